import type { Amount, AmountRange } from "./amount.js";
import type { Headcount } from "./headcount.js";
import type { Quantity } from "./quantity.js";
import { type Span, wordsOf } from "./span.js";
import type { Won } from "./won.js";

/** The sum of money that a span stands for. */
export function amountOfSpan(span: Span): Amount {
  const words = wordsOf(span);
  if (words.kind === "range") return words as AmountRange;
  const { figure, ...rest } = words;
  return { ...rest, won: figure as Won };
}

/** The count that a span stands for. */
export function headcountOfSpan(span: Span): Headcount {
  const words = wordsOf(span);
  if (words.kind === "range") return words;
  const { figure, ...rest } = words;
  return { ...rest, count: figure };
}

/** Makes figures of the same sort as the given ones: money where one of them is in won, otherwise a count. */
export function makerLike(quantities: readonly Quantity[]): (span: Span) => Quantity {
  return quantities.some((one) => "won" in one || one.kind === "per-key") ? amountOfSpan : headcountOfSpan;
}
