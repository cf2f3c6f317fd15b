import type { CommitteeRules } from "./committee-rules.js";
import { type CommitteeFinding, found } from "./found.js";
import type { Meeting } from "./meeting.js";
import type { Motion } from "./motion.js";
import { neededOf } from "./needed-of.js";
import { originOf } from "./origin-of.js";
import { officeOf } from "./quorum-of.js";

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
  return [allowed, ...findings, ...sheets(rules, submitted, count), result(rules, motion, inFavour, submitted, count)];
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
function sheets(rules: CommitteeRules, submitted: number, inOffice: number): CommitteeFinding[] {
  const { submit, of } = rules.writing ?? {};
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
  rules: CommitteeRules,
  { against = 0 }: Motion,
  inFavour: number,
  submitted: number,
  inOffice: number,
): CommitteeFinding {
  const { of } = rules.writing ?? {};
  const threshold = rules.writing?.inFavour ?? rules.deciding?.inFavour;
  const rule = originOf(rules, "writing", "inFavour");
  if (threshold === undefined)
    return found("deciding-rule-not-stated", "unknown", {}, { rule, missing: ["writing.inFavour"] });
  const readings = (["submitted", "in-office"] as const)
    .filter((reading) => of === undefined || of === "not-stated" || of === reading)
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
