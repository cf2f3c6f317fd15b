import type { Criterion } from "./criterion.js";
import type { CriterionLabel } from "./criterion-note.js";
import { foldCriterion } from "./fold-criterion.js";
import { fieldName, type MissingName } from "./missing-name.js";

/**
 * What a criterion itself calls the facts it asks for: the label of the condition on each, so that a question can be put in
 * the document's own words. A fact without a labelled condition is left out; of several labels the first in the document stands.
 *
 * @param criterion - A criterion.
 * @returns Labels by the names that `missingFields` gives.
 *
 * @example
 * ```ts
 * import { labelsOf } from "dojeong/criteria";
 *
 * labelsOf({ kind: "eq", field: "facts.supported", value: true, label: { ko: "중복지원 여부" } })["facts.supported"];
 * // => { ko: "중복지원 여부" }
 * ```
 */
export function labelsOf(criterion: Criterion): { readonly [name: MissingName]: CriterionLabel } {
  const labels = new Map<MissingName, CriterionLabel>();
  const add = (name: MissingName, label: CriterionLabel | undefined): void => {
    if (label !== undefined && !labels.has(name)) labels.set(name, label);
  };
  foldCriterion<void>(criterion, {
    leaf: (node, { lists }) => {
      if (node.field !== undefined) add(fieldName(lists, node.field), node.label);
      else if (node.kind === "judgement") add(`judgement:${node.id}`, node.label);
    },
    group: () => undefined,
    list: (node, _, { lists }) => add(fieldName(lists, node.field), node.label),
  });
  return Object.fromEntries(labels);
}
