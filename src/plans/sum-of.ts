import { addAmounts } from "../quantities/add-quantities.js";
import type { Amount } from "../quantities/amount.js";
import type { Won } from "../quantities/won.js";

/** What amounts add up to, without the words of their sources, which fit no sum; `undefined` where it cannot be told. Exact ones take a short way. */
export function sumOf(amounts: readonly Amount[]): Amount | undefined {
  let won = 0;
  for (const amount of amounts) {
    if (amount.kind !== "exact") return qualifiedSum(amounts);
    won += amount.won;
  }
  return Number.isSafeInteger(won) ? { kind: "exact", won: won as Won } : undefined;
}

function qualifiedSum(amounts: readonly Amount[]): Amount | undefined {
  const sum = addAmounts(amounts.map(({ text: _, ...rest }) => rest));
  return sum.outcome === "yes" ? sum.value : undefined;
}
