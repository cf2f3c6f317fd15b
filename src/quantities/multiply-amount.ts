import type { Decision } from "../decisions/decision.js";
import { absence, tooLarge, unknown } from "./add-quantities.js";
import type { Amount } from "./amount.js";
import { amountOfSpan } from "./amount-of-span.js";
import type { QuantityFindingCode } from "./finding-code.js";
import type { Headcount } from "./headcount.js";
import { fixed, isExactlyHeld, multiplySpans, spanOf } from "./span.js";

/**
 * A sum so many times over: the support per site times the number of sites, the monthly sum times twelve.
 * The words of both are carried.
 *
 * @param amount - The sum for one.
 * @param times - How many: a whole number from 0, or a count with its qualifier.
 * @throws RangeError when `times` is a number that is negative or not whole.
 *
 * @example
 * ```ts
 * import { multiplyAmount, wonOf } from "dojeong/quantities";
 *
 * const each = { kind: "range", min: wonOf(5_000_000), max: wonOf(10_000_000) } as const;
 * const forty = multiplyAmount(each, 40);
 * forty.outcome === "yes" && forty.value; // => { kind: "range", min: 200000000, max: 400000000 }
 * ```
 */
export function multiplyAmount(amount: Amount, times: Headcount | number): Decision<Amount, QuantityFindingCode> {
  if (typeof times === "number" && (!Number.isSafeInteger(times) || times < 0)) {
    throw new RangeError(`Not a whole number from 0: ${times}`);
  }
  const [one, many] = [spanOf(amount), typeof times === "number" ? fixed(times) : spanOf(times)];
  if (one === undefined || many === undefined) {
    return unknown([...absence(amount, 1), ...(typeof times === "number" ? [] : absence(times, 2))]);
  }
  const product = multiplySpans(one, many);
  if (!isExactlyHeld(product)) return unknown([tooLarge(1)]);
  const exact = amount.kind === "exact" && (typeof times === "number" || times.kind === "exact");
  const qualified = [
    ...(amount.kind === "exact" ? [] : [1]),
    ...(typeof times === "number" || times.kind === "exact" ? [] : [2]),
  ];
  const code = exact ? "product-of-exact-figures" : "product-of-qualified-figures";
  const findings = [{ code, outcome: "yes", citations: [], facts: { qualified } }] as const;
  return { outcome: "yes", value: amountOfSpan(product), findings };
}
