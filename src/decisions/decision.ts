import type { Finding } from "./finding.js";

/** The question is answered with yes. */
export interface Yes<Code extends string = string> {
  readonly outcome: "yes";
  /** Every reason, those in favour too, in a fixed order. */
  readonly findings: readonly Finding<Code>[];
}

/** The question is answered with yes, and the answer has a value. */
export interface YesWith<Value, Code extends string = string> extends Yes<Code> {
  /** What was asked for. */
  readonly value: Value;
}

/** The question is answered with no. */
export interface No<Code extends string = string> {
  readonly outcome: "no";
  /** Every reason, those in favour too, in a fixed order. */
  readonly findings: readonly Finding<Code>[];
}

/** The question cannot be answered yet. */
export interface Unknown<Code extends string = string> {
  readonly outcome: "unknown";
  /** Names of what would have to be known, without repetition, in the order of the findings. */
  readonly missing: readonly string[];
  /** Every reason, those in favour too, in a fixed order. */
  readonly findings: readonly Finding<Code>[];
}

/**
 * The answer to a question: yes, no, or cannot tell yet, with all reasons.
 * Plain JSON: it survives `structuredClone` and a JSON round trip.
 *
 * @typeParam Value - What a yes brings with it; left out where there is nothing but the yes.
 * @typeParam Code - The codes of the findings, where a function names them.
 */
export type Decision<Value = never, Code extends string = string> =
  | ([Value] extends [never] ? Yes<Code> : YesWith<Value, Code>)
  | No<Code>
  | Unknown<Code>;
