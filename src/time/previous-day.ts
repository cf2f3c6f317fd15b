import { addDays } from "./add-days.js";
import type { IsoDate } from "./iso-date.js";

/**
 * The day before.
 *
 * @param date - The day.
 * @throws RangeError before 0001-01-01.
 *
 * @example
 * ```ts
 * import { day, previousDay } from "dojeong/time";
 *
 * previousDay(day("2024-03-01")); // => "2024-02-29"
 * ```
 */
export function previousDay(date: IsoDate): IsoDate {
  return addDays(date, -1);
}
