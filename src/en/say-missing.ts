import { nameOf } from "./names.js";

/**
 * Says what a fact that is missing is called: `holidays`, the holiday table. A name the package does not know stands as it is.
 *
 * @param name - One of a decision's `missing`.
 *
 * @example
 * ```ts
 * import { sayMissing } from "dojeong/en";
 *
 * sayMissing("holidays.2031"); // => "the holiday table (2031)"
 * sayMissing("someFactOfYourOwn"); // => "someFactOfYourOwn"
 * ```
 */
export function sayMissing(name: string): string {
  return nameOf(name);
}
