import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Appointment } from "./appointment.js";
import { banFindings } from "./ban-findings.js";
import { capsKept } from "./caps-kept.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { withPresent } from "./last-possible-day.js";
import { longestServiceKept } from "./longest-service.js";
import { originOf } from "./origin-of.js";
import { renewalsLeft } from "./renewals-left.js";
import { renewedTermOf } from "./renewed-term-of.js";
import { endOf, overlaps } from "./service.js";
import { type ServiceContext, seatIn } from "./service-context.js";
import { undecided } from "./undecided.js";
import { underSeat } from "./under-seat.js";

/**
 * Decides whether a member's term may be renewed (연임), and for which days.
 *
 * The new term begins the day after the present one ends. All reasons for a refusal are returned together, in a
 * fixed order. Where the rule sets no limit the finding says that it was assumed that there is none.
 *
 * @param rules - The committee's rules.
 * @param appointment - The present term.
 * @param decidedOn - Day of the decision. The library never reads the clock.
 * @param context - The person's other terms on the committee, and what else is known.
 * @returns The new appointment.
 *
 * @example
 * ```ts
 * import { Appointment, CommitteeRules, decideRenewal } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제8조제4항" }],
 *   term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit: 1 },
 * });
 * const first = Appointment.parse({ committeeId: "root", startsOn: "2024-01-01", endsOn: "2025-12-31", renewals: 0 });
 *
 * decideRenewal(rules, first, day("2025-11-22")).outcome; // => "yes"
 * decideRenewal(rules, first, day("2026-01-01")).outcome; // => "no"
 * ```
 */
export function decideRenewal(
  rules: CommitteeRules,
  appointment: Appointment,
  decidedOn: IsoDate,
  context: ServiceContext = {},
): Decision<Appointment, CommitteeFindingCode> {
  return underSeat(rules, seatIn(context, appointment), (own) => decided(own, appointment, decidedOn, context));
}

function decided(
  rules: CommitteeRules,
  appointment: Appointment,
  decidedOn: IsoDate,
  context: ServiceContext,
): Decision<Appointment, CommitteeFindingCode> {
  const endsOn = endOf(appointment);
  const { seat, circumstances = [] } = context;
  if (seat !== undefined && seat.tenure !== "fixed-term")
    return undecided([found("held-without-term", "no", { tenure: seat.tenure })]);
  if (endsOn === undefined)
    return undecided([found("term-end-not-recorded", "unknown", {}, { missing: ["appointment.endsOn"] })]);
  const startsOn = addDays(endsOn, 1) as IsoDate;
  const term = renewedTermOf(rules, startsOn, context);
  const next = term.outcome === "yes" ? term.value.endsOn : undefined;
  const history = withPresent(context.history, appointment);
  const findings = [
    termRunning(rules, appointment, endsOn, decidedOn),
    ...renewalsLeft(rules, history, startsOn, circumstances),
    ...banFindings(rules, history, startsOn),
    ...longestServiceKept(rules, history, startsOn, next),
    ...term.findings,
    ...(next === undefined ? [] : capsKept(rules, startsOn, next, context.official)),
    ...overlaps(history, startsOn, next ?? startsOn).filter((one) => one.outcome === "no"),
  ];
  return decide(findings, () => renewed(appointment, startsOn, next ?? startsOn));
}

function renewed(appointment: Appointment, startsOn: IsoDate, endsOn: IsoDate): Appointment {
  const { committeeId, seatId, personId, renewals } = appointment;
  return {
    committeeId,
    ...(seatId === undefined ? {} : { seatId }),
    ...(personId === undefined ? {} : { personId }),
    startsOn,
    endsOn,
    ...(renewals === undefined ? {} : { renewals: renewals + 1 }),
    basis: "renewal",
  };
}

/** Whether the term is running on the day, or its holder is bound to go on. */
function termRunning(
  rules: CommitteeRules,
  appointment: Appointment,
  endsOn: IsoDate,
  decidedOn: IsoDate,
): CommitteeFinding {
  const { startsOn, endedOn } = appointment;
  if (decidedOn < startsOn) return found("term-not-begun", "no", { startsOn, decidedOn });
  if (endedOn !== undefined && endedOn < endsOn) return found("term-ended-early", "no", { endedOn, decidedOn });
  if (decidedOn <= endsOn) return found("term-running", "yes", { endsOn, decidedOn });
  const facts = { endsOn, decidedOn };
  const { kind, longest } = rules.holdover ?? {};
  const over = longest !== undefined && decidedOn > lastDayOfTerm(addDays(endsOn, 1) as IsoDate, longest);
  if (over || (kind !== "must" && kind !== "may")) return found("term-ended", "no", facts);
  const rule = originOf(rules, "holdover", "kind");
  return kind === "must"
    ? found("term-held-over", "yes", facts, { rule })
    : found("may-hold-over", "unknown", { endsOn, on: decidedOn }, { rule, missing: ["appointment.endedOn"] });
}
