import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "./add-days.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import { holidaysNotCovered } from "./holidays-not-covered.js";
import type { IsoDate } from "./iso-date.js";
import { kindOfDay } from "./kind-of-day.js";

/**
 * The working day that is so many working days after a day, which is not counted itself; before it for a negative number.
 *
 * @param from - The day to count from. It need not be a working day.
 * @param days - A whole number, not 0.
 * @param holidays - The public holidays. Absent: no year is covered.
 * @throws RangeError when `days` is not such a number.
 *
 * @example
 * ```ts
 * import { holidays } from "dojeong/holidays";
 * import { addWorkingDays, day } from "dojeong/time";
 *
 * const third = addWorkingDays(day("2026-02-13"), 3, holidays);
 * third.outcome === "yes" && third.value; // => "2026-02-23"
 * ```
 */
export function addWorkingDays(
  from: IsoDate,
  days: number,
  holidays?: HolidayCalendar,
): Decision<IsoDate, TimeFindingCode> {
  if (!Number.isSafeInteger(days) || days === 0) throw new RangeError(`Not a whole number other than 0: ${days}`);
  const direction = Math.sign(days);
  const skipped: IsoDate[] = [];
  let left = Math.abs(days);
  let on = from;
  while (left > 0) {
    on = addDays(on, direction);
    const { kind } = kindOfDay(on, holidays);
    if (kind === "not-covered") return decide<IsoDate, TimeFindingCode>([holidaysNotCovered([on])], () => on);
    if (kind === "open") left -= 1;
    else skipped.push(on);
  }
  const citations = holidays ? [holidays.source] : [];
  const code = direction > 0 ? "working-days-added" : "working-days-counted-back";
  return decide([{ code, outcome: "yes", citations, facts: { from, days: Math.abs(days), on, skipped } }], () => on);
}
