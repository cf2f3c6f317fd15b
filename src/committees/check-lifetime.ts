import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays, addMonths } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Committee } from "./committee.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { longestLifetime } from "./longest-lifetime.js";
import { originOf } from "./origin-of.js";

/**
 * Whether a committee exists on a day, and whether its fixed end is within the longest lifetime; by when an extension must be
 * asked for is reported along.
 *
 * @param rules - The rules on committees.
 * @param committee - The committee.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { checkLifetime, Committee, CommitteeRules } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "autonomy", level: "act", citations: [{ instrument: "지방자치법 시행령", provision: "제80조제2항" }],
 *   lifetime: { longest: { years: 5 } },
 * });
 * const committee = Committee.parse({
 *   id: "c", names: [{ name: "자문위원회" }], establishedOn: "2024-01-18", existsUntil: "2029-01-17",
 * });
 *
 * checkLifetime(rules, committee, day("2029-01-17")).outcome; // => "yes"
 * checkLifetime(rules, committee, day("2029-01-18")).outcome; // => "no"
 * ```
 */
export function checkLifetime(
  rules: CommitteeRules,
  committee: Committee,
  on: IsoDate,
): Decision<never, CommitteeFindingCode> {
  const { establishedOn, existsUntil } = committee;
  if (establishedOn !== undefined && on < establishedOn)
    return decide([found("not-yet-established", "no", { establishedOn, on })]);
  if (existsUntil === undefined)
    return decide([found("sunset-not-fixed", "unknown", { on }, { missing: ["committee.existsUntil"] })]);
  const facts = { existsUntil, on };
  const findings: CommitteeFinding[] = [
    on <= existsUntil ? found("still-exists", "yes", facts) : found("no-longer-exists", "no", facts),
  ];
  const latest = longestLifetime(rules, establishedOn);
  if (latest.outcome === "yes" && existsUntil > latest.value)
    findings.push(
      found(
        "exists-too-long",
        "no",
        { existsUntil, until: latest.value },
        { rule: originOf(rules, "lifetime", "longest") },
      ),
    );
  return decide([...findings, ...extension(rules, existsUntil)]);
}

/** "So many months before it expires": the corresponding day, counted back from the end of the last day. */
function extension(rules: CommitteeRules, existsUntil: IsoDate): CommitteeFinding[] {
  const before = rules.lifetime?.extensionBefore;
  if (before === undefined) return [];
  const { years = 0, months = 0, weeks = 0, days = 0 } = before;
  const by = addDays(addMonths(existsUntil, -(years * 12 + months)).date, -(weeks * 7 + days));
  return [
    found("extension-asked-by", "yes", { by, existsUntil }, { rule: originOf(rules, "lifetime", "extensionBefore") }),
  ];
}
