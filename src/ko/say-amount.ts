import type { Amount } from "../quantities/amount.js";
import { qualified } from "./qualified.js";
import { sayWon } from "./say-won.js";

/**
 * Writes a sum of money with its exactness: 2,000만원 내외, 500만원 이내, 약 3억원 이상, 6,300여만원, 200만원~500만원, 미정.
 *
 * @example
 * ```ts
 * import { sayAmount } from "dojeong/ko";
 * import { wonOf } from "dojeong/quantities";
 *
 * sayAmount({ kind: "about", won: wonOf(20_000_000) }); // => "2,000만원 내외"
 * ```
 */
export function sayAmount(amount: Amount): string {
  switch (amount.kind) {
    case "range":
      return `${sayWon(amount.min)}~${sayWon(amount.max)}${amount.approximate ? " 내외" : ""}`;
    case "per-key":
      return amount.amounts.map((one) => `${one.of} ${sayAmount(one.amount)}`).join(", ");
    case "undetermined":
      return amount.text ?? "미정";
    case "about":
      return `${sayWon(amount.won)} 내외`;
    case "a-little-over":
      return (amount.approximate ? "약 " : "") + sayWon(amount.won).replace(/만?원$/, "여$&");
    default:
      return (amount.approximate ? "약 " : "") + qualified(sayWon(amount.won), amount.kind);
  }
}
