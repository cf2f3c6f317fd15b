import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Ratio } from "../quantities/ratio.js";
import { compareFractions, meanOf, shown, unitsOf } from "./exact-points.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { Rubric } from "./rubric.js";

/**
 * Whether a score reaches the rubric's pass mark (과락 기준). 60점 이상 takes in 60.00 itself; 59.99 misses it, whatever its rank.
 *
 * @param rubric - The rubric with its mark.
 * @param score - The score, as `scoreApplication` gives it.
 * @returns Unknown where the rubric states no mark.
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
export function reachesPassMark(
  rubric: Rubric,
  score: { readonly total: Ratio; readonly base: Ratio },
): Decision<never, GrantFindingCode> {
  const { pass } = rubric;
  if (pass === undefined) {
    return decide([
      { code: "pass-mark-not-stated", outcome: "unknown", citations: [], facts: {}, missing: ["rubric.pass"] },
    ]);
  }
  const counted = pass.counts === "with-bonus" ? score.total : score.base;
  const difference = compareFractions(counted, meanOf(unitsOf(pass.mark), 1));
  const reached = pass.bound === "at-least" ? difference >= 0 : difference > 0;
  const facts = { score: shown(counted), mark: pass.mark, bound: pass.bound };
  const citations = rubric.citations ?? [];
  const finding: Finding<GrantFindingCode> = reached
    ? { code: "pass-mark-reached", outcome: "yes", citations, facts }
    : { code: "pass-mark-missed", outcome: "no", citations, facts };
  return decide([finding]);
}
