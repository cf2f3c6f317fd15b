import { addDays } from "../time/add-days.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import { earlierOf } from "../time/order.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { TermCount } from "./count-terms.js";
import { serviceBounds } from "./longest-service.js";

/**
 * The last possible day under one way of counting: the term in hand, and as many after it as the limit leaves, cut at the longest
 * service in all. Null when the term in hand is not allowed.
 *
 * @param rules - The rules; with a limit, or a longest service.
 * @param history - The terms before the one asked about; the term in hand among them, where it has begun.
 * @param count - The terms counted before the term in hand, or, where it has begun, that one included.
 * @param endsOn - Last day of the term in hand.
 * @param startsOn - First day of the term in hand, where it has not begun.
 */
export function lastDayUnder(
  rules: CommitteeRules,
  history: readonly Appointment[],
  count: TermCount,
  endsOn: IsoDate,
  startsOn: IsoDate | undefined,
): IsoDate | null {
  const { limit, unit } = rules.renewal ?? {};
  const bounds = serviceBounds(rules, history, startsOn ?? addDays(endsOn, 1), count).map((one) => one.until);
  const cap = bounds.length === 0 ? undefined : bounds.reduce(earlierOf);
  if (typeof limit !== "number") return cap ?? null;
  if (startsOn !== undefined && count.used > limit) return null;
  const length = unit ?? rules.term?.length;
  let end = endsOn;
  let renewal = count.used + (startsOn === undefined ? 0 : 1);
  for (; renewal <= limit && length !== undefined && (cap === undefined || end < cap); renewal += 1)
    end = lastDayOfTerm(addDays(end, 1), length);
  return cap === undefined ? end : earlierOf(cap, end);
}
