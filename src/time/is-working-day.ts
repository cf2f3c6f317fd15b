import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
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
  switch (kind) {
    case "saturday":
      return decide([{ code: "on-saturday", outcome: "no", citations: [civilAct("제161조")], facts }]);
    case "sunday":
      return decide([{ code: "on-sunday", outcome: "no", citations: [publicHolidaysRegulation("제2조제1호")], facts }]);
    case "holiday":
      return decide([{ code: "on-public-holiday", outcome: "no", citations: source ? [source] : [], facts }]);
    case "open":
      return decide([
        { code: "working-day", outcome: "yes", citations: holidays ? [holidays.source] : [], facts: { on: date } },
      ]);
    default:
      return decide([holidaysNotCovered([date])]);
  }
}
