import type { Ratio } from "./ratio.js";
import type { Won } from "./won.js";

/** Which whole won a fraction of one goes to: `down` 절사, `up` 절상, `half-up` 반올림. */
export type Rounding = "down" | "up" | "half-up";

/**
 * The share of a sum, in whole won, exact at any size.
 *
 * @param whole - The sum the share is of.
 * @param ratio - The share, as the rule writes it.
 * @param rounding - What happens to a fraction of a won; the rule or the notice decides it.
 * @throws RangeError when the denominator is not positive or the share is beyond the safe integers.
 *
 * @example
 * ```ts
 * import { shareOf, wonOf } from "dojeong/quantities";
 *
 * shareOf(wonOf(40_000_000), { numerator: 7, denominator: 100 }, "up"); // => 2800000
 * shareOf(wonOf(10), { numerator: 1, denominator: 3 }, "down"); // => 3
 * shareOf(wonOf(10), { numerator: 1, denominator: 3 }, "up"); // => 4
 * ```
 */
export function shareOf(whole: Won, ratio: Ratio, rounding: Rounding): Won {
  const product = BigInt(whole) * BigInt(ratio.numerator);
  const divisor = BigInt(ratio.denominator);
  if (divisor <= 0n) throw new RangeError(`Not a ratio: ${ratio.numerator}/${ratio.denominator}`);
  const share =
    rounding === "half-up"
      ? (2n * product + divisor) / (2n * divisor)
      : (product + (rounding === "up" ? divisor - 1n : 0n)) / divisor;
  if (share > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`Beyond the safe integers: ${share}`);
  return Number(share) as Won;
}
