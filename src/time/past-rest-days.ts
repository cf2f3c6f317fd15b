import type { Citation } from "../decisions/citation.js";
import { nationalTaxBasicAct, publicHolidaysRegulation } from "../internal/acts.js";
import { addDays } from "./add-days.js";
import type { Step } from "./counting-steps.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import { holidaysNotCovered } from "./holidays-not-covered.js";
import type { IsoDate } from "./iso-date.js";
import { type KindOfDay, kindOfDay } from "./kind-of-day.js";

/** Where a last day comes to lie, and why. */
export interface Moved {
  readonly on: IsoDate;
  readonly steps: readonly Step[];
}

/**
 * Moves a last day past Saturdays and holidays, one by one, to a working day.
 *
 * Stops at the first weekday that the table does not cover, with a finding that says so: no weekday is taken
 * for a working day unless the table says that it is one.
 *
 * @param last - The last day as counted.
 * @param holidays - The public holidays.
 * @param rule - The provision that moves the day.
 */
export function pastRestDays(last: IsoDate, holidays: HolidayCalendar | undefined, rule: Citation): Moved {
  return move(last, (on) => stepPast(on, kindOfDay(on, holidays), rule));
}

/**
 * The same for national taxes (국세기본법 제5조①): past Saturdays and Sundays (1호), the holidays and substitute holidays
 * of 공휴일에 관한 법률 (2호), and 노동절, 1 May of every year (3호).
 *
 * That act does not name 노동절 among its holidays; its substitute rests on the regulation alone. Whether it moves
 * a tax deadline is not settled, so the answer on such a day is unknown.
 */
export function pastTaxRestDays(last: IsoDate, holidays: HolidayCalendar | undefined): Moved {
  return move(last, (on) => {
    const day = kindOfDay(on, holidays);
    if (day.kind === "saturday" || day.kind === "sunday")
      return stepPast(on, day, nationalTaxBasicAct("제5조제1항제1호"));
    if (on.endsWith("-05-01")) {
      const citations = [nationalTaxBasicAct("제5조제1항제3호")];
      return { code: "last-day-on-labour-day", outcome: "yes", citations, facts: { on } };
    }
    if (day.kind === "holiday" && day.names.every((name) => name.includes("노동절")))
      return substituteUnsettled(on, day);
    return stepPast(on, day, nationalTaxBasicAct("제5조제1항제2호"));
  });
}

function move(last: IsoDate, stepAt: (on: IsoDate) => Step | undefined): Moved {
  const steps: Step[] = [];
  for (let on = last; ; on = addDays(on, 1)) {
    const step = stepAt(on);
    if (step) steps.push(step);
    if (step?.outcome !== "yes") return { on, steps };
  }
}

/** Why the day cannot be the last one; `undefined` when it can. */
function stepPast(on: IsoDate, { kind, names, source }: KindOfDay, rule: Citation): Step | undefined {
  const facts = { on, next: addDays(on, 1), names };
  switch (kind) {
    case "saturday":
      return { code: "last-day-on-saturday", outcome: "yes", citations: [rule], facts };
    case "sunday": {
      const citations = [rule, publicHolidaysRegulation("제2조제1호")];
      return { code: "last-day-on-sunday", outcome: "yes", citations, facts };
    }
    case "holiday": {
      const citations = source ? [rule, source] : [rule];
      return { code: "last-day-on-public-holiday", outcome: "yes", citations, facts };
    }
    case "not-covered":
      return holidaysNotCovered([on]);
    default:
      return undefined;
  }
}

function substituteUnsettled(on: IsoDate, { names }: KindOfDay): Step {
  return {
    code: "labour-day-substitute-unsettled",
    outcome: "unknown",
    citations: [nationalTaxBasicAct("제5조제1항제2호"), publicHolidaysRegulation("제3조제1항제1호")],
    facts: {
      on,
      names,
      readings: [
        { reading: "holiday-of-the-regulation-only", dueOn: on },
        { reading: "substitute-holiday-for-taxes-too", notBefore: addDays(on, 1) },
      ],
    },
    missing: ["nationalTax.labourDaySubstitute"],
  };
}
