import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Ratio } from "../quantities/ratio.js";
import type { CommitteeRules } from "./committee-rules.js";
import { decideInWriting } from "./decide-in-writing.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { type MajorityReading, majorityOf } from "./majority-of.js";
import type { Meeting } from "./meeting.js";
import type { Motion } from "./motion.js";
import { originOf } from "./origin-of.js";
import { attendeesOf, quorumOf } from "./quorum-of.js";
import type { Threshold } from "./threshold.js";

/**
 * Whether a motion is carried: the quorum must be there and enough of those who count must be in favour. Abstaining is
 * not voting in favour. Without a quorum nothing is carried: that the votes would be enough is then said as `votes-enough`. In a tie the motion fails unless a clause gives the chair the decision. In writing it is
 * decided only where a clause allows it, by that clause's own count.
 *
 * @param rules - The committee's rules.
 * @param meeting - Who is in office, and who came.
 * @param motion - The item and its votes.
 * @returns Yes when carried, no when not, with every reason.
 *
 * @example
 * ```ts
 * import { CommitteeRules, decideMotion } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제12조제2항" }],
 *   opening: { attend: { kind: "majority" }, of: "in-office" },
 *   deciding: { inFavour: { kind: "majority" }, of: "present" },
 * });
 * const meeting = { inOffice: 15, present: 8 };
 *
 * decideMotion(rules, meeting, { inFavour: 5, against: 3 }).outcome; // => "yes"
 * decideMotion(rules, meeting, { inFavour: 4, against: 4 }).findings.at(-1)?.code; // => "tie-fails"
 * ```
 */
export function decideMotion(
  rules: CommitteeRules,
  meeting: Meeting,
  motion: Motion,
): Decision<never, CommitteeFindingCode> {
  const findings =
    motion.manner === "writing" ? decideInWriting(rules, meeting, motion) : inMeeting(rules, meeting, motion);
  return decide(findings.every((one) => one.outcome === "yes") ? findings : findings.flatMap(votesAlone));
}

/** Votes that would carry the motion carry nothing where the meeting may not decide, or that is not known. */
function votesAlone(finding: CommitteeFinding): CommitteeFinding[] {
  if (finding.code === "carried-by-casting-vote") return [];
  return [finding.code === "carried" ? { ...finding, code: "votes-enough" } : finding];
}

function inMeeting(rules: CommitteeRules, meeting: Meeting, motion: Motion): CommitteeFinding[] {
  const { readings, findings, missing, threshold } = majorityOf(rules, meeting, motion);
  const opened = quorum(rules, meeting, motion);
  const codes = new Set(opened.map((one) => one.code));
  const rest = findings.filter((one) => !codes.has(one.code));
  if (readings.length === 0) return [...opened, ...rest];
  const votes = votesCount(rules, meeting, motion);
  if (votes !== undefined) return [...opened, ...rest, votes];
  const results = readings.map((reading) => resultOf(rules, motion, reading, threshold));
  const [first] = results;
  if (first !== undefined && results.every((one) => one.outcome === first.outcome)) return [...opened, ...rest, first];
  const facts = {
    inFavour: motion.inFavour ?? 0,
    readings: readings.map((reading, index) => ({ ...reading, outcome: results[index]?.outcome ?? "unknown" })),
  };
  return [
    ...opened,
    ...rest,
    found("carrying-unsettled", "unknown", facts, { rule: originOf(rules, "deciding", "inFavour"), missing }),
  ];
}

/** The opening of the meeting. A majority counted of those in office needs no quorum beside it where none is stated. */
function quorum(rules: CommitteeRules, meeting: Meeting, motion: Motion): readonly CommitteeFinding[] {
  const special = rules.deciding?.special?.find((one) => one.matter === motion.matter);
  const attend = special?.attend ?? rules.opening?.attend;
  if (attend === undefined && (special ?? rules.deciding)?.of === "in-office") return [];
  if (meeting.present !== undefined) return quorumOf(rules, meeting, motion).findings;
  const rule = originOf(rules, "opening", "attend");
  return [
    ...quorumOf(rules, meeting, motion).findings,
    found("attendance-not-counted", "unknown", {}, { rule, missing: ["meeting.present"] }),
  ];
}

/** What is wrong with the count of the votes, if anything. */
function votesCount(rules: CommitteeRules, meeting: Meeting, motion: Motion): CommitteeFinding | undefined {
  const { inFavour, against = 0, abstained = 0, recusedPresent = 0 } = motion;
  if (inFavour === undefined) return found("votes-not-known", "unknown", {}, { missing: ["motion.inFavour"] });
  const { count } = attendeesOf(rules, meeting, { ...motion, recusedPresent: 0 });
  const votes = inFavour + against + abstained;
  const voters = count === undefined ? undefined : count - recusedPresent;
  return voters !== undefined && votes > voters
    ? found("votes-exceed-voters", "unknown", { votes, voters }, { missing: ["motion.inFavour", "meeting.present"] })
    : undefined;
}

function resultOf(
  rules: CommitteeRules,
  motion: Motion,
  { base, needed }: MajorityReading,
  threshold: Threshold | undefined,
): CommitteeFinding {
  const { inFavour = 0, against, castingVote } = motion;
  const rule = originOf(rules, "deciding", "inFavour");
  const facts = { inFavour, against: against ?? 0, base, needed };
  if (inFavour >= needed) return found("carried", "yes", facts, { rule });
  // a tie is half and half: a greater majority than one half is missed by it, whoever has the casting vote
  const byHalf = threshold?.kind === "majority" || (threshold?.kind === "more-than" && isHalf(threshold.share));
  const tied = byHalf && inFavour === against && inFavour + 1 >= needed;
  if (!tied) return found("not-carried", "no", facts, { rule });
  const tie = originOf(rules, "tie", "resolvedBy");
  const { resolvedBy } = rules.tie ?? {};
  if (resolvedBy !== "chair") return found("tie-fails", "no", facts, { rule: tie, assumed: resolvedBy !== "failing" });
  if (castingVote === "against") return found("rejected-by-casting-vote", "no", facts, { rule: tie });
  if (castingVote === undefined)
    return found("casting-vote-not-cast", "unknown", facts, { rule: tie, missing: ["motion.castingVote"] });
  if (inFavour * 2 === base) return found("carried-by-casting-vote", "yes", facts, { rule: tie });
  // as many for as against, yet not half of those present: whether that is the tie the clause means is not settled
  const readings = [
    { reading: "as-many-for-as-against", outcome: "yes" },
    { reading: "half-of-those-present", outcome: "no" },
  ];
  return found("carrying-unsettled", "unknown", { ...facts, readings }, { rule: tie, missing: ["tie.resolvedBy"] });
}

function isHalf({ numerator, denominator }: Ratio): boolean {
  return numerator * 2 === denominator;
}
