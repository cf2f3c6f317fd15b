import { valueAt } from "../criteria/read-field.js";
import type { Amount } from "../quantities/amount.js";
import type { Won } from "../quantities/won.js";
import type { AmountFactor } from "./amount-factor.js";

/** An amount for each of something, made the amount for all of them. */
export interface FactoredAmount {
  /** Absent where a number is not known, or the sum cannot be held exactly. */
  readonly amount?: Amount;
  /** Paths of the numbers that are not known. */
  readonly missing: readonly string[];
}

/** Multiplies an amount by the numbers of an application, by exact whole numbers; a fraction of a won is left off. */
export function timesFactors(amount: Amount, factors: readonly AmountFactor[], record: unknown): FactoredAmount {
  let [times, units] = [1n, 1n];
  const missing: string[] = [];
  for (const { field, unit = 1, atMost = Infinity } of factors) {
    const value = valueAt(record, field);
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) missing.push(field);
    else times *= BigInt(Math.min(value, atMost));
    units *= BigInt(unit);
  }
  if (missing.length > 0) return { missing };
  const scaled = (won: number): Won => Number((BigInt(won) * times) / units) as Won;
  if (amount.kind === "undetermined" || amount.kind === "per-key") return { amount, missing };
  const { text: _, ...bare } = amount;
  const product: Amount =
    bare.kind === "range"
      ? { ...bare, min: scaled(bare.min), max: scaled(bare.max) }
      : { ...bare, won: scaled(bare.won) };
  const held =
    "won" in product ? Number.isSafeInteger(product.won) : "max" in product && Number.isSafeInteger(product.max);
  return held ? { amount: product, missing } : { missing: factors.map((one) => one.field) };
}
