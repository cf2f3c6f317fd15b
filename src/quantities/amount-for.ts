import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Amount, AmountRange, SingleAmount } from "./amount.js";
import type { QuantityFindingCode } from "./finding-code.js";

/**
 * The sum for one value of the key that it depends on (시각 300만원, 공연 400만원). A sum that depends on no key
 * is the sum for every value.
 *
 * @param amount - The sum.
 * @param of - The value of the key, as listed.
 *
 * @example
 * ```ts
 * import { amountFor, wonOf } from "dojeong/quantities";
 *
 * const byGenre = {
 *   kind: "per-key",
 *   key: "genre",
 *   amounts: [
 *     { of: "시각", amount: { kind: "exact", won: wonOf(3_000_000) } },
 *     { of: "공연", amount: { kind: "exact", won: wonOf(4_000_000) } },
 *   ],
 * } as const;
 * const visual = amountFor(byGenre, "시각");
 * visual.outcome === "yes" && visual.value; // => { kind: "exact", won: 3000000 }
 * amountFor(byGenre, "문학").outcome; // => "unknown"
 * ```
 */
export function amountFor(amount: Amount, of: string): Decision<SingleAmount | AmountRange, QuantityFindingCode> {
  const key = amount.kind === "per-key" ? amount.key : undefined;
  const chosen = amount.kind === "per-key" ? amount.amounts.find((one) => one.of === of)?.amount : amount;
  const facts: Finding["facts"] = key === undefined ? { of } : { key, of };
  if (chosen === undefined || chosen.kind === "undetermined") {
    const code = chosen === undefined ? "key-value-not-listed" : "figure-for-key-not-stated";
    const missing = ["figure"];
    return { outcome: "unknown", missing, findings: [{ code, outcome: "unknown", citations: [], facts, missing }] };
  }
  return { outcome: "yes", value: chosen, findings: [{ code: "figure-stated", outcome: "yes", citations: [], facts }] };
}
