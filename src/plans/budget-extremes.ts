import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { withoutValue } from "../internal/without-value.js";
import { compareAmounts } from "../quantities/compare-quantities.js";
import { type BudgetGroup, budgetBy } from "./budget-by.js";
import type { BudgetDimension } from "./budget-dimension.js";
import type { BudgetScope } from "./budget-scope.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** The smallest and the greatest shares; several where they are equal. */
export interface BudgetExtremes {
  /** With the least money. */
  readonly least: readonly BudgetGroup[];
  /** With the most. */
  readonly most: readonly BudgetGroup[];
}

/**
 * Which year, payer, place or item has the least money and which the most, with the class of a place, where that is what sets it.
 *
 * @param plan - The plan.
 * @param by - What to compare.
 * @param scope - The part of its money that is meant; all of it unless stated.
 * @returns Unknown where the split is not stated, or where the words of the figures (약, 여) leave more than one answer.
 *
 * @example
 * ```ts
 * import { budgetExtremes, StrategicPlan } from "dojeong/plans";
 *
 * const exact = (won: number) => ({ kind: "exact", won });
 * const plan = StrategicPlan.parse({
 *   id: "fund", name: "지방소멸대응기금", levels: [],
 *   budget: {
 *     tables: [{
 *       by: ["place"],
 *       lines: [
 *         { place: "남원", amount: exact(50_000_000_000) },
 *         { place: "익산", amount: exact(11_200_000_000) },
 *       ],
 *     }],
 *     places: [{ name: "익산", class: "관심지역" }, { name: "남원", class: "인구감소지역" }],
 *   },
 * });
 * const found = budgetExtremes(plan, "place");
 * found.outcome === "yes" && found.value.least.map((it) => [it.key, it.class]); // => [["익산", "관심지역"]]
 * ```
 */
export function budgetExtremes(
  plan: StrategicPlan,
  by: BudgetDimension,
  scope: BudgetScope = {},
): Decision<BudgetExtremes, PlanFindingCode> {
  const split = budgetBy(plan, by, scope);
  if (split.outcome !== "yes") return split;
  const { groups } = split.value;
  const least = extreme(groups, "below");
  const most = extreme(groups, "above");
  if (least === undefined || most === undefined) {
    const facts = { by: `by-${by}`, groups: groups.length };
    const missing = ["exact-figures"];
    return withoutValue<PlanFindingCode>([
      ...split.findings,
      { code: "budget-order-not-told", outcome: "unknown", citations: [], facts, missing },
    ]);
  }
  const facts = { by: `by-${by}`, least: least.map((it) => it.key), most: most.map((it) => it.key) };
  const found: Finding<PlanFindingCode> = { code: "budget-ordered", outcome: "yes", citations: [], facts };
  return decide([...split.findings, found], () => ({ least, most }));
}

/** The groups at one end: none lies beyond them, and every other lies clearly on this side. */
function extreme(groups: readonly BudgetGroup[], side: "below" | "above"): readonly BudgetGroup[] | undefined {
  const [first, ...rest] = groups;
  if (first === undefined) return undefined;
  const end = rest.reduce((best, one) => (compareAmounts(one.amount, best.amount) === side ? one : best), first);
  const against = groups.map((one) => (one === end ? "equal" : compareAmounts(one.amount, end.amount)));
  if (against.includes("unknown") || against.includes(side)) return undefined;
  return groups.filter((_, index) => against[index] === "equal");
}
