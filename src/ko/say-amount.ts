import type { Amount } from "../quantities/amount.js";
import { formatAmount } from "../quantities/format-quantity.js";

/**
 * Writes a sum of money with its exactness: 약 2,000만원, 500만원 이내, 6,300만여원, 200만원~500만원, 미정.
 * Where the words of the source stand beside it, its own word is kept (`내외`, `한도`).
 *
 * @example
 * ```ts
 * import { sayAmount } from "dojeong/ko";
 * import { wonOf } from "dojeong/quantities";
 *
 * sayAmount({ kind: "about", won: wonOf(20_000_000), text: "2,000만원 내외" }); // => "2,000만원 내외"
 * sayAmount({ kind: "about", won: wonOf(63_000_000) }); // => "약 6,300만원"
 * ```
 */
export function sayAmount(amount: Amount): string {
  return amount.kind === "undetermined" && amount.text !== undefined ? amount.text : formatAmount(amount);
}
