import { clockFace } from "../internal/clock-face.js";
import type { Instant } from "../time/instant.js";
import type { IsoDate } from "../time/iso-date.js";
import { sayDate } from "./say-date.js";

/**
 * Writes a moment by the clock it was given in: 2024년 2월 6일 18:00. Seconds stand where they are not 0,
 * the offset from UTC where it is not Korea's.
 *
 * @example
 * ```ts
 * import { sayInstant } from "dojeong/ko";
 * import { Instant } from "dojeong/time";
 *
 * sayInstant(Instant.parse("2024-02-06T18:00:00+09:00")); // => "2024년 2월 6일 18:00"
 * sayInstant(Instant.parse("2024-02-06T09:00:01Z")); // => "2024년 2월 6일 09:00:01(UTC+00:00)"
 * ```
 */
export function sayInstant(instant: Instant): string {
  const { time, offset } = clockFace(instant);
  return `${sayDate(instant.slice(0, 10) as IsoDate)} ${time}${offset === "+09:00" ? "" : `(UTC${offset})`}`;
}
