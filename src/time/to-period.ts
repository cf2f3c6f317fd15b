import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { PartialDate } from "./partial-date.js";
import { partialDateFinding } from "./partial-date-finding.js";
import type { Period } from "./period.js";
import { type PossibleDays, possibleDays } from "./possible-days.js";

/**
 * The period that a partial date names: the day, the third of a month, the month, quarter, half year or year.
 *
 * Thirds of a month (초·중순·말) are taken as 1–10, 11–20 and 21 to the end, and the finding says that this is assumed.
 * A day without its month, a time told by another event and a date not yet announced are unknown.
 *
 * @param date - As precise as its source.
 *
 * @example
 * ```ts
 * import { toPeriod } from "dojeong/time";
 *
 * const results = toPeriod({ precision: "month-part", year: 2024, month: 3, part: "late", text: "3월 말" });
 * results.outcome === "yes" && results.value; // => { startsOn: "2024-03-21", endsOn: "2024-03-31" }
 * results.findings[0]?.assumed; // => true
 * toPeriod({ precision: "not-announced" }).outcome; // => "unknown"
 * ```
 */
export function toPeriod(date: PartialDate): Decision<Period, TimeFindingCode> {
  return decide([partialDateFinding(date)], () => {
    // a finding in favour means that there are such days
    const { earliest, latest } = possibleDays(date) as PossibleDays;
    return { startsOn: earliest, endsOn: latest };
  });
}
