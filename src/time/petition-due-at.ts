import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { civilPetitionsAct } from "../internal/acts.js";
import { clockMillis, instantMillis, koreanDate, koreanInstant, koreanTimeOfDay } from "../internal/instant-millis.js";
import { addDays } from "./add-days.js";
import type { Step } from "./counting-steps.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import { holidaysNotCovered } from "./holidays-not-covered.js";
import type { Instant } from "./instant.js";
import type { IsoDate } from "./iso-date.js";
import { kindOfDay } from "./kind-of-day.js";
import type { WorkingHours } from "./working-hours.js";

/** A civil petition whose processing period is five days or fewer. */
export interface PetitionDueAtQuestion {
  /** Moment of reception (접수시각). */
  readonly receivedAt: Instant;
  /** The processing period in days, 1 to 5; a day is eight working hours. */
  readonly days: number;
  /** The public holidays. Absent: no year is covered. */
  readonly holidays?: HolidayCalendar;
  /** The office's working day. Absent: 09:00–12:00 and 13:00–18:00, which the finding declares as assumed. */
  readonly workingHours?: WorkingHours;
}

/**
 * The moment by which a civil petition has to be dealt with when its period is five days or fewer.
 *
 * 민원 처리에 관한 법률 제19조①: counted in hours from the moment of reception; a day is eight hours of work; Saturdays and
 * holidays do not count. What was received outside working hours is counted from the next working hour.
 *
 * @returns The moment in Korean time.
 * @throws RangeError when `days` is not a whole number from 1 to 5.
 *
 * @example
 * ```ts
 * import { holidays } from "dojeong/holidays";
 * import { instant, petitionDueAt } from "dojeong/time";
 *
 * const due = petitionDueAt({ receivedAt: instant("2026-02-13T15:00+09:00"), days: 3, holidays });
 * due.outcome === "yes" && due.value; // => "2026-02-23T15:00:00+09:00"
 * ```
 */
export function petitionDueAt(question: PetitionDueAtQuestion): Decision<Instant, TimeFindingCode> {
  const { receivedAt, days, holidays, workingHours = USUAL_HOURS } = question;
  if (!Number.isSafeInteger(days) || days < 1 || days > 5) throw new RangeError(`Not 1 to 5 days: ${days}`);
  const steps: Step[] = [hoursCounted(receivedAt, days), ...(question.workingHours ? [] : [hoursAssumed()])];
  const received = instantMillis(receivedAt);
  const skipped: IsoDate[] = [];
  let left = days * 8 * HOUR;
  let open = koreanTimeOfDay(received);
  for (let on = koreanDate(received) as IsoDate; ; on = addDays(on, 1), open = 0) {
    const { kind } = kindOfDay(on, holidays);
    if (kind === "not-covered")
      return decide<Instant, TimeFindingCode>([...steps, holidaysNotCovered([on])], () => receivedAt);
    if (kind !== "open") {
      skipped.push(on);
      continue;
    }
    for (const spell of workingHours) {
      const from = Math.max(open, clockOf(spell.from));
      const worked = Math.max(0, clockOf(spell.until) - from);
      if (worked >= left) {
        if (skipped.length > 0) steps.push(restDaysNotCounted(skipped, "제19조제1항"));
        return decide(steps, () => koreanInstant(on, from + left) as Instant);
      }
      left -= worked;
    }
  }
}

/** Saturdays and holidays were left out of the count. */
export function restDaysNotCounted(days: readonly IsoDate[], provision: string): Step {
  return {
    code: "rest-days-not-counted",
    outcome: "yes",
    citations: [civilPetitionsAct(provision)],
    facts: { days },
  };
}

function hoursCounted(receivedAt: Instant, days: number): Step {
  const facts = { receivedAt, days, hours: days * 8 };
  return { code: "working-hours-counted", outcome: "yes", citations: [civilPetitionsAct("제19조제1항")], facts };
}

function hoursAssumed(): Step {
  const facts = { hours: USUAL_HOURS.map((spell) => `${spell.from}–${spell.until}`) };
  return { code: "working-hours-assumed", outcome: "yes", citations: [], facts, assumed: true };
}

const HOUR = 3_600_000;

const USUAL_HOURS: WorkingHours = [
  { from: "09:00", until: "12:00" },
  { from: "13:00", until: "18:00" },
];

function clockOf(text: string): number {
  return clockMillis(text.slice(0, 2), text.slice(3, 5));
}
