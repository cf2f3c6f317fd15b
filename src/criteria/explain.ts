import { compileExplanation } from "./compile-explanation.js";
import type { Criterion } from "./criterion.js";
import type { Explanation } from "./explanation.js";

/**
 * Answers a criterion for one record and says why: what each condition said, which of them the answer rests on, and
 * which one alone would have changed it. For many records use `compileExplanation`.
 *
 * @param criterion - A criterion; bind it first when it asks for named dates or parameters.
 * @param record - The facts, as a plain record. Only its own properties are read.
 * @returns A tree in the form of the criterion.
 * @throws RangeError when the criterion is beyond `criterionLimits`; TypeError when it is not one.
 *
 * @example
 * ```ts
 * import { type Criterion, explain } from "dojeong/criteria";
 *
 * const rule: Criterion = {
 *   kind: "all",
 *   of: [
 *     { kind: "eq", field: "seat", value: "KR-45" },
 *     { kind: "gte", field: "members", value: 100 },
 *   ],
 * };
 * const answer = explain(rule, { seat: "KR-11" });
 * answer.outcome; // => "no"
 * answer.parts?.map((part) => [part.outcome, part.ground]); // => [["no", true], ["unknown", false]]
 * ```
 */
export function explain(criterion: Criterion, record: unknown): Explanation {
  return compileExplanation(criterion)(record);
}
