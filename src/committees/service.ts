import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import { type CommitteeFinding, found } from "./found.js";

/** The last day of an appointment as far as it is known: the day it ended early, or the last of its term. */
export function lastDayServed(appointment: Appointment): IsoDate | undefined {
  const { endedOn, endsOn } = appointment;
  return endedOn ?? endsOn;
}

/** The last day of the term, where one is recorded. The last day of the calendar stands for none. */
export function endOf({ endsOn }: Appointment): IsoDate | undefined {
  return endsOn === "9999-12-31" ? undefined : endsOn;
}

/** Appointments in the order in which they began. */
export function inOrder(appointments: readonly Appointment[]): Appointment[] {
  return [...appointments].sort((a, b) => (a.startsOn < b.startsOn ? -1 : Number(a.startsOn > b.startsOn)));
}

/** Nobody holds two seats of one committee at once. */
export function overlaps(history: readonly Appointment[], startsOn: IsoDate, endsOn: IsoDate): CommitteeFinding[] {
  const other = history.find((one) => one.startsOn <= endsOn && (lastDayServed(one) ?? endsOn) >= startsOn);
  if (history.length === 0) return [];
  return other === undefined
    ? [found("terms-do-not-overlap", "yes", { startsOn, endsOn })]
    : [
        found("terms-overlap", "no", {
          startsOn,
          endsOn,
          otherStartsOn: other.startsOn,
          otherEndsOn: lastDayServed(other) ?? null,
        }),
      ];
}
