import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { withoutValue } from "../internal/without-value.js";
import type { Amount } from "../quantities/amount.js";
import { checkAgreement } from "../quantities/check-agreement.js";
import { checkGrowth } from "../quantities/check-percent.js";
import { growthRate } from "../quantities/growth-rate.js";
import type { Won } from "../quantities/won.js";
import { scopeKey, trimmedScope } from "./budget-cells.js";
import type { BudgetComparison } from "./budget-comparison.js";
import type { DeclaredAmount } from "./declared-amount.js";
import type { PlanFindingCode } from "./finding-code.js";
import { printedAlike } from "./printed-alike.js";
import { mayBePrintedAs } from "./printed-percent.js";
import { mayBeOneSum, type PrintedSpread, spreadOfFigure } from "./printed-spread.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** How a sum stands to the one it is set against. */
export interface BudgetGrowth {
  /** The other sum, in won. */
  readonly before: Won;
  /** This one, in won. */
  readonly after: Won;
  /** `after` less `before`, in won; negative for a decrease. */
  readonly difference: number;
  /** The growth as a decimal number with four digits, rounded half up: `0.1097`. Absent where the other sum is 0. */
  readonly rate?: string;
}

/** A comparison that was published, and what the figures give. */
export interface BudgetGrowthFound {
  /** What the sum is set against. */
  readonly against: string;
  /** Yes where everything printed follows from the figures, no where something does not, unknown where figures are missing or not exact. */
  readonly growth: Decision<BudgetGrowth, PlanFindingCode>;
}

/**
 * Sets the announced totals of a plan against the sums they were compared with, exactly, and checks what was printed of
 * it: 7 % printed for 7.49 % is rounding, 2천억원가량 stands for 2,024억원.
 *
 * @param plan - The plan, with the comparisons that were published.
 *
 * @example
 * ```ts
 * import { budgetGrowth, StrategicPlan } from "dojeong/plans";
 *
 * const plan = StrategicPlan.parse({
 *   id: "elderly-2026", name: "노인복지증진 시행계획", levels: [],
 *   budget: {
 *     declared: [{ amount: { kind: "exact", won: 2_048_100_000_000 } }],
 *     comparisons: [{
 *       against: "2025년",
 *       before: { kind: "exact", won: 1_845_700_000_000 },
 *       increase: { kind: "about", won: 200_000_000_000, text: "2천억원가량" },
 *     }],
 *   },
 * });
 * const [found] = budgetGrowth(plan);
 * found?.growth.outcome === "yes" && found.growth.value;
 * // => { before: 1845700000000, after: 2048100000000, difference: 202400000000, rate: "0.1097" }
 * ```
 */
export function budgetGrowth(plan: StrategicPlan): readonly BudgetGrowthFound[] {
  const printed = printedAlike(plan);
  return (plan.budget?.comparisons ?? []).map((comparison) => ({
    against: comparison.against,
    growth: grown(printed, comparison),
  }));
}

/** What was printed of growth, checked, for every comparison whose figures are at hand. */
export function growthFindings(plan: StrategicPlan): Finding<PlanFindingCode>[] {
  return budgetGrowth(plan).flatMap(({ growth }) =>
    growth.findings.filter((one) => one.code !== "growth-not-checkable"),
  );
}

function grown(plan: StrategicPlan, comparison: BudgetComparison): Decision<BudgetGrowth, PlanFindingCode> {
  const before = exact(comparison.before);
  const after = currentSum(plan, comparison);
  const about = { against: comparison.against };
  if (before === undefined || after === undefined) {
    const missing = [...(after === undefined ? ["sum"] : []), ...(before === undefined ? ["sum-before"] : [])];
    return withoutValue([{ code: "growth-not-checkable", outcome: "unknown", citations: [], facts: about, missing }]);
  }
  const rate = growthRate(before, after, 4);
  const value = { before, after, difference: after - before, ...(rate === undefined ? {} : { rate }) };
  const spreads = {
    before: spreadOfFigure(comparison.beforePrintedTo),
    after: spreadOfFigure(declaredFor(plan, comparison)[0]?.printedTo),
  };
  return decide(printedFindings(comparison, value, spreads), () => value);
}

interface Spreads {
  readonly before: PrintedSpread;
  readonly after: PrintedSpread;
}

function printedFindings(
  comparison: BudgetComparison,
  value: BudgetGrowth,
  spreads: Spreads,
): Finding<PlanFindingCode>[] {
  const { against, percent, increase, printedTo } = comparison;
  const { before, after, difference } = value;
  const base = { citations: [], facts: { against, ...value } };
  const findings: Finding<PlanFindingCode>[] = [{ code: "growth-computed", outcome: "yes", ...base }];
  if (percent !== undefined) {
    const facts = { ...base.facts, printed: percent };
    const { outcome: held } = checkGrowth(percent, before, after);
    const outcome = held === "no" && mayGrowBy(percent, value, spreads) ? "yes" : held;
    if (outcome === "yes") findings.push({ code: "growth-as-printed", outcome, citations: [], facts, assumed: true });
    else if (outcome === "no") findings.push({ code: "growth-other-than-printed", outcome, citations: [], facts });
  }
  if (increase !== undefined) {
    const size: Amount = { kind: "exact", won: Math.abs(difference) as Won };
    const { outcome: held, findings: compared } = checkAgreement(increase, size);
    const apart = Number(compared[0]?.facts.difference);
    const [greater, smaller] = difference < 0 ? [spreads.before, spreads.after] : [spreads.after, spreads.before];
    // what either sum may lie away from its figure, their difference may lie away from its own
    const spread = { least: greater.least + smaller.most, most: greater.most + smaller.least };
    const explained = held === "no" && mayBeOneSum(apart, spreadOfFigure(printedTo), spread);
    const outcome = explained ? "yes" : held;
    const facts = { ...base.facts, printed: { ...increase } as Json };
    if (outcome === "yes") findings.push({ code: "increase-as-printed", outcome, citations: [], facts, assumed: true });
    else if (outcome === "no") findings.push({ code: "increase-other-than-printed", outcome, citations: [], facts });
  }
  return findings;
}

/** Whether a growth printed in percent lies between the ones that both sums allow, as they were printed. */
function mayGrowBy(printed: string, { before, after }: BudgetGrowth, spreads: Spreads): boolean {
  if (spreads.before.most + spreads.after.most === 0 || spreads.before.least >= before) return false;
  const least = (after - spreads.after.least) / (before + spreads.before.most) - 1;
  const most = (after + spreads.after.most) / (before - spreads.before.least) - 1;
  return mayBePrintedAs(printed, least, most);
}

/** The one exact sum announced for what is compared; `undefined` where there is none, or two differ. */
function currentSum(plan: StrategicPlan, comparison: BudgetComparison): Won | undefined {
  const sums = declaredFor(plan, comparison).map((one) => exact(one.amount));
  return new Set(sums).size === 1 ? sums[0] : undefined;
}

/** What is announced of the sum that is compared. */
function declaredFor(plan: StrategicPlan, comparison: BudgetComparison): readonly DeclaredAmount[] {
  const key = scopeKey(trimmedScope(plan, comparison.scope));
  return (plan.budget?.declared ?? []).filter((one) => scopeKey(trimmedScope(plan, one.scope)) === key);
}

function exact(amount: Amount | undefined): Won | undefined {
  return amount?.kind === "exact" ? amount.won : undefined;
}
