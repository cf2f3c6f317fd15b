import type { Outcome } from "../decisions/outcome.js";

const WORDS = { yes: "예", no: "아니요", unknown: "판단 보류" } as const;

/**
 * Names an outcome: 예, 아니요, 판단 보류.
 *
 * @example
 * ```ts
 * import { sayOutcome } from "dojeong/ko";
 *
 * sayOutcome("unknown"); // => "판단 보류"
 * ```
 */
export function sayOutcome(outcome: Outcome): string {
  return WORDS[outcome];
}
