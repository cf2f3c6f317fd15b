import type { Ratio } from "./ratio.js";
import type { Won } from "./won.js";

/**
 * The largest sum that fits into a total together with a share of itself: the largest grant `s` with `s + s × ratio ≤ total`, where the
 * own share is counted on the grant (보조금의 7%).
 *
 * Where the own share is counted on the total instead, the largest grant is the total less `shareOf(total, ratio, "up")`.
 *
 * @param total - What both together may come to.
 * @param ratio - The share, of the sum asked for.
 * @throws RangeError when the denominator is not positive.
 *
 * @example
 * ```ts
 * import { largestSumWithShare, wonOf } from "dojeong/quantities";
 *
 * largestSumWithShare(wonOf(40_000_000), { numerator: 7, denominator: 100 }); // => 37383177
 * ```
 */
export function largestSumWithShare(total: Won, ratio: Ratio): Won {
  const denominator = BigInt(ratio.denominator);
  if (denominator <= 0n) throw new RangeError(`Not a ratio: ${ratio.numerator}/${ratio.denominator}`);
  return Number((BigInt(total) * denominator) / (denominator + BigInt(ratio.numerator))) as Won;
}
