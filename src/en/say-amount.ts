import type { Amount } from "../quantities/amount.js";
import { formatAmount } from "../quantities/format-quantity.js";

/**
 * Writes a sum of money with its exactness: about 20,000,000 won, at most 5,000,000 won, undetermined.
 *
 * @example
 * ```ts
 * import { sayAmount } from "dojeong/en";
 * import { wonOf } from "dojeong/quantities";
 *
 * sayAmount({ kind: "about", won: wonOf(20_000_000) }); // => "about 20,000,000 won"
 * ```
 */
export function sayAmount(amount: Amount): string {
  return formatAmount(amount, { language: "en", style: "digits" });
}
