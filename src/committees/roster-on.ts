import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Appointment } from "./appointment.js";
import type { Committee } from "./committee.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { Seat } from "./seat.js";

/** One who sits on a committee on a day. */
export interface RosterEntry {
  /** The appointment under which he sits. */
  readonly appointment: Appointment;
  /** The seat, where it is recorded. */
  readonly seat?: Seat;
  /** In his term; in a seat without a fixed term; or beyond his term until a successor comes. */
  readonly standing: "in-term" | "without-end" | "held-over";
}

/** Who sits on a committee on a day. */
export interface Roster {
  /** The day. */
  readonly on: IsoDate;
  /** Those who sit, in the order in which they began. */
  readonly members: readonly RosterEntry[];
  /** Those of whom it cannot be told: they may be holding over, or the end of their term in a seat of fixed terms is not recorded. */
  readonly undetermined: readonly Appointment[];
}

/**
 * Who sits on a committee on a day. A term over is a seat left, unless the rules let its holder go on until a
 * successor comes; where they only allow it, or where the records do not tell the successor, he is listed as undetermined. So is
 * one whose record has no last day, unless his seat is recorded and goes with a post or a body. Who sits by post is told by
 * `appointmentsByPost`, whose records go along with the others.
 *
 * @param committee - The committee with its seats.
 * @param appointments - Appointments, of this committee or of many, in any order.
 * @param on - The day.
 * @param rules - The committee's rules, for holding over. Absent: nobody holds over.
 *
 * @example
 * ```ts
 * import { Appointment, Committee, rosterOn } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const committee = Committee.parse({ id: "root", names: [{ name: "뿌리산업발전위원회" }] });
 * const first = Appointment.parse({ committeeId: "root", startsOn: "2024-01-01", endsOn: "2025-12-31" });
 *
 * rosterOn(committee, [first], day("2025-12-31")).members.length; // => 1
 * rosterOn(committee, [first], day("2026-01-01")).members.length; // => 0
 * ```
 */
export function rosterOn(
  committee: Committee,
  appointments: readonly Appointment[],
  on: IsoDate,
  rules?: CommitteeRules,
): Roster {
  const seats = new Map(committee.seats?.map((seat) => [seat.id, seat]));
  const members: RosterEntry[] = [];
  const over: Appointment[] = [];
  const open: Appointment[] = [];
  const holdover = rules?.holdover?.kind;
  for (const appointment of appointments) {
    const { committeeId, startsOn, endsOn, endedOn } = appointment;
    if (committeeId !== committee.id || startsOn > on || (endedOn !== undefined && endedOn < on)) continue;
    if (endsOn !== undefined && on <= endsOn) members.push(entry(appointment, seats, "in-term"));
    else if (endsOn === undefined) {
      // only a seat that has no term needs no end; elsewhere it was not recorded
      const sits = entry(appointment, seats, "without-end");
      if ((sits.seat?.tenure ?? "fixed-term") === "fixed-term") open.push(appointment);
      else members.push(sits);
    } else if ((holdover === "must" || holdover === "may") && stillAllowed(rules, endsOn, on)) {
      if (endedOn === undefined) over.push(appointment);
      else members.push(entry(appointment, seats, "held-over"));
    }
  }
  const { held, undetermined } = holdingOver(over, members, seats, holdover === "must");
  members.push(...held.map((one) => entry(one, seats, "held-over")));
  members.sort((a, b) => order(a.appointment, b.appointment));
  return { on, members, undetermined: [...undetermined, ...open].sort(order) };
}

function entry(
  appointment: Appointment,
  seats: ReadonlyMap<string, Seat>,
  standing: RosterEntry["standing"],
): RosterEntry {
  const seat = appointment.seatId === undefined ? undefined : seats.get(appointment.seatId);
  return { appointment, ...(seat === undefined ? {} : { seat }), standing };
}

function stillAllowed(rules: CommitteeRules | undefined, endsOn: IsoDate, on: IsoDate): boolean {
  const longest = rules?.holdover?.longest;
  return longest === undefined || on <= lastDayOfTerm(addDays(endsOn, 1) as IsoDate, longest);
}

/** Of those whose term is over: who goes on, seat by seat, as far as places are free. */
function holdingOver(
  over: readonly Appointment[],
  members: readonly RosterEntry[],
  seats: ReadonlyMap<string, Seat>,
  must: boolean,
): { held: Appointment[]; undetermined: Appointment[] } {
  const held: Appointment[] = [];
  const undetermined: Appointment[] = [];
  if (over.length === 0) return { held, undetermined };
  const seated = new Set(members.map(({ appointment }) => appointment.personId));
  const filled = new Map<string, number>();
  for (const { appointment } of members) {
    if (appointment.seatId !== undefined) filled.set(appointment.seatId, (filled.get(appointment.seatId) ?? 0) + 1);
  }
  const bySeat = new Map<string | undefined, Appointment[]>();
  for (const one of latest(over)) {
    if (one.personId !== undefined && seated.has(one.personId)) continue;
    const others = bySeat.get(one.seatId);
    if (others === undefined) bySeat.set(one.seatId, [one]);
    else others.push(one);
  }
  for (const [seatId, ones] of bySeat) {
    const seat = seatId === undefined ? undefined : seats.get(seatId);
    if (seatId === undefined || seat === undefined) {
      undetermined.push(...ones);
      continue;
    }
    const free = (seat.places ?? 1) - (filled.get(seatId) ?? 0);
    const last = lastTerms(ones);
    if (free <= 0) continue;
    (must && last.length <= free ? held : undetermined).push(...last);
  }
  return { held, undetermined };
}

/** Each person once, with the term that ended last; records without a person all stay. */
function latest(over: readonly Appointment[]): Appointment[] {
  const byPerson = new Map<string, Appointment>();
  const others: Appointment[] = [];
  for (const one of over) {
    if (one.personId === undefined) others.push(one);
    else {
      const known = byPerson.get(one.personId);
      if (known === undefined || (known.endsOn ?? "") < (one.endsOn ?? "")) byPerson.set(one.personId, one);
    }
  }
  return [...byPerson.values(), ...others];
}

/** Of a seat's ended terms, those that ended last: their holders have not been replaced by the others. */
function lastTerms(ones: readonly Appointment[]): Appointment[] {
  const last = ones
    .map((one) => one.endsOn ?? "")
    .sort()
    .at(-1);
  return ones.filter((one) => one.endsOn === last);
}

function order(a: Appointment, b: Appointment): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1;
  const [one, other] = [a.id ?? a.personId ?? a.seatId ?? "", b.id ?? b.personId ?? b.seatId ?? ""];
  return one < other ? -1 : Number(one > other);
}
