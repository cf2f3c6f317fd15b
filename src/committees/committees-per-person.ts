import type { PersonId } from "../people/person-id.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeId } from "./committee-id.js";

/** The committees one person sits on. */
export interface PersonService {
  /** The person. */
  readonly personId: PersonId;
  /** The committees, by id, each once. */
  readonly committees: readonly CommitteeId[];
}

/**
 * On which committees each person sits on a day; who sits on most comes first. Appointments whose holder is not reported are left out.
 *
 * @param appointments - Appointments of any number of committees, in any order.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { Appointment, committeesPerPerson } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const sits = ["b", "a"].map((committeeId) =>
 *   Appointment.parse({ committeeId, personId: "p1", startsOn: "2024-01-01", endsOn: "2025-12-31" }),
 * );
 *
 * committeesPerPerson(sits, day("2024-06-01")); // => [{ personId: "p1", committees: ["a", "b"] }]
 * ```
 */
export function committeesPerPerson(appointments: readonly Appointment[], on: IsoDate): PersonService[] {
  const services = new Map<PersonId, Set<CommitteeId>>();
  for (const { personId, committeeId, startsOn, endsOn, endedOn } of appointments) {
    const last = endedOn ?? endsOn;
    if (personId === undefined || startsOn > on || (last !== undefined && last < on)) continue;
    const committees = services.get(personId);
    if (committees === undefined) services.set(personId, new Set([committeeId]));
    else committees.add(committeeId);
  }
  return [...services]
    .map(([personId, committees]) => ({ personId, committees: [...committees].sort() }))
    .sort((a, b) => b.committees.length - a.committees.length || (a.personId < b.personId ? -1 : 1));
}
