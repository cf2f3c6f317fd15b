import { type Chance, chancesOf } from "./chance.js";
import type { Criterion } from "./criterion.js";
import { explain } from "./explain.js";
import type { Explanation } from "./explanation.js";
import type { MissingName } from "./missing-name.js";

/**
 * What would have to be known for an answer: only what could still change it, the most decisive first. The first
 * name is the question that a form should ask next. Empty where the answer is yes or no.
 *
 * A fact weighs as much as it is likely to settle the answer, with every open condition as likely met as not. Facts
 * of equal weight stand in the order of the document. Conditions are taken one by one: of a fact asked about in two places
 * it is not found out whether one of them makes the other idle, as in `b` and (`a` or `b`), where `b` alone decides; it stands first.
 *
 * @param criterion - A criterion; bind it first when it asks for named dates or parameters.
 * @param record - What is known so far.
 * @returns Names: fields by their path, items of lists as `projects[].status`, and `parameter:…`, `asOf:…`,
 *   `judgement:…` for what no record holds.
 * @throws RangeError when the criterion is beyond `criterionLimits`; TypeError when it is not one.
 *
 * @example
 * ```ts
 * import { type Criterion, missingFields } from "dojeong/criteria";
 *
 * const rule: Criterion = {
 *   kind: "all",
 *   of: [
 *     { kind: "any", of: [{ kind: "eq", field: "awarded", value: true }, { kind: "gte", field: "members", value: 100 }] },
 *     { kind: "eq", field: "seat", value: "KR-45" },
 *   ],
 * };
 * missingFields(rule, {}); // => ["seat", "awarded", "members"]
 * missingFields(rule, { awarded: true }); // => ["seat"]
 * missingFields(rule, { seat: "KR-11" }); // => []
 * ```
 */
export function missingFields(criterion: Criterion, record: unknown): readonly MissingName[] {
  const top = explain(criterion, record);
  if (top.outcome !== "unknown") return [];
  const weights = new Map<MissingName, number>();
  weigh(top, chancesOf(top), 0, weights);
  return [...weights]
    .map(([name, weight]) => [name, Math.round(weight * 1e6)] as const)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
}

/** Hands down how likely a node settles the whole; logarithms, since wide documents make tiny numbers. */
function weigh(node: Explanation, chance: Chance, weight: number, weights: Map<MissingName, number>): void {
  for (const name of node.missing ?? []) {
    const before = weights.get(name);
    weights.set(
      name,
      before === undefined ? weight : Math.max(before, weight) + Math.log1p(Math.exp(-Math.abs(before - weight))),
    );
  }
  chance.parts.forEach(([part, own], index) => {
    weigh(part, own, weight + (chance.settles[index] ?? 0), weights);
  });
}
