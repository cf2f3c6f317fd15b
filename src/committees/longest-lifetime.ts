import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { originOf } from "./origin-of.js";
import { undecided } from "./undecided.js";

/**
 * The last day until which a committee may be set up (존속기한), counted from the day on which it is set up.
 *
 * 지방자치법 시행령 제80조제2항, 행정기관 소속 위원회의 설치ㆍ운영에 관한 법률 제11조: at most five years.
 *
 * @param rules - The rules on committees.
 * @param establishedOn - Day on which it is set up. Absent: not known.
 *
 * @example
 * ```ts
 * import { CommitteeRules, longestLifetime } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "autonomy", level: "act", citations: [{ instrument: "지방자치법 시행령", provision: "제80조제2항" }],
 *   lifetime: { longest: { years: 5 } },
 * });
 *
 * const last = longestLifetime(rules, day("2024-01-18"));
 * last.outcome === "yes" && last.value; // => "2029-01-17"
 * ```
 */
export function longestLifetime(
  rules: CommitteeRules,
  establishedOn?: IsoDate,
): Decision<IsoDate, CommitteeFindingCode> {
  const rule = originOf(rules, "lifetime", "longest");
  const longest = rules.lifetime?.longest;
  if (longest === undefined)
    return undecided([found("lifetime-not-stated", "unknown", {}, { rule, missing: ["lifetime.longest"] })]);
  if (establishedOn === undefined)
    return undecided([found("established-day-not-known", "unknown", {}, { rule, missing: ["establishedOn"] })]);
  const until = lastDayOfTerm(establishedOn, longest);
  return decide(
    [found("longest-lifetime", "yes", { establishedOn, until, longest: { ...longest } }, { rule })],
    () => until,
  );
}
