import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import { countsOf } from "./counts-of.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";

/** Whether a term that begins and ends on the days stays within the longest service a person may have in all. */
export function longestServiceKept(
  rules: CommitteeRules,
  history: readonly Appointment[],
  startsOn: IsoDate,
  endsOn: IsoDate | undefined,
): CommitteeFinding[] {
  const longest = rules.renewal?.longestInAll;
  if (longest === undefined || endsOn === undefined) return [];
  const rule = originOf(rules, "renewal", "longestInAll");
  const served = Math.max(...countsOf(rules, history, startsOn).map((count) => count.daysServed));
  const until = lastDayOfTerm(addDays(startsOn, -served) as IsoDate, longest);
  const facts = { endsOn, until, longest: { ...longest } };
  return [
    endsOn <= until
      ? found("within-longest-service", "yes", facts, { rule })
      : found("beyond-longest-service", "no", facts, { rule }),
  ];
}
