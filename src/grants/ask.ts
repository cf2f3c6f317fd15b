import type { Criterion } from "../criteria/criterion.js";
import type { Truth } from "../criteria/truth.js";

/** What a criterion says of an application, and which facts it still lacks. */
export interface Asked {
  readonly truth: Truth;
  /** Paths of facts that could still change the answer; empty where the answer is known. */
  readonly missing: readonly string[];
}

/** Asks criteria of one application to one program. */
export type Ask = (criterion: Criterion) => Asked;
