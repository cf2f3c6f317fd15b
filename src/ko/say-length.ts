import type { Length } from "../time/length.js";

/**
 * Writes a length of time: 2년, 1년 6개월, 2주, 30일.
 *
 * @example
 * ```ts
 * import { sayLength } from "dojeong/ko";
 *
 * sayLength({ years: 1, months: 6 }); // => "1년 6개월"
 * ```
 */
export function sayLength(length: Length): string {
  const parts = [
    [length.years, "년"],
    [length.months, "개월"],
    [length.weeks, "주"],
    [length.days, "일"],
  ] as const;
  return parts.flatMap(([count, unit]) => (count === undefined ? [] : [`${count}${unit}`])).join(" ");
}
