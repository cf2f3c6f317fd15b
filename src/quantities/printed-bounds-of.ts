import type { Bounds } from "./bounds-of.js";
import type { Quantity } from "./quantity.js";
import { leastOf, mostOf, type Span, spanOf } from "./span.js";

/**
 * What a figure is usually meant to say, by a convention of this library that no law lays down:
 * 약·내외·가량 rounds to the last digit that is not 0 (2천억원가량: from 1,500억 to just under 2,500억), and 여 stays below the next
 * step of that digit (300여명: from 300 to 399). All other words keep what they guarantee.
 *
 * Answers that rest on it are marked as assumed. For what the words guarantee, see {@link boundsOf}.
 *
 * @param quantity - A sum or a count.
 *
 * @example
 * ```ts
 * import { printedBoundsOf } from "dojeong/quantities";
 *
 * printedBoundsOf({ kind: "a-little-over", count: 300 }); // => { min: 300, max: 399 }
 * printedBoundsOf({ kind: "about", count: 150 }); // => { min: 145, max: 154 }
 * printedBoundsOf({ kind: "at-least", count: 300 }); // => { min: 300 }
 * ```
 */
export function printedBoundsOf(quantity: Quantity): Bounds {
  const span = spanOf(quantity);
  if (span === undefined) return { min: 0 };
  const { min, max } = printedSpan(span);
  return max === Infinity ? { min } : { min, max };
}

/** The same for a span; `max` is `Infinity` where there is no upper figure. */
export function printedSpan(span: Span): { readonly min: number; readonly max: number } {
  const half = span.approximate ? Math.floor(span.unit / 2) : 0;
  const min = Math.max(0, leastOf(span) - half);
  if (span.vague) return { min, max: span.unit > 1 ? span.low + span.unit - 1 : Infinity };
  return { min, max: half > 0 ? mostOf(span) + half - 1 : mostOf(span) };
}
