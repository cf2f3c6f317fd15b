import { dateText } from "../internal/civil-date.js";
import type { IsoDate } from "./iso-date.js";
import { earlierOf, laterOf } from "./order.js";
import type { Period } from "./period.js";

/**
 * The parts of a period, one for each calendar year it touches.
 *
 * @param period - Both days belong to it.
 * @returns The parts in order; together they are the period.
 *
 * @example
 * ```ts
 * import { day, splitByYear } from "dojeong/time";
 *
 * splitByYear({ startsOn: day("2024-12-16"), endsOn: day("2025-01-06") });
 * // => [{ startsOn: "2024-12-16", endsOn: "2024-12-31" }, { startsOn: "2025-01-01", endsOn: "2025-01-06" }]
 * ```
 */
export function splitByYear(period: Period): readonly Period[] {
  return yearsIn(period).map((year) => {
    const first = dateText(year, 1, 1) as IsoDate;
    const last = dateText(year, 12, 31) as IsoDate;
    return {
      startsOn: laterOf(period.startsOn, first),
      endsOn: earlierOf(period.endsOn, last),
    };
  });
}

/**
 * The calendar years that a period touches, ascending.
 *
 * @param period - Both days belong to it.
 *
 * @example
 * ```ts
 * import { day, yearsIn } from "dojeong/time";
 *
 * yearsIn({ startsOn: day("2024-12-16"), endsOn: day("2026-01-06") }); // => [2024, 2025, 2026]
 * ```
 */
export function yearsIn(period: Period): readonly number[] {
  const first = Number(period.startsOn.slice(0, 4));
  const last = Number(period.endsOn.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
