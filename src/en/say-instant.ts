import { clockFace } from "../internal/clock-face.js";
import type { Instant } from "../time/instant.js";
import type { IsoDate } from "../time/iso-date.js";
import { sayDate } from "./say-date.js";

/**
 * Writes a moment by the clock it was given in: 18:00 on 6 February 2024. Seconds stand where they are not 0,
 * the offset from UTC where it is not Korea's.
 *
 * @example
 * ```ts
 * import { sayInstant } from "dojeong/en";
 * import { Instant } from "dojeong/time";
 *
 * sayInstant(Instant.parse("2024-02-06T18:00:00+09:00")); // => "18:00 on 6 February 2024"
 * sayInstant(Instant.parse("2024-02-06T09:00:01Z")); // => "09:00:01 (UTC+00:00) on 6 February 2024"
 * ```
 */
export function sayInstant(instant: Instant): string {
  const { time, offset } = clockFace(instant);
  return `${time}${offset === "+09:00" ? "" : ` (UTC${offset})`} on ${sayDate(instant.slice(0, 10) as IsoDate)}`;
}
