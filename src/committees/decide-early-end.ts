import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { called } from "./called.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { AttendanceGround, EarlyEndGround } from "./early-end-ground.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";
import { undecided } from "./undecided.js";

/** What happened: a ground that is given, or how many meetings a member attended. */
export interface EarlyEndFacts {
  /** The ground, by its id in the rules. */
  readonly ground: string;
  /** Meetings held in the time that the ground looks at. Only for a ground of attendance; absent: not known. */
  readonly held?: number;
  /** Those of them the member attended. Absent: not known. */
  readonly attended?: number;
  /** Meetings missed one after another, up to the latest. Only for a ground that counts them; absent: not known. */
  readonly missedInARow?: number;
}

/** Whether the appointing authority must end a membership, may end it, or it has ended by operation of law. */
export type EarlyEndForce = EarlyEndGround["force"];

/**
 * Whether a membership must be ended before its term, may be, or ends by operation of law (해촉, 당연퇴직). Attendance
 * is too little when it is under the share; the share itself is enough.
 *
 * @param rules - The committee's rules.
 * @param facts - What happened.
 * @returns Duty, power, or operation of law; `no` where the rules list no such ground, or it is not given.
 *
 * @example
 * ```ts
 * import { CommitteeRules, decideEarlyEnd } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "general", level: "general-ordinance", citations: [{ instrument: "각종 위원회 조례", provision: "제7조제1항" }],
 *   earlyEnd: [{
 *     id: "attendance", force: "must", item: 7,
 *     attendance: { under: { numerator: 1, denominator: 2 }, within: { years: 1 } },
 *   }],
 * });
 *
 * decideEarlyEnd(rules, { ground: "attendance", held: 5, attended: 2 }).outcome; // => "yes"
 * decideEarlyEnd(rules, { ground: "attendance", held: 4, attended: 2 }).outcome; // => "no"
 * ```
 */
export function decideEarlyEnd(
  rules: CommitteeRules,
  facts: EarlyEndFacts,
): Decision<EarlyEndForce, CommitteeFindingCode> {
  const ground = rules.earlyEnd?.find((one) => one.id === facts.ground);
  const rule = originOf(rules, "earlyEnd", facts.ground);
  if (ground === undefined) return undecided([found("ground-not-listed", "no", { ground: facts.ground }, { rule })]);
  // a ground that counts both is given by either
  const counted = attendanceFindings(ground, facts, rule);
  const met = counted.filter((one) => one.outcome === "yes");
  const open = counted.filter((one) => one.outcome === "unknown");
  if (counted.length > 0 && met.length === 0) return undecided(open.length > 0 ? open : counted);
  return decide([...met, forceFinding(ground, rule)], () => ground.force);
}

type Rule = ReturnType<typeof originOf>;

function forceFinding({ id, force, label }: EarlyEndGround, rule: Rule): CommitteeFinding {
  const facts = { ground: id, ...called(label, id) };
  switch (force) {
    case "must":
      return found("must-be-dismissed", "yes", facts, { rule });
    case "may":
      return found("may-be-dismissed", "yes", facts, { rule });
    case "by-law":
      return found("ends-by-law", "yes", facts, { rule });
  }
}

function attendanceFindings(
  { attendance, missedInARow: limit }: EarlyEndGround,
  facts: EarlyEndFacts,
  rule: Rule,
): CommitteeFinding[] {
  return [
    ...(limit === undefined ? [] : [missedFinding(limit, facts.missedInARow, rule)]),
    ...(attendance === undefined ? [] : [attendedFinding(attendance, facts, rule)]),
  ];
}

function attendedFinding(
  { under, within }: AttendanceGround,
  { held, attended }: EarlyEndFacts,
  rule: Rule,
): CommitteeFinding {
  if (held === undefined || attended === undefined || held === 0)
    return found(
      "attendance-not-known",
      "unknown",
      {},
      { rule, missing: [held === undefined || held === 0 ? "held" : "attended"] },
    );
  const facts = { held, attended, under: { ...under }, within: { ...within } };
  return attended * under.denominator < held * under.numerator
    ? found("attendance-below", "yes", facts, { rule })
    : found("attendance-kept", "no", facts, { rule });
}

function missedFinding(limit: number, missed: number | undefined, rule: Rule): CommitteeFinding {
  if (missed === undefined) return found("attendance-not-known", "unknown", {}, { rule, missing: ["missedInARow"] });
  const facts = { missed, limit };
  return missed >= limit
    ? found("meetings-missed", "yes", facts, { rule })
    : found("meetings-not-missed", "no", facts, { rule });
}
