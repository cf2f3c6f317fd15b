import * as tables from "@hyunbinseo/holidays-kr/all";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";

/**
 * The public holidays of the Republic of Korea (공휴일), substitute and ad-hoc holidays among them, as the package
 * `@hyunbinseo/holidays-kr` carries them from the official gazette (월력요항). Sundays and Saturdays are not listed.
 *
 * Findings cite the official list of a year (월력요항), which the package names as its source; the address is that of the package,
 * where it was read.
 *
 * It covers the years that the installed version of that package covers. A holiday that the government
 * announces later is not in it: add it, or a further year, with `extendCalendar`.
 *
 * @example
 * ```ts
 * import { holidays } from "dojeong/holidays";
 *
 * holidays.holidays.find((it) => it.on === "2026-08-17")?.names; // => ["대체공휴일(광복절)"]
 * holidays.years.includes(2026); // => true
 * ```
 */
export const holidays: HolidayCalendar = {
  years: yearly().map(([year]) => year),
  holidays: yearly().flatMap(([, days]) => days.map(([on, names]) => ({ on: on as IsoDate, names }))),
  source: {
    instrument: "월력요항(우주항공청)",
    address: "https://github.com/hyunbinseo/holidays-kr",
  },
};

function yearly(): (readonly [year: number, days: [on: string, names: readonly string[]][]])[] {
  return Object.entries(tables)
    .filter(([name]) => /^y\d{4}$/.test(name))
    .map(([name, table]) => [Number(name.slice(1)), Object.entries(table).sort(byKey)] as const)
    .sort(([a], [b]) => a - b);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
