import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import { decideRenewal } from "./decide-renewal.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";
import type { ServiceContext } from "./service-context.js";

/** A renewal as it is proposed. */
export interface RenewalProposal {
  /** Day of the decision. */
  readonly decidedOn: IsoDate;
  /** First day of the new term. Absent: the day after the present one ends. */
  readonly startsOn?: IsoDate;
  /** Last day of the new term. Absent: as the rule has it. */
  readonly endsOn?: IsoDate;
}

/**
 * Renews an appointment as proposed: the renewal must be allowed, and its days must be those that the rules give.
 *
 * @param rules - The committee's rules.
 * @param appointment - The present term.
 * @param proposal - When it is decided, and the days of the new term where they are stated.
 * @param context - The person's other terms on the committee, and what else is known.
 * @returns The new appointment.
 *
 * @example
 * ```ts
 * import { Appointment, CommitteeRules, renewAppointment } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제8조제4항" }],
 *   term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit: 1 },
 * });
 * const first = Appointment.parse({ committeeId: "root", startsOn: "2024-01-01", endsOn: "2025-12-31", renewals: 0 });
 *
 * const renewed = renewAppointment(rules, first, { decidedOn: day("2025-12-01") });
 * renewed.outcome === "yes" && renewed.value.endsOn; // => "2027-12-31"
 * renewAppointment(rules, first, { decidedOn: day("2025-12-01"), endsOn: day("2028-12-31") }).outcome; // => "no"
 * ```
 */
export function renewAppointment(
  rules: CommitteeRules,
  appointment: Appointment,
  proposal: RenewalProposal,
  context: ServiceContext = {},
): Decision<Appointment, CommitteeFindingCode> {
  const allowed = decideRenewal(rules, appointment, proposal.decidedOn, context);
  if (allowed.outcome !== "yes") return allowed;
  const { value } = allowed;
  return decide([...allowed.findings, asRuled(rules, value, proposal)], () => value);
}

function asRuled(rules: CommitteeRules, due: Appointment, proposal: RenewalProposal): CommitteeFinding {
  const { startsOn, endsOn = startsOn } = due;
  const proposed = { startsOn: proposal.startsOn ?? startsOn, endsOn: proposal.endsOn ?? endsOn };
  const rule = originOf(rules, "term", "length");
  const facts = { ...proposed, ruledStartsOn: startsOn, ruledEndsOn: endsOn };
  return proposed.startsOn === startsOn && proposed.endsOn === endsOn
    ? found("term-as-ruled", "yes", facts, { rule })
    : found("term-not-as-ruled", "no", facts, { rule });
}
