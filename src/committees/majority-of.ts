import type { CommitteeRules } from "./committee-rules.js";
import { type CommitteeFinding, found } from "./found.js";
import type { Meeting } from "./meeting.js";
import type { Motion } from "./motion.js";
import { neededOf } from "./needed-of.js";
import { originOf } from "./origin-of.js";
import { attendeesOf, officeOf } from "./quorum-of.js";
import type { Threshold } from "./threshold.js";

/** The votes needed, under one reading of what the rule leaves open. */
export interface MajorityReading {
  /** `as-stated` where nothing is open. */
  readonly reading: string;
  /** What the share is counted of. */
  readonly base: number;
  /** How many must be in favour, that number included. */
  readonly needed: number;
}

/** The votes needed, under every reading that makes a difference, or why it cannot be told. */
export interface Majority {
  readonly readings: readonly MajorityReading[];
  readonly threshold?: Threshold;
  readonly findings: readonly CommitteeFinding[];
  /** What would settle it. */
  readonly missing: readonly string[];
}

/**
 * The majority an item needs in a meeting. A recused member who came is not counted as present for the decision
 * (대법원 2008다1521, on company boards, by analogy); where the rule does not say so itself, that is not settled, and both readings are kept.
 */
export function majorityOf(rules: CommitteeRules, meeting: Meeting, motion: Motion): Majority {
  const special = rules.deciding?.special?.find((one) => one.matter === motion.matter);
  const threshold = special?.inFavour ?? rules.deciding?.inFavour;
  const of = special?.of ?? rules.deciding?.of ?? "present";
  const rule = originOf(rules, "deciding", special === undefined ? "inFavour" : "special");
  if (threshold === undefined)
    return open([found("deciding-rule-not-stated", "unknown", {}, { rule, missing: ["deciding.inFavour"] })]);
  if (of === "cast") return ofVotesCast(motion, threshold);
  if (of !== "present") {
    const office = of === "in-office" ? officeOf(rules, meeting, motion) : { count: meeting.panel, findings: [] };
    if (office.count === undefined)
      return open(
        of === "in-office"
          ? office.findings
          : [found("panel-not-known", "unknown", {}, { rule, missing: ["meeting.panel"] })],
      );
    return {
      readings: [reading("as-stated", office.count, threshold)],
      threshold,
      findings: office.findings,
      missing: [],
    };
  }
  const { count, maybe, findings } = attendeesOf(rules, meeting, { ...motion, recusedPresent: 0 });
  if (count === undefined || maybe > 0)
    return open([
      found(
        "attendance-not-counted",
        "unknown",
        {},
        { rule, missing: [maybe > 0 ? "meeting.circumstances" : "meeting.present"] },
      ),
    ]);
  // a chair who votes in a tie only is not one of those whose votes are counted
  const voters = rules.tie?.chairVotes === false ? Math.max(0, count - 1) : count;
  return presentReadings(rules, voters, motion.recusedPresent ?? 0, threshold, findings);
}

/** A majority of the votes cast: abstentions and void ballots do not count. */
function ofVotesCast({ inFavour, against }: Motion, threshold: Threshold): Majority {
  if (inFavour === undefined || against === undefined)
    return open([
      found(
        "votes-not-known",
        "unknown",
        {},
        { missing: [inFavour === undefined ? "motion.inFavour" : "motion.against"] },
      ),
    ]);
  return { readings: [reading("as-stated", inFavour + against, threshold)], threshold, findings: [], missing: [] };
}

function presentReadings(
  rules: CommitteeRules,
  voters: number,
  recused: number,
  threshold: Threshold,
  findings: readonly CommitteeFinding[],
): Majority {
  if (recused === 0) return { readings: [reading("as-stated", voters, threshold)], threshold, findings, missing: [] };
  const stated = rules.recusal?.present;
  const rule = originOf(rules, "recusal", "present");
  if (stated === "counted")
    return {
      readings: [reading("as-stated", voters, threshold)],
      threshold,
      findings: [...findings, found("recused-stay-present", "yes", { recused }, { rule })],
      missing: [],
    };
  const left = reading("not-counted-as-present", Math.max(0, voters - recused), threshold);
  if (stated === "not-counted")
    return {
      readings: [{ ...left, reading: "as-stated" }],
      threshold,
      findings: [...findings, found("recused-leave-present", "yes", { recused }, { rule })],
      missing: [],
    };
  return {
    readings: [left, reading("counted-as-present", voters, threshold)],
    threshold,
    findings,
    missing: ["recusal.present"],
  };
}

function open(findings: readonly CommitteeFinding[]): Majority {
  return { readings: [], findings, missing: [] };
}

function reading(name: string, base: number, threshold: Threshold): MajorityReading {
  return { reading: name, base, needed: neededOf(threshold, base) };
}
