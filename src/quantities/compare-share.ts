import type { Ratio } from "./ratio.js";

/**
 * Whether a part of a whole is below, equal to or above a ratio, exactly: 2,799,999 of 40,000,000 is
 * below 7 %, although a calculator shows 7.0 %.
 *
 * @param part - The part, a whole number from 0.
 * @param whole - What it is a part of, a whole number from 0. Of 0, any part above 0 is above every ratio.
 * @param ratio - What it is held against.
 *
 * @example
 * ```ts
 * import { compareShare } from "dojeong/quantities";
 *
 * const seven = { numerator: 7, denominator: 100 };
 * compareShare(2_799_999, 40_000_000, seven); // => "below"
 * compareShare(2_800_000, 40_000_000, seven); // => "equal"
 * ```
 */
export function compareShare(part: number, whole: number, ratio: Ratio): "below" | "equal" | "above" {
  const left = BigInt(part) * BigInt(ratio.denominator);
  const right = BigInt(whole) * BigInt(ratio.numerator);
  if (left === right) return "equal";
  return left < right ? "below" : "above";
}
