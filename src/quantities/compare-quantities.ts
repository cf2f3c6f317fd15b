import type { Outcome } from "../decisions/outcome.js";
import type { Amount } from "./amount.js";
import { boundsOf } from "./bounds-of.js";
import type { Headcount } from "./headcount.js";
import type { Quantity } from "./quantity.js";
import type { Won } from "./won.js";

/** How one figure stands to another; `"unknown"` where the words leave room for more than one answer. */
export type Comparison = "below" | "equal" | "above" | "unknown";

/**
 * Compares two sums by what their words guarantee.
 *
 * @param left - A sum, or plain won.
 * @param right - What it is compared with.
 * @returns Where `left` stands. "About" is never below or above anything, nor equal to itself.
 *
 * @example
 * ```ts
 * import { compareAmounts, wonOf } from "dojeong/quantities";
 *
 * compareAmounts({ kind: "under", won: wonOf(20_000_000) }, wonOf(20_000_000)); // => "below"
 * compareAmounts({ kind: "about", won: wonOf(20_000_000) }, wonOf(50_000_000)); // => "unknown"
 * ```
 */
export function compareAmounts(left: Amount | Won, right: Amount | Won): Comparison {
  return compared(left, right);
}

/**
 * Compares two counts by what their words guarantee.
 *
 * @param left - A count, or a plain whole number.
 * @param right - What it is compared with.
 *
 * @example
 * ```ts
 * import { compareHeadcounts } from "dojeong/quantities";
 *
 * compareHeadcounts({ kind: "a-little-over", count: 300 }, 200); // => "above"
 * compareHeadcounts({ kind: "a-little-over", count: 200 }, 300); // => "unknown"
 * ```
 */
export function compareHeadcounts(left: Headcount | number, right: Headcount | number): Comparison {
  return compared(left, right);
}

function compared(left: Quantity | number, right: Quantity | number): Comparison {
  const [a, b] = [ends(left), ends(right)];
  if (a.max < b.min) return "below";
  if (a.min > b.max) return "above";
  return a.min === a.max && b.min === b.max ? "equal" : "unknown";
}

/**
 * Whether a figure is at most another (이하, 이내): equality will do.
 *
 * @param left - A sum or a count.
 * @param right - Another of the same sort.
 *
 * @example
 * ```ts
 * import { isAtMost } from "dojeong/quantities";
 *
 * isAtMost({ kind: "at-most", count: 200 }, 200); // => "yes"
 * isAtMost({ kind: "about", count: 100 }, 200); // => "unknown"
 * ```
 */
export function isAtMost(left: Amount | Won, right: Amount | Won): Outcome;
export function isAtMost(left: Headcount | number, right: Headcount | number): Outcome;
export function isAtMost(left: Quantity | number, right: Quantity | number): Outcome {
  const [a, b] = [ends(left), ends(right)];
  if (a.max <= b.min) return "yes";
  return a.min > b.max ? "no" : "unknown";
}

/**
 * Whether a figure is at least another (이상): equality will do.
 *
 * @param left - A sum or a count.
 * @param right - Another of the same sort.
 *
 * @example
 * ```ts
 * import { isAtLeast } from "dojeong/quantities";
 *
 * isAtLeast({ kind: "a-little-over", count: 300 }, 300); // => "yes"
 * ```
 */
export function isAtLeast(left: Amount | Won, right: Amount | Won): Outcome;
export function isAtLeast(left: Headcount | number, right: Headcount | number): Outcome;
export function isAtLeast(left: Quantity | number, right: Quantity | number): Outcome {
  const [a, b] = [ends(left), ends(right)];
  if (a.min >= b.max) return "yes";
  return a.max < b.min ? "no" : "unknown";
}

/**
 * Whether a figure is over another (초과): equality will not do.
 *
 * @param left - A sum or a count.
 * @param right - Another of the same sort.
 *
 * @example
 * ```ts
 * import { isOver } from "dojeong/quantities";
 *
 * isOver({ kind: "exact", count: 200 }, 200); // => "no"
 * ```
 */
export function isOver(left: Amount | Won, right: Amount | Won): Outcome;
export function isOver(left: Headcount | number, right: Headcount | number): Outcome;
export function isOver(left: Quantity | number, right: Quantity | number): Outcome {
  const [a, b] = [ends(left), ends(right)];
  if (a.min > b.max) return "yes";
  return a.max <= b.min ? "no" : "unknown";
}

/**
 * Whether a figure is under another (미만): equality will not do.
 *
 * @param left - A sum or a count.
 * @param right - Another of the same sort.
 *
 * @example
 * ```ts
 * import { isUnder } from "dojeong/quantities";
 *
 * isUnder({ kind: "at-most", count: 200 }, 200); // => "unknown"
 * ```
 */
export function isUnder(left: Amount | Won, right: Amount | Won): Outcome;
export function isUnder(left: Headcount | number, right: Headcount | number): Outcome;
export function isUnder(left: Quantity | number, right: Quantity | number): Outcome {
  const [a, b] = [ends(left), ends(right)];
  if (a.max < b.min) return "yes";
  return a.min >= b.max ? "no" : "unknown";
}

function ends(figure: Quantity | number): { readonly min: number; readonly max: number } {
  if (typeof figure === "number") return { min: figure, max: figure };
  const { min, max = Infinity } = boundsOf(figure);
  return { min, max };
}
