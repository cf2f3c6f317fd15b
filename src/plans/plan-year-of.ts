import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PlanFindingCode } from "./finding-code.js";
import { type PlanYear, periodNotStated, yearFindings, yearsOf } from "./plan-years.js";
import type { StrategicPlan } from "./strategic-plan.js";

/**
 * Which year of a plan a day falls in (3차년도).
 *
 * @param plan - The plan.
 * @param on - The day.
 * @returns Yes with the year; no before the plan's first day and after its last.
 *
 * @example
 * ```ts
 * import { planYearOf, StrategicPlan } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const plan = StrategicPlan.parse({
 *   id: "root-4", name: "뿌리산업 종합계획", levels: [], period: { startsOn: "2024-01-01", endsOn: "2028-12-31" },
 * });
 * const year = planYearOf(plan, day("2026-11-22"));
 * year.outcome === "yes" && year.value; // => { ordinal: 3, startsOn: "2026-01-01", endsOn: "2026-12-31" }
 * planYearOf(plan, day("2029-01-01")).outcome; // => "no"
 * ```
 */
export function planYearOf(plan: StrategicPlan, on: IsoDate): Decision<PlanYear, PlanFindingCode> {
  const { period } = plan;
  if (period === undefined) return withoutValue([periodNotStated(plan)]);
  const { startsOn, endsOn } = period;
  const facts = { on, startsOn, endsOn };
  if (on < startsOn) return withoutValue([{ code: "before-plan", outcome: "no", citations: [], facts }]);
  if (on > endsOn) return withoutValue([{ code: "after-plan", outcome: "no", citations: [], facts }]);
  const year = yearsOf(plan, period).find((one) => on <= one.endsOn);
  if (year === undefined) throw new RangeError(`Not a day of the calendar: ${on}`);
  return decide(
    [
      { code: "within-plan", outcome: "yes", citations: [], facts: { ...facts, ordinal: year.ordinal } },
      ...yearFindings(plan, period),
    ],
    () => year,
  );
}
