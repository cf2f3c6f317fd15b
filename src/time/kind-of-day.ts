import type { Citation } from "../decisions/citation.js";
import { weekday } from "../internal/civil-date.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import type { IsoDate } from "./iso-date.js";

/** What sort of day it is to a public office. */
export interface KindOfDay {
  /** `open` is a working day; `not-covered` is a weekday of a year that the table does not reach. */
  readonly kind: "open" | "saturday" | "sunday" | "holiday" | "not-covered";
  /** Official names of the holidays on the day, on a Saturday or Sunday too. */
  readonly names: readonly string[];
  /** Where the holiday is announced. */
  readonly source?: Citation;
}

/**
 * Tells working days from days of rest.
 *
 * Sunday is a public holiday by 관공서의 공휴일에 관한 규정 제2조제1호 and Saturday is treated like one by 민법 제161조,
 * so both are known without a table. A weekday is a working day only where the table covers its year.
 */
export function kindOfDay(date: IsoDate, calendar: HolidayCalendar | undefined): KindOfDay {
  const holiday = calendar?.holidays.find((it) => it.on === date);
  const names = holiday?.names ?? [];
  const weekDay = weekday(date);
  if (weekDay === 6) return { kind: "saturday", names };
  if (weekDay === 7) return { kind: "sunday", names };
  if (calendar && holiday) return { kind: "holiday", names, source: holiday.source ?? calendar.source };
  return { kind: calendar?.years.includes(Number(date.slice(0, 4))) ? "open" : "not-covered", names };
}
