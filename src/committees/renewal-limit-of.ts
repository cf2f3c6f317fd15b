import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { originOf } from "./origin-of.js";

/**
 * How often a member may be renewed. A text that allows renewal without a limit answers `"unlimited"`; one that says nothing leaves
 * the question open, and no number is made up.
 *
 * @param rules - The committee's rules.
 *
 * @example
 * ```ts
 * import { CommitteeRules, renewalLimitOf } from "dojeong/committees";
 *
 * const silent = CommitteeRules.parse({
 *   id: "act", level: "special-act", citations: [{ instrument: "뿌리산업 진흥과 첨단화에 관한 법률" }],
 *   term: { length: { years: 2 } },
 * });
 *
 * renewalLimitOf(silent).outcome; // => "unknown"
 * renewalLimitOf({ ...silent, renewal: { limit: 1 } }).outcome; // => "yes"
 * ```
 */
export function renewalLimitOf(rules: CommitteeRules): Decision<number | "unlimited", CommitteeFindingCode> {
  const { limit } = rules.renewal ?? {};
  const rule = originOf(rules, "renewal", "limit");
  const value = limit === undefined || limit === "not-stated" ? undefined : limit;
  const finding =
    value === undefined
      ? found("renewal-limit-not-stated", "unknown", {}, { rule, missing: ["renewal.limit"] })
      : found("renewal-limit-stated", "yes", { limit: value }, { rule });
  return decide([finding], () => value ?? "unlimited");
}
