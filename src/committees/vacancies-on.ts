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

/** The vacant seats of a committee on a day. */
export interface Vacancies {
  /** The day. */
  readonly on: IsoDate;
  /** Places of all voting seats (정원). */
  readonly places: number;
  /** Voting members in office (재적), those undetermined not among them. */
  readonly inOffice: number;
  /** The vacant ones, in the order of the committee's seats. */
  readonly vacancies: readonly Vacancy[];
  /** Members in office whose seat is not recorded, or not one of the committee's. They fill no seat here. */
  readonly withoutSeat: number;
}

/**
 * Which seats are vacant on a day. Seats by post are filled by whoever holds the post: they count as vacant only when
 * appointments of such seats are recorded for the committee and none of them covers the day.
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
  const filled = countBySeat(roster.members.map(({ appointment }) => appointment));
  const open = countBySeat(roster.undetermined);
  const recorded = new Set<string>();
  const lastHeld = new Map<string, IsoDate>();
  for (const { committeeId, seatId, startsOn, endsOn, endedOn } of appointments) {
    if (committeeId !== committee.id || seatId === undefined) continue;
    recorded.add(seatId);
    const last = endedOn ?? endsOn;
    if (startsOn <= on && last !== undefined && last < on && last > (lastHeld.get(seatId) ?? ""))
      lastHeld.set(seatId, last);
  }
  const vacancies = seats.flatMap((seat) => {
    const places = (seat.places ?? 1) - (filled.get(seat.id) ?? 0);
    if (places <= 0 || (seat.tenure === "by-post" && !recorded.has(seat.id))) return [];
    const lastHeldOn = lastHeld.get(seat.id);
    const undetermined = Math.min(places, open.get(seat.id) ?? 0);
    return [{ seat, places, undetermined, ...(lastHeldOn === undefined ? {} : { lastHeldOn }) }];
  });
  const places = seats.reduce((sum, seat) => sum + (seat.places ?? 1), 0);
  const vacant = vacancies.reduce((sum, one) => sum + one.places, 0);
  const withoutSeat = roster.members.filter(({ seat }) => seat === undefined).length;
  return { on, places, inOffice: places - vacant, vacancies, withoutSeat };
}

function countBySeat(appointments: readonly Appointment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { seatId } of appointments) {
    if (seatId !== undefined) counts.set(seatId, (counts.get(seatId) ?? 0) + 1);
  }
  return counts;
}
