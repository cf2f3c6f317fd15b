import { bind } from "./bind.js";
import type { CriterionCase } from "./criterion-case.js";
import { evaluate } from "./evaluate.js";
import type { Truth } from "./truth.js";

/** How some cases came out. */
export interface CaseResults {
  /** How many gave the known answer. */
  readonly passed: number;
  /** Those that gave another. */
  readonly failed: readonly { readonly name: string; readonly expected: Truth; readonly found: Truth }[];
}

/**
 * Asks criteria what their answers are known to be: rules tested as data, without a test framework.
 *
 * @param cases - Cases of your own, or `conformanceCases`.
 * @param answer - Another implementation to be tried. Absent: this library's `evaluate`, after `bind`.
 *
 * @example
 * ```ts
 * import { runCases } from "dojeong/criteria";
 *
 * const large = { kind: "gte", field: "members", value: 100 } as const;
 * const results = runCases([
 *   { name: "100 belongs", criteria: large, record: { members: 100 }, result: true },
 *   { name: "nobody counted", criteria: large, record: {}, result: false },
 * ]);
 * results; // => { passed: 1, failed: [{ name: "nobody counted", expected: false, found: null }] }
 * ```
 */
export function runCases(
  cases: readonly CriterionCase[],
  answer: (it: CriterionCase) => Truth = ({ criteria, bindings, record }) =>
    evaluate(bind(criteria, bindings ?? {}), record),
): CaseResults {
  const failed = cases
    .map((it) => ({ name: it.name, expected: it.result, found: answer(it) }))
    .filter((it) => it.found !== it.expected);
  return { passed: cases.length - failed.length, failed };
}
