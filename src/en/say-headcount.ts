import { grouped } from "../quantities/format-won.js";
import type { Headcount } from "../quantities/headcount.js";
import { qualified } from "./qualified.js";

/**
 * Writes a number of people, bodies or places with its exactness: a little over 300, at most 15, not determined.
 *
 * @param headcount - The count.
 * @param counter - What is counted (`people`, `sites`), where the sentence does not say it.
 *
 * @example
 * ```ts
 * import { sayHeadcount } from "dojeong/en";
 *
 * sayHeadcount({ kind: "a-little-over", count: 300 }); // => "a little over 300"
 * sayHeadcount({ kind: "at-most", count: 15 }, "sites"); // => "at most 15 sites"
 * ```
 */
export function sayHeadcount(headcount: Headcount, counter = ""): string {
  const unit = counter && ` ${counter}`;
  switch (headcount.kind) {
    case "range":
      return `${headcount.approximate ? "about " : ""}${grouped(headcount.min)} to ${grouped(headcount.max)}${unit}`;
    case "undetermined":
      return "not determined";
    default:
      return qualified((headcount.approximate ? "about " : "") + grouped(headcount.count), headcount.kind) + unit;
  }
}
