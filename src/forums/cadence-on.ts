import { holdsOn } from "../time/contains-day.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Cadence } from "./cadence.js";
import type { ForumSeries } from "./forum-series.js";

/**
 * The cadence that was the announced one on a day.
 *
 * @param series - The series with its cadences over time.
 * @param on - The day.
 * @returns `undefined` where none was announced for that day.
 *
 * @example
 * ```ts
 * import { cadenceOn, ForumSeries } from "dojeong/forums";
 * import { day } from "dojeong/time";
 *
 * const series = ForumSeries.parse({
 *   id: "forum", names: [{ name: "포럼" }], cadences: [{ cadence: { kind: "times-per", times: 2, per: "month" } }],
 * });
 * cadenceOn(series, day("2024-01-23")); // => { kind: "times-per", times: 2, per: "month" }
 * ```
 */
export function cadenceOn(series: ForumSeries, on: IsoDate): Cadence | undefined {
  return series.cadences?.find((one) => holdsOn(one, on))?.cadence;
}
