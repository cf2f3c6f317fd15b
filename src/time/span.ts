import { addDays, addMonths } from "../internal/civil-date.js";
import type { IsoDate } from "./iso-date.js";
import type { Length } from "./length.js";

/** A counted stretch of days, and how its end was found. */
export interface Span {
  /** Last day, that day included. */
  readonly last: IsoDate;
  /** The day that corresponds to the first one, when the length is in weeks, months or years and there is one. */
  readonly corresponding?: IsoDate;
}

/**
 * Counts a length out from the first day that counts.
 *
 * 민법 제160조: weeks, months and years run by the calendar (①) and end on the day before the one that corresponds
 * to the first (②); where the last month lacks that day they end on the month's last day (③).
 *
 * @throws RangeError when the length is not stated in one way, in whole numbers of 1 or more.
 */
export function spanFrom(first: IsoDate, length: Length): Span {
  const { years, months, weeks, days } = length;
  const stated = [years ?? months, weeks, days].filter((it) => it !== undefined).length;
  const whole = [years, months, weeks, days].every((it) => it === undefined || (Number.isSafeInteger(it) && it > 0));
  if (stated !== 1 || !whole) throw new RangeError(`Not a length: ${JSON.stringify(length)}`);
  if (days !== undefined) return { last: addDays(first, days - 1) as IsoDate };
  if (weeks !== undefined) return endingBefore(addDays(first, weeks * 7));
  const step = addMonths(first, (years ?? 0) * 12 + (months ?? 0));
  return step.clamped ? { last: step.date as IsoDate } : endingBefore(step.date);
}

/**
 * Counts a length back from an event that does not count: 제160조 mirrored, so that the length, counted out from the day
 * after the answer, ends before the event, and from no later day does.
 *
 * @returns The last day before the full length, and the first day of it.
 * @throws RangeError as {@link spanFrom} does.
 */
export function spanBefore(event: IsoDate, length: Length): { readonly on: IsoDate; readonly first: IsoDate } {
  // Refuses what is no length; one that can be counted back from any day fits after the first of all.
  spanFrom("0001-01-01" as IsoDate, length);
  const { years = 0, months = 0, weeks = 0, days = weeks * 7 } = length;
  const first = days > 0 ? addDays(event, -days) : addMonths(event, -(years * 12 + months)).date;
  return { on: addDays(first, -1) as IsoDate, first: first as IsoDate };
}

function endingBefore(date: string): Span {
  return { last: addDays(date, -1) as IsoDate, corresponding: date as IsoDate };
}
