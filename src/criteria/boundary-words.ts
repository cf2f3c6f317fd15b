import type { OrderCriterion } from "./comparison-criterion.js";

/** A word of Korean notices that draws a bound, and the one operator it stands for. */
export interface BoundaryWord {
  /** The word, as it follows the figure or the day. */
  readonly word: string;
  /** The operator. */
  readonly operator: OrderCriterion["kind"];
  /** Whether the figure or day itself belongs. */
  readonly includes: boolean;
  /** What it bounds: figures (money, persons, years), days, or lengths of time. */
  readonly of: "figure" | "day" | "length";
  /** The same in English. */
  readonly en: string;
}

/**
 * The words that draw bounds in notices and ordinances. 이상·이하, 이전·이후 and 이내 include what they follow; 초과·미만 and
 * 전·후 do not. Each stands for exactly one operator, so that a bound is never read by feel.
 *
 * For ages and elapsed time the kinds are `ageAtLeast` 이상, `ageOver` 초과, `ageAtMost` 이하, `ageUnder` 미만 and
 * `elapsedAtLeast` 이상, `elapsedOver` 초과, `withinLast` 이내·이하, `elapsedUnder` 미만.
 *
 * @example
 * ```ts
 * import { boundaryWords } from "dojeong/criteria";
 *
 * boundaryWords.find((it) => it.word === "미만")?.operator; // => "lt"
 * ```
 */
export const boundaryWords: readonly BoundaryWord[] = [
  { word: "이상", operator: "gte", includes: true, of: "figure", en: "at least" },
  { word: "초과", operator: "gt", includes: false, of: "figure", en: "more than" },
  { word: "이하", operator: "lte", includes: true, of: "figure", en: "at most" },
  { word: "미만", operator: "lt", includes: false, of: "figure", en: "less than" },
  { word: "이전", operator: "lte", includes: true, of: "day", en: "on or before" },
  { word: "이후", operator: "gte", includes: true, of: "day", en: "on or after" },
  { word: "전", operator: "lt", includes: false, of: "day", en: "before" },
  { word: "후", operator: "gt", includes: false, of: "day", en: "after" },
  { word: "까지", operator: "lte", includes: true, of: "day", en: "until" },
  { word: "부터", operator: "gte", includes: true, of: "day", en: "from" },
  { word: "이내", operator: "lte", includes: true, of: "length", en: "within" },
];
