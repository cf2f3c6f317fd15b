import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { civilAct } from "../internal/acts.js";
import { endOfSpan, firstDayCounted } from "./counting-steps.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { IsoDate } from "./iso-date.js";
import type { Length } from "./length.js";
import type { Period } from "./period.js";
import { spanFrom } from "./span.js";

/**
 * A term of office with the reasons for its last day; `lastDayOfTerm` gives the day alone.
 *
 * @param start - First day of the term.
 * @param length - Its length.
 * @throws RangeError as `lastDayOfTerm` does.
 *
 * @example
 * ```ts
 * import { day, explainTerm } from "dojeong/time";
 *
 * const term = explainTerm(day("2024-02-29"), { years: 2 });
 * term.outcome === "yes" && term.value.endsOn; // => "2026-02-28"
 * term.findings.map((it) => it.code); // => ["first-day-counted", "corresponding-day-missing"]
 * ```
 */
export function explainTerm(start: IsoDate, length: Length): Decision<Period, TimeFindingCode> {
  const span = spanFrom(start, length);
  const steps = [firstDayCounted(start, [civilAct("제157조")]), endOfSpan(start, length, span)];
  return decide(steps, () => ({ startsOn: start, endsOn: span.last }));
}
