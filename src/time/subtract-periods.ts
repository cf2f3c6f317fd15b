import { addDays } from "./add-days.js";
import type { Period } from "./period.js";
import { unionOf } from "./union-of.js";

/**
 * The days of a period that belong to none of some others: what is left over, or the gaps in it.
 *
 * @param whole - The period to take from.
 * @param taken - The periods to take away, in any order; they may overlap one another and reach beyond `whole`.
 * @returns What is left, in order; nothing when all is taken.
 *
 * @example
 * ```ts
 * import { day, subtractPeriods } from "dojeong/time";
 *
 * const plan = { startsOn: day("2024-01-01"), endsOn: day("2028-12-31") };
 * subtractPeriods(plan, [{ startsOn: day("2024-01-01"), endsOn: day("2027-12-31") }]);
 * // => [{ startsOn: "2028-01-01", endsOn: "2028-12-31" }]
 * ```
 */
export function subtractPeriods(whole: Period, taken: readonly Period[]): readonly Period[] {
  const left: Period[] = [];
  let { startsOn } = whole;
  for (const gone of unionOf(taken)) {
    if (gone.endsOn < startsOn) continue;
    if (gone.startsOn > whole.endsOn) break;
    if (gone.startsOn > startsOn) left.push({ startsOn, endsOn: addDays(gone.startsOn, -1) });
    if (gone.endsOn >= whole.endsOn) return left;
    startsOn = addDays(gone.endsOn, 1);
  }
  return [...left, { startsOn, endsOn: whole.endsOn }];
}

/**
 * The stretches that lie between some periods and belong to none of them.
 *
 * @param periods - Any number of periods, in any order.
 * @returns The gaps, in order; none before the first period or after the last.
 *
 * @example
 * ```ts
 * import { day, gapsBetween } from "dojeong/time";
 *
 * gapsBetween([
 *   { startsOn: day("2024-01-01"), endsOn: day("2024-06-30") },
 *   { startsOn: day("2024-08-01"), endsOn: day("2024-12-31") },
 * ]);
 * // => [{ startsOn: "2024-07-01", endsOn: "2024-07-31" }]
 * ```
 */
export function gapsBetween(periods: readonly Period[]): readonly Period[] {
  const joined = unionOf(periods);
  return joined.slice(1).map((next, index) => ({
    startsOn: addDays(joined[index]?.endsOn ?? next.startsOn, 1),
    endsOn: addDays(next.startsOn, -1),
  }));
}
