import type { Citation } from "../decisions/citation.js";
import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { civilAct } from "../internal/acts.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import { isWorkingDay } from "./is-working-day.js";
import type { IsoDate } from "./iso-date.js";
import { pastRestDays } from "./past-rest-days.js";

/**
 * The day itself where it is a working day, else the next one that is: a fixed last day ("매월 10일까지; 공휴일이면 다음 날")
 * that falls on a Saturday or holiday. A period is counted, and its last day moved, by `dueDate`.
 *
 * 민법 제161조 moves the last day of a *period*. That it moves a day which a rule names is assumed, and the findings say
 * so, unless `rule` cites the provision that moves it.
 *
 * @param last - The last day as the rule names it.
 * @param holidays - The public holidays. Absent: no year is covered.
 * @param rule - The provision that moves the day. Absent: 민법 제161조, as assumed.
 * @returns The working day, with a finding for every day passed over and one for the day arrived at. Unknown, with
 * `holidays.2031` and the like as missing, at the first weekday of a year that the table does not cover.
 *
 * @example
 * ```ts
 * import { holidays } from "dojeong/holidays";
 * import { day, movePastRestDays } from "dojeong/time";
 *
 * const report = movePastRestDays(day("2026-10-10"), holidays);
 * report.outcome === "yes" && report.value; // => "2026-10-12"
 * report.findings.map((it) => it.code); // => ["last-day-on-saturday", "last-day-on-sunday", "working-day"]
 * movePastRestDays(day("2099-10-12"), holidays).outcome; // => "unknown"
 * ```
 */
export function movePastRestDays(
  last: IsoDate,
  holidays?: HolidayCalendar,
  rule?: Citation,
): Decision<IsoDate, TimeFindingCode> {
  const { on, steps } = pastRestDays(last, holidays, rule ?? civilAct("제161조"));
  const passed = steps.filter((it) => it.outcome === "yes");
  const findings = rule ? passed : passed.map((it) => ({ ...it, assumed: true }) as const);
  return decide([...findings, ...isWorkingDay(on, holidays).findings], () => on);
}
