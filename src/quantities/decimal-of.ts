import type { Ratio } from "./ratio.js";
import type { Rounding } from "./share-of.js";

/**
 * A ratio as a decimal number, as text and exact to the last digit: floats play no part.
 *
 * @param ratio - The ratio.
 * @param decimals - Digits after the point, 0 to 30.
 * @param rounding - What happens to the rest; `half-up` unless stated.
 * @throws RangeError when the denominator is not positive or `decimals` is out of range.
 *
 * @example
 * ```ts
 * import { decimalOf } from "dojeong/quantities";
 *
 * decimalOf({ numerator: 11_080_000, denominator: 25_760_000 }, 4); // => "0.4301"
 * decimalOf({ numerator: 9, denominator: 99 }, 4, "down"); // => "0.0909"
 * ```
 */
export function decimalOf(ratio: Ratio, decimals: number, rounding: Rounding = "half-up"): string {
  return decimalQuotient(BigInt(ratio.numerator), BigInt(ratio.denominator), decimals, rounding);
}

/** A quotient as decimal text; a negative one is rounded as its size is. */
export function decimalQuotient(
  numerator: bigint,
  denominator: bigint,
  decimals: number,
  rounding: Rounding = "half-up",
): string {
  if (denominator <= 0n) throw new RangeError(`Not a denominator: ${denominator}`);
  if (!Number.isSafeInteger(decimals) || decimals < 0 || decimals > 30) {
    throw new RangeError(`Not a number of decimals from 0 to 30: ${decimals}`);
  }
  const size = numerator < 0n ? -numerator : numerator;
  const shifted = size * 10n ** BigInt(decimals);
  const down = shifted / denominator;
  const rest = shifted % denominator;
  const up = rounding === "up" ? rest > 0n : rounding === "half-up" && 2n * rest >= denominator;
  const digits = String(up ? down + 1n : down).padStart(decimals + 1, "0");
  const sign = numerator < 0n && /[1-9]/.test(digits) ? "-" : "";
  const point = digits.length - decimals;
  return `${sign}${digits.slice(0, point)}${decimals === 0 ? "" : `.${digits.slice(point)}`}`;
}
