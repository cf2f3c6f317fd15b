import { compile } from "./compile.js";
import type { Criterion } from "./criterion.js";
import type { Truth } from "./truth.js";

/**
 * Answers a criterion for one record: yes, no, or unknown.
 *
 * A fact that is absent, `null` or `undefined` is unknown, as in SQL, and so is a value of another type than the one
 * asked for: `null` is never less than 40, and `"30"` is not either. For many records use `compile`.
 *
 * @param criterion - A criterion; bind it first when it asks for named dates or parameters.
 * @param record - The facts, as a plain record. Only its own properties are read.
 * @returns `true`, `false`, or `null` for unknown.
 * @throws RangeError when the criterion is beyond `criterionLimits`; TypeError when it is not one.
 *
 * @example
 * ```ts
 * import { type Criterion, evaluate } from "dojeong/criteria";
 *
 * const small: Criterion = { kind: "lt", field: "members", value: 100 };
 * evaluate(small, { members: 99 }); // => true
 * evaluate(small, { members: null }); // => null
 * ```
 */
export function evaluate(criterion: Criterion, record: unknown): Truth {
  return compile(criterion)(record);
}
