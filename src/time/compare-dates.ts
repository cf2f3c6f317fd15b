import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import type { TimeFindingCode } from "./finding-code.js";
import { hasDayOfMonth } from "./has-day-of-month.js";
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
  const order = compared([date, other], isBefore);
  return answer(order, ["comes-before", "does-not-come-before", "order-not-known"], date, other);
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
  const order = compared([other, date], isBefore);
  return answer(order, ["comes-after", "does-not-come-after", "order-not-known"], date, other);
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
  const excluded = typeof date !== "string" && date.precision === "day-of-month" && !hasDayOfMonth(period, date);
  const place = compared([date], (days) => {
    if (days.earliest >= period.startsOn && days.latest <= period.endsOn) return "yes";
    return days.latest < period.startsOn || days.earliest > period.endsOn ? "no" : "unknown";
  });
  const { startsOn, endsOn } = period;
  return answer(
    excluded ? { outcome: "no" } : place,
    ["falls-within", "falls-outside", "whether-within-not-known"],
    date,
    { startsOn, endsOn },
  );
}

function isBefore(a: PossibleDays, b: PossibleDays): Outcome {
  if (a.latest < b.earliest) return "yes";
  return a.earliest >= b.latest ? "no" : "unknown";
}

interface Compared {
  readonly outcome: Outcome;
  /** Whether the convention on the thirds of a month decides. */
  readonly assumed?: true;
}

/** Asks with whole months first, so that the convention on their thirds is named only where it decides. */
function compared(dates: readonly DayOrPartialDate[], ask: (...days: readonly PossibleDays[]) => Outcome): Compared {
  const asked = (wholeMonths: boolean): Outcome => {
    const known = dates.map((date) => spanOf(date, wholeMonths)).filter((days) => days !== undefined);
    return known.length < dates.length ? "unknown" : ask(...known);
  };
  const byMonth = asked(true);
  return byMonth === "unknown" ? { outcome: asked(false), assumed: true } : { outcome: byMonth };
}

function spanOf(date: DayOrPartialDate, wholeMonths: boolean): PossibleDays | undefined {
  if (typeof date === "string") return { earliest: date, latest: date };
  if (wholeMonths && date.precision === "month-part") return possibleDays({ ...date, precision: "month" });
  return possibleDays(date);
}

function answer(
  { outcome, assumed }: Compared,
  [yes, no, notKnown]: readonly [yes: TimeFindingCode, no: TimeFindingCode, notKnown: TimeFindingCode],
  date: DayOrPartialDate,
  other: DayOrPartialDate | Period,
): Decision<never, TimeFindingCode> {
  const facts = { date, other } as unknown as Finding["facts"];
  if (outcome === "unknown") {
    const missing = [...(isExact(date) ? [] : ["date"]), ...(isExact(other) ? [] : ["otherDate"])];
    return decide([{ code: notKnown, outcome, citations: [], facts, missing }]);
  }
  const code = outcome === "yes" ? yes : no;
  return decide([{ code, outcome, citations: [], facts, ...(assumed ? { assumed } : {}) }]);
}

function isExact(date: DayOrPartialDate | Period): boolean {
  return typeof date === "string" || !("precision" in date) || date.precision === "day";
}
