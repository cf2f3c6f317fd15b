import { daysBetween } from "../internal/civil-date.js";
import type { Period } from "./period.js";

/**
 * How many days a period has, the first and the last included.
 *
 * @param period - The period.
 *
 * @example
 * ```ts
 * import { day, daysIn } from "dojeong/time";
 *
 * daysIn({ startsOn: day("2024-01-01"), endsOn: day("2024-12-31") }); // => 366
 * ```
 */
export function daysIn(period: Period): number {
  return daysBetween(period.startsOn, period.endsOn) + 1;
}
