import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import { countTerms, type TermCount } from "./count-terms.js";

/** One way of counting, with its name: `as-stated` where the rule leaves nothing open. */
export interface NamedCount extends TermCount {
  readonly reading: string;
}

/** The counts under every reading that makes a difference; one alone where nothing is open. */
export function countsOf(rules: CommitteeRules, history: readonly Appointment[], startsOn: IsoDate): NamedCount[] {
  const first = both(rules, history, startsOn, true);
  return first[0]?.restsOnBreak ? [...first, ...both(rules, history, startsOn, false)] : first;
}

function both(
  rules: CommitteeRules,
  history: readonly Appointment[],
  startsOn: IsoDate,
  breakEndsChain: boolean,
): NamedCount[] {
  const counted = countTerms(rules, history, startsOn, { breakEndsChain, partialTermCounts: true });
  const chain = breakEndsChain ? "break-ends-chain" : "break-does-not-end-chain";
  const named = (count: TermCount, partial: string): NamedCount => {
    const parts = [...(count.restsOnBreak ? [chain] : []), ...(count.restsOnPartial ? [partial] : [])];
    return { reading: parts.join("+") || "as-stated", ...count };
  };
  if (!counted.restsOnPartial) return [named(counted, "")];
  const uncounted = countTerms(rules, history, startsOn, { breakEndsChain, partialTermCounts: false });
  return [named(counted, "partial-term-counts"), named(uncounted, "partial-term-does-not-count")];
}

/** The fields of the rule that would settle the counting. */
export function openPoints(counts: readonly TermCount[]): string[] {
  return [
    ...(counts.some((count) => count.restsOnBreak) ? ["renewal.brokenBy"] : []),
    ...(counts.some((count) => count.restsOnPartial) ? ["renewal.partialTerms"] : []),
  ];
}
