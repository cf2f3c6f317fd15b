import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { civilAct } from "../internal/acts.js";
import { refuseOtherThan } from "../internal/refuse-other-than.js";
import { addDays } from "./add-days.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import { holidaysNotCovered } from "./holidays-not-covered.js";
import type { IsoDate } from "./iso-date.js";
import { kindOfDay } from "./kind-of-day.js";
import type { Length } from "./length.js";
import { spanBefore } from "./span.js";

/** What is counted back from. */
export interface DaysBeforeQuestion {
  /** Day of the event (a meeting, say). It is not counted. */
  readonly event: IsoDate;
  /** How many clear days must lie between; a whole number, 1 or more. This or `length`, not both. */
  readonly days?: number;
  /**
   * The length that must lie between in full (임기만료 2개월 전까지: `{ months: 2 }`). Weeks, months and years run back by the
   * calendar: 민법 제160조, a rule of counting forward, is assumed to hold backwards too, and the finding says so.
   */
  readonly length?: Length;
  /**
   * What the rule says of a result on a Saturday or holiday: it `stays`, or moves to the working day `earlier`.
   * Absent: the rule is silent. The day then stays, which is a default and not law, and the finding says so.
   */
  readonly onRestDay?: "stays" | "earlier";
  /** The public holidays. Absent: no year is covered. */
  readonly holidays?: HolidayCalendar;
}

/**
 * The last day on which something may be done "so many days before" an event ("회의 개최 7일 전까지").
 *
 * 민법 제157조, applied backwards: the day of the event is not counted, the full number of days lies between, and the
 * act has to be done by the end of the day before those. Months run back to the corresponding day, or to the last day of a
 * month that lacks it: two months before 2026-07-01 leave May and June free, up to 2026-04-30. Whether 제161조 (a last day on a Saturday or holiday) holds
 * for counting back too is not settled by the text.
 *
 * @returns The last day on which it is in time; doing it earlier is in time as well.
 * @throws RangeError when `days` is not a whole number of 1 or more, when `length` is none, or when not just one of the two is
 * given; TypeError when `onRestDay` is neither of the two.
 *
 * @example
 * ```ts
 * import { day, daysBefore } from "dojeong/time";
 *
 * const notice = daysBefore({ event: day("2024-01-23"), days: 7 });
 * notice.outcome === "yes" && notice.value; // => "2024-01-15"
 * const call = daysBefore({ event: day("2026-07-01"), length: { months: 2 } });
 * call.outcome === "yes" && call.value; // => "2026-04-30"
 * ```
 */
export function daysBefore(question: DaysBeforeQuestion): Decision<IsoDate, TimeFindingCode> {
  const { event, holidays } = question;
  refuseOtherThan(["stays", "earlier"], question.onRestDay);
  const length = lengthOf(question);
  const { days } = length;
  const { on: counted, first } = spanBefore(event, length);
  const stretch = { from: addDays(event, -1), to: first, on: counted };
  const findings: Finding<TimeFindingCode>[] = [
    { code: "event-day-not-counted", outcome: "yes", citations: [civilAct("제157조")], facts: { on: event } },
    days === undefined
      ? {
          code: "length-counted-back",
          outcome: "yes",
          citations: [civilAct("제159조"), civilAct("제160조")],
          facts: { length: { ...length }, ...stretch },
          assumed: true,
        }
      : {
          code: "clear-days-counted-back",
          outcome: "yes",
          citations: [civilAct("제159조")],
          facts: { days, ...stretch },
        },
  ];
  if (question.onRestDay === "earlier") return movedEarlier(counted, holidays, findings);
  if (kindOfDay(counted, holidays).kind !== "open") findings.push(kept(counted, question));
  return decide(findings, () => counted);
}

function lengthOf({ days, length }: DaysBeforeQuestion): Length {
  if ((days === undefined) === (length === undefined)) throw new RangeError("State either days or a length");
  if (days !== undefined && !(Number.isSafeInteger(days) && days > 0))
    throw new RangeError(`Not a whole number of days from 1: ${days}`);
  return length ?? { days };
}

function kept(on: IsoDate, { holidays, onRestDay }: DaysBeforeQuestion): Finding<TimeFindingCode> {
  const { names } = kindOfDay(on, holidays);
  if (onRestDay === "stays") {
    return { code: "rest-day-before-event-kept", outcome: "yes", citations: [], facts: { on, names } };
  }
  return {
    code: "rest-day-before-event-kept-by-default",
    outcome: "yes",
    citations: [civilAct("제161조")],
    facts: { on, names },
    assumed: true,
  };
}

function movedEarlier(
  counted: IsoDate,
  holidays: HolidayCalendar | undefined,
  findings: Finding<TimeFindingCode>[],
): Decision<IsoDate, TimeFindingCode> {
  let on = counted;
  for (;;) {
    const { kind, names, source } = kindOfDay(on, holidays);
    if (kind === "open") return decide(findings, () => on);
    if (kind === "not-covered")
      return decide<IsoDate, TimeFindingCode>([...findings, holidaysNotCovered([on])], () => on);
    const citations = source ? [source] : [];
    findings.push({ code: "moved-before-rest-day", outcome: "yes", citations, facts: { on, names, kind } });
    on = addDays(on, -1);
  }
}
