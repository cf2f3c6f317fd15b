import type { Won } from "./won.js";

/**
 * Writes a sum known to the programmer as {@link Won}.
 *
 * For data from outside use the schema `Won`, which reports instead of throwing.
 *
 * @param amount - Whole won, 0 or more.
 * @throws RangeError when the amount is negative, fractional, or beyond the safe integers.
 *
 * @example
 * ```ts
 * import { wonOf } from "dojeong/quantities";
 *
 * wonOf(23_000_000); // => 23000000
 * ```
 */
export function wonOf(amount: number): Won {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`Not a sum in whole won: ${amount}`);
  return amount as Won;
}
