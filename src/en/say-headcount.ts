import { formatHeadcount } from "../quantities/format-quantity.js";
import type { Headcount } from "../quantities/headcount.js";

/**
 * Writes a number of people, bodies or places with its exactness: somewhat over 300 people, at most 15 sites, undetermined.
 *
 * @param headcount - The count.
 * @param counter - What is counted (`sites`), where it is not people.
 *
 * @example
 * ```ts
 * import { sayHeadcount } from "dojeong/en";
 *
 * sayHeadcount({ kind: "a-little-over", count: 300 }); // => "somewhat over 300 people"
 * sayHeadcount({ kind: "at-most", count: 15 }, "sites"); // => "at most 15 sites"
 * ```
 */
export function sayHeadcount(headcount: Headcount, counter?: string): string {
  return formatHeadcount(headcount, { language: "en", unit: counter });
}
