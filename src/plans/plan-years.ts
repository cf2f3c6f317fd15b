import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { addDays, addMonths, civilDate } from "../internal/civil-date.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import { earlierOf } from "../time/order.js";
import type { Period } from "../time/period.js";
import type { PlanFindingCode } from "./finding-code.js";
import { inBothLanguages } from "./in-both-languages.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** One year of a plan. Both days belong to it. */
export interface PlanYear {
  /** Which year of the plan it is, from 1 (1차년도). */
  readonly ordinal: number;
  /** First day. */
  readonly startsOn: IsoDate;
  /** Last day, that day included. */
  readonly endsOn: IsoDate;
}

/**
 * The years of a plan, from its first to its last.
 *
 * A plan that begins on 1 January has calendar years. One that begins on another day says itself whether its years are
 * calendar years (the first and the last are then shorter) or run from that day; where it does not, calendar years are
 * assumed, as budgets have them, and the finding says so.
 *
 * @param plan - The plan.
 *
 * @example
 * ```ts
 * import { planYears, StrategicPlan } from "dojeong/plans";
 *
 * const plan = StrategicPlan.parse({
 *   id: "comprehensive-4", name: "전라북도 종합계획", levels: [], period: { startsOn: "2021-01-01", endsOn: "2040-12-31" },
 * });
 * const years = planYears(plan);
 * years.outcome === "yes" && years.value.length; // => 20
 * years.outcome === "yes" && years.value[19]; // => { ordinal: 20, startsOn: "2040-01-01", endsOn: "2040-12-31" }
 * ```
 */
export function planYears(plan: StrategicPlan): Decision<readonly PlanYear[], PlanFindingCode> {
  const { period } = plan;
  if (period === undefined) return withoutValue([periodNotStated(plan)]);
  return decide(yearFindings(plan, period), () => yearsOf(plan, period));
}

/** Says that the period of a plan is not known. */
export function periodNotStated(plan: StrategicPlan): Finding<PlanFindingCode> {
  const facts = { plan: inBothLanguages(plan) };
  return { code: "period-not-stated", outcome: "unknown", citations: [], facts, missing: ["period"] };
}

/** Says how the years of a plan are counted. */
export function yearFindings(plan: StrategicPlan, period: Period): Finding<PlanFindingCode>[] {
  const { startsOn, endsOn } = period;
  if (plan.yearsRun !== undefined || startsOn.endsWith("-01-01")) {
    const facts = { startsOn, endsOn, years: yearsOf(plan, period).length };
    return [{ code: "plan-years-counted", outcome: "yes", citations: [], facts }];
  }
  return [
    { code: "calendar-years-assumed", outcome: "yes", citations: [], facts: { startsOn, endsOn }, assumed: true },
  ];
}

/** The years of a plan whose period is known. */
export function yearsOf(plan: StrategicPlan, period: Period): PlanYear[] {
  const years: PlanYear[] = [];
  for (let startsOn = period.startsOn, ordinal = 1; startsOn <= period.endsOn; ordinal++) {
    const last = lastDayOfYear(plan, period, startsOn, ordinal);
    const endsOn = earlierOf(last, period.endsOn);
    years.push({ ordinal, startsOn, endsOn });
    if (endsOn === "9999-12-31") break;
    startsOn = addDays(endsOn, 1) as IsoDate;
  }
  return years;
}

function lastDayOfYear(plan: StrategicPlan, period: Period, startsOn: IsoDate, ordinal: number): IsoDate {
  const year = Number(startsOn.slice(0, 4));
  if (plan.yearsRun !== "anniversary" || year === 9999) return civilDate(year, 12, 31) as IsoDate;
  const { date, clamped } = addMonths(period.startsOn, 12 * ordinal);
  return (clamped ? date : addDays(date, -1)) as IsoDate;
}
