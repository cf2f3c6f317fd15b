import { addDays } from "./add-days.js";
import type { IsoDate } from "./iso-date.js";
import { lastDayOfTerm } from "./last-day-of-term.js";
import type { Length } from "./length.js";
import type { Period } from "./period.js";

/**
 * Terms that follow one another without a gap: each begins on the day after the one before it ended.
 *
 * @param start - First day of the first term.
 * @param length - Length of each term.
 * @param count - How many terms; a whole number, 0 or more. One renewal makes two terms.
 * @throws RangeError when `count` is not such a number, or as `lastDayOfTerm` does.
 *
 * @example
 * ```ts
 * import { consecutiveTerms, day } from "dojeong/time";
 *
 * consecutiveTerms(day("2024-01-01"), { years: 2 }, 2);
 * // => [{ startsOn: "2024-01-01", endsOn: "2025-12-31" }, { startsOn: "2026-01-01", endsOn: "2027-12-31" }]
 * ```
 */
export function consecutiveTerms(start: IsoDate, length: Length, count: number): readonly Period[] {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a whole number from 0: ${count}`);
  const terms: Period[] = [];
  for (let startsOn = start; terms.length < count; ) {
    const endsOn = lastDayOfTerm(startsOn, length);
    terms.push({ startsOn, endsOn });
    if (terms.length < count) startsOn = addDays(endsOn, 1);
  }
  return terms;
}
