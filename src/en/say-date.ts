import { civilFields } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { monthName } from "./month-name.js";

/**
 * Writes a day out: 1 January 2024.
 *
 * @example
 * ```ts
 * import { sayDate } from "dojeong/en";
 * import { day } from "dojeong/time";
 *
 * sayDate(day("2024-01-01")); // => "1 January 2024"
 * ```
 */
export function sayDate(date: IsoDate): string {
  const [year, month, dayOfMonth] = civilFields(date);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}
