import { grouped } from "../quantities/format-won.js";
import type { Won } from "../quantities/won.js";

/**
 * Writes a sum of money: KRW 23,000,000.
 *
 * @example
 * ```ts
 * import { sayWon } from "dojeong/en";
 * import { wonOf } from "dojeong/quantities";
 *
 * sayWon(wonOf(23_000_000)); // => "KRW 23,000,000"
 * ```
 */
export function sayWon(won: Won): string {
  return `KRW ${grouped(won)}`;
}
