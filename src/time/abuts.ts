import { daysBetween } from "../internal/civil-date.js";
import type { Period } from "./period.js";

/**
 * Whether one period begins on the day after the other ends, in either order, so that no day lies between and none is shared.
 *
 * @example
 * ```ts
 * import { abuts, day } from "dojeong/time";
 *
 * const first = { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") };
 * abuts(first, { startsOn: day("2026-01-01"), endsOn: day("2027-12-31") }); // => true
 * abuts(first, { startsOn: day("2025-12-31"), endsOn: day("2027-12-31") }); // => false
 * ```
 */
export function abuts(a: Period, b: Period): boolean {
  return daysBetween(a.endsOn, b.startsOn) === 1 || daysBetween(b.endsOn, a.startsOn) === 1;
}
