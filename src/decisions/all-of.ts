import type { Outcome } from "./outcome.js";

/**
 * Conjunction (SQL's AND): no when one is no, otherwise unknown when one is unknown, otherwise yes.
 *
 * @param outcomes - Any number of outcomes; their order does not matter. None at all gives yes.
 *
 * @example
 * ```ts
 * import { allOf } from "dojeong/decisions";
 *
 * allOf(["yes", "unknown"]); // => "unknown"
 * allOf(["no", "unknown"]); // => "no"
 * ```
 */
export function allOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("no")) return "no";
  return outcomes.includes("unknown") ? "unknown" : "yes";
}
