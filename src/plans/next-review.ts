import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays, dayNumber } from "../internal/civil-date.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Length } from "../time/length.js";
import type { PlanFindingCode } from "./finding-code.js";
import { periodNotStated } from "./plan-years.js";
import type { StrategicPlan } from "./strategic-plan.js";

/**
 * The day on which the next edition of a plan is due to begin: one cycle after this one began. The horizon may be longer: a plan for ten years that is made
 * anew every five is due after five.
 *
 * @param plan - The plan, with its cycle.
 * @param on - The day as of which it is asked: in its seventh year a plan of ten years that is reviewed every five is next due after ten. The day itself
 *   counts. Absent: the first one.
 * @returns Unknown where the cycle or the period is not stated; the end of the period is not taken for it. No
 *   where the plan is over and nothing of it is due any more.
 *
 * @example
 * ```ts
 * import { nextReviewOn, StrategicPlan } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const plan = StrategicPlan.parse({
 *   id: "carbon", name: "탄소중립·녹색성장 기본계획", levels: [],
 *   period: { startsOn: "2024-01-01", endsOn: "2033-12-31" },
 *   cycle: { every: { years: 5 } },
 * });
 * const due = nextReviewOn(plan);
 * due.outcome === "yes" && due.value; // => "2029-01-01"
 * const second = nextReviewOn(plan, day("2030-06-30"));
 * second.outcome === "yes" && second.value; // => "2034-01-01"
 * ```
 */
export function nextReviewOn(plan: StrategicPlan, on?: IsoDate): Decision<IsoDate, PlanFindingCode> {
  const { period, cycle } = plan;
  if (period === undefined) return withoutValue([periodNotStated(plan)]);
  if (cycle === undefined) {
    const facts = { endsOn: period.endsOn };
    return withoutValue([{ code: "cycle-not-stated", outcome: "unknown", citations: [], facts, missing: ["cycle"] }]);
  }
  const due = firstDueFrom(period.startsOn, cycle.every, on ?? period.startsOn);
  if (due === undefined || (on !== undefined && on > period.endsOn && due !== on)) {
    const facts = { on: on ?? period.endsOn, startsOn: period.startsOn, endsOn: period.endsOn };
    return withoutValue([{ code: "after-plan", outcome: "no", citations: [], facts }]);
  }
  const facts = { startsOn: period.startsOn, endsOn: period.endsOn, every: { ...cycle.every }, due };
  const citations = cycle.citations ?? [];
  return decide([{ code: "review-due", outcome: "yes", citations, facts }], () => due);
}

/** The first day on or after `on` that lies whole cycles after the start; none where the calendar ends before. */
function firstDueFrom(startsOn: IsoDate, every: Length, on: IsoDate): IsoDate | undefined {
  const { years = 0, months = 0, weeks = 0, days = 0 } = every;
  const longest = 366 * years + 31 * months + 7 * weeks + days;
  // no cycle is longer than this, so that none on or after the day is left out
  const from = Math.max(1, Math.floor((dayNumber(on) - dayNumber(startsOn)) / longest));
  for (let cycles = from; ; cycles++) {
    const length = times(every, cycles);
    if (!endsWithinCalendar(startsOn, length)) return undefined;
    const last = lastDayOfTerm(startsOn, length);
    if (last >= on) return addDays(last, 1) as IsoDate;
    if (addDays(last, 1) === on) return on;
  }
}

/** So many lengths in one: counted from the start, so that a day once clamped is not clamped again. */
function times({ years, months, weeks, days }: Length, factor: number): Length {
  return {
    ...(years === undefined ? {} : { years: years * factor }),
    ...(months === undefined ? {} : { months: months * factor }),
    ...(weeks === undefined ? {} : { weeks: weeks * factor }),
    ...(days === undefined ? {} : { days: days * factor }),
  };
}

/** Whether the day after a length is one of the calendar, which ends with the year 9999. */
function endsWithinCalendar(startsOn: IsoDate, { years = 0, months = 0, weeks = 0, days = 0 }: Length): boolean {
  const month = 12 * Number(startsOn.slice(0, 4)) + Number(startsOn.slice(5, 7)) - 1 + 12 * years + months;
  return month < 12 * 10_000 && dayNumber(startsOn) + 7 * weeks + days <= dayNumber("9999-12-31");
}
