import { civilFields } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";

/**
 * Writes a day out: 2024년 1월 1일.
 *
 * @example
 * ```ts
 * import { sayDate } from "dojeong/ko";
 * import { day } from "dojeong/time";
 *
 * sayDate(day("2024-01-01")); // => "2024년 1월 1일"
 * ```
 */
export function sayDate(date: IsoDate): string {
  const [year, month, dayOfMonth] = civilFields(date);
  return `${year}년 ${month}월 ${dayOfMonth}일`;
}
