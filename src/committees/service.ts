import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";

/** The last day of an appointment as far as it is known: the day it ended early, or the last of its term. */
export function lastDayServed(appointment: Appointment): IsoDate | undefined {
  const { endedOn, endsOn } = appointment;
  return endedOn ?? endsOn;
}

/** Appointments in the order in which they began. */
export function inOrder(appointments: readonly Appointment[]): Appointment[] {
  return [...appointments].sort((a, b) => (a.startsOn < b.startsOn ? -1 : Number(a.startsOn > b.startsOn)));
}
