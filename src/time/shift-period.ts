import { addDays } from "./add-days.js";
import type { Period } from "./period.js";

/**
 * The period a number of days later, of the same number of days; earlier for a negative number.
 *
 * @param period - The period.
 * @param days - A whole number.
 * @throws RangeError when the number is not whole, or the result leaves the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { day, shiftPeriod } from "dojeong/time";
 *
 * shiftPeriod({ startsOn: day("2024-02-01"), endsOn: day("2024-02-29") }, 7);
 * // => { startsOn: "2024-02-08", endsOn: "2024-03-07" }
 * ```
 */
export function shiftPeriod(period: Period, days: number): Period {
  return { startsOn: addDays(period.startsOn, days), endsOn: addDays(period.endsOn, days) };
}
