import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { dayNumber } from "../internal/civil-date.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import { holidaysNotCovered } from "./holidays-not-covered.js";
import type { IsoDate } from "./iso-date.js";
import { kindOfDay } from "./kind-of-day.js";
import type { Period } from "./period.js";
import { splitByYear } from "./split-by-year.js";

/**
 * How many days of a period public offices work.
 *
 * @param period - Both days belong to it.
 * @param holidays - The public holidays. Absent: no year is covered.
 * @returns The number; unknown when the table does not cover a weekday of the period. The finding then tells
 * how many working days there are at most (`atMost`) and at least (`atLeast`).
 *
 * @example
 * ```ts
 * import { holidays } from "dojeong/holidays";
 * import { day, workingDaysIn } from "dojeong/time";
 *
 * const open = workingDaysIn({ startsOn: day("2024-12-16"), endsOn: day("2025-01-06") }, holidays);
 * open.outcome === "yes" && open.value; // => 14
 * ```
 */
export function workingDaysIn(period: Period, holidays?: HolidayCalendar): Decision<number, TimeFindingCode> {
  const uncovered: IsoDate[] = [];
  let weekdaysCovered = 0;
  let weekdays = 0;
  for (const part of splitByYear(period)) {
    const count = weekdaysIn(part);
    weekdays += count;
    if (holidays?.years.includes(Number(part.startsOn.slice(0, 4)))) weekdaysCovered += count;
    else if (count > 0) uncovered.push(part.startsOn);
  }
  const closed = (holidays?.holidays ?? []).filter(
    ({ on }) => on >= period.startsOn && on <= period.endsOn && kindOfDay(on, holidays).kind === "holiday",
  );
  const { startsOn, endsOn } = period;
  const atLeast = weekdaysCovered - closed.length;
  if (uncovered.length > 0) {
    const finding = holidaysNotCovered(uncovered);
    const facts = { ...finding.facts, startsOn, endsOn, atLeast, atMost: weekdays - closed.length };
    return decide([{ ...finding, facts }], () => atLeast);
  }
  const names = closed.flatMap((holiday) => holiday.names);
  const facts = { startsOn, endsOn, workingDays: atLeast, holidays: closed.map((it) => it.on), names };
  const citations = holidays ? [holidays.source] : [];
  return decide([{ code: "working-days-counted", outcome: "yes", citations, facts }], () => atLeast);
}

/** Days from Monday to Friday. */
function weekdaysIn({ startsOn, endsOn }: Period): number {
  return weekdaysUpTo(dayNumber(endsOn)) - weekdaysUpTo(dayNumber(startsOn) - 1);
}

/** Day number of 0001-01-01, a Monday. */
const FIRST_MONDAY = -719_162;

/** Weekdays from Monday 0001-01-01 to the day with the given number. */
function weekdaysUpTo(number: number): number {
  const days = number - FIRST_MONDAY + 1;
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5);
}
