import type { Citation } from "../decisions/citation.js";
import type { Holiday } from "./holiday.js";
import type { HolidayCalendar } from "./holiday-calendar.js";

/** What a holiday table is extended by. A table of its own will do. */
export interface CalendarExtension {
  /** Years that are covered in full from now on. Absent: no further year. */
  readonly years?: readonly number[];
  /** Holidays of those years, or of years already covered. */
  readonly holidays: readonly Holiday[];
  /** Where they are announced. */
  readonly source: Citation;
}

/**
 * A holiday table with further years, or with holidays announced since.
 *
 * @param base - The table to start from, such as `holidays` of `dojeong/holidays`.
 * @param more - What is added. The names of holidays on one day stand side by side; nothing is taken away.
 * @returns A new table. Its source is that of the base; each added holiday names the source it came from.
 * @throws RangeError when a holiday is added to a year that neither table covers.
 *
 * @example
 * ```ts
 * import { holidays } from "dojeong/holidays";
 * import { day, dueDate, extendCalendar } from "dojeong/time";
 *
 * const mine = extendCalendar(holidays, {
 *   years: [2031],
 *   holidays: [{ on: day("2031-01-01"), names: ["1월 1일"] }],
 *   source: { instrument: "2031년 월력요항" },
 * });
 * dueDate({ from: day("2030-12-18"), length: { days: 14 }, regime: "deadline", holidays: mine }).outcome; // => "yes"
 * dueDate({ from: day("2030-12-18"), length: { days: 14 }, regime: "deadline", holidays }).outcome; // => "unknown"
 * ```
 */
export function extendCalendar(base: HolidayCalendar, more: CalendarExtension): HolidayCalendar {
  const years = [...new Set([...base.years, ...(more.years ?? [])])].sort((a, b) => a - b);
  const byDay = new Map<string, Holiday>(base.holidays.map((it) => [it.on, it]));
  for (const added of more.holidays) {
    if (!years.includes(Number(added.on.slice(0, 4))))
      throw new RangeError(`A holiday of a year not covered: ${added.on}`);
    const known = byDay.get(added.on);
    const names = [...new Set([...(known?.names ?? []), ...added.names])];
    const source = added.source ?? more.source;
    byDay.set(added.on, known ? { ...known, names } : { on: added.on, names, source });
  }
  return {
    years,
    holidays: [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1)),
    source: base.source,
  };
}
