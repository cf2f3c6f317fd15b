import { RRuleTemporal } from "rrule-temporal";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import { isWellFormed } from "./rule-parts.js";

/** More days than this are not expanded: two centuries of days. */
const LIMIT = 73_200;

/**
 * Expands a recurrence rule of RFC 5545 into the days it names in a period.
 *
 * The rule is read as beginning on the first day of the period, so that `INTERVAL=2` counts from there. It is the value of `RRULE` alone: `DTSTART` and
 * times of day are not read.
 *
 * @param rule - The value of `RRULE`, with or without the name of the property; daily, weekly, monthly or yearly.
 * @param period - Both days belong to it.
 * @returns The days, ascending, each once; `undefined` where the rule cannot be read.
 *
 * @example
 * ```ts
 * import { expandRule } from "dojeong/rrule";
 * import { day } from "dojeong/time";
 *
 * const spring = { startsOn: day("2024-03-01"), endsOn: day("2024-05-31") };
 * expandRule("FREQ=MONTHLY;BYDAY=4WE", spring); // => ["2024-03-27", "2024-04-24", "2024-05-22"]
 * expandRule("매월 2회", spring) === undefined; // => true
 * ```
 */
export function expandRule(rule: string, period: Period): readonly IsoDate[] | undefined {
  const value = rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "");
  if (!isWellFormed(value)) return undefined;
  const start = period.startsOn.replaceAll("-", "");
  try {
    const days = value.replace(/(^|;)(UNTIL=\d{8})[^;]*/, "$1$2");
    const until = /(^|;)(UNTIL|COUNT)=/.test(days) ? "" : `;UNTIL=${period.endsOn.replaceAll("-", "")}`;
    const parsed = new RRuleTemporal({
      rruleString: `DTSTART;VALUE=DATE:${start}\nRRULE:${days}${until}`,
      strict: true,
      maxIterations: LIMIT,
    });
    const named = parsed.all((date, index) => index < LIMIT && date.toString().slice(0, 10) <= period.endsOn);
    return [...new Set(named.map((date) => date.toString().slice(0, 10)))]
      .filter((date) => date >= period.startsOn && date <= period.endsOn)
      .sort() as IsoDate[];
  } catch {
    return undefined;
  }
}
