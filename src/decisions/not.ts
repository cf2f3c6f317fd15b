import type { Outcome } from "./outcome.js";

/**
 * Negation (SQL's NOT): what is unknown stays unknown.
 *
 * @example
 * ```ts
 * import { not } from "dojeong/decisions";
 *
 * not("no"); // => "yes"
 * not("unknown"); // => "unknown"
 * ```
 */
export function not(outcome: Outcome): Outcome {
  if (outcome === "unknown") return "unknown";
  return outcome === "yes" ? "no" : "yes";
}
