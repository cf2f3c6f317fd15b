import type { Appointment } from "./appointment.js";
import type { ServiceContext } from "./service-context.js";

/**
 * Of the records given, each once, the terms of one person on one committee: a limit on renewals looks at the same committee
 * alone. A record that does not say whose it is is taken to be of the person asked about.
 */
export function ownTerms(
  { committeeId, personId }: Partial<Pick<Appointment, "committeeId" | "personId">>,
  history: readonly Appointment[],
): readonly Appointment[] {
  const own = history.filter(
    (one) =>
      (committeeId === undefined || one.committeeId === committeeId) &&
      (personId === undefined || one.personId === undefined || one.personId === personId),
  );
  // nobody serves two terms of one committee on the same days: a record that comes twice is one term
  return [...new Map(own.map((one) => [`${one.committeeId} ${one.startsOn} ${one.endsOn}`, one])).values()];
}

/** The terms that a context gives, of the committee asked about. */
export function ownTermsIn({ committeeId, history = [] }: ServiceContext): readonly Appointment[] {
  return ownTerms(committeeId === undefined ? {} : { committeeId }, history);
}
