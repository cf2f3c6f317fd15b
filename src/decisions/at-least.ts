import type { Outcome } from "./outcome.js";

/**
 * Threshold: yes when at least `count` outcomes are yes, no when that can no longer be reached
 * whatever the unknown ones turn out to be, otherwise unknown.
 *
 * @param count - How many must be yes; a whole number, 0 or more.
 * @param outcomes - Any number of outcomes; their order does not matter.
 * @throws RangeError when `count` is negative or not whole.
 *
 * @example
 * ```ts
 * import { atLeast } from "dojeong/decisions";
 *
 * atLeast(2, ["yes", "unknown", "no"]); // => "unknown"
 * atLeast(2, ["yes", "no", "no"]); // => "no"
 * ```
 */
export function atLeast(count: number, outcomes: readonly Outcome[]): Outcome {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a whole number from 0: ${count}`);
  const met = outcomes.filter((outcome) => outcome === "yes").length;
  const open = outcomes.filter((outcome) => outcome === "unknown").length;
  if (met >= count) return "yes";
  return met + open < count ? "no" : "unknown";
}
