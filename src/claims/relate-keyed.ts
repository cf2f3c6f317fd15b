import type { AmountPerKey, KeyedAmount } from "../quantities/amount.js";

/** How amounts that depend on the same key stand to each other, value by value of the key. */
export interface KeyedRelation {
  /** `agree`: the same values of the key with the same amounts; `conflict`: for some value of the key they cannot all be right. */
  readonly standing: "agree" | "compatible" | "conflict";
  /** The values of the key for which they cannot. */
  readonly conflicting: readonly string[];
}

/**
 * Holds amounts per key against each other; `undefined` where not all are such, or their keys differ.
 *
 * @param relate - How several amounts for one value of the key stand to each other.
 */
export function relateKeyed(
  values: readonly unknown[],
  relate: (amounts: readonly KeyedAmount["amount"][]) => KeyedRelation["standing"],
): KeyedRelation | undefined {
  const keyed = values.filter(isPerKey);
  if (keyed.length < values.length || new Set(keyed.map((one) => one.key)).size > 1) return undefined;
  const names = [...new Set(keyed.flatMap((one) => one.amounts.map(({ of }) => of)))].sort();
  const standings = names.map((name) => {
    const amounts = keyed.flatMap((one) => one.amounts.filter(({ of }) => of === name).map(({ amount }) => amount));
    const standing = relate(amounts);
    return { name, standing: standing === "agree" && amounts.length < keyed.length ? "compatible" : standing };
  });
  const conflicting = standings.filter((one) => one.standing === "conflict").map((one) => one.name);
  if (conflicting.length > 0) return { standing: "conflict", conflicting };
  return { standing: standings.every((one) => one.standing === "agree") ? "agree" : "compatible", conflicting };
}

function isPerKey(value: unknown): value is AmountPerKey {
  if (!isRecord(value) || value.kind !== "per-key" || !Array.isArray(value.amounts)) return false;
  return value.amounts.every((one) => isRecord(one) && isRecord(one.amount) && one.amount.kind !== "per-key");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
