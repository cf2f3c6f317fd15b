import type { Criterion, GroupCriterion, LeafCriterion, ListCriterion } from "./criterion.js";
import { type Explanation, headerOf } from "./explanation.js";
import type { FieldPath } from "./field-path.js";
import { foldCriterion } from "./fold-criterion.js";
import { type LeafTest, leafTest } from "./leaf-test.js";
import { fieldName, type MissingName, referenceName } from "./missing-name.js";
import { isPlainRecord, namesOf, ownValue, prototypeIsTampered, valueAt } from "./read-field.js";
import { referencesOf } from "./references-of.js";
import { safeCopyFor } from "./safe-copy.js";
import { type Draft, mark, outcomeOf } from "./settle.js";

/**
 * Explains one node. Every draft is made as if the answer rested on it and it alone could change it, which is so
 * where all conditions of an `all` are met; `split` says when it is not, and then the whole tree is looked at again.
 */
type Explainer = (record: unknown, whole: unknown, state: State) => Draft;

interface State {
  split: boolean;
}

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
  const explainer = foldCriterion<Explainer>(criterion, {
    leaf: (node, { lists }) => leaf(node, leafTest(node), lists),
    group: (node, parts) => group(node, parts),
    list: (node, where, { lists }) => list(node, where, lists),
  });
  const copy = safeCopyFor(criterion);
  return (record) => {
    const own = copy.always || prototypeIsTampered() || !isPlainRecord(record) ? copy.of(record) : record;
    const state = { split: false };
    const top = explainer(own, own, state);
    if (state.split) mark(top);
    return top;
  };
}

function leaf(node: LeafCriterion, { names, test }: LeafTest, lists: readonly FieldPath[]): Explainer {
  const read = reader(names ?? (node.field === undefined ? undefined : namesOf(node.field)));
  const onRecord = names === undefined;
  return (record, whole, state) => {
    const found = read(record);
    const truth = test(onRecord ? record : found, whole);
    if (truth === true && found !== undefined)
      return { about: node, outcome: "yes", decisive: true, ground: true, found };
    state.split ||= truth !== true;
    const it: Draft = {
      about: node,
      outcome: truth === null ? "unknown" : truth ? "yes" : "no",
      decisive: true,
      ground: true,
    };
    if (found !== undefined) it.found = found;
    if (truth === null) it.missing = missingOf(node, record, whole, found, lists);
    return it;
  };
}

function reader(names: readonly string[] | undefined): (record: unknown) => unknown {
  const [first, second] = names ?? [];
  if (names === undefined) return () => undefined;
  if (first === undefined) return (record) => record;
  const one = (record: unknown) => (isPlainRecord(record) ? record[first] : ownValue(record, first));
  if (second === undefined) return one;
  const path = names.slice(1).join(".");
  return (record) => valueAt(one(record), path);
}

function missingOf(
  node: LeafCriterion,
  record: unknown,
  whole: unknown,
  found: unknown,
  lists: readonly FieldPath[],
): readonly MissingName[] {
  const names: MissingName[] = [];
  const fields: MissingName[] = [];
  if (node.field !== undefined) (isAbsent(found) ? names : fields).push(fieldName(lists, node.field));
  else if (node.kind === "judgement") names.push(`judgement:${node.id}`);
  for (const reference of referencesOf(node)) {
    const open =
      !("field" in reference) || isAbsent(valueAt(reference.from === "whole" ? whole : record, reference.field));
    (open ? names : fields).push(referenceName(lists, reference));
  }
  return names.length > 0 ? names : fields;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function group(node: GroupCriterion, parts: readonly Explainer[]): Explainer {
  const about = headerOf(node);
  const simple = node.kind === "all";
  return (record, whole, state) => {
    const drafts: Draft[] = [];
    let met = true;
    for (let at = 0; at < parts.length; at += 1) {
      const part = (parts[at] as Explainer)(record, whole, state);
      if (part.outcome !== "yes") met = false;
      drafts.push(part);
    }
    if (simple && met) return { about, outcome: "yes", decisive: true, ground: true, parts: drafts };
    state.split = true;
    return { about, outcome: outcomeOf(about, drafts), decisive: true, ground: true, parts: drafts };
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
