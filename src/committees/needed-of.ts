import type { Threshold } from "./threshold.js";

/**
 * How many are needed of a number, as a whole number of people. Of nobody, one is: no share is reached where nobody is.
 *
 * @param threshold - The rule: a majority, a share, a count, or all.
 * @param base - How many there are; a whole number from 0.
 * @throws RangeError when `base` is not such a number.
 *
 * @example
 * ```ts
 * import { neededOf } from "dojeong/committees";
 *
 * neededOf({ kind: "majority" }, 13); // => 7
 * neededOf({ kind: "at-least", share: { numerator: 2, denominator: 3 } }, 8); // => 6
 * ```
 */
export function neededOf(threshold: Threshold, base: number): number {
  if (!Number.isSafeInteger(base) || base < 0) throw new RangeError(`Not a whole number from 0: ${base}`);
  switch (threshold.kind) {
    case "majority":
      return Math.floor(base / 2) + 1;
    case "at-least":
      return Math.max(1, Math.ceil((base * threshold.share.numerator) / threshold.share.denominator));
    case "more-than":
      return Math.floor((base * threshold.share.numerator) / threshold.share.denominator) + 1;
    case "count":
      return threshold.count;
    case "all":
      return Math.max(1, base);
  }
}
