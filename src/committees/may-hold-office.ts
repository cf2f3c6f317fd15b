import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { not } from "../decisions/not.js";
import type { Outcome } from "../decisions/outcome.js";
import type { CommitteeMember } from "./committee-member.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { isAppointed } from "./member-facts.js";
import { originOf } from "./origin-of.js";
import type { Office } from "./seat.js";

/**
 * Whether a member may be elected or named to an office: the chair from civilian members alone, say, the vice
 * chair from all. Where the rules do not say from whom, all are assumed to be eligible.
 *
 * @param rules - The committee's rules.
 * @param office - The office.
 * @param member - The member.
 *
 * @example
 * ```ts
 * import { CommitteeMember, CommitteeRules, mayHoldOffice } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "subsidy", level: "special-ordinance", citations: [{ instrument: "지방보조금 관리 조례", provision: "제24조" }],
 *   offices: [{ office: "chair", filled: "elected", from: "civilians" }, { office: "vice-chair", filled: "elected", from: "all" }],
 * });
 * const bureauHead = CommitteeMember.parse({ tenure: "by-post", official: true });
 *
 * mayHoldOffice(rules, "chair", bureauHead).outcome; // => "no"
 * mayHoldOffice(rules, "vice-chair", bureauHead).outcome; // => "yes"
 * ```
 */
export function mayHoldOffice(
  rules: CommitteeRules,
  office: Office,
  member: CommitteeMember,
): Decision<never, CommitteeFindingCode> {
  const stated = rules.offices?.find((one) => one.office === office);
  const rule = originOf(rules, "offices", office);
  if (stated?.filled === "by-post") return decide([found("office-goes-with-post", "no", { office }, { rule })]);
  if (stated?.from === undefined)
    return decide([found("eligibility-not-stated", "yes", { office }, { rule, assumed: true })]);
  const facts = { office, from: stated.from };
  switch (eligible(stated.from, member)) {
    case "yes":
      return decide([found("eligible-for-office", "yes", facts, { rule })]);
    case "no":
      return decide([found("not-eligible-for-office", "no", facts, { rule })]);
    case "unknown": {
      const missing = [stated.from === "appointed" ? "member.appointed" : "member.official"];
      return decide([found("eligibility-not-known", "unknown", facts, { rule, missing })]);
    }
  }
}

function eligible(from: "all" | "civilians" | "appointed" | "officials", member: CommitteeMember): Outcome {
  if (from === "all") return "yes";
  if (from === "appointed") return isAppointed(member);
  const official = member.official === undefined ? "unknown" : member.official ? "yes" : "no";
  return from === "officials" ? official : not(official);
}
