import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Amount } from "../quantities/amount.js";
import { boundsOf } from "../quantities/bounds-of.js";
import type { Headcount } from "../quantities/headcount.js";
import { multiplyAmount } from "../quantities/multiply-amount.js";
import { printedBoundsOf } from "../quantities/printed-bounds-of.js";
import type { GrantFindingCode } from "./finding-code.js";

/**
 * Whether a sum of money suffices for so many awards of so much each.
 *
 * Where a figure is only about a number the usual meaning of the printed figure decides, and the finding is marked as assumed.
 *
 * @param budget - The money there is.
 * @param count - How many awards.
 * @param each - What each receives.
 *
 * @example
 * ```ts
 * import { budgetSuffices } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const budget = { kind: "exact", won: wonOf(268_000_000) } as const;
 * const most = { kind: "exact", won: wonOf(10_000_000) } as const;
 * budgetSuffices(budget, { kind: "about", count: 40 }, most).outcome; // => "no"
 * ```
 */
export function budgetSuffices(budget: Amount, count: Headcount, each: Amount): Decision<never, GrantFindingCode> {
  const needed = multiplyAmount(each, count);
  if (needed.outcome !== "yes" || budget.kind === "undetermined" || budget.kind === "per-key") {
    const missing = needed.outcome === "unknown" ? needed.missing : ["budget"];
    return decide([{ code: "figures-not-comparable", outcome: "unknown", citations: [], facts: {}, missing }]);
  }
  const facts = { budget: json(budget), count: json(count), each: json(each), needed: json(needed.value) };
  const byWords = compare(boundsOf(budget), boundsOf(needed.value));
  const outcome = byWords ?? compare(printedBoundsOf(budget), printedBoundsOf(needed.value));
  const found = { citations: [], facts, ...(byWords === undefined ? ({ assumed: true } as const) : {}) };
  const finding: Finding<GrantFindingCode> =
    outcome === undefined
      ? { code: "money-perhaps-not-enough", outcome: "unknown", citations: [], facts, missing: ["budget", "count"] }
      : outcome
        ? { code: "money-enough", outcome: "yes", ...found }
        : { code: "money-not-enough", outcome: "no", ...found };
  return decide([finding]);
}

interface Ends {
  readonly min: number;
  readonly max?: number;
}

function compare(budget: Ends, needed: Ends): boolean | undefined {
  if ((needed.max ?? Infinity) <= budget.min) return true;
  return needed.min > (budget.max ?? Infinity) ? false : undefined;
}

function json(value: object): Json {
  return value as unknown as Json;
}
