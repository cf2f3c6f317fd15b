import type { CommitteeRules } from "./committee-rules.js";
import { type CommitteeFinding, found } from "./found.js";
import type { Meeting } from "./meeting.js";
import type { Motion } from "./motion.js";
import { neededOf } from "./needed-of.js";
import { originOf } from "./origin-of.js";
import { officeOf } from "./quorum-of.js";
import type { Threshold } from "./threshold.js";

/** The reasons for and against a motion decided by sheets handed in (서면의결). */
export function decideInWriting(rules: CommitteeRules, meeting: Meeting, motion: Motion): CommitteeFinding[] {
  const allowed = writingAllowed(rules, meeting);
  if (allowed.outcome === "no") return [allowed];
  const { count, findings } = officeOf(rules, meeting, motion);
  if (count === undefined || motion.inFavour === undefined) {
    const votes =
      motion.inFavour === undefined ? [found("votes-not-known", "unknown", {}, { missing: ["motion.inFavour"] })] : [];
    return [allowed, ...findings, ...votes];
  }
  const { inFavour, against = 0, abstained = 0 } = motion;
  const submitted = motion.submitted ?? inFavour + against + abstained;
  if (submitted > count)
    return [
      allowed,
      ...findings,
      found(
        "votes-exceed-voters",
        "unknown",
        { votes: submitted, voters: count },
        { missing: ["motion.submitted", "meeting.inOffice"] },
      ),
    ];
  const vote = { ...thresholdOf(rules, motion), inFavour, submitted, inOffice: count };
  return [allowed, ...findings, ...sheets(rules, vote), result(vote, against)];
}

/** What a motion needs in writing, and the votes it has. */
interface WrittenVote {
  /** How many must hand in a sheet. Absent: not stated. */
  readonly submit?: Threshold;
  /** How many must be in favour. Absent: not stated. */
  readonly needed?: Threshold;
  /** Of whom. Absent: not stated. */
  readonly of?: "submitted" | "in-office";
  readonly rule: ReturnType<typeof originOf>;
  readonly inFavour: number;
  readonly submitted: number;
  readonly inOffice: number;
}

/**
 * A matter with a majority of its own needs it in writing too. Where the clause on writing states no majority, that of the meeting
 * stands: one of those in office is counted of them in writing as well, one of those present says nothing of sheets.
 */
function thresholdOf(
  rules: CommitteeRules,
  { matter }: Motion,
): Pick<WrittenVote, "submit" | "needed" | "of" | "rule"> {
  const { deciding, writing } = rules;
  const special = deciding?.special?.find((one) => one.matter === matter);
  const own = special === undefined && writing?.inFavour !== undefined;
  const needed = special?.inFavour ?? writing?.inFavour ?? deciding?.inFavour;
  const submit = special?.attend ?? writing?.submit;
  const stated = writing?.of === "not-stated" ? undefined : writing?.of;
  const inMeeting = own ? undefined : (special ?? deciding)?.of;
  const of = inMeeting === "in-office" ? "in-office" : stated;
  return {
    ...(submit && { submit }),
    ...(needed && { needed }),
    ...(of && { of }),
    rule:
      own || needed === undefined
        ? originOf(rules, "writing", "inFavour")
        : originOf(rules, "deciding", special ? "special" : "inFavour"),
  };
}

function writingAllowed(rules: CommitteeRules, { circumstances }: Meeting): CommitteeFinding {
  const { allowed, when } = rules.writing ?? {};
  const rule = originOf(rules, "writing", "allowed");
  if (allowed !== true) return found("writing-not-allowed", "no", {}, { rule, assumed: allowed === undefined });
  if (when === undefined) return found("writing-allowed", "yes", {}, { rule });
  const conditions = originOf(rules, "writing", "when");
  if (circumstances === undefined)
    return found(
      "writing-circumstance-not-known",
      "unknown",
      { when: [...when] },
      { rule: conditions, missing: ["meeting.circumstances"] },
    );
  const given = when.find((one) => circumstances.includes(one));
  return given === undefined
    ? found("writing-circumstance-missing", "no", { when: [...when] }, { rule: conditions })
    : found("writing-allowed", "yes", { circumstance: given }, { rule: conditions });
}

/** How many must hand in a sheet. A majority counted of those in office needs no such number beside it. */
function sheets(rules: CommitteeRules, { submit, of, submitted, inOffice }: WrittenVote): CommitteeFinding[] {
  const rule = originOf(rules, "writing", "submit");
  if (submit === undefined)
    return of === "in-office"
      ? []
      : [found("sheets-rule-not-stated", "unknown", { submitted }, { rule, missing: ["writing.submit"] })];
  const needed = neededOf(submit, inOffice);
  const facts = { submitted, needed, inOffice };
  return [
    submitted >= needed
      ? found("sheets-enough", "yes", facts, { rule })
      : found("sheets-too-few", "no", facts, { rule }),
  ];
}

function result(
  { needed: threshold, of, rule, inFavour, submitted, inOffice }: WrittenVote,
  against: number,
): CommitteeFinding {
  if (threshold === undefined)
    return found("deciding-rule-not-stated", "unknown", {}, { rule, missing: ["writing.inFavour"] });
  const readings = (["submitted", "in-office"] as const)
    .filter((reading) => of === undefined || of === reading)
    .map((reading) => {
      const base = reading === "submitted" ? submitted : inOffice;
      const needed = neededOf(threshold, base);
      return { reading, base, needed, outcome: inFavour >= needed ? "yes" : "no" };
    });
  const [first, second] = readings;
  if (first !== undefined && second !== undefined && first.outcome !== second.outcome)
    return found("carrying-unsettled", "unknown", { inFavour, readings }, { rule, missing: ["writing.of"] });
  const { base = 0, needed = 0, outcome } = first ?? {};
  const facts = { inFavour, against, base, needed };
  return outcome === "yes" ? found("carried", "yes", facts, { rule }) : found("not-carried", "no", facts, { rule });
}
