import { daysBetween as count } from "../internal/civil-date.js";
import type { IsoDate } from "./iso-date.js";

/**
 * How many days lie from one day to another: 0 for the same day, 1 for the next, negative when `to` is earlier.
 * For the number of days of a period, both ends included, use `daysIn`.
 *
 * @param from - The day to count from.
 * @param to - The day to count to.
 *
 * @example
 * ```ts
 * import { day, daysBetween } from "dojeong/time";
 *
 * daysBetween(day("2024-02-28"), day("2024-03-01")); // => 2
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return count(from, to);
}
