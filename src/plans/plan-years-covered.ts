import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { withoutValue } from "../internal/without-value.js";
import type { Period } from "../time/period.js";
import { unionOf } from "../time/union-of.js";
import type { PlanFindingCode } from "./finding-code.js";
import { type PlanYear, periodNotStated, yearFindings, yearsOf } from "./plan-years.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** One year of a plan, and how much of it some periods cover. */
export interface CoveredYear extends PlanYear {
  /** `whole`: every day of it lies in one of the periods; `part`: some do; `none`: none does. */
  readonly covered: "whole" | "part" | "none";
  /** The same for these periods together with those that would be added by renewal. */
  readonly ifRenewed: "whole" | "part" | "none";
}

/**
 * Which years of a plan some periods cover: the terms of the members of its committee, and those they could still serve if
 * renewed, as `coverageOf` of `dojeong/committees` gives them. The periods may overlap, and may stand in any order.
 *
 * @param plan - The plan.
 * @param periods - The periods that stand; both days of each belong to it.
 * @param ifRenewed - Periods that would be added by renewal.
 *
 * @example
 * ```ts
 * import { planYearsCovered, StrategicPlan } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const plan = StrategicPlan.parse({
 *   id: "root-4", name: "뿌리산업 종합계획", levels: [], period: { startsOn: "2024-01-01", endsOn: "2028-12-31" },
 * });
 * const first = { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") };
 * const second = { startsOn: day("2026-01-01"), endsOn: day("2027-12-31") };
 * const years = planYearsCovered(plan, [first], [second]);
 * years.outcome === "yes" && years.value.map((year) => year.covered); // => ["whole", "whole", "none", "none", "none"]
 * years.outcome === "yes" && years.value.map((year) => year.ifRenewed); // => ["whole", "whole", "whole", "whole", "none"]
 * ```
 */
export function planYearsCovered(
  plan: StrategicPlan,
  periods: readonly Period[],
  ifRenewed: readonly Period[] = [],
): Decision<readonly CoveredYear[], PlanFindingCode> {
  if (plan.period === undefined) return withoutValue([periodNotStated(plan)]);
  const standing = unionOf(periods);
  const renewed = unionOf([...periods, ...ifRenewed]);
  const years = yearsOf(plan, plan.period).map((year) => ({
    ...year,
    covered: coverageOfYear(year, standing),
    ifRenewed: coverageOfYear(year, renewed),
  }));
  const outOfReach = years.filter((year) => year.ifRenewed === "none").map((year) => year.ordinal);
  const found: Finding<PlanFindingCode> = {
    code: "plan-years-held-against-periods",
    outcome: "yes",
    citations: [],
    facts: { years: years.length, outOfReach },
  };
  return decide([...yearFindings(plan, plan.period), found], () => years);
}

function coverageOfYear(year: PlanYear, merged: readonly Period[]): CoveredYear["covered"] {
  if (merged.some((one) => one.startsOn <= year.startsOn && year.endsOn <= one.endsOn)) return "whole";
  return merged.some((one) => one.startsOn <= year.endsOn && year.startsOn <= one.endsOn) ? "part" : "none";
}
