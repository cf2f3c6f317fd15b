import type { Json } from "../internal/json.js";
import { printedSpan } from "./printed-bounds-of.js";
import type { Quantity } from "./quantity.js";
import { fixed, leastOf, mostOf, type Span } from "./span.js";

/**
 * How two figures of one thing stand to each other:
 * - `equal`: both exact, and the same;
 * - `within-bounds`: what their words guarantee leaves room for both;
 * - `as-printed`: so does what they are usually meant to say, one of them being about or "somewhat more";
 * - `differ-as-printed`: the words would leave room, their usual meaning does not;
 * - `differ`: no figure satisfies both.
 */
export type Relation = "equal" | "within-bounds" | "as-printed" | "differ-as-printed" | "differ";

/** Relates two spans; the order does not matter. `guaranteed` are their guaranteed ends, where those are narrower than the spans. */
export function relate(
  left: Span,
  right: Span,
  guaranteed: readonly [Ends, Ends] = [endsOf(left), endsOf(right)],
): Relation {
  const [a, b] = guaranteed;
  if (!overlap(a, b)) return "differ";
  const exact = a.min === a.max && b.min === b.max;
  if (exact) return "equal";
  if (left.unit === 0 && right.unit === 0) return "within-bounds";
  return overlap(printedSpan(left), printedSpan(right)) ? "as-printed" : "differ-as-printed";
}

/** Both ends of what may be, included; `max` may be `Infinity`. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

/** What a span guarantees. */
export function endsOf(span: Span): Ends {
  return span.approximate ? { min: 0, max: Infinity } : { min: leastOf(span), max: mostOf(span) };
}

/** Whether the relation says that both figures can stand. */
export function outcomeOf(relation: Relation): "yes" | "no" {
  return relation === "differ" || relation === "differ-as-printed" ? "no" : "yes";
}

/** Whether the relation rests on what the words are usually meant to say. */
export function isAssumed(relation: Relation): boolean {
  return relation === "as-printed" || relation === "differ-as-printed";
}

/** Whether two stretches have a figure in common. */
export function overlap(a: Ends, b: Ends): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** How far apart two spans stand as written: the second less the first, 0 where they meet. */
export function gapBetween(from: Span, to: Span): number {
  if (to.low > from.high) return to.low - from.high;
  if (to.high < from.low) return to.high - from.low;
  return 0;
}

/** Two figures as facts of a finding, with how far the first lies above the second (`difference`, signed) and the size of that (`gap`). */
export function comparedFacts(
  first: Span,
  second: Span,
  make: (span: Span) => Quantity,
  names: readonly [first: string, second: string],
): { readonly [name: string]: Json } {
  const difference = gapBetween(second, first);
  const write = (span: Span) => make(span) as unknown as Json;
  // A range of money and one of heads look alike, so that the ends are written as sums of their own.
  const shown = (span: Span): Json =>
    span.low < span.high && span.high !== Infinity && (span.low > 0 || span.ranged)
      ? { min: write(fixed(leastOf(span))), max: write(fixed(mostOf(span))) }
      : write(span);
  return {
    [names[0]]: shown(first),
    [names[1]]: shown(second),
    difference,
    gap: shown(fixed(Math.abs(difference))),
  };
}
