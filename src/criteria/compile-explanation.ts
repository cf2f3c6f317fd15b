import type { Criterion, GroupCriterion, ListCriterion } from "./criterion.js";
import { type Explainer, type ExplainStep, explainLeaf } from "./explain-leaf.js";
import { type Explanation, headerOf } from "./explanation.js";
import type { FieldPath } from "./field-path.js";
import { foldCriterion } from "./fold-criterion.js";
import { fieldName } from "./missing-name.js";
import { isPlainRecord, prototypeIsTampered, valueAt } from "./read-field.js";
import { safeCopyFor } from "./safe-copy.js";
import { type Draft, mark, outcomeOf } from "./settle.js";
import { draftsOf } from "./unrolled-drafts.js";

/**
 * Prepares explanations of a criterion for many records; each is what `explain` gives.
 *
 * @param criterion - A criterion; bind it first when it asks for named dates or parameters.
 * @throws RangeError when the criterion is beyond `criterionLimits`; TypeError when it is not one.
 *
 * @example
 * ```ts
 * import { compileExplanation } from "dojeong/criteria";
 *
 * const explainLarge = compileExplanation({ kind: "gte", field: "members", value: 100 });
 * explainLarge({ members: 80 }).outcome; // => "no"
 * ```
 */
export function compileExplanation(criterion: Criterion): (record: unknown) => Explanation {
  const { explain } = foldCriterion<ExplainStep>(criterion, {
    leaf: (node, { lists }) => explainLeaf(node, lists),
    group: (node, parts) => ({ explain: group(node, parts) }),
    list: (node, where, { lists }) => ({ explain: list(node, where.explain, lists) }),
  });
  const copy = safeCopyFor(criterion);
  return (record) => {
    const own = copy.always || prototypeIsTampered() || !isPlainRecord(record) ? copy.of(record) : record;
    const state = { split: false };
    const top = explain(own, own, state);
    if (state.split) mark(top);
    return top;
  };
}

function group(node: GroupCriterion, steps: readonly ExplainStep[]): Explainer {
  const about = headerOf(node);
  const drafts = draftsOf(steps);
  const isAll = node.kind === "all";
  return (record, whole, state) => {
    const parts: Draft[] = [];
    drafts(record, whole, state, parts);
    if (isAll && !state.split) return { about, outcome: "yes", decisive: true, ground: true, parts };
    state.split = true;
    return { about, outcome: outcomeOf(about, parts), decisive: true, ground: true, parts };
  };
}

function list(node: ListCriterion, where: Explainer, lists: readonly FieldPath[]): Explainer {
  const about = headerOf(node);
  const missing = [fieldName(lists, node.field)];
  return (record, whole, state) => {
    const items = valueAt(record, node.field);
    state.split = true;
    if (!Array.isArray(items)) return { about, outcome: "unknown", decisive: true, ground: true, missing };
    const parts = items.map((item) => where(item, whole, state));
    return { about, outcome: outcomeOf(about, parts), decisive: true, ground: true, parts };
  };
}
