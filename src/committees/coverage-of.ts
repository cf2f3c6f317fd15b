import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../time/add-days.js";
import type { IsoDate } from "../time/iso-date.js";
import { earlierOf, laterOf } from "../time/order.js";
import { overlapOf } from "../time/overlap-of.js";
import type { Period } from "../time/period.js";
import { subtractPeriods } from "../time/subtract-periods.js";
import { unionOf } from "../time/union-of.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";
import { furthestOf, LAST, type Reach, reachOf, shapeOf } from "./reach-of.js";
import { inOrder } from "./service.js";
import { rulesOfSeat } from "./under-seat.js";

/** What else is known. */
export interface CoverageOptions {
  /** The day: only those in office on it are present members. Absent: all whose appointments are given. */
  readonly on?: IsoDate;
}

/** Which part of a period the members can serve. The three lists together make up the period. */
export interface Coverage {
  /** The period. */
  readonly period: Period;
  /** Days on which at least one of them sits under the present appointments. */
  readonly inTerm: readonly Period[];
  /** Days beyond that which at least one of them could serve if renewed as often as the rules allow. */
  readonly ifRenewed: readonly Period[];
  /** Days on which none of them can sit. */
  readonly outOfReach: readonly Period[];
}

/**
 * Which part of a period, a plan's for example, the present members of a committee can serve, and which part none of
 * them can: before any of them came, or after the last possible day of all of them. Seats without a fixed term (by
 * post) are left out: they have no last day.
 *
 * @param period - The period.
 * @param rules - The committee's rules.
 * @param appointments - The members' appointments, past and present, in any order; records of one person go together.
 * @param options - The day on which the members sit.
 *
 * @example
 * ```ts
 * import { Appointment, CommitteeRules, coverageOf } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제8조제4항" }],
 *   term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit: 1 },
 * });
 * const first = Appointment.parse({ committeeId: "root", startsOn: "2024-01-01", endsOn: "2025-12-31", renewals: 0 });
 *
 * const plan = { startsOn: day("2024-01-01"), endsOn: day("2028-12-31") };
 * const coverage = coverageOf(plan, rules, [first]);
 * coverage.outcome === "yes" && coverage.value.ifRenewed; // => [{ startsOn: "2026-01-01", endsOn: "2027-12-31" }]
 * coverage.outcome === "yes" && coverage.value.outOfReach; // => [{ startsOn: "2028-01-01", endsOn: "2028-12-31" }]
 * ```
 */
export function coverageOf(
  period: Period,
  rules: CommitteeRules,
  appointments: readonly Appointment[],
  options: CoverageOptions = {},
): Decision<Coverage, CommitteeFindingCode> {
  const terms: Stretches = new Map();
  const services = byPerson(appointments).filter(
    (service) => options.on === undefined || service.some((one) => covers(one, options.on)),
  );
  for (const service of services)
    for (const { startsOn, endsOn, endedOn } of service)
      if (endsOn !== undefined) put(terms, startsOn, endedOn ?? endsOn);
  const inTerm = inside(period, periodsOf(terms));
  const { reaches, unclear } = reachesBeyond(period, inTerm, rules, services);
  const reachable = inside(period, [...inTerm, ...periodsOf(reaches)]);
  const coverage = {
    period,
    inTerm,
    ifRenewed: reachable.flatMap((one) => subtractPeriods(one, inTerm)),
    outOfReach: subtractPeriods(period, reachable),
  };
  const open = inside(period, periodsOf(unclear)).flatMap((one) => subtractPeriods(one, reachable));
  return decide(findingsOf(rules, coverage, open), () => coverage);
}

function findingsOf(rules: CommitteeRules, coverage: Coverage, open: readonly Period[]): CommitteeFinding[] {
  const rule = originOf(rules, "renewal", "limit");
  return [
    ...coverage.ifRenewed.map((one) => found("period-in-reach", "yes", { ...one }, { rule })),
    ...(open.length === 0
      ? coverage.outOfReach.map((one) => found("period-out-of-reach", "yes", { ...one }, { rule }))
      : []),
    ...open.map((one) => found("period-reach-not-known", "unknown", { ...one }, { rule, missing: ["renewal.limit"] })),
  ];
}

