import { grouped } from "../quantities/format-won.js";
import type { Headcount } from "../quantities/headcount.js";
import { qualified } from "./qualified.js";

/**
 * Writes a number of people, bodies or places with its exactness: 300여 명, 약 300명, 15명 이내, 미정.
 *
 * @param headcount - The count.
 * @param counter - What is counted: 명, 개소, 건, 개사.
 *
 * @example
 * ```ts
 * import { sayHeadcount } from "dojeong/ko";
 *
 * sayHeadcount({ kind: "a-little-over", count: 300 }); // => "300여 명"
 * sayHeadcount({ kind: "at-most", count: 15 }, "개소"); // => "15개소 이내"
 * ```
 */
export function sayHeadcount(headcount: Headcount, counter = "명"): string {
  switch (headcount.kind) {
    case "range":
      return `${grouped(headcount.min)}~${grouped(headcount.max)}${counter}${headcount.approximate ? " 내외" : ""}`;
    case "undetermined":
      return headcount.text ?? "미정";
    case "about":
      return `약 ${grouped(headcount.count)}${counter}`;
    case "a-little-over":
      return `${headcount.approximate ? "약 " : ""}${grouped(headcount.count)}여 ${counter}`;
    default:
      return (headcount.approximate ? "약 " : "") + qualified(`${grouped(headcount.count)}${counter}`, headcount.kind);
  }
}
