import type { Decision } from "../decisions/decision.js";
import { ownName } from "../internal/own-name.js";
import { nameOf } from "./names.js";

/**
 * Says what a fact that is missing is called: `holidays`, the holiday table. A name the package does not know stands as it is.
 *
 * @param name - One of a decision's `missing`.
 * @param decision - The decision it is missing from. What its own documents call the fact (a notice's label of a field or a
 * question) comes first.
 *
 * @example
 * ```ts
 * import { sayMissing } from "dojeong/en";
 *
 * sayMissing("holidays.2031"); // => "the holiday table (2031)"
 * sayMissing("someFactOfYourOwn"); // => "someFactOfYourOwn"
 * ```
 */
export function sayMissing(name: string, decision?: Decision): string {
  return (decision && ownName(decision, name, "en")) ?? nameOf(name);
}
