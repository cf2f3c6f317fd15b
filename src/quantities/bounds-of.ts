import type { Quantity } from "./quantity.js";
import type { Ratio } from "./ratio.js";
import { leastOf, mostOf, spanOf } from "./span.js";

/** The least and the greatest figure that the words allow, both included. */
export interface Bounds {
  /** The least; 0 where the words set none, since nothing here is negative. */
  readonly min: number;
  /** The greatest. Absent: the words set none. */
  readonly max?: number;
}

/** What more may be read out of the words. */
export interface BoundsOptions {
  /** How far an "about" may lie off its figure on either side, where the rule or the notice says so. */
  readonly tolerance?: Ratio;
}

/**
 * What the words of a figure guarantee, and no more.
 *
 * 이내·이하 include their figure, 초과·미만 do not; 여 is a lower bound with no upper one; 내외 and 약 guarantee nothing unless a
 * tolerance is stated, and neither does a figure that is undetermined or depends on a key.
 *
 * @param quantity - A sum or a count.
 * @param options - The tolerance of "about", where one is stated.
 *
 * @example
 * ```ts
 * import { boundsOf } from "dojeong/quantities";
 *
 * boundsOf({ kind: "under", count: 200 }); // => { min: 0, max: 199 }
 * boundsOf({ kind: "a-little-over", count: 300 }); // => { min: 300 }
 * boundsOf({ kind: "about", count: 300 }); // => { min: 0 }
 * boundsOf({ kind: "about", count: 300 }, { tolerance: { numerator: 1, denominator: 10 } }); // => { min: 270, max: 330 }
 * ```
 */
export function boundsOf(quantity: Quantity, options: BoundsOptions = {}): Bounds {
  const span = spanOf(quantity);
  if (span === undefined) return { min: 0 };
  if (!span.approximate) return bounds(leastOf(span), mostOf(span));
  const { tolerance } = options;
  if (tolerance === undefined) return { min: 0 };
  const off = (figure: number) =>
    Number((BigInt(figure) * BigInt(tolerance.numerator)) / BigInt(tolerance.denominator));
  const least = leastOf(span);
  const most = mostOf(span);
  return bounds(Math.max(0, least - off(least)), most === Infinity ? most : most + off(most));
}

function bounds(min: number, max: number): Bounds {
  return max === Infinity ? { min } : { min, max };
}
