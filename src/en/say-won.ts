import { formatWon } from "../quantities/format-won.js";
import type { Won } from "../quantities/won.js";

/**
 * Writes a sum of money: 23,000,000 won.
 *
 * @example
 * ```ts
 * import { sayWon } from "dojeong/en";
 * import { wonOf } from "dojeong/quantities";
 *
 * sayWon(wonOf(23_000_000)); // => "23,000,000 won"
 * ```
 */
export function sayWon(won: Won): string {
  return formatWon(won, { language: "en", style: "digits" });
}
