import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import type { Circumstance } from "./circumstance.js";
import type { CommitteeId } from "./committee-id.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";
import { lastDayServed } from "./service.js";

/** A committee that a person is proposed for, and what is known of the others. */
export interface ServiceProposal {
  /** The committee. */
  readonly committeeId: CommitteeId;
  /** Day from which the person would sit. */
  readonly on: IsoDate;
  /** Who chairs which committee, where the rule looks at it. Absent: not known. */
  readonly chairs?: readonly { readonly committeeId: CommitteeId; readonly chair: string }[];
  /** Committees that do not count, ad hoc ones for example. */
  readonly notCounted?: readonly CommitteeId[];
  /** Circumstances in which the limit does not bind. */
  readonly circumstances?: readonly Circumstance[];
}

/**
 * Whether a person may sit on one more committee: on how many at a time, and on how many under one and the same chair.
 *
 * @param rules - The rules on all committees, or on the one proposed.
 * @param appointments - The person's appointments on all committees, in any order.
 * @param proposal - The committee proposed.
 *
 * @example
 * ```ts
 * import { Appointment, checkService, CommitteeId, CommitteeRules } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "general", level: "general-ordinance", citations: [{ instrument: "각종 위원회 조례", provision: "제6조제4항" }],
 *   serviceLimit: { committees: 3, liftedWhen: ["scarce-field"] },
 * });
 * const sits = ["a", "b", "c"].map((committeeId) =>
 *   Appointment.parse({ committeeId, startsOn: "2024-01-01", endsOn: "2025-12-31" }),
 * );
 * const proposal = { committeeId: CommitteeId.parse("d"), on: day("2024-06-01") };
 *
 * checkService(rules, sits, proposal).outcome; // => "no"
 * checkService(rules, sits, { ...proposal, on: day("2026-01-01") }).outcome; // => "yes"
 * ```
 */
export function checkService(
  rules: CommitteeRules,
  appointments: readonly Appointment[],
  proposal: ServiceProposal,
): Decision<never, CommitteeFindingCode> {
  const { on, committeeId, notCounted = [] } = proposal;
  const sits = appointments
    .filter((one) => one.startsOn <= on && (lastDayServed(one) ?? on) >= on)
    .map((one) => one.committeeId);
  const committees = [...new Set([...sits, committeeId])].filter((one) => !notCounted.includes(one)).sort();
  return decide([atATime(rules, committees, proposal), ...underOneChair(rules, committees, proposal)]);
}

function atATime(
  rules: CommitteeRules,
  committees: readonly CommitteeId[],
  { circumstances = [] }: ServiceProposal,
): CommitteeFinding {
  const { committees: limit, liftedWhen = [] } = rules.serviceLimit ?? {};
  const rule = originOf(rules, "serviceLimit", "committees");
  const facts = { committees: [...committees], count: committees.length };
  if (limit === undefined) return found("committees-limit-not-stated", "yes", facts, { rule, assumed: true });
  if (committees.length <= limit) return found("committees-within-limit", "yes", { ...facts, limit }, { rule });
  const circumstance = liftedWhen.find((one) => circumstances.includes(one));
  return circumstance === undefined
    ? found("committees-over-limit", "no", { ...facts, limit }, { rule })
    : found("committees-limit-lifted", "yes", { ...facts, limit, circumstance }, { rule });
}

function underOneChair(
  rules: CommitteeRules,
  committees: readonly CommitteeId[],
  { committeeId, chairs, circumstances = [] }: ServiceProposal,
): CommitteeFinding[] {
  const { underOneChair: limit, liftedWhen = [] } = rules.serviceLimit ?? {};
  if (limit === undefined || committees.length <= limit) return [];
  const rule = originOf(rules, "serviceLimit", "underOneChair");
  const chairOf = (id: CommitteeId): string | undefined => chairs?.find((one) => one.committeeId === id)?.chair;
  const chair = chairOf(committeeId);
  const under = (one: string): number => committees.filter((id) => chairOf(id) === one).length;
  const same = chair === undefined ? 0 : under(chair);
  const open = committees.filter((id) => chairOf(id) === undefined).length;
  // whoever chairs the one proposed may be the chair of the most
  const most = chair === undefined ? Math.max(0, ...committees.map((id) => under(chairOf(id) ?? ""))) : same;
  const facts = { ...(chair === undefined ? {} : { chair }), count: same, limit };
  const circumstance = liftedWhen.find((one) => circumstances.includes(one));
  if (same + open > limit && circumstance !== undefined)
    return [found("committees-limit-lifted", "yes", { ...facts, circumstance }, { rule })];
  if (same > limit) return [found("under-one-chair-over-limit", "no", facts, { rule })];
  return most + open > limit
    ? [found("chairs-not-known", "unknown", facts, { rule, missing: ["chairs"] })]
    : [found("under-one-chair-within-limit", "yes", facts, { rule })];
}
