import type { Length } from "../time/length.js";

/**
 * Writes a length of time: 2 years, 1 year and 6 months, 2 weeks, 30 days.
 *
 * @example
 * ```ts
 * import { sayLength } from "dojeong/en";
 *
 * sayLength({ years: 1, months: 6 }); // => "1 year and 6 months"
 * ```
 */
export function sayLength(length: Length): string {
  const parts = [
    [length.years, "year"],
    [length.months, "month"],
    [length.weeks, "week"],
    [length.days, "day"],
  ] as const;
  return parts
    .flatMap(([count, unit]) => (count === undefined ? [] : [`${count} ${unit}${count === 1 ? "" : "s"}`]))
    .join(" and ");
}
