import { addDays as shift } from "../internal/civil-date.js";
import type { IsoDate } from "./iso-date.js";

/**
 * The day that lies a number of days later; earlier for a negative number.
 *
 * This is plain arithmetic. For a period that a rule states use `lastDayOfTerm`, `dueDate` or `daysBefore`,
 * which know whether the first day counts and what a holiday does.
 *
 * @param date - The day to go from.
 * @param days - A whole number.
 * @throws RangeError when the number is not whole, or the result lies outside the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { addDays, day } from "dojeong/time";
 *
 * addDays(day("2024-02-28"), 2); // => "2024-03-01"
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return shift(date, days) as IsoDate;
}
