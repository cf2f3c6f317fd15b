import type { IsoDate } from "./iso-date.js";
import type { Period } from "./period.js";

/**
 * What is left of a period from a day on, that day included (잔여임기, 남은 기간).
 *
 * @param period - The period.
 * @param from - The first day that counts as left.
 * @returns The rest; all of it when it has not begun; `undefined` when it is over.
 *
 * @example
 * ```ts
 * import { compareWithLength, day, remainingOf } from "dojeong/time";
 *
 * const rest = remainingOf({ startsOn: day("2025-06-01"), endsOn: day("2027-05-31") }, day("2026-06-01"));
 * rest; // => { startsOn: "2026-06-01", endsOn: "2027-05-31" }
 * rest && compareWithLength(rest, { years: 1 }); // => "exactly"
 * ```
 */
export function remainingOf(period: Period, from: IsoDate): Period | undefined {
  if (from > period.endsOn) return undefined;
  return from <= period.startsOn ? period : { startsOn: from, endsOn: period.endsOn };
}
