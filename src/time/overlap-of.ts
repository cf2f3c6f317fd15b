import { earlierOf, laterOf } from "./order.js";
import type { Period } from "./period.js";

/**
 * The days that two periods share.
 *
 * @returns The shared stretch; `undefined` when they share no day.
 *
 * @example
 * ```ts
 * import { day, overlapOf } from "dojeong/time";
 *
 * const term = { startsOn: day("2026-01-01"), endsOn: day("2027-12-31") };
 * overlapOf(term, { startsOn: day("2027-07-01"), endsOn: day("2028-12-31") });
 * // => { startsOn: "2027-07-01", endsOn: "2027-12-31" }
 * overlapOf(term, { startsOn: day("2028-01-01"), endsOn: day("2028-12-31") }); // => undefined
 * ```
 */
export function overlapOf(a: Period, b: Period): Period | undefined {
  const startsOn = laterOf(a.startsOn, b.startsOn);
  const endsOn = earlierOf(a.endsOn, b.endsOn);
  return startsOn <= endsOn ? { startsOn, endsOn } : undefined;
}
