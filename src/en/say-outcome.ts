import type { Outcome } from "../decisions/outcome.js";

const WORDS = { yes: "Yes", no: "No", unknown: "Cannot tell yet" } as const;

/**
 * Names an outcome: Yes, No, Cannot tell yet.
 *
 * @example
 * ```ts
 * import { sayOutcome } from "dojeong/en";
 *
 * sayOutcome("unknown"); // => "Cannot tell yet"
 * ```
 */
export function sayOutcome(outcome: Outcome): string {
  return WORDS[outcome];
}
