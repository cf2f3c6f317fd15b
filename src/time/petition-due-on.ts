import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { civilPetitionsAct } from "../internal/acts.js";
import { koreanInstant } from "../internal/instant-millis.js";
import { addDays } from "./add-days.js";
import { civilDateOf } from "./civil-date-of.js";
import { endOfSpan, firstDayCounted, type Step } from "./counting-steps.js";
import type { DueDateQuestion } from "./due-date-question.js";
import type { TimeFindingCode } from "./finding-code.js";
import { holidaysNotCovered } from "./holidays-not-covered.js";
import type { Instant } from "./instant.js";
import type { IsoDate } from "./iso-date.js";
import { kindOfDay } from "./kind-of-day.js";
import { pastRestDays } from "./past-rest-days.js";
import { petitionDueAt, restDaysNotCounted } from "./petition-due-at.js";
import { spanFrom } from "./span.js";

/** The last day for dealing with a civil petition (민원 처리에 관한 법률 제19조). */
export function petitionDueOn(question: DueDateQuestion): Decision<IsoDate, TimeFindingCode> {
  const { days } = question.length;
  if (days === undefined) return byTheCalendar(question);
  spanFrom(question.from, question.length); // refuses what is not a length
  return days <= 5 ? inHours(question, days) : inWorkingDays(question, days);
}

/** 제19조①: five days or fewer are counted in working hours from the moment of reception. */
function inHours(question: DueDateQuestion, days: number): Decision<IsoDate, TimeFindingCode> {
  const { from, receivedAt, holidays } = question;
  if (receivedAt === undefined) {
    const { kind } = kindOfDay(from, holidays);
    // on a day of rest the hour makes no difference: counting begins with the next working day
    if (kind !== "open" && kind !== "not-covered") return inHours({ ...question, receivedAt: midnight(from) }, days);
    const citations = [civilPetitionsAct("제19조제1항")];
    const facts = { on: from, days };
    return decide([
      { code: "reception-time-not-stated", outcome: "unknown", citations, facts, missing: ["receivedAt"] },
    ]) as Decision<IsoDate, TimeFindingCode>;
  }
  if (civilDateOf(receivedAt) !== from) throw new RangeError(`Received at ${receivedAt}, which is not on ${from}`);
  const due = petitionDueAt({ ...question, receivedAt, days });
  return due.outcome === "yes" ? { ...due, value: civilDateOf(due.value) } : due;
}

/** 제19조②: six days or more are counted in days; the first counts, Saturdays and holidays do not. */
function inWorkingDays({ from, holidays }: DueDateQuestion, days: number): Decision<IsoDate, TimeFindingCode> {
  const skipped: IsoDate[] = [];
  const steps: Step[] = [];
  let left = days;
  for (let on = from; ; on = addDays(on, 1)) {
    const { kind } = kindOfDay(on, holidays);
    if (kind === "not-covered") return decide<IsoDate, TimeFindingCode>([...steps, holidaysNotCovered([on])], () => on);
    if (kind !== "open") {
      skipped.push(on);
      continue;
    }
    // received on a day of rest, the first day that counts is the next working day
    if (left === days) steps.push(firstDayCounted(on, [civilPetitionsAct("제19조제2항")]));
    left -= 1;
    if (left > 0) continue;
    // six working days never fit into one week
    steps.push(restDaysNotCounted(skipped, "제19조제2항"));
    return decide(steps, () => on);
  }
}

/** 제19조③: weeks, months and years; the first day counts and 민법 제159조 to 제161조 apply. */
function byTheCalendar({ from, length, holidays }: DueDateQuestion): Decision<IsoDate, TimeFindingCode> {
  const rule = civilPetitionsAct("제19조제3항");
  const span = spanFrom(from, length);
  const moved = pastRestDays(span.last, holidays, rule);
  return decide([firstDayCounted(from, [rule]), endOfSpan(from, length, span), ...moved.steps], () => moved.on);
}

function midnight(on: IsoDate): Instant {
  return koreanInstant(on, 0) as Instant;
}
