import type { PersonId } from "../people/person-id.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import type { Committee } from "./committee.js";
import type { CommitteeRules } from "./committee-rules.js";
import { rosterOn } from "./roster-on.js";
import type { Seat } from "./seat.js";

/** A seat, or several alike, with places that nobody holds. */
export interface Vacancy {
  /** The seat. */
  readonly seat: Seat;
  /** Places that are vacant, 1 or more. */
  readonly places: number;
  /** Of those, places of which it cannot be told whether their last holder goes on. */
  readonly undetermined: number;
  /** Last day on which the last holder sat, where one is recorded. The vacancy begins on the day after. */
  readonly lastHeldOn?: IsoDate;
}

/** A seat with more holders than places. */
export interface Overfilled {
  /** The seat. */
  readonly seat: Seat;
  /** People who hold it. */
  readonly holders: number;
  /** Places there are. */
  readonly places: number;
}

/** The vacant seats of a committee on a day. */
export interface Vacancies {
  /** The day. */
  readonly on: IsoDate;
  /** Places of all voting seats (정원). */
  readonly places: number;
  /**
   * Voting members in office (재적), each once; those undetermined not among them, those whose seat is not recorded, those beyond the
   * places of a seat and the places in `takenAsHeld` are.
   */
  readonly inOffice: number;
  /** The vacant ones, in the order of the committee's seats. */
  readonly vacancies: readonly Vacancy[];
  /** Seats with more holders than places, in the same order: the records cannot all be right. */
  readonly overfilled: readonly Overfilled[];
  /** People under several appointments to the committee on the day; each counts once in a seat, and once in office. */
  readonly seatedTwice: readonly PersonId[];
  /** Members in office whose seat is not recorded, or not one of the committee's. They fill no seat here, and may hold a vacant one. */
  readonly withoutSeat: number;
  /** Places by post taken as held although no appointment to them is recorded: an assumption. */
  readonly takenAsHeld: number;
}

/**
 * Which seats are vacant on a day. Seats by post are filled by whoever holds the post: they count as vacant only when
 * appointments of such seats are recorded for the committee (`appointmentsByPost` makes them of who held the post) and none of
 * them covers the day; without any they are taken as held, which `takenAsHeld` counts.
 *
 * @param committee - The committee with its seats.
 * @param appointments - Appointments, of this committee or of many, in any order.
 * @param on - The day.
 * @param rules - The committee's rules, for holding over. Absent: nobody holds over.
 *
 * @example
 * ```ts
 * import { Appointment, Committee, vacanciesOn } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const committee = Committee.parse({
 *   id: "root", names: [{ name: "뿌리산업발전위원회" }], seats: [{ id: "member", tenure: "fixed-term", places: 2 }],
 * });
 * const first = Appointment.parse({ committeeId: "root", seatId: "member", startsOn: "2024-01-01", endsOn: "2025-12-31" });
 *
 * vacanciesOn(committee, [first], day("2024-01-23")).vacancies[0]?.places; // => 1
 * ```
 */
export function vacanciesOn(
  committee: Committee,
  appointments: readonly Appointment[],
  on: IsoDate,
  rules?: CommitteeRules,
): Vacancies {
  const roster = rosterOn(committee, appointments, on, rules);
  const seats = (committee.seats ?? []).filter((seat) => seat.nonVoting !== true);
  const voting = roster.members.filter(({ seat }) => seat?.nonVoting !== true);
  const filled = holdersBySeat(voting.map(({ appointment }) => appointment));
  const open = holdersBySeat(roster.undetermined);
  const { recorded, lastHeld } = recordsOf(committee, appointments, on);
  const vacancies: Vacancy[] = [];
  const overfilled: Overfilled[] = [];
  let takenAsHeld = 0;
  for (const seat of seats) {
    const { id, places = 1 } = seat;
    const holders = filled.get(id)?.size ?? 0;
    if (holders > places) overfilled.push({ seat, holders, places });
    if (seat.tenure === "by-post" && !recorded.has(id)) takenAsHeld += places;
    else if (holders < places) {
      const lastHeldOn = lastHeld.get(id);
      const undetermined = Math.min(places - holders, open.get(id)?.size ?? 0);
      vacancies.push({
        seat,
        places: places - holders,
        undetermined,
        ...(lastHeldOn === undefined ? {} : { lastHeldOn }),
      });
    }
  }
  const people = new Set<unknown>();
  const seatedTwice = new Set<PersonId>();
  for (const { appointment } of voting) {
    const { personId = appointment } = appointment;
    if (people.has(personId) && appointment.personId !== undefined) seatedTwice.add(appointment.personId);
    people.add(personId);
  }
  return {
    on,
    places: seats.reduce((sum, seat) => sum + (seat.places ?? 1), 0),
    inOffice: people.size + takenAsHeld,
    vacancies,
    overfilled,
    seatedTwice: [...seatedTwice].sort(),
    withoutSeat: voting.filter(({ seat }) => seat === undefined).length,
    takenAsHeld,
  };
}

/** Which seats the records name, and the last day on which each was held before the day asked about. */
function recordsOf(
  committee: Committee,
  appointments: readonly Appointment[],
  on: IsoDate,
): { recorded: ReadonlySet<string>; lastHeld: ReadonlyMap<string, IsoDate> } {
  const recorded = new Set<string>();
  const lastHeld = new Map<string, IsoDate>();
  for (const { committeeId, seatId, startsOn, endsOn, endedOn } of appointments) {
    if (committeeId !== committee.id || seatId === undefined) continue;
    recorded.add(seatId);
    const last = endedOn ?? endsOn;
    if (startsOn <= on && last !== undefined && last < on && last > (lastHeld.get(seatId) ?? ""))
      lastHeld.set(seatId, last);
  }
  return { recorded, lastHeld };
}

/** Who holds each seat: a person once, a record whose holder is not told as one of its own. */
function holdersBySeat(appointments: readonly Appointment[]): Map<string, Set<unknown>> {
  const holders = new Map<string, Set<unknown>>();
  for (const one of appointments) {
    if (one.seatId === undefined) continue;
    const known = holders.get(one.seatId);
    const holder = one.personId ?? one;
    if (known === undefined) holders.set(one.seatId, new Set([holder]));
    else known.add(holder);
  }
  return holders;
}
