import { addDays, daysBetween } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import { fullTermEnd } from "./full-term-end.js";
import { inOrder, lastDayServed } from "./service.js";

/** How the open points of a rule are read, for one way of counting. */
export interface CountingReading {
  /** Whether a break shorter than a term, on which the rule is silent, breaks the chain. */
  readonly breakEndsChain: boolean;
  /** Whether a partial term, on which the rule is silent, counts. */
  readonly partialTermCounts: boolean;
}

/** How many earlier terms count, under one reading. */
export interface TermCount {
  /** Terms before the one asked about that count; as many renewals are used up when it begins. */
  readonly used: number;
  /** Whether the answer rests on how a break is read. */
  readonly restsOnBreak: boolean;
  /** Whether the answer rests on how a partial term is read. */
  readonly restsOnPartial: boolean;
  /** Days served in the terms that were looked at, before the one asked about: under 연임 those of the unbroken service. */
  readonly daysInARow: number;
  /** The gap that broke the chain, where one did. */
  readonly brokenAfter?: IsoDate;
  /** Whether that gap was a whole term or longer, and the rule silent. */
  readonly breakAssumed: boolean;
  /** Partial terms that were left out. */
  readonly partialLeftOut: number;
  /** Terms left out because they began before terms are counted. */
  readonly leftOutBefore: number;
  /** Records left out because no term was served: a seat held by post, with no last day and no basis. */
  readonly withoutTerm: number;
  /** Whether the earliest term's own number of renewals is not recorded, and it is not recorded as a first term. */
  readonly startNotRecorded: boolean;
  /** Whether there was, or may have been, service before the earliest term that was looked at. */
  readonly servedBefore: boolean;
}

/**
 * Counts the earlier terms that a limit on renewals looks at, under one reading of what the rule leaves open.
 *
 * @param rules - The committee's rules.
 * @param history - The person's earlier terms on the committee, in any order.
 * @param startsOn - First day of the term asked about.
 * @param reading - How open points are read.
 */
export function countTerms(
  rules: CommitteeRules,
  history: readonly Appointment[],
  startsOn: IsoDate,
  reading: CountingReading,
): TermCount {
  const { kind = "consecutive", countsTermsFrom, countsRunningTerm, partialTerms } = rules.renewal ?? {};
  const before = inOrder(history.filter((one) => one.startsOn < startsOn)).reverse();
  const earlier = before.filter((one) => one.endsOn !== undefined || one.basis !== undefined);
  const count = {
    used: 0,
    restsOnBreak: false,
    restsOnPartial: false,
    daysInARow: 0,
    breakAssumed: false,
    partialLeftOut: 0,
    leftOutBefore: 0,
    withoutTerm: before.length - earlier.length,
    startNotRecorded: false,
    servedBefore: false,
  };
  let next = startsOn;
  let oneMoreSpent = false;
  for (const [index, term] of earlier.entries()) {
    const last = lastDayServed(term);
    if (kind === "consecutive" && last !== undefined) {
      const gap = breakOf(rules, last, next);
      if (gap === "open") count.restsOnBreak = true;
      if (gap === "breaks" || gap === "whole-term" || (gap === "open" && reading.breakEndsChain))
        return { ...count, brokenAfter: last, breakAssumed: gap === "whole-term" };
    }
    const running = countsRunningTerm === true && last !== undefined && last >= (countsTermsFrom ?? "");
    const leftOut = countsTermsFrom !== undefined && term.startsOn < countsTermsFrom && !running;
    if (!leftOut) count.daysInARow += daysOf(term, next);
    if (leftOut) count.leftOutBefore += 1;
    else if (term.basis !== "substitute" || isWholeTerm(rules, term)) count.used += 1;
    else if (partialTerms === undefined || partialTerms.counts === "not-stated") {
      count.restsOnPartial = true;
      if (reading.partialTermCounts) count.used += 1;
    } else if (partialTerms.counts === "always") count.used += 1;
    else if (!("under" in partialTerms) || isUnder(term, partialTerms.under)) {
      if (partialTerms.counts === "one-more-if-under" && oneMoreSpent) count.used += 1;
      else count.partialLeftOut += 1;
      oneMoreSpent = true;
    } else count.used += 1;
    // what a term that is left out, or was the first to count, records of terms before it is left out with them
    if (index === earlier.length - 1 && !(countsTermsFrom !== undefined && term.startsOn <= countsTermsFrom)) {
      if (term.renewals !== undefined) count.used += term.renewals;
      else count.startNotRecorded = term.basis !== "first";
      count.servedBefore = hadServedBefore(term);
    }
    next = term.startsOn;
  }
  return count;
}

/** Days served in a term, as far as its end is known, up to the day before the next term asked about. */
export function daysOf(term: Appointment, next: IsoDate): number {
  const last = lastDayServed(term);
  return last === undefined ? 0 : daysBetween(term.startsOn, last < next ? last : addDays(next, -1)) + 1;
}

/** Whether the record of a term says, or leaves open, that there were terms before it. */
export function hadServedBefore({ renewals, basis }: Appointment): boolean {
  return renewals === undefined ? basis !== "first" : renewals > 0;
}

/** Whether a substitute was given a whole term of his own. */
function isWholeTerm(rules: CommitteeRules, term: Appointment): boolean {
  const whole = fullTermEnd(rules, term.startsOn);
  return whole !== undefined && term.endsOn !== undefined && term.endsOn >= whole;
}

/** Whether a term is shorter than a length: exactly that length is not under it (미만). */
function isUnder(term: Appointment, length: Parameters<typeof lastDayOfTerm>[1]): boolean {
  return term.endsOn !== undefined && term.endsOn < lastDayOfTerm(term.startsOn, length);
}

/**
 * What the days between two terms do to the chain. Where the rule is silent, a break as long as a whole term
 * ends what is consecutive; a shorter one is unsettled.
 */
function breakOf(rules: CommitteeRules, last: IsoDate, next: IsoDate): "none" | "breaks" | "whole-term" | "open" {
  if (daysBetween(last, next) <= 1) return "none";
  const firstFree = addDays(last, 1) as IsoDate;
  const rule = rules.renewal?.brokenBy;
  if (rule?.by === "any-day") return "breaks";
  if (rule?.by === "length") return lastDayOfTerm(firstFree, rule.atLeast) < next ? "breaks" : "none";
  const whole = fullTermEnd(rules, firstFree);
  return whole !== undefined && whole < next ? "whole-term" : "open";
}
