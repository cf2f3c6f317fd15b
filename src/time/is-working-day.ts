import type { Citation } from "../decisions/citation.js";
import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Outcome } from "../decisions/outcome.js";
import { civilAct, publicHolidaysRegulation } from "../internal/acts.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import { holidaysNotCovered } from "./holidays-not-covered.js";
import type { IsoDate } from "./iso-date.js";
import { kindOfDay } from "./kind-of-day.js";

/**
 * Whether public offices work on a day: not on Saturdays, Sundays and public holidays.
 *
 * Saturdays and Sundays are known of every year. Of a weekday the answer is unknown where the table
 * does not cover its year.
 *
 * @param date - The day asked about.
 * @param holidays - The public holidays; `holidays` of `dojeong/holidays`, or a table of your own. Absent: no year is covered.
 *
 * @example
 * ```ts
 * import { holidays } from "dojeong/holidays";
 * import { day, isWorkingDay } from "dojeong/time";
 *
 * isWorkingDay(day("2025-07-17"), holidays).outcome; // => "yes"
 * isWorkingDay(day("2026-07-17"), holidays).outcome; // => "no"
 * isWorkingDay(day("2099-07-17"), holidays).outcome; // => "unknown"
 * ```
 */
export function isWorkingDay(date: IsoDate, holidays?: HolidayCalendar): Decision<never, TimeFindingCode> {
  const { kind, names, source } = kindOfDay(date, holidays);
  const facts = { on: date, names };
  const found = (code: TimeFindingCode, outcome: Outcome, citation: Citation | undefined) =>
    decide([{ code, outcome, citations: citation ? [citation] : [], facts }]);
  switch (kind) {
    case "saturday":
      return found("on-saturday", "no", civilAct("제161조"));
    case "sunday":
      return found("on-sunday", "no", publicHolidaysRegulation("제2조제1호"));
    case "holiday":
      return found("on-public-holiday", "no", source);
    case "open":
      return found("working-day", "yes", holidays?.source);
    default:
      return decide([holidaysNotCovered([date])]);
  }
}
