import type { Ratio } from "../quantities/ratio.js";

/**
 * Writes a share: 6 in 10.
 *
 * @example
 * ```ts
 * import { sayRatio } from "dojeong/en";
 *
 * sayRatio({ numerator: 6, denominator: 10 }); // => "6 in 10"
 * ```
 */
export function sayRatio(ratio: Ratio): string {
  return `${ratio.numerator} in ${ratio.denominator}`;
}
