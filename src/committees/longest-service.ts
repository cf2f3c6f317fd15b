import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import { earlierOf, laterOf } from "../time/order.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import { daysOf, hadServedBefore, type TermCount } from "./count-terms.js";
import { countsOf, openPoints } from "./counts-of.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";
import { inOrder } from "./service.js";

/** One bound on how long a person may serve, for one way of counting. */
export interface ServiceBound {
  /** The field of the rule it comes from. */
  readonly field: "longestInAll" | "longestInARow";
  /** Last day allowed. */
  readonly until: IsoDate;
  /** Whether days served before the records given may bring it forward. */
  readonly open: boolean;
}

/** The bounds on a term that begins on a day: on all service together, and on the unbroken service before it. */
export function serviceBounds(
  { renewal = {} }: CommitteeRules,
  history: readonly Appointment[],
  startsOn: IsoDate,
  count: Pick<TermCount, "daysInARow" | "servedBefore">,
): ServiceBound[] {
  const { longestInAll, longestInARow, countsTermsFrom = "" } = renewal;
  const until = (days: number, longest: NonNullable<typeof longestInAll>): IsoDate =>
    lastDayOfTerm(addDays(startsOn, -days) as IsoDate, longest);
  const bounds: ServiceBound[] = [];
  if (longestInAll !== undefined) {
    const earlier = inOrder(history.filter((one) => one.startsOn < startsOn && one.startsOn >= countsTermsFrom));
    const next = (index: number): IsoDate => earlier[index + 1]?.startsOn ?? startsOn;
    const days = earlier.reduce((sum, term, index) => sum + daysOf(term, next(index)), 0);
    const [first] = earlier;
    bounds.push({
      field: "longestInAll",
      until: until(days, longestInAll),
      open: first !== undefined && hadServedBefore(first) && first.startsOn > countsTermsFrom,
    });
  }
  if (longestInARow !== undefined)
    bounds.push({ field: "longestInARow", until: until(count.daysInARow, longestInARow), open: count.servedBefore });
  return bounds;
}

/** Whether a term that begins and ends on the days stays within the longest service a person may have. */
export function longestServiceKept(
  rules: CommitteeRules,
  history: readonly Appointment[],
  startsOn: IsoDate,
  endsOn: IsoDate | undefined,
): CommitteeFinding[] {
  const { longestInAll, longestInARow } = rules.renewal ?? {};
  if (endsOn === undefined || (longestInAll ?? longestInARow) === undefined) return [];
  const counts = countsOf(rules, history, startsOn);
  const readings = counts.map((count) => ({ count, bounds: serviceBounds(rules, history, startsOn, count) }));
  return (readings[0]?.bounds ?? []).map(({ field }) => {
    const bounds = readings.flatMap(({ count, bounds: all }) =>
      all.filter((one) => one.field === field).map((one) => ({ ...one, reading: count.reading })),
    );
    const rule = originOf(rules, "renewal", field);
    const longest = { ...rules.renewal?.[field] };
    const [early, late] = [
      bounds.map((one) => one.until).reduce(earlierOf),
      bounds.map((one) => one.until).reduce(laterOf),
    ];
    if (endsOn > late) return found("beyond-longest-service", "no", { endsOn, until: late, longest }, { rule });
    if (bounds.some((one) => one.open))
      return found("earlier-terms-not-known", "unknown", { startsOn }, { rule, missing: ["history"] });
    if (endsOn <= early) return found("within-longest-service", "yes", { endsOn, until: early, longest }, { rule });
    const each = bounds.map(({ reading, until }) => ({ reading, until, outcome: endsOn <= until ? "yes" : "no" }));
    return found(
      "longest-service-unsettled",
      "unknown",
      { endsOn, longest, readings: each },
      { rule, missing: openPoints(counts) },
    );
  });
}
