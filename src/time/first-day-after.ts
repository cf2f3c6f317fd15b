import { addDays } from "./add-days.js";
import type { IsoDate } from "./iso-date.js";
import { lastDayOfTerm } from "./last-day-of-term.js";
import type { Length } from "./length.js";

/**
 * The first day on which a term of the given length is over; the next term begins on it.
 *
 * @param start - First day of the term.
 * @param length - Its length.
 * @throws RangeError as `lastDayOfTerm` does.
 *
 * @example
 * ```ts
 * import { day, firstDayAfter } from "dojeong/time";
 *
 * firstDayAfter(day("2024-01-01"), { years: 2 }); // => "2026-01-01"
 * firstDayAfter(day("2024-02-29"), { years: 2 }); // => "2026-03-01"
 * ```
 */
export function firstDayAfter(start: IsoDate, length: Length): IsoDate {
  return addDays(lastDayOfTerm(start, length), 1);
}
