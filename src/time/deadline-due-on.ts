import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { civilAct, generalActOnPublicAdministration } from "../internal/acts.js";
import { addDays } from "./add-days.js";
import { endOfSpan, firstDayCounted, firstDayNotCounted, type Step } from "./counting-steps.js";
import type { DueDateQuestion } from "./due-date-question.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { IsoDate } from "./iso-date.js";
import type { Length } from "./length.js";
import { type Moved, pastRestDays } from "./past-rest-days.js";
import { spanFrom } from "./span.js";

/**
 * The last day of an ordinary deadline, for those who count by no other regime.
 *
 * 행정기본법 제6조①: 민법 applies. The day of the event does not count (제157조); a last day on a Saturday or holiday
 * moves on (제161조).
 */
export function deadlineDueOn(question: Omit<DueDateQuestion, "regime">): Decision<IsoDate, TimeFindingCode> {
  const { from, length, startsAtMidnight, holidays } = question;
  const counted = countOut(from, length, startsAtMidnight === true, ordinaryRule());
  return ending(counted.steps, pastRestDays(counted.last, holidays, civilAct("제161조")));
}

/** The provisions by which a period is counted where no other is stated. */
export function ordinaryRule(): Step["citations"] {
  return [generalActOnPublicAdministration("제6조제1항"), civilAct("제157조")];
}

/** Counts a length out, with its first day or from the day after, and says so. */
export function countOut(
  from: IsoDate,
  length: Length,
  firstCounts: boolean,
  citations: Step["citations"],
): { readonly last: IsoDate; readonly steps: readonly Step[] } {
  const first = firstCounts ? from : addDays(from, 1);
  const span = spanFrom(first, length);
  const start = firstCounts ? firstDayCounted(from, citations) : firstDayNotCounted(from, first, citations);
  return { last: span.last, steps: [start, endOfSpan(first, length, span)] };
}

/** The answer when the last day has been moved past the days of rest. */
export function ending(steps: readonly Step[], moved: Moved): Decision<IsoDate, TimeFindingCode> {
  return decide([...steps, ...moved.steps], () => moved.on);
}
