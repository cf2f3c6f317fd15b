import { instantMillis, koreanDate } from "../internal/instant-millis.js";
import type { Instant } from "./instant.js";
import type { IsoDate } from "./iso-date.js";

/**
 * The day in Korea at a moment.
 *
 * Korean time is taken as nine hours ahead of UTC, always: the shifted hours before 1961-08-10 and
 * the summer times up to 1988 are not followed. The machine's own time zone plays no part.
 *
 * @param moment - The moment, with any offset.
 *
 * @example
 * ```ts
 * import { civilDateOf, instant } from "dojeong/time";
 *
 * civilDateOf(instant("2024-02-06T14:59:59Z")); // => "2024-02-06"
 * civilDateOf(instant("2024-02-06T15:00:00Z")); // => "2024-02-07"
 * ```
 */
export function civilDateOf(moment: Instant): IsoDate {
  return koreanDate(instantMillis(moment)) as IsoDate;
}
