import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { addDays } from "../internal/civil-date.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import type { PlanFindingCode } from "./finding-code.js";
import { type PlanYear, periodNotStated, yearFindings, yearsOf } from "./plan-years.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** One year of a plan, and how much of it some periods cover. */
export interface CoveredYear extends PlanYear {
  /** `whole`: every day of it lies in one of the periods; `part`: some do; `none`: none does. */
  readonly covered: "whole" | "part" | "none";
}

/**
 * Which years of a plan some periods cover: the terms that members of a committee hold or can still serve, say.
 * The periods may overlap, and may stand in any order.
 *
 * @param plan - The plan.
 * @param periods - The periods; both days of each belong to it.
 *
 * @example
 * ```ts
 * import { planYearsCovered, StrategicPlan } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const plan = StrategicPlan.parse({
 *   id: "root-4", name: "뿌리산업 종합계획", levels: [], period: { startsOn: "2024-01-01", endsOn: "2028-12-31" },
 * });
 * const terms = [
 *   { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") },
 *   { startsOn: day("2026-01-01"), endsOn: day("2027-12-31") },
 * ];
 * const years = planYearsCovered(plan, terms);
 * years.outcome === "yes" && years.value.map((year) => year.covered); // => ["whole", "whole", "whole", "whole", "none"]
 * ```
 */
export function planYearsCovered(
  plan: StrategicPlan,
  periods: readonly Period[],
): Decision<readonly CoveredYear[], PlanFindingCode> {
  if (plan.period === undefined) return withoutValue([periodNotStated(plan)]);
  const merged = mergedPeriods(periods);
  const years = yearsOf(plan, plan.period).map((year) => ({ ...year, covered: coverageOfYear(year, merged) }));
  const uncovered = years.filter((year) => year.covered !== "whole").map((year) => year.ordinal);
  const found: Finding<PlanFindingCode> = {
    code: "plan-years-held-against-periods",
    outcome: "yes",
    citations: [],
    facts: { years: years.length, notWhollyCovered: uncovered },
  };
  return decide([...yearFindings(plan, plan.period), found], () => years);
}

function coverageOfYear(year: PlanYear, merged: readonly Period[]): CoveredYear["covered"] {
  if (merged.some((one) => one.startsOn <= year.startsOn && year.endsOn <= one.endsOn)) return "whole";
  return merged.some((one) => one.startsOn <= year.endsOn && year.startsOn <= one.endsOn) ? "part" : "none";
}

/** The periods in order, those that touch or overlap made into one. */
function mergedPeriods(periods: readonly Period[]): Period[] {
  const merged: Period[] = [];
  for (const one of [...periods].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || (last.endsOn < "9999-12-31" && addDays(last.endsOn, 1) < one.startsOn)) merged.push(one);
    else if (one.endsOn > last.endsOn)
      merged[merged.length - 1] = { startsOn: last.startsOn, endsOn: one.endsOn as IsoDate };
  }
  return merged;
}
