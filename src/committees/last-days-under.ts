import { addDays } from "../time/add-days.js";
import type { IsoDate } from "../time/iso-date.js";
import { earlierOf } from "../time/order.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { TermCount } from "./count-terms.js";
import { countsOf } from "./counts-of.js";
import { fullTermEnd } from "./full-term-end.js";
import { serviceBounds } from "./longest-service.js";

/**
 * The last possible day under one way of counting: the term in hand, and as many after it as the limit leaves, cut at the longest
 * service in all. Null when the term in hand is not allowed. Several days where other rules govern the terms after the next one,
 * and leave open how they count.
 *
 * @param rules - The rules; with a limit, or a longest service.
 * @param history - The terms before the one asked about; the term in hand among them, where it has begun.
 * @param count - The terms counted before the term in hand, or, where it has begun, that one included.
 * @param endsOn - Last day of the term in hand.
 * @param startsOn - First day of the term in hand, where it has not begun.
 */
export function lastDaysUnder(
  rules: CommitteeRules,
  history: readonly Appointment[],
  count: TermCount,
  endsOn: IsoDate,
  startsOn: IsoDate | undefined,
): readonly (IsoDate | null)[] {
  const { laterTerms, renewal } = rules;
  const next = addDays(endsOn, 1);
  const bounds = serviceBounds(rules, history, startsOn ?? next, count).map((one) => one.until);
  const cap = bounds.length === 0 ? undefined : bounds.reduce(earlierOf);
  // a limit that is not set leaves one renewal, after which the later rules are asked
  const limit = typeof renewal?.limit === "number" ? renewal.limit : laterTerms === undefined ? undefined : LIMITLESS;
  if (limit === undefined) return [cap ?? null];
  if (startsOn !== undefined && count.used > limit) return [null];
  let end = endsOn;
  let left = limit + 1 - count.used - (startsOn === undefined ? 0 : 1);
  if (laterTerms !== undefined) left = Math.min(left, 1);
  for (; left > 0 && (cap === undefined || end < cap); left -= 1) {
    const later = end > FAR ? LAST : fullTermEnd(rules, addDays(end, 1), true);
    if (later === undefined || later === end) break;
    end = later;
  }
  if (cap !== undefined) end = earlierOf(cap, end);
  if (laterTerms === undefined || end <= endsOn) return [end];
  const committeeId = "" as Appointment["committeeId"];
  const inHand: readonly Appointment[] =
    startsOn === undefined
      ? []
      : [{ committeeId, startsOn, endsOn, basis: history.length === 0 ? "first" : "renewal" }];
  const served: readonly Appointment[] = [
    ...history,
    ...inHand,
    { committeeId, startsOn: next, endsOn: end, basis: "renewal" },
  ];
  const after = afterThisTerm(rules);
  return countsOf(after, served, addDays(end, 1)).flatMap((one) => lastDaysUnder(after, served, one, end, undefined));
}

const LIMITLESS = 1000;

/** Days beyond this are not worked out, since the calendar ends with 9999: the last day stands for them. */
const FAR = "9000-01-01";
const LAST = "9999-12-31" as IsoDate;

/** The rules as they stand for the terms after the next one. */
export function afterThisTerm({
  laterTerms,
  term: _,
  termCaps: __,
  renewal: ___,
  ...others
}: CommitteeRules): CommitteeRules {
  return { ...others, ...laterTerms };
}

/** Whether the rules bound how long a person may serve, by a number of renewals or a length. */
export function isBounded({ renewal }: CommitteeRules): boolean {
  return typeof renewal?.limit === "number" || (renewal?.longestInAll ?? renewal?.longestInARow) !== undefined;
}
