import type { Appointment } from "./appointment.js";

/**
 * Of the records given, the terms of one person on one committee: a limit on renewals looks at the same committee
 * alone. A record that does not say whose it is is taken to be of the person asked about.
 */
export function ownTerms(
  { committeeId, personId }: Partial<Pick<Appointment, "committeeId" | "personId">>,
  history: readonly Appointment[],
): readonly Appointment[] {
  return history.filter(
    (one) =>
      (committeeId === undefined || one.committeeId === committeeId) &&
      (personId === undefined || one.personId === undefined || one.personId === personId),
  );
}
