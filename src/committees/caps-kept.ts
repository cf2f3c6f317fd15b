import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { CommitteeRules } from "./committee-rules.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";

/** 지방자치법 시행령 제79조제2항 and the like: a term may not be longer than the cap, for those whom it binds. */
export function capsKept(
  rules: CommitteeRules,
  startsOn: IsoDate,
  endsOn: IsoDate,
  official: boolean | undefined,
): CommitteeFinding[] {
  return (rules.termCaps ?? []).flatMap((cap) => {
    if (cap.of === "non-officials" && official === true) return [];
    const until = lastDayOfTerm(startsOn, cap.longest);
    const facts = { cap: cap.id, endsOn, until };
    const rule = originOf(rules, "termCaps", cap.id);
    if (endsOn <= until) return [found("term-within-cap", "yes", facts, { rule })];
    return cap.of === "non-officials" && official === undefined
      ? [found("term-cap-not-known-to-bind", "unknown", facts, { rule, missing: ["official"] })]
      : [found("term-over-cap", "no", facts, { rule })];
  });
}
