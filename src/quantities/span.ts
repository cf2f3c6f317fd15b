import type { Amount } from "./amount.js";
import type { Headcount } from "./headcount.js";
import type { Quantity } from "./quantity.js";

/**
 * What a qualified figure says, with the unit taken away: the one shape that sums, products and
 * comparisons of money and of counts are made on.
 */
export interface Span {
  /** The lower figure as written; 0 where only an upper one is. */
  readonly low: number;
  /** The upper figure as written; `Infinity` where only a lower one is. */
  readonly high: number;
  /** The lower figure itself does not belong to it (초과). */
  readonly openLow: boolean;
  /** The upper figure itself does not belong to it (미만). */
  readonly openHigh: boolean;
  /** The figures are about, so that they bound nothing. */
  readonly approximate: boolean;
  /** The lower figure and somewhat more (여). */
  readonly vague: boolean;
  /** It was written as a range. */
  readonly ranged: boolean;
  /** The place of the last digit that is not 0, of a figure that is about or "somewhat more"; otherwise 0. */
  readonly unit: number;
}

/** The span of a figure; `undefined` where no figure is given, or it depends on a key. */
export function spanOf(quantity: Quantity): Span | undefined {
  if (quantity.kind === "undetermined" || quantity.kind === "per-key") return undefined;
  const { kind } = quantity;
  const ranged = kind === "range";
  const low = ranged ? quantity.min : "won" in quantity ? quantity.won : quantity.count;
  const high = ranged ? quantity.max : low;
  const approximate = kind === "about" || quantity.approximate === true;
  const vague = kind === "a-little-over";
  return {
    low: kind === "at-most" || kind === "under" ? 0 : low,
    high: vague || kind === "at-least" || kind === "over" ? Infinity : high,
    openLow: kind === "over",
    openHigh: kind === "under",
    approximate,
    vague,
    ranged,
    unit: approximate || vague ? Math.max(unitOf(low), unitOf(high)) : 0,
  };
}

/** The span of a figure known exactly. */
export function fixed(figure: number): Span {
  return { ...addSpans([]), low: figure, high: figure };
}

/** The place of the last digit that is not 0: 1,000 for 23,000; 1 for 23. */
export function unitOf(figure: number): number {
  if (figure === 0) return 1;
  let unit = 1;
  while (figure % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Adds spans; what any part leaves open stays open. */
export function addSpans(spans: readonly Span[]): Span {
  const any = (name: "openLow" | "openHigh" | "approximate" | "vague" | "ranged") => spans.some((span) => span[name]);
  return {
    low: spans.reduce((sum, span) => sum + span.low, 0),
    high: spans.reduce((sum, span) => sum + span.high, 0),
    openLow: any("openLow"),
    openHigh: any("openHigh"),
    approximate: any("approximate"),
    vague: any("vague") && spans.every(isFirm),
    ranged: any("ranged"),
    unit: spans.reduce((most, span) => Math.max(most, span.unit), 0),
  };
}

/** One figure, or one and somewhat more. */
function isFirm(span: Span): boolean {
  return span.vague || span.low === span.high;
}

/** Multiplies a span by a number of times, itself a span. */
export function multiplySpans(each: Span, times: Span): Span {
  if (isNothing(each) || isNothing(times)) return fixed(0);
  const low = each.low * times.low;
  const high = each.high === 0 || times.high === 0 ? 0 : each.high * times.high;
  const least = leastOf(each) * leastOf(times);
  const most = high === 0 ? 0 : mostOf(each) * mostOf(times);
  return {
    low,
    high,
    openLow: least > low,
    openHigh: high !== Infinity && most < high,
    approximate: each.approximate || times.approximate,
    ranged: each.ranged || times.ranged,
    vague: high === Infinity && low > 0 && isFirm(each) && isFirm(times),
    // Deviations of the single figures offset one another, those of the number of times do not.
    unit: Math.max(each.unit, times.unit === 0 ? 0 : times.unit * (each.high === Infinity ? each.low : each.high)),
  };
}

/** Exactly 0. */
function isNothing(span: Span): boolean {
  return span.high === 0 && !span.approximate;
}

/** The least whole figure that belongs to the span as written. */
export function leastOf(span: Span): number {
  return span.openLow ? span.low + 1 : span.low;
}

/** The greatest whole figure that belongs to the span as written; `Infinity` where there is none. */
export function mostOf(span: Span): number {
  return span.openHigh ? span.high - 1 : span.high;
}

/** Whether the figures of a span are whole numbers that JavaScript holds exactly. */
export function isExactlyHeld(span: Span): boolean {
  return Number.isSafeInteger(span.high === Infinity ? span.low : span.high);
}

/** The words for a span, the unit still away. */
export type Worded =
  | { readonly kind: "range"; readonly min: number; readonly max: number; readonly approximate?: true }
  | {
      readonly kind: Exclude<(Amount | Headcount)["kind"], "range" | "per-key" | "undetermined">;
      readonly figure: number;
      readonly approximate?: true;
    };

/** Finds the words for a span: the narrowest kind of figure that still says no more than the span. */
export function wordsOf(span: Span): Worded {
  const { low, high } = span;
  const approximate = span.approximate ? ({ approximate: true } as const) : {};
  if (high === Infinity) {
    const kind = span.vague ? "a-little-over" : span.openLow ? "over" : "at-least";
    return { kind, figure: low, ...approximate };
  }
  if (low === 0 && high > 0 && !span.ranged) {
    return { kind: span.openHigh ? "under" : "at-most", figure: high, ...approximate };
  }
  const [min, max] = [leastOf(span), mostOf(span)];
  if (min === max && !span.ranged) return { kind: span.approximate ? "about" : "exact", figure: min };
  return { kind: "range", min, max, ...approximate };
}
