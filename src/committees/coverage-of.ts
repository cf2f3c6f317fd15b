import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../time/add-days.js";
import type { IsoDate } from "../time/iso-date.js";
import { overlapOf } from "../time/overlap-of.js";
import type { Period } from "../time/period.js";
import { subtractPeriods } from "../time/subtract-periods.js";
import { unionOf } from "../time/union-of.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";
import { type Reach, reachOf, shapeOf } from "./reach-of.js";
import { inOrder } from "./service.js";

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
  const terms: Periods = new Map();
  const reaches: Periods = new Map();
  const unclear: Periods = new Map();
  const known = new Map<string, Reach>();
  for (const service of byPerson(appointments)) {
    if (options.on !== undefined && !service.some((one) => covers(one, options.on))) continue;
    for (const { startsOn, endsOn, endedOn } of service) {
      if (endsOn !== undefined) put(terms, startsOn, endedOn ?? endsOn);
    }
    const last = service.at(-1);
    if (last?.endsOn === undefined || (last.endedOn ?? last.endsOn) < last.endsOn) continue;
    if (last.endsOn >= period.endsOn) continue;
    const alike = shapeOf(service);
    const reach = known.get(alike) ?? reachOf(rules, service, last.endsOn, addDays(last.endsOn, 1));
    known.set(alike, reach);
    const { startsOn, surely, perhaps } = reach;
    if (surely >= startsOn) put(reaches, startsOn, surely);
    if (perhaps >= startsOn) put(unclear, startsOn, perhaps);
  }
  const inTerm = inside(period, [...terms.values()]);
  const reachable = inside(period, [...inTerm, ...reaches.values()]);
  const coverage = {
    period,
    inTerm,
    ifRenewed: reachable.flatMap((one) => subtractPeriods(one, inTerm)),
    outOfReach: subtractPeriods(period, reachable),
  };
  const open = inside(period, [...unclear.values()]).flatMap((one) => subtractPeriods(one, reachable));
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

/** Periods by their days, each once: many members are appointed on one day. */
type Periods = Map<string, Period>;

function put(periods: Periods, startsOn: IsoDate, endsOn: IsoDate): void {
  const key = startsOn + endsOn;
  if (!periods.has(key)) periods.set(key, { startsOn, endsOn });
}

/** The appointments of each person in order; one whose holder is not reported stands alone. */
function byPerson(appointments: readonly Appointment[]): Appointment[][] {
  const services = new Map<unknown, Appointment[]>();
  for (const one of appointments) {
    const key = one.personId === undefined ? one : `${one.committeeId}\n${one.personId}`;
    const service = services.get(key);
    if (service === undefined) services.set(key, [one]);
    else service.push(one);
  }
  return [...services.values()].map((service) => (service.length === 1 ? service : inOrder(service)));
}

/** The parts of a period that at least one of some periods covers, in order, joined where they touch. */
function inside(period: Period, covers: readonly Period[]): readonly Period[] {
  return unionOf(covers.flatMap((cover) => overlapOf(period, cover) ?? []));
}
