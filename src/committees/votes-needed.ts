import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { majorityOf } from "./majority-of.js";
import type { Meeting } from "./meeting.js";
import type { Motion } from "./motion.js";
import { originOf } from "./origin-of.js";
import { undecided } from "./undecided.js";

/** How many must be in favour. */
export interface VotesNeeded {
  /** What the share is counted of. */
  readonly base: number;
  /** How many votes in favour carry the motion, that number included. */
  readonly needed: number;
}

/**
 * How many votes in favour an item needs in a meeting (의결정족수). Whether a recused member who came counts as present
 * is not settled where the rule is silent: when it makes a difference, both numbers are given.
 *
 * @param rules - The committee's rules.
 * @param meeting - Who is in office, and who came.
 * @param motion - The item: its matter, and who is recused from it.
 *
 * @example
 * ```ts
 * import { CommitteeRules, votesNeeded } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제12조제2항" }],
 *   deciding: { inFavour: { kind: "majority" }, of: "present" },
 * });
 *
 * const eight = votesNeeded(rules, { present: 8 });
 * eight.outcome === "yes" && eight.value; // => { base: 8, needed: 5 }
 * votesNeeded(rules, { present: 8 }, { recused: 1, recusedPresent: 1 }).outcome; // => "unknown"
 * ```
 */
export function votesNeeded(
  rules: CommitteeRules,
  meeting: Meeting,
  motion: Motion = {},
): Decision<VotesNeeded, CommitteeFindingCode> {
  const { readings, findings, missing } = majorityOf(rules, meeting, motion);
  const [first, ...others] = readings;
  if (first === undefined) return undecided(findings);
  const { base, needed } = first;
  const rule = originOf(rules, "deciding", "inFavour");
  if (others.some((one) => one.needed !== needed)) {
    const facts = { readings: readings.map((one) => ({ ...one })) };
    return undecided([...findings, found("votes-needed-unsettled", "unknown", facts, { rule, missing })]);
  }
  return decide(
    [...findings, found("votes-needed", "yes", { base, needed }, { rule, assumed: rules.deciding?.of === undefined })],
    () => ({ base, needed }),
  );
}
