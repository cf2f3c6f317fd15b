import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Ratio } from "../quantities/ratio.js";
import { compareFractions, meanOf, roundedTo, shown, unitsOf } from "./exact-points.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { Rubric } from "./rubric.js";
import type { ItemMean } from "./score-application.js";

/** What of a score decides about the mark, as `scoreApplication` gives it. */
export interface MarkedScore {
  /** Ranked by; bonuses and deductions counted. */
  readonly total: Ratio;
  /** Without bonuses and deductions. */
  readonly base: Ratio;
  /** Means of the items, where items have a mark of their own. */
  readonly items?: readonly ItemMean[];
}

type Reason = Finding<GrantFindingCode>;

/**
 * Whether a score reaches the rubric's pass mark, and each item its own (과락 기준). 60점 이상 takes in 60.00 itself; 59.99 misses
 * it, whatever its rank.
 *
 * @param rubric - The rubric with its mark, and the least points of its items.
 * @param score - The score, as `scoreApplication` gives it.
 * @returns Unknown where the rubric states no mark at all, or the points of an item that has one are not known.
 *
 * @example
 * ```ts
 * import { type Rubric, reachesPassMark } from "dojeong/grants";
 *
 * const rubric = { items: [], pass: { mark: 60, bound: "at-least", counts: "with-bonus" } } as unknown as Rubric;
 * const score = (numerator: number) => ({ numerator, denominator: 100 });
 * reachesPassMark(rubric, { total: score(6000), base: score(6000) }).outcome; // => "yes"
 * reachesPassMark(rubric, { total: score(5999), base: score(5999) }).outcome; // => "no"
 * ```
 */
export function reachesPassMark(rubric: Rubric, score: MarkedScore): Decision<never, GrantFindingCode> {
  const items = itemFindings(rubric, score);
  if (rubric.pass === undefined && items.length > 0) return decide(items);
  return decide([markFinding(rubric, score), ...items]);
}

/** Whether the rubric has any mark that could shut an application out. */
export function hasMark(rubric: Rubric | undefined): rubric is Rubric {
  return rubric !== undefined && (rubric.pass !== undefined || rubric.items.some((item) => item.least !== undefined));
}

function markFinding(rubric: Rubric, score: MarkedScore): Reason {
  const { pass, rounding, citations = [] } = rubric;
  if (pass === undefined) {
    return { code: "pass-mark-not-stated", outcome: "unknown", citations: [], facts: {}, missing: ["rubric.pass"] };
  }
  const base = rounding === undefined ? score.base : roundedTo(score.base, rounding.decimals, rounding.mode);
  const counted = pass.counts === "with-bonus" ? score.total : base;
  const difference = compareFractions(counted, meanOf(unitsOf(pass.mark), 1));
  const reached = pass.bound === "at-least" ? difference >= 0 : difference > 0;
  const facts = { score: shown(counted), mark: pass.mark, bound: pass.bound };
  return reached
    ? { code: "pass-mark-reached", outcome: "yes", citations, facts }
    : { code: "pass-mark-missed", outcome: "no", citations, facts };
}

function itemFindings({ items, citations = [] }: Rubric, score: MarkedScore): readonly Reason[] {
  return items.flatMap((item): readonly Reason[] => {
    if (item.least === undefined) return [];
    const mean = score.items?.find((one) => one.item === item.id)?.mean;
    const facts = { item: item.id, name: item.name, least: item.least };
    if (mean === undefined) {
      const lacking = `points for ${item.id}`;
      const told = { ...facts, names: { [lacking]: { ko: item.name } } };
      return [{ code: "item-mark-not-known", outcome: "unknown", citations, facts: told, missing: [lacking] }];
    }
    const told = { ...facts, points: shown(mean) };
    return compareFractions(mean, meanOf(unitsOf(item.least), 1)) >= 0
      ? [{ code: "item-mark-reached", outcome: "yes", citations, facts: told }]
      : [{ code: "item-mark-missed", outcome: "no", citations, facts: told }];
  });
}
