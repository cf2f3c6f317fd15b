import { addDays, daysBetween } from "../internal/civil-date.js";
import { earlierOf, laterOf } from "./order.js";
import type { DayWithoutMonth } from "./partial-date.js";
import type { Period } from "./period.js";
import { possibleDays } from "./possible-days.js";

/** Whether a day without its month may be some day of the period. */
export function hasDayOfMonth(period: Period, date: DayWithoutMonth): boolean {
  const { earliest, latest } = possibleDays(date) ?? { earliest: period.startsOn, latest: period.endsOn };
  const first = laterOf(earliest, period.startsOn);
  const last = earlierOf(latest, period.endsOn);
  if (first > last) return false;
  // Any 62 days in a row have one of every number.
  for (let after = Math.min(daysBetween(first, last), 61); after >= 0; after--) {
    if (Number(addDays(first, after).slice(8)) === date.dayOfMonth) return true;
  }
  return false;
}
