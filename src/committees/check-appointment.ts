import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import { banFindings } from "./ban-findings.js";
import { capsKept } from "./caps-kept.js";
import type { Committee } from "./committee.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { longestServiceKept } from "./longest-service.js";
import { originOf } from "./origin-of.js";
import { ownTerms } from "./own-terms.js";
import { renewalsLeft } from "./renewals-left.js";
import { renewedTermOf } from "./renewed-term-of.js";
import { overlaps } from "./service.js";
import { type ServiceContext, seatIn } from "./service-context.js";
import { substituteTerm } from "./substitute-term.js";
import { termOf } from "./term-of.js";
import { undecided } from "./undecided.js";
import { underSeat } from "./under-seat.js";

/** What is known besides the appointment itself. */
export interface AppointmentContext extends ServiceContext {
  /** The committee, where its announced term matters. */
  readonly committee?: Committee;
  /** For a substitute: last day of the predecessor's term. */
  readonly predecessorEndsOn?: IsoDate;
}

/**
 * Checks an appointment against the rules: whether its days are those of a term, of the committee's announced term,
 * of a substitute; whether the limit on renewals, a cap on terms, the longest service and a ban after dismissal allow it; and whether the
 * person already sits on the committee.
 *
 * @param rules - The committee's rules.
 * @param appointment - The appointment, made or proposed.
 * @param context - The person's other terms on the committee, and what else is known.
 *
 * @example
 * ```ts
 * import { Appointment, checkAppointment, CommitteeRules } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제8조제4항" }],
 *   term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit: 1 },
 * });
 * const tooLong = Appointment.parse({
 *   committeeId: "root", startsOn: "2024-01-01", endsOn: "2026-12-31", renewals: 0, basis: "first",
 * });
 *
 * checkAppointment(rules, tooLong).findings.find((one) => one.outcome === "no")?.code; // => "term-not-as-ruled"
 * ```
 */
export function checkAppointment(
  rules: CommitteeRules,
  appointment: Appointment,
  context: AppointmentContext = {},
): Decision<Appointment, CommitteeFindingCode> {
  return underSeat(rules, seatIn(context, appointment), (own) => checked(own, appointment, context));
}

function checked(
  rules: CommitteeRules,
  appointment: Appointment,
  context: AppointmentContext,
): Decision<Appointment, CommitteeFindingCode> {
  const { startsOn, endsOn } = appointment;
  const { seat, circumstances = [] } = context;
  if (seat !== undefined && seat.tenure !== "fixed-term")
    return undecided([found("held-without-term", "no", { tenure: seat.tenure })]);
  if (endsOn === undefined)
    return undecided([found("term-end-not-recorded", "unknown", {}, { missing: ["appointment.endsOn"] })]);
  const history = ownTerms(appointment, context.history ?? []).filter(
    (one) => one.startsOn < startsOn || one.endsOn !== endsOn,
  );
  const findings = [
    ...days(rules, appointment, endsOn, context),
    ...announced(appointment, endsOn, context),
    ...capsKept(rules, startsOn, endsOn, context.official),
    ...limitKept(rules, appointment, history, circumstances),
    ...banFindings(rules, history, startsOn),
    ...longestServiceKept(rules, history, startsOn, endsOn),
    ...overlaps(history, startsOn, endsOn),
  ];
  return decide(findings, () => appointment);
}

/** Whether its days are those of a term, a renewal or a substitute. Where only a cap is stated, any term within it may be set. */
function days(
  rules: CommitteeRules,
  { startsOn, basis }: Appointment,
  endsOn: IsoDate,
  context: AppointmentContext,
): CommitteeFinding[] {
  const ruled = ruledTerm(rules, startsOn, basis, context);
  if (ruled.outcome !== "yes") {
    const [cap] = rules.termCaps ?? [];
    if (cap === undefined || rules.term?.length !== undefined || ruled.findings[0]?.code !== "term-length-not-stated")
      return [...ruled.findings];
    const rule = originOf(rules, "termCaps", cap.id);
    return [found("term-as-set", "yes", { startsOn, endsOn }, { rule, assumed: true })];
  }
  const rule = originOf(rules, "term", "length");
  const facts = { startsOn, endsOn, ruledStartsOn: startsOn, ruledEndsOn: ruled.value.endsOn };
  return [
    endsOn === ruled.value.endsOn
      ? found("term-as-ruled", "yes", facts, { rule })
      : found("term-not-as-ruled", "no", facts, { rule }),
  ];
}

function ruledTerm(
  rules: CommitteeRules,
  startsOn: IsoDate,
  basis: Appointment["basis"],
  context: AppointmentContext,
): ReturnType<typeof termOf> {
  const { predecessorEndsOn, seat } = context;
  if (basis === "renewal") return renewedTermOf(rules, startsOn, context);
  if (basis !== "substitute") return termOf(rules, startsOn, context);
  return substituteTerm(rules, {
    ...context,
    startsOn,
    ...(predecessorEndsOn === undefined ? {} : { predecessorEndsOn }),
    ...(seat === undefined ? {} : { tenure: seat.tenure }),
  });
}

/** A member sits for the announced term; only a substitute begins later in it. */
function announced(
  { startsOn, basis }: Appointment,
  endsOn: IsoDate,
  { committee }: AppointmentContext,
): CommitteeFinding[] {
  const term = committee?.currentTerm;
  if (term === undefined || basis === "renewal") return [];
  const facts = { startsOn, endsOn, announcedStartsOn: term.startsOn, announcedEndsOn: term.endsOn };
  const begins =
    basis === "substitute" ? startsOn >= term.startsOn && startsOn <= term.endsOn : startsOn === term.startsOn;
  return [
    begins && endsOn === term.endsOn
      ? found("term-as-announced", "yes", facts)
      : found("term-not-as-announced", "no", facts),
  ];
}

/** The earlier terms, or where none are given the renewals the appointment itself records. */
function limitKept(
  rules: CommitteeRules,
  appointment: Appointment,
  history: readonly Appointment[],
  circumstances: readonly string[],
): CommitteeFinding[] {
  const { startsOn, renewals, basis } = appointment;
  if (history.length > 0) return renewalsLeft(rules, history, startsOn, circumstances);
  const used = renewals ?? (basis === "first" ? 0 : undefined);
  const limit = rules.renewal?.limit;
  const rule = originOf(rules, "renewal", "limit");
  if (used === undefined)
    return typeof limit === "number"
      ? [found("renewals-not-recorded", "unknown", { limit }, { rule, missing: ["appointment.renewals"] })]
      : [];
  if (limit === "unlimited") return [found("renewals-unlimited", "yes", { used }, { rule })];
  if (typeof limit !== "number")
    return used === 0 ? [] : [found("renewal-limit-assumed-absent", "yes", { used }, { rule, assumed: true })];
  return [
    used <= limit
      ? found("renewals-left", "yes", { used, limit }, { rule })
      : found("renewals-used-up", "no", { used, limit }, { rule }),
  ];
}
