import type { IsoDate } from "./iso-date.js";
import type { Length } from "./length.js";
import { spanFrom } from "./span.js";

/**
 * The last day of a term of office (임기), of a validity, or of any stretch whose first day counts.
 *
 * The first day counts: a term that starts at midnight does so by 민법 제157조 단서, and a term of office does
 * even when it began in the middle of a day. The term ends on the day before the corresponding one (제160조②);
 * where the last month lacks the corresponding day it ends **on** that month's last day (③).
 * A Saturday or holiday does not move the end: nothing has to be done on that day.
 *
 * @param start - First day of the term.
 * @param length - Its length, in the units of the rule.
 * @returns The last day, still part of the term. The next term begins on the day after.
 * @throws RangeError when the length is not whole and positive, or the end lies after 9999-12-31.
 *
 * @example
 * ```ts
 * import { day, lastDayOfTerm } from "dojeong/time";
 *
 * lastDayOfTerm(day("2024-01-01"), { years: 2 }); // => "2025-12-31"
 * lastDayOfTerm(day("2024-02-29"), { years: 2 }); // => "2026-02-28"
 * lastDayOfTerm(day("2024-01-30"), { months: 1 }); // => "2024-02-29"
 * ```
 */
export function lastDayOfTerm(start: IsoDate, length: Length): IsoDate {
  return spanFrom(start, length).last;
}
