import type { IsoDate } from "../time/iso-date.js";
import { earlierOf } from "../time/order.js";
import type { CommitteeRules } from "./committee-rules.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";

/** The last day of a term, cut where the rule lets it end with something else; no day where that cannot be told, or is over. */
export function endsWithEvent(
  rules: CommitteeRules,
  startsOn: IsoDate,
  endsOn: IsoDate,
  on: IsoDate | undefined,
): { readonly endsOn?: IsoDate; readonly findings: readonly CommitteeFinding[] } {
  const event = rules.term?.endsWith;
  if (event === undefined) return { endsOn, findings: [] };
  const rule = originOf(rules, "term", "endsWith");
  if (on === undefined)
    return { findings: [found("term-event-not-known", "unknown", { event }, { rule, missing: ["endsWithOn"] })] };
  const last = earlierOf(endsOn, on);
  if (last < startsOn) return { findings: [found("term-event-over", "no", { event, on }, { rule })] };
  return { endsOn: last, findings: [found("term-ends-with-event", "yes", { event, on, endsOn: last }, { rule })] };
}
