import { addDays } from "./add-days.js";
import type { IsoDate } from "./iso-date.js";

/**
 * The day after; the first day of what follows a term or a period.
 *
 * @param date - The day, or the last day of what ends.
 * @throws RangeError after 9999-12-31.
 *
 * @example
 * ```ts
 * import { day, nextDay } from "dojeong/time";
 *
 * nextDay(day("2025-12-31")); // => "2026-01-01"
 * ```
 */
export function nextDay(date: IsoDate): IsoDate {
  return addDays(date, 1);
}
