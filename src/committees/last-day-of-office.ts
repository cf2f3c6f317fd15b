import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import { earlierOf } from "../time/order.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { entryOf, officesOf } from "./offices-of.js";
import { originOf } from "./origin-of.js";
import type { Office } from "./seat.js";
import { undecided } from "./undecided.js";

/** How an office came to be held. */
export interface OfficeTenure {
  /** The office. */
  readonly office: Office;
  /** First day in it. */
  readonly since: IsoDate;
  /** Last day of the holder's membership. Absent: not known. */
  readonly membershipEndsOn?: IsoDate;
}

/**
 * The last day in an elected office, a chair's for example. It ends with the membership even where a full term in the office
 * would run longer, unless the rules say otherwise (the Ministry of Government Legislation on 문화예술진흥법 제23조 to 제25조).
 *
 * @param rules - The committee's rules.
 * @param tenure - The office, since when it is held, and when the membership ends.
 *
 * @example
 * ```ts
 * import { CommitteeRules, lastDayOfOffice } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "arts", level: "special-act", citations: [{ instrument: "문화예술진흥법", provision: "제24조" }],
 *   offices: [{ office: "chair", filled: "elected", term: { years: 3 } }],
 * });
 *
 * const last = lastDayOfOffice(rules, { office: "chair", since: day("2024-11-06"), membershipEndsOn: day("2026-01-06") });
 * last.outcome === "yes" && last.value; // => "2026-01-06"
 * ```
 */
export function lastDayOfOffice(rules: CommitteeRules, tenure: OfficeTenure): Decision<IsoDate, CommitteeFindingCode> {
  const { office, since, membershipEndsOn } = tenure;
  const entries = officesOf(rules, office);
  const stated = entries.find((one) => one.filled !== "by-post") ?? entries[0];
  const rule = originOf(rules, "offices", entryOf(office, stated));
  const { term, outlastsMembership } = stated ?? {};
  const termEnd = term && lastDayOfTerm(since, term);
  const findings: CommitteeFinding[] = [];
  if (termEnd !== undefined)
    findings.push(found("office-term-ends", "yes", { office, since, endsOn: termEnd }, { rule }));
  if (outlastsMembership === true && termEnd !== undefined) {
    const facts = { office, endsOn: termEnd };
    return decide([...findings, found("office-outlasts-membership", "yes", facts, { rule })], () => termEnd);
  }
  if (membershipEndsOn === undefined)
    return undecided([
      ...findings,
      found("membership-end-not-known", "unknown", { office }, { rule, missing: ["membershipEndsOn"] }),
    ]);
  const last = termEnd === undefined ? membershipEndsOn : earlierOf(termEnd, membershipEndsOn);
  const facts = { office, membershipEndsOn, lastDay: last };
  const assumed = outlastsMembership === undefined;
  return decide([...findings, found("office-ends-with-membership", "yes", facts, { rule, assumed })], () => last);
}
