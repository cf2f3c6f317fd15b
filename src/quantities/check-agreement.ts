import type { Decision } from "../decisions/decision.js";
import { comparedFacts, gapBetween, isAssumed, outcomeOf, type Relation, relate } from "./agreement.js";
import type { Amount } from "./amount.js";
import { makerLike } from "./amount-of-span.js";
import type { QuantityFindingCode } from "./finding-code.js";
import type { Headcount } from "./headcount.js";
import type { Quantity } from "./quantity.js";
import { spanOf } from "./span.js";

/** How the two figures were printed. */
export interface AgreementOptions {
  /** The unit that the coarser of the two was printed in (7.3조: 100,000,000,000): a whole number from 1. Less than one unit apart then speaks for agreement. */
  readonly unit?: number;
}

/**
 * Whether two figures of one thing can both be right: a headline's 2천억원가량 and the exact 2,024억원, 300여명 and 200여명.
 *
 * What the words guarantee decides where it can. 약, 내외, 가량 and 여 exclude next to nothing; there the usual meaning of the
 * printed figure decides, see `printedBoundsOf`, and the finding is marked as assumed.
 *
 * @param figure - One report of it.
 * @param other - Another.
 * @param options - How they were printed.
 * @throws RangeError when the unit is not a whole number from 1.
 *
 * @example
 * ```ts
 * import { checkAgreement, wonOf } from "dojeong/quantities";
 *
 * const headline = { kind: "about", won: wonOf(200_000_000_000) } as const;
 * const computed = checkAgreement(headline, { kind: "exact", won: wonOf(202_400_000_000) });
 * computed.outcome; // => "yes"
 * computed.findings[0]?.assumed; // => true
 *
 * checkAgreement({ kind: "a-little-over", count: 300 }, { kind: "a-little-over", count: 200 }).outcome; // => "no"
 * ```
 */
export function checkAgreement(
  figure: Amount,
  other: Amount,
  options?: AgreementOptions,
): Decision<never, QuantityFindingCode>;
/**
 * The same for counts.
 *
 * @param figure - One report of it.
 * @param other - Another.
 * @param options - How they were printed.
 */
export function checkAgreement(
  figure: Headcount,
  other: Headcount,
  options?: AgreementOptions,
): Decision<never, QuantityFindingCode>;
export function checkAgreement(
  figure: Quantity,
  other: Quantity,
  options: AgreementOptions = {},
): Decision<never, QuantityFindingCode> {
  const { unit } = options;
  if (unit !== undefined && (!Number.isSafeInteger(unit) || unit < 1)) throw new RangeError(`Not a unit: ${unit}`);
  const [one, two] = [spanOf(figure), spanOf(other)];
  if (one === undefined || two === undefined) {
    const missing = [...(one ? [] : ["figure"]), ...(two ? [] : ["other"])];
    const found = {
      code: "figure-to-compare-not-stated",
      outcome: "unknown",
      citations: [],
      facts: {},
      missing,
    } as const;
    return { outcome: "unknown", missing, findings: [found] };
  }
  const relation = relate(one, two);
  const difference = gapBetween(one, two);
  const facts = comparedFacts(two, one, makerLike([figure, other]), ["other", "figure"]);
  if (outcomeOf(relation) === "no" && unit !== undefined && Math.abs(difference) < unit) {
    const found = {
      code: "figures-differ-by-rounding",
      outcome: "yes",
      citations: [],
      facts: { ...facts, unit },
    } as const;
    return { outcome: "yes", findings: [{ ...found, assumed: true }] };
  }
  const outcome = outcomeOf(relation);
  const found = { code: CODES[relation], outcome, citations: [], facts };
  return { outcome, findings: [isAssumed(relation) ? { ...found, assumed: true } : found] };
}

const CODES: Readonly<Record<Relation, QuantityFindingCode>> = {
  equal: "figures-equal",
  "within-bounds": "figures-within-bounds",
  "as-printed": "figures-agree-as-printed",
  "differ-as-printed": "figures-differ-as-printed",
  differ: "figures-differ",
};
