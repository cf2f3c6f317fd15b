import type { Amount } from "../quantities/amount.js";
import { qualified } from "./qualified.js";
import { sayWon } from "./say-won.js";

/**
 * Writes a sum of money with its exactness: about KRW 20,000,000, at most KRW 5,000,000, not determined.
 *
 * @example
 * ```ts
 * import { sayAmount } from "dojeong/en";
 * import { wonOf } from "dojeong/quantities";
 *
 * sayAmount({ kind: "about", won: wonOf(20_000_000) }); // => "about KRW 20,000,000"
 * ```
 */
export function sayAmount(amount: Amount): string {
  switch (amount.kind) {
    case "range":
      return `${amount.approximate ? "about " : ""}${sayWon(amount.min)} to ${sayWon(amount.max)}`;
    case "per-key":
      return amount.amounts.map((one) => `${one.of}: ${sayAmount(one.amount)}`).join(", ");
    case "undetermined":
      return "not determined";
    default:
      return qualified((amount.approximate ? "about " : "") + sayWon(amount.won), amount.kind);
  }
}
