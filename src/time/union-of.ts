import { daysBetween } from "../internal/civil-date.js";
import type { Period } from "./period.js";

/**
 * The days that belong to at least one of some periods, as the fewest periods: what overlaps or abuts becomes one.
 *
 * @param periods - Any number of periods, in any order.
 * @returns Periods in order, with at least one day between one and the next.
 *
 * @example
 * ```ts
 * import { day, unionOf } from "dojeong/time";
 *
 * unionOf([
 *   { startsOn: day("2026-01-01"), endsOn: day("2027-12-31") },
 *   { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") },
 * ]);
 * // => [{ startsOn: "2024-01-01", endsOn: "2027-12-31" }]
 * ```
 */
export function unionOf(periods: readonly Period[]): readonly Period[] {
  const joined: Period[] = [];
  for (const { startsOn, endsOn } of [...periods].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || daysBetween(last.endsOn, startsOn) > 1) joined.push({ startsOn, endsOn });
    else if (endsOn > last.endsOn) joined[joined.length - 1] = { startsOn: last.startsOn, endsOn };
  }
  return joined;
}
