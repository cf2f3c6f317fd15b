import type { Json } from "../internal/json.js";
import type { Citation } from "./citation.js";
import type { Outcome } from "./outcome.js";

/**
 * One reason of a decision, as data. Sentences are made from it by `dojeong/ko` and `dojeong/en`.
 *
 * @typeParam Code - The codes that may occur, where a function names them.
 */
export interface Finding<Code extends string = string> {
  /** What was found, in kebab-case (`"term-ended"`). Stable across versions. */
  readonly code: Code;
  /** What this reason alone says to the question asked: in favour, against, or not to be told. */
  readonly outcome: Outcome;
  /** The provisions or notices that decide it; empty where plain facts do. */
  readonly citations: readonly Citation[];
  /** The facts it rests on, by name. Plain JSON; days as `YYYY-MM-DD`, money in won. */
  readonly facts: { readonly [name: string]: Json };
  /** Names of the facts that are not known. Present only where `outcome` is `"unknown"`. */
  readonly missing?: readonly string[];
  /** Present where the rule is silent and a default was used. */
  readonly assumed?: true;
}
