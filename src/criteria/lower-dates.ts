import { addDays, addMonths, civilFields } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Length } from "../time/length.js";
import type { OrderCriterion, RangeCriterion } from "./comparison-criterion.js";
import type { AgeCriterion, ElapsedCriterion } from "./date-criterion.js";

const FIRST_DAY = "0001-01-01";

/**
 * An age on a day as a comparison of the day of birth.
 *
 * The day of birth counts (민법 제158조, 행정기본법 제7조의2), so the Nth year is completed at the end of the day before
 * the Nth birthday. Where the year has no 29 February it is completed at the end of that month (제160조제3항), and who
 * was born on that day is a year older on 1 March.
 */
export function lowerAge(node: AgeCriterion, on: IsoDate): OrderCriterion | RangeCriterion {
  const { years, asOf: _, kind, ...kept } = node;
  switch (kind) {
    case "ageAtLeast":
      return { ...kept, ...atMost(lastCompletedBy(on, { years })) };
    case "ageOver":
      return { ...kept, ...atMost(lastCompletedBy(on, { years: years + 1 })) };
    case "ageAtMost":
      return { ...kept, ...after(lastCompletedBy(on, { years: years + 1 }), on) };
    default:
      return { ...kept, ...after(lastCompletedBy(on, { years }), on) };
  }
}

/**
 * Time gone by up to a day as a comparison of the day on which it began.
 *
 * One day tells all four: the latest from which the length, that day counted, is full before the given day begins
 * (민법 제160조). A period counted from that day, which itself does not count (제157조), has begun a day later and still
 * runs on the given day, so 이내 takes that day in and 초과 leaves it out: nothing is over before its last day has ended
 * (제159조).
 */
export function lowerElapsed(node: ElapsedCriterion, on: IsoDate): OrderCriterion | RangeCriterion {
  const { length, asOf: _, kind, ...kept } = node;
  const last = lastCompletedBy(on, length);
  switch (kind) {
    case "elapsedAtLeast":
      return { ...kept, ...atMost(last) };
    case "elapsedOver":
      return { ...kept, kind: "lt", value: last ?? FIRST_DAY };
    case "withinLast":
      return { ...kept, kind: "between", min: last ?? FIRST_DAY, max: on };
    default:
      return { ...kept, ...after(last, on) };
  }
}

/** The latest first day from which the length has gone by on the given day; nothing when the calendar has none. */
function lastCompletedBy(on: IsoDate, length: Length): IsoDate | undefined {
  const { years = 0, months = 0, weeks = 0, days = 0 } = length;
  civilFields(on);
  try {
    return addDays(addMonths(on, -(years * 12 + months)).date, -(weeks * 7 + days)) as IsoDate;
  } catch {
    return undefined;
  }
}

function atMost(last: IsoDate | undefined): Pick<OrderCriterion, "kind" | "value"> {
  return last === undefined ? { kind: "lt", value: FIRST_DAY } : { kind: "lte", value: last };
}

function after(
  last: IsoDate | undefined,
  on: IsoDate,
): Pick<RangeCriterion, "kind" | "min" | "max"> | Pick<OrderCriterion, "kind" | "value"> {
  if (last === undefined) return { kind: "between", min: FIRST_DAY, max: on };
  return last >= on ? { kind: "lt", value: FIRST_DAY } : { kind: "between", min: addDays(last, 1), max: on };
}
