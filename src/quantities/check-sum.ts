import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { absence, lacking, tooLarge, unknown } from "./add-quantities.js";
import {
  comparedFacts,
  type Ends,
  endsOf,
  gapBetween,
  isAssumed,
  outcomeOf,
  type Relation,
  relate,
} from "./agreement.js";
import type { Amount } from "./amount.js";
import { makerLike } from "./amount-of-span.js";
import type { QuantityFindingCode } from "./finding-code.js";
import type { Headcount } from "./headcount.js";
import type { Quantity } from "./quantity.js";
import { addSpans, isExactlyHeld, type Span, spanOf } from "./span.js";

/** How the figures were printed. */
export interface SumOptions {
  /**
   * The unit that every figure was rounded to, where the source says so (단위: 억원 is 100,000,000): a whole number from 1. A difference that rounding alone explains then
   * speaks for the total.
   */
  readonly unit?: number;
}

/**
 * Whether a declared total and its parts can stand together.
 *
 * Yes where exact parts add up to an exact total, and where the words leave room for both (40곳 of 500만원 to
 * 1,000만원 each and a total of 2억 6,800만원). No where they do not; the finding tells the difference, total less sum. With 약, 내외
 * or 여 the words alone exclude nothing: then the usual meaning of the printed figures
 * decides, see `printedBoundsOf`, and the finding is marked as assumed. Unknown where a part or the total is not stated.
 *
 * @param total - The declared total.
 * @param parts - What it is said to be made of.
 * @param options - How the figures were printed.
 * @throws RangeError when the unit is not a whole number from 1.
 *
 * @example
 * ```ts
 * import { checkSum, wonOf } from "dojeong/quantities";
 *
 * const exact = (won: number) => ({ kind: "exact", won: wonOf(won) }) as const;
 * checkSum(exact(70_000_000), [exact(30_000_000), exact(20_000_000), exact(20_000_000)]).outcome; // => "yes"
 * const wrong = checkSum(exact(70_000_000), [exact(30_000_000), exact(20_000_000)]);
 * wrong.findings[0]?.facts["difference"]; // => 20000000
 * checkSum(exact(70_000_000), [{ kind: "undetermined" }]).outcome; // => "unknown"
 * ```
 */
export function checkSum(
  total: Amount,
  parts: readonly Amount[],
  options?: SumOptions,
): Decision<never, QuantityFindingCode>;
/**
 * The same for counts: 15 tasks, and the tasks of each strategy.
 *
 * @param total - The declared total.
 * @param parts - What it is said to be made of.
 * @param options - How the figures were printed.
 */
export function checkSum(
  total: Headcount,
  parts: readonly Headcount[],
  options?: SumOptions,
): Decision<never, QuantityFindingCode>;
export function checkSum(
  total: Quantity,
  parts: readonly Quantity[],
  options: SumOptions = {},
): Decision<never, QuantityFindingCode> {
  const { unit } = options;
  if (unit !== undefined && (!Number.isSafeInteger(unit) || unit < 1)) throw new RangeError(`Not a unit: ${unit}`);
  const absent = [...parts.flatMap((part, index) => absence(part, index + 1)), ...totalAbsence(total)];
  const whole = spanOf(total);
  if (absent.length > 0 || whole === undefined) return unknown(absent);
  const spans = parts.flatMap((part) => spanOf(part) ?? []);
  const sum = addSpans(spans);
  if (!isExactlyHeld(sum)) return unknown([tooLarge(parts.length)]);
  const relation = relate(whole, sum, [endsOf(whole), sumOfEnds(spans)]);
  const difference = gapBetween(sum, whole);
  const rounded = unit !== undefined && 2 * Math.abs(difference) < (parts.length + 1) * unit;
  const byRounding = outcomeOf(relation) === "no" && rounded;
  const code = byRounding ? "sum-differs-by-rounding" : CODES[relation];
  return answer(code, byRounding ? "yes" : outcomeOf(relation), byRounding || isAssumed(relation), {
    ...comparedFacts(whole, sum, makerLike([total, ...parts]), ["total", "sum"]),
    count: parts.length,
    ...(byRounding ? { unit } : {}),
  });
}

const CODES: Readonly<Record<Relation, QuantityFindingCode>> = {
  equal: "sum-equals-total",
  "within-bounds": "sum-within-bounds",
  "as-printed": "sum-agrees-as-printed",
  "differ-as-printed": "sum-differs-as-printed",
  differ: "sum-differs-from-total",
};

/** Each part's own ends, added: narrower than what the words of the sum guarantee. */
function sumOfEnds(spans: readonly Span[]): Ends {
  const ends = spans.map((span) => endsOf(span));
  return { min: ends.reduce((sum, end) => sum + end.min, 0), max: ends.reduce((sum, end) => sum + end.max, 0) };
}

function totalAbsence(total: Quantity): readonly Finding<QuantityFindingCode>[] {
  if (total.kind !== "undetermined" && total.kind !== "per-key") return [];
  return [lacking("total-not-stated", {}, "total")];
}

function answer(
  code: QuantityFindingCode,
  outcome: "yes" | "no",
  assumed: boolean,
  facts: Finding["facts"],
): Decision<never, QuantityFindingCode> {
  const found = { code, outcome, citations: [], facts };
  return { outcome, findings: [assumed ? { ...found, assumed: true } : found] };
}
