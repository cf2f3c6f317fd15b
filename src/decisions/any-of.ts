import type { Outcome } from "./outcome.js";

/**
 * Disjunction (SQL's OR): yes when one is yes, otherwise unknown when one is unknown, otherwise no.
 *
 * @param outcomes - Any number of outcomes; their order does not matter. None at all gives no.
 *
 * @example
 * ```ts
 * import { anyOf } from "dojeong/decisions";
 *
 * anyOf(["no", "unknown"]); // => "unknown"
 * anyOf(["yes", "unknown"]); // => "yes"
 * ```
 */
export function anyOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("yes")) return "yes";
  return outcomes.includes("unknown") ? "unknown" : "no";
}