/** Whether an appointment has its holder in office on the day. */
function covers({ startsOn, endsOn, endedOn }: Appointment, on: IsoDate | undefined): boolean {
  const last = endedOn ?? endsOn;
  return on !== undefined && startsOn <= on && (last === undefined || on <= last);
}

/** The furthest last day by first day: of periods that begin together the longest covers the others. */
type Stretches = Map<IsoDate, IsoDate>;

function put(stretches: Stretches, startsOn: IsoDate, endsOn: IsoDate): void {
  const known = stretches.get(startsOn);
  if (known === undefined || known < endsOn) stretches.set(startsOn, endsOn);
}

function periodsOf(stretches: Stretches): Period[] {
  return [...stretches].map(([startsOn, endsOn]) => ({ startsOn, endsOn }));
}

/** Until when the members could serve beyond the days that are covered by some term in any case. */
function reachesBeyond(
  period: Period,
  inTerm: readonly Period[],
  rules: CommitteeRules,
  services: readonly Appointment[][],
): { reaches: Stretches; unclear: Stretches } {
  const reaches: Stretches = new Map();
  const unclear: Stretches = new Map();
  const bySeat = new Map<unknown, SeatReach>();
  const differ = (rules.bySeat ?? rules.laterTerms?.bySeat) !== undefined;
  for (const service of services) {
    const last = service[service.length - 1];
    if (last?.endsOn === undefined || last.endsOn >= period.endsOn) continue;
    if (last.endedOn !== undefined && last.endedOn < last.endsOn) continue;
    const seat = differ ? last.seatId : undefined;
    const seatReach = bySeat.get(seat) ?? { own: rulesOfSeat(rules, seat), adds: new Map(), known: new Map() };
    bySeat.set(seat, seatReach);
    const reach = reachAdding(seatReach, period, inTerm, service, last.endsOn);
    if (reach === undefined) continue;
    const { startsOn, surely, perhaps } = reach;
    if (surely >= startsOn) put(reaches, startsOn, surely);
    if (perhaps >= startsOn) put(unclear, startsOn, perhaps);
  }
  return { reaches, unclear };
}

/** What is worked out once for all in a seat: whether a last day can add anything, and how far services that are alike reach. */
interface SeatReach {
  readonly own: CommitteeRules | undefined;
  readonly adds: Map<IsoDate, boolean>;
  readonly known: Map<string, Reach>;
}

/** How far a service reaches; none where it could not reach beyond the days covered in any case. */
function reachAdding(
  { own, adds, known }: SeatReach,
  period: Period,
  inTerm: readonly Period[],
  service: readonly Appointment[],
  endsOn: IsoDate,
): Reach | undefined {
  let may = adds.get(endsOn);
  if (may === undefined) {
    const startsOn = addDays(endsOn, 1);
    const furthest = own === undefined ? LAST : furthestOf(own, endsOn, period.endsOn);
    const until = earlierOf(furthest, period.endsOn);
    may = !inTerm.some((one) => one.startsOn <= laterOf(startsOn, period.startsOn) && until <= one.endsOn);
    adds.set(endsOn, may);
  }
  if (!may) return undefined;
  const alike = shapeOf(service);
  let reach = known.get(alike);
  if (reach === undefined) {
    const next = addDays(endsOn, 1);
    reach = own === undefined ? { startsOn: next, surely: endsOn, perhaps: LAST } : reachOf(own, service, endsOn, next);
    known.set(alike, reach);
  }
  return reach;
}

/** The appointments of each person on each committee in order; one whose holder is not reported stands alone. */
function byPerson(appointments: readonly Appointment[]): Appointment[][] {
  const services: Appointment[][] = [];
  const committees = new Map<string, Map<string, Appointment[]>>();
  for (const one of appointments) {
    const { committeeId, personId } = one;
    let people = committees.get(committeeId);
    if (people === undefined) {
      people = new Map();
      committees.set(committeeId, people);
    }
    const service = personId === undefined ? undefined : people.get(personId);
    if (service !== undefined) {
      service.push(one);
      continue;
    }
    const first = [one];
    services.push(first);
    if (personId !== undefined) people.set(personId, first);
  }
  return services.map((service) => (service.length === 1 ? service : inOrder(service)));
}

/** The parts of a period that at least one of some periods covers, in order, joined where they touch. */
function inside(period: Period, covers: readonly Period[]): readonly Period[] {
  return unionOf(covers.flatMap((cover) => overlapOf(period, cover) ?? []));
}
