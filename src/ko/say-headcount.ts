import { formatHeadcount } from "../quantities/format-quantity.js";
import type { Headcount } from "../quantities/headcount.js";

/**
 * Writes a number of people, bodies or places with its exactness: 300여명, 약 300명, 15명 이내, 미정.
 *
 * @param headcount - The count.
 * @param counter - What is counted: 명, 개소, 건, 개사.
 *
 * @example
 * ```ts
 * import { sayHeadcount } from "dojeong/ko";
 *
 * sayHeadcount({ kind: "a-little-over", count: 300 }); // => "300여명"
 * sayHeadcount({ kind: "at-most", count: 15 }, "개소"); // => "15개소 이내"
 * ```
 */
export function sayHeadcount(headcount: Headcount, counter?: string): string {
  if (headcount.kind === "undetermined" && headcount.text !== undefined) return headcount.text;
  return formatHeadcount(headcount, { unit: counter });
}
