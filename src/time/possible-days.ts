import { dateText, daysInMonth } from "../internal/civil-date.js";
import type { IsoDate } from "./iso-date.js";
import type { PartialDate } from "./partial-date.js";

/** The first and the last day that a date may turn out to be. */
export interface PossibleDays {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/**
 * The days that a partial date leaves open; `undefined` where it leaves open every day.
 *
 * The thirds of a month are taken as 1–10, 11–20 and 21 to its end. That is how the words are used; no law says so.
 */
export function possibleDays(date: PartialDate): PossibleDays | undefined {
  switch (date.precision) {
    case "day":
      return { earliest: date.on, latest: date.on };
    case "month-part": {
      const from = { early: 1, middle: 11, late: 21 }[date.part];
      return days(date.year, date.month, from, date.month, date.part === "late" ? undefined : from + 9);
    }
    case "month":
      return days(date.year, date.month, 1, date.month);
    case "quarter":
      return days(date.year, date.quarter * 3 - 2, 1, date.quarter * 3);
    case "half-year":
      return days(date.year, date.half * 6 - 5, 1, date.half * 6);
    case "year":
      return days(date.year, 1, 1, 12);
    case "day-of-month":
      // January and December have every day of the month
      return date.year === undefined ? undefined : days(date.year, 1, date.dayOfMonth, 12, date.dayOfMonth);
    default:
      return undefined;
  }
}

/**
 * Whether a question about a day and a date rests on the convention about the thirds of a month: it would be open if only the
 * month were known.
 */
export function restsOnThirds(date: PartialDate, isOpen: (days: PossibleDays) => boolean): boolean {
  const month = date.precision === "month-part" ? possibleDays({ ...date, precision: "month" }) : undefined;
  return month !== undefined && isOpen(month);
}

function days(year: number, month: number, from: number, untilMonth: number, until?: number): PossibleDays {
  return {
    earliest: dateText(year, month, from) as IsoDate,
    latest: dateText(year, untilMonth, until ?? daysInMonth(year, untilMonth)) as IsoDate,
  };
}
