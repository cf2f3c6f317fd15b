import type { Period } from "../time/period.js";
import type { Validity } from "../time/validity.js";
import { sayDate } from "./say-date.js";

/**
 * Writes a period: 1 January 2024 to 31 December 2025. Both days belong to it.
 *
 * @example
 * ```ts
 * import { sayPeriod } from "dojeong/en";
 * import { day } from "dojeong/time";
 *
 * sayPeriod({ startsOn: day("2024-01-01"), endsOn: day("2025-12-31") }); // => "1 January 2024 to 31 December 2025"
 * ```
 */
export function sayPeriod(period: Period): string {
  return `${sayDate(period.startsOn)} to ${sayDate(period.endsOn)}`;
}

/** Since 18 January 2024, until 17 January 2024, or both days. */
export function sayValidity(validity: Validity): string {
  if (validity.from && validity.until) return sayPeriod({ startsOn: validity.from, endsOn: validity.until });
  if (validity.from) return `since ${sayDate(validity.from)}`;
  return validity.until ? `until ${sayDate(validity.until)}` : "at any time";
}
