import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";

/**
 * Whether a subcommittee's decision counts as the committee's (분과위원회·소위원회의 의결).
 *
 * @param rules - The committee's rules.
 * @param reviewAsked - Whether the chair has asked the committee to review the matter anew. Absent: not known.
 *
 * @example
 * ```ts
 * import { CommitteeRules, subcommitteeDecides } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "postal", level: "special-act", citations: [{ instrument: "우정사업 운영에 관한 특례법", provision: "제5조의2" }],
 *   subcommittees: { allowed: true, decisionCounts: true, unlessReviewed: true },
 * });
 *
 * subcommitteeDecides(rules, false).outcome; // => "yes"
 * subcommitteeDecides(rules, true).outcome; // => "no"
 * ```
 */
export function subcommitteeDecides(
  rules: CommitteeRules,
  reviewAsked?: boolean,
): Decision<never, CommitteeFindingCode> {
  return decide([finding(rules, reviewAsked)]);
}

function finding(rules: CommitteeRules, reviewAsked: boolean | undefined): CommitteeFinding {
  const { decisionCounts, unlessReviewed } = rules.subcommittees ?? {};
  const rule = originOf(rules, "subcommittees", "decisionCounts");
  if (decisionCounts === undefined)
    return found("subcommittee-rule-not-stated", "unknown", {}, { rule, missing: ["subcommittees.decisionCounts"] });
  if (!decisionCounts) return found("subcommittee-decision-does-not-count", "no", {}, { rule });
  const review = originOf(rules, "subcommittees", "unlessReviewed");
  if (unlessReviewed === true && reviewAsked === undefined)
    return found("review-request-not-known", "unknown", {}, { rule: review, missing: ["reviewAsked"] });
  return unlessReviewed === true && reviewAsked === true
    ? found("subcommittee-review-asked", "no", {}, { rule: review })
    : found("subcommittee-decision-counts", "yes", {}, { rule });
}
