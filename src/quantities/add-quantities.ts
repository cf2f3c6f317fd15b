import type { Decision, Unknown, YesWith } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Amount } from "./amount.js";
import { amountOfSpan, headcountOfSpan } from "./amount-of-span.js";
import type { QuantityFindingCode } from "./finding-code.js";
import type { Headcount } from "./headcount.js";
import type { Quantity } from "./quantity.js";
import { addSpans, isExactlyHeld, type Span, spanOf } from "./span.js";

/**
 * Adds sums of money, and carries their words into the total: one 내외 makes the total "about", limits add up
 * to a limit, ranges to a range, and where one part has only a lower bound, so has the total. The total never
 * says more than its parts.
 *
 * A part that is undetermined, or that depends on a key, leaves the total unknown; choose the key
 * first with `amountFor`.
 *
 * @param amounts - The parts; none at all gives 0.
 * @returns The total, with a finding that tells which parts are not exact.
 *
 * @example
 * ```ts
 * import { addAmounts, wonOf } from "dojeong/quantities";
 *
 * const total = addAmounts([
 *   { kind: "exact", won: wonOf(23_000_000) },
 *   { kind: "exact", won: wonOf(20_000_000) },
 *   { kind: "about", won: wonOf(20_000_000) },
 * ]);
 * total.outcome === "yes" && total.value; // => { kind: "about", won: 63000000 }
 * addAmounts([{ kind: "undetermined" }]).outcome; // => "unknown"
 * ```
 */
export function addAmounts(amounts: readonly Amount[]): Decision<Amount, QuantityFindingCode> {
  return added(amounts, amountOfSpan);
}

/**
 * Adds counts, and carries their words into the total, as {@link addAmounts} does for money.
 *
 * @param counts - The parts; none at all gives 0.
 *
 * @example
 * ```ts
 * import { addHeadcounts } from "dojeong/quantities";
 *
 * const total = addHeadcounts([
 *   { kind: "exact", count: 20 },
 *   { kind: "a-little-over", count: 300 },
 * ]);
 * total.outcome === "yes" && total.value; // => { kind: "a-little-over", count: 320 }
 * ```
 */
export function addHeadcounts(counts: readonly Headcount[]): Decision<Headcount, QuantityFindingCode> {
  return added(counts, headcountOfSpan);
}

function added<Q extends Quantity>(
  parts: readonly Q[],
  make: (span: Span) => Q,
): YesWith<Q, QuantityFindingCode> | Unknown<QuantityFindingCode> {
  const absent = parts.flatMap((part, index) => absence(part, index + 1));
  if (absent.length > 0) return unknown(absent);
  const total = addSpans(parts.flatMap((part) => spanOf(part) ?? []));
  if (!isExactlyHeld(total)) return unknown([tooLarge(parts.length)]);
  const qualified = parts.flatMap((part, index) => (part.kind === "exact" ? [] : [index + 1]));
  const code = qualified.length > 0 ? "sum-of-qualified-figures" : "sum-of-exact-figures";
  const facts = { count: parts.length, qualified: qualified.slice(0, 10), qualifiedCount: qualified.length };
  return { outcome: "yes", value: make(total), findings: [{ code, outcome: "yes", citations: [], facts }] };
}

/** Why a part cannot be added; `part` counts from 1. */
export function absence(quantity: Quantity, part: number): Finding<QuantityFindingCode>[] {
  if (quantity.kind === "undetermined") return [lacking("figure-not-stated", { part }, `figures.${part}`)];
  if (quantity.kind !== "per-key") return [];
  return [lacking("figure-depends-on-key", { part, key: quantity.key }, quantity.key)];
}

/** Says that a total passes what a JavaScript number holds exactly. */
export function tooLarge(count: number): Finding<QuantityFindingCode> {
  return lacking("figure-too-large", { count }, "exactFigure");
}

/** A finding that leaves the answer open. */
export function lacking(
  code: QuantityFindingCode,
  facts: Finding["facts"],
  missing: string,
): Finding<QuantityFindingCode> {
  return { code, outcome: "unknown", citations: [], facts, missing: [missing] };
}

/** The answer where something is missing. */
export function unknown(findings: readonly Finding<QuantityFindingCode>[]): Unknown<QuantityFindingCode> {
  return { outcome: "unknown", missing: [...new Set(findings.flatMap((it) => it.missing ?? []))], findings };
}
