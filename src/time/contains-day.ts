import type { IsoDate } from "./iso-date.js";
import type { Period } from "./period.js";
import type { Validity } from "./validity.js";

/**
 * Whether a day belongs to a period. The first and the last day do.
 *
 * @param period - The period.
 * @param date - The day asked about.
 *
 * @example
 * ```ts
 * import { containsDay, day } from "dojeong/time";
 *
 * const term = { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") };
 * containsDay(term, day("2025-12-31")); // => true
 * containsDay(term, day("2026-01-01")); // => false
 * ```
 */
export function containsDay(period: Period, date: IsoDate): boolean {
  return period.startsOn <= date && date <= period.endsOn;
}

/**
 * Whether something that holds for some time holds on a day. Both days of the validity belong to it;
 * a side that is left out is open.
 *
 * @param validity - The days on which it holds; a rule or a name with such days will do.
 * @param date - The day asked about.
 *
 * @example
 * ```ts
 * import { day, holdsOn } from "dojeong/time";
 *
 * holdsOn({ from: day("2024-01-18") }, day("2024-01-17")); // => false
 * holdsOn({ from: day("2024-01-18") }, day("2024-01-18")); // => true
 * holdsOn({}, day("2024-01-18")); // => true
 * ```
 */
export function holdsOn(validity: Validity, date: IsoDate): boolean {
  return (
    (validity.from === undefined || validity.from <= date) && (validity.until === undefined || date <= validity.until)
  );
}
