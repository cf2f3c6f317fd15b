import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { withoutValue } from "../internal/without-value.js";
import type { Amount } from "../quantities/amount.js";
import { gathered, linesWithin } from "./budget-cells.js";
import type { BudgetDimension } from "./budget-dimension.js";
import type { BudgetScope } from "./budget-scope.js";
import type { BudgetTable } from "./budget-table.js";
import { compareSplits, type LinesOfTable } from "./compare-splits.js";
import type { PlanFindingCode } from "./finding-code.js";
import { printedAlike } from "./printed-alike.js";
import type { StrategicPlan } from "./strategic-plan.js";
import { sumOf } from "./sum-of.js";

/** The share of one year, payer, place or item. */
export interface BudgetGroup {
  /** The year, or the name of the payer, place or item. */
  readonly key: number | string;
  /** Its money. */
  readonly amount: Amount;
  /** The class of the place, where it is known (관심지역). */
  readonly class?: string;
}

/** A sum of money split one way. */
export interface BudgetSplit {
  /** The groups, years ascending and names in the order of their characters. */
  readonly groups: readonly BudgetGroup[];
  /** What they add up to. */
  readonly total: Amount;
}

/**
 * Splits the money of a plan by year, payer, place or item, as its tables have it; a table that splits further is added
 * up.
 *
 * Of two tables that agree the finer one is given, and the finding says where that rests on how figures are printed; where two contradict each other,
 * the answer is unknown and both stand in the findings; where none covers what is asked, it is unknown too.
 *
 * @param plan - The plan.
 * @param by - What to split by.
 * @param scope - The part of its money that is meant; all of it unless stated.
 *
 * @example
 * ```ts
 * import { budgetBy, StrategicPlan } from "dojeong/plans";
 *
 * const exact = (won: number) => ({ kind: "exact", won });
 * const plan = StrategicPlan.parse({
 *   id: "tourism-4", name: "전북권 관광개발계획", levels: [],
 *   budget: {
 *     tables: [{
 *       by: ["payer"],
 *       lines: [
 *         { payer: "국비", amount: exact(385_800_000_000) },
 *         { payer: "지방비", amount: exact(456_800_000_000) },
 *         { payer: "민자", amount: exact(702_000_000_000) },
 *       ],
 *     }],
 *   },
 * });
 * const split = budgetBy(plan, "payer");
 * split.outcome === "yes" && split.value.total; // => { kind: "exact", won: 1544600000000 }
 * budgetBy(plan, "year").outcome; // => "unknown"
 * ```
 */
export function budgetBy(
  plan: StrategicPlan,
  by: BudgetDimension,
  scope: BudgetScope = {},
): Decision<BudgetSplit, PlanFindingCode> {
  const facts = { by: `by-${by}`, scope: { ...scope } };
  const tables = (printedAlike(plan).budget?.tables ?? []).filter((table) => table.by.includes(by));
  const splits = tables.flatMap((table) => splitOf(plan, table, by, scope) ?? []);
  const finest = [...splits].sort(finerFirst)[0];
  if (finest === undefined) {
    const missing = ["budget-table"];
    return withoutValue([{ code: "budget-split-not-stated", outcome: "unknown", citations: [], facts, missing }]);
  }
  const compared = splits.filter((other) => other !== finest).map((other) => compareSplits(finest.lines, other.lines));
  if (compared.some(({ outcome }) => outcome !== "yes")) {
    const findings: Finding<PlanFindingCode>[] = [
      {
        code: "budget-splits-conflict",
        outcome: "unknown",
        citations: [],
        facts: { ...facts, splits: splits.map(({ split }) => split) as unknown as Json },
        missing: ["which-split-holds"],
      },
    ];
    return withoutValue(findings);
  }
  const assumed = compared.some((one) => one.assumed) ? { assumed: true as const } : {};
  const stated = { ...facts, groups: finest.split.groups.length };
  return decide<BudgetSplit, PlanFindingCode>(
    [{ code: "budget-split-stated", outcome: "yes", citations: [], facts: stated, ...assumed }],
    () => finest.split,
  );
}

/** A split, and the lines it was made of. */
interface SplitOfTable {
  readonly split: BudgetSplit;
  readonly lines: LinesOfTable;
}

/** With more groups, and of as many the one printed more exactly. */
function finerFirst(one: SplitOfTable, other: SplitOfTable): number {
  return (
    other.split.groups.length - one.split.groups.length ||
    (one.lines.table.printedTo ?? 0) - (other.lines.table.printedTo ?? 0)
  );
}

function splitOf(
  plan: StrategicPlan,
  table: BudgetTable,
  by: BudgetDimension,
  scope: BudgetScope,
): SplitOfTable | undefined {
  const lines = linesWithin(plan, table, scope);
  const total = lines && sumOf(lines.map((line) => line.amount));
  if (lines === undefined || total === undefined) return undefined;
  const classes = new Map(plan.budget?.places?.map((place) => [place.name, place.class]));
  const groups: BudgetGroup[] = [];
  for (const [text, amounts] of gathered(lines, [by])) {
    const [key] = JSON.parse(text) as [number | string];
    const amount = sumOf(amounts);
    if (amount === undefined) return undefined;
    const ofClass = by === "place" ? classes.get(String(key)) : undefined;
    groups.push({ key, amount, ...(ofClass === undefined ? {} : { class: ofClass }) });
  }
  const split = { groups: groups.sort((a, b) => (a.key < b.key ? -1 : 1)), total };
  return { split, lines: { table, lines } };
}
