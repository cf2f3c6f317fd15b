import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import type { Json } from "../internal/json.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { IsoDate } from "./iso-date.js";
import type { PartialDate } from "./partial-date.js";
import type { Period } from "./period.js";
import { type PossibleDays, possibleDays } from "./possible-days.js";

/** A day, or a date as precise as its source. */
export type DayOrPartialDate = IsoDate | PartialDate;

/**
 * Whether a date comes before another, as far as their precision tells.
 *
 * A month is some day in it: 2024년 5월 comes before 2024-06-01, and whether it comes before 2024-05-20 is not known.
 * Where the answer rests on the thirds of a month (초·중순·말) being 1–10, 11–20 and 21 to the end, the finding is assumed.
 *
 * @param date - The date asked about.
 * @param other - What it is compared with.
 *
 * @example
 * ```ts
 * import { comesBefore, day } from "dojeong/time";
 *
 * const launch = { precision: "month", year: 2024, month: 5 } as const;
 * comesBefore(launch, day("2024-06-01")).outcome; // => "yes"
 * comesBefore(launch, day("2024-05-20")).outcome; // => "unknown"
 * comesBefore(launch, day("2024-05-01")).outcome; // => "no"
 * ```
 */
export function comesBefore(date: DayOrPartialDate, other: DayOrPartialDate): Decision<never, TimeFindingCode> {
  const order = compared([date, other], (a, b) => isBefore(a, b));
  if (order.outcome === "yes") return decide([finding("comes-before", "yes", date, other, order.assumed)]);
  if (order.outcome === "no") return decide([finding("does-not-come-before", "no", date, other, order.assumed)]);
  return decide([notKnown("order-not-known", date, other)]);
}

/**
 * Whether a date comes after another, as far as their precision tells; see {@link comesBefore}.
 *
 * @param date - The date asked about.
 * @param other - What it is compared with.
 *
 * @example
 * ```ts
 * import { comesAfter, day } from "dojeong/time";
 *
 * comesAfter({ precision: "quarter", year: 2024, quarter: 2 }, day("2024-03-31")).outcome; // => "yes"
 * comesAfter({ precision: "not-announced" }, day("2024-03-31")).outcome; // => "unknown"
 * ```
 */
export function comesAfter(date: DayOrPartialDate, other: DayOrPartialDate): Decision<never, TimeFindingCode> {
  const order = compared([date, other], (a, b) => isBefore(b, a));
  if (order.outcome === "yes") return decide([finding("comes-after", "yes", date, other, order.assumed)]);
  if (order.outcome === "no") return decide([finding("does-not-come-after", "no", date, other, order.assumed)]);
  return decide([notKnown("order-not-known", date, other)]);
}

/**
 * Whether a date falls within a period, as far as its precision tells.
 *
 * @param date - The date asked about.
 * @param period - Both days belong to it.
 *
 * @example
 * ```ts
 * import { day, fallsWithin } from "dojeong/time";
 *
 * const term = { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") };
 * fallsWithin({ precision: "half-year", year: 2025, half: 2 }, term).outcome; // => "yes"
 * fallsWithin({ precision: "day-of-month", dayOfMonth: 21 }, term).outcome; // => "unknown"
 * ```
 */
export function fallsWithin(date: DayOrPartialDate, period: Period): Decision<never, TimeFindingCode> {
  const place = compared([date], (days) => {
    if (days.earliest >= period.startsOn && days.latest <= period.endsOn) return "yes";
    return days.latest < period.startsOn || days.earliest > period.endsOn ? "no" : "unknown";
  });
  const span = { startsOn: period.startsOn, endsOn: period.endsOn };
  if (place.outcome === "yes") return decide([finding("falls-within", "yes", date, span, place.assumed)]);
  if (place.outcome === "no") return decide([finding("falls-outside", "no", date, span, place.assumed)]);
  return decide([notKnown("whether-within-not-known", date, span)]);
}

function isBefore(a: PossibleDays, b: PossibleDays): Outcome {
  if (a.latest < b.earliest) return "yes";
  return a.earliest >= b.latest ? "no" : "unknown";
}

/** Asks with whole months first, so that the convention on their thirds is named only where it decides. */
function compared(
  dates: readonly DayOrPartialDate[],
  ask: (...days: readonly PossibleDays[]) => Outcome,
): { readonly outcome: Outcome; readonly assumed: boolean } {
  const asked = (wholeMonths: boolean): Outcome => {
    const known = dates.map((date) => spanOf(date, wholeMonths)).filter((days) => days !== undefined);
    return known.length < dates.length ? "unknown" : ask(...known);
  };
  const byMonth = asked(true);
  return byMonth === "unknown" ? { outcome: asked(false), assumed: true } : { outcome: byMonth, assumed: false };
}

function spanOf(date: DayOrPartialDate, wholeMonths: boolean): PossibleDays | undefined {
  if (typeof date === "string") return { earliest: date, latest: date };
  if (wholeMonths && date.precision === "month-part") return possibleDays({ ...date, precision: "month" });
  return possibleDays(date);
}

function finding(
  code: TimeFindingCode,
  outcome: Outcome,
  date: DayOrPartialDate,
  other: DayOrPartialDate | Period,
  assumed: boolean,
): Finding<TimeFindingCode> {
  const facts = { date: date as unknown as Json, other: other as unknown as Json };
  return { code, outcome, citations: [], facts, ...(assumed ? { assumed: true } : {}) };
}

function notKnown(
  code: TimeFindingCode,
  date: DayOrPartialDate,
  other: DayOrPartialDate | Period,
): Finding<TimeFindingCode> {
  const missing = [...(isExact(date) ? [] : ["date"]), ...(isExact(other) ? [] : ["otherDate"])];
  return { ...finding(code, "unknown", date, other, false), missing };
}

function isExact(date: DayOrPartialDate | Period): boolean {
  return typeof date === "string" || !("precision" in date) || date.precision === "day";
}
