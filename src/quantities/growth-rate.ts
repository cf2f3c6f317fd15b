import { decimalQuotient } from "./decimal-of.js";
import type { Rounding } from "./share-of.js";

/**
 * The rate at which a figure grew, exact to the last digit: `0.1097` is 10.97 %; negative where it shrank.
 *
 * @param from - The earlier figure, a whole number above 0.
 * @param to - The later one, a whole number from 0.
 * @param decimals - Digits after the point, 0 to 30.
 * @param rounding - What happens to the rest, by size; `half-up` unless stated.
 * @returns Decimal text; `undefined` where the earlier figure is 0, since nothing can be measured against it.
 * @throws RangeError when a figure is negative or not a safe integer.
 *
 * @example
 * ```ts
 * import { growthRate } from "dojeong/quantities";
 *
 * growthRate(1_845_700_000_000, 2_048_100_000_000, 4); // => "0.1097"
 * growthRate(30_000_000, 20_000_000, 2); // => "-0.33"
 * ```
 */
export function growthRate(
  from: number,
  to: number,
  decimals: number,
  rounding: Rounding = "half-up",
): string | undefined {
  for (const figure of [from, to]) {
    if (!Number.isSafeInteger(figure) || figure < 0) throw new RangeError(`Not a whole number from 0: ${figure}`);
  }
  return from === 0 ? undefined : decimalQuotient(BigInt(to) - BigInt(from), BigInt(from), decimals, rounding);
}
