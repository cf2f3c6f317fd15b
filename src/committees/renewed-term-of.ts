import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import type { CommitteeRules } from "./committee-rules.js";
import { endsWithEvent } from "./ends-with-event.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { fullTermEnd } from "./full-term-end.js";
import { originOf } from "./origin-of.js";
import type { TermContext } from "./service-context.js";
import { undecided } from "./undecided.js";

/** The days of a term that renews the one that ended on the day before `startsOn`: for the unit of renewal, or a full term. */
export function renewedTermOf(
  rules: CommitteeRules,
  startsOn: IsoDate,
  { endsWithOn }: TermContext,
): Decision<Period, CommitteeFindingCode> {
  const last = fullTermEnd(rules, startsOn, true);
  if (last === undefined) {
    const rule = originOf(rules, "term", "length");
    return undecided([found("term-length-not-stated", "unknown", {}, { rule, missing: ["term.length"] })]);
  }
  const { endsOn, findings } = endsWithEvent(rules, startsOn, last, endsWithOn);
  return endsOn === undefined ? undecided(findings) : decide(findings, () => ({ startsOn, endsOn }));
}
