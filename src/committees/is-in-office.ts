import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";
import type { Seat } from "./seat.js";

/** What is known of a member's standing besides the appointment. */
export interface StandingContext {
  /** The seat. Absent: taken to be held for a fixed term when the appointment has a last day. */
  readonly seat?: Seat;
  /** Last day on which the post that goes with the seat was held, or the body represented; `"still"` while it is. Absent: not known. */
  readonly postUntil?: IsoDate | "still";
  /** First day in office of the successor; `"none"` while there is none. Absent: not known. */
  readonly successorFrom?: IsoDate | "none";
}

/**
 * Whether a member is in office on a day, and so counts among the members in office (재적). After the term he is not, unless
 * the rules bind him to go on until a successor comes; where they merely allow it, it cannot be told from the rules.
 *
 * @param rules - The committee's rules.
 * @param appointment - The appointment.
 * @param on - The day.
 * @param context - The seat, the post, the successor.
 *
 * @example
 * ```ts
 * import { Appointment, CommitteeRules, isInOffice } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "arts", level: "special-act", citations: [{ instrument: "문화예술진흥법" }], holdover: { kind: "must" },
 * });
 * const term = Appointment.parse({ committeeId: "arts", startsOn: "2023-01-07", endsOn: "2026-01-06" });
 *
 * isInOffice(rules, term, day("2026-01-07"), { successorFrom: "none" }).outcome; // => "yes"
 * isInOffice({ ...rules, holdover: { kind: "none" } }, term, day("2026-01-07")).outcome; // => "no"
 * ```
 */
export function isInOffice(
  rules: CommitteeRules,
  appointment: Appointment,
  on: IsoDate,
  context: StandingContext = {},
): Decision<never, CommitteeFindingCode> {
  return decide([standing(rules, appointment, on, context)]);
}

function standing(
  rules: CommitteeRules,
  appointment: Appointment,
  on: IsoDate,
  context: StandingContext,
): CommitteeFinding {
  const { startsOn, endsOn, endedOn } = appointment;
  if (on < startsOn) return found("not-yet-in-office", "no", { startsOn, on });
  if (endedOn !== undefined && endedOn < on) return found("left-office", "no", { endedOn, on });
  const { seat } = context;
  if (seat === undefined ? endsOn === undefined : seat.tenure !== "fixed-term")
    return endsOn !== undefined && endsOn < on ? found("term-over", "no", { endsOn, on }) : byPost(on, context);
  if (endsOn === undefined) return found("term-end-not-recorded", "unknown", {}, { missing: ["appointment.endsOn"] });
  if (on <= endsOn) return found("in-office", "yes", { endsOn, on });
  return afterTerm(rules, endsOn, endedOn, on, context);
}

function byPost(on: IsoDate, { postUntil }: StandingContext): CommitteeFinding {
  if (postUntil === undefined) return found("post-tenure-not-known", "unknown", { on }, { missing: ["postUntil"] });
  return postUntil === "still" || on <= postUntil
    ? found("holds-the-post", "yes", { on })
    : found("left-the-post", "no", { postUntil, on });
}

function afterTerm(
  rules: CommitteeRules,
  endsOn: IsoDate,
  endedOn: IsoDate | undefined,
  on: IsoDate,
  { successorFrom }: StandingContext,
): CommitteeFinding {
  const { kind = "not-stated", longest } = rules.holdover ?? {};
  const rule = originOf(rules, "holdover", "kind");
  const facts = { endsOn, on };
  if (kind === "none" || kind === "not-stated")
    return found("term-over", "no", facts, { rule, assumed: kind === "not-stated" });
  if (successorFrom !== undefined && successorFrom !== "none" && successorFrom <= on)
    return found("successor-in-office", "no", { ...facts, successorFrom }, { rule });
  if (longest !== undefined && on > lastDayOfTerm(addDays(endsOn, 1) as IsoDate, longest))
    return found("holdover-over", "no", facts, { rule: originOf(rules, "holdover", "longest") });
  // the record itself tells that he went on
  if (endedOn !== undefined && on <= endedOn) return found("holds-over", "yes", facts, { rule });
  if (kind === "may") return found("may-hold-over", "unknown", facts, { rule, missing: ["appointment.endedOn"] });
  return successorFrom === undefined
    ? found("successor-not-known", "unknown", facts, { rule, missing: ["successorFrom"] })
    : found("holds-over", "yes", facts, { rule });
}
