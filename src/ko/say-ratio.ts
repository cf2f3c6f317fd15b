import type { Ratio } from "../quantities/ratio.js";

/**
 * Writes a share as statutes do: 10분의 6.
 *
 * @example
 * ```ts
 * import { sayRatio } from "dojeong/ko";
 *
 * sayRatio({ numerator: 6, denominator: 10 }); // => "10분의 6"
 * ```
 */
export function sayRatio(ratio: Ratio): string {
  return `${ratio.denominator}분의 ${ratio.numerator}`;
}
