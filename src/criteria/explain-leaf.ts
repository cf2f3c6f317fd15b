import type { LeafCriterion } from "./criterion.js";
import type { FieldPath } from "./field-path.js";
import { leafTest } from "./leaf-test.js";
import { fieldName, type MissingName, referenceName } from "./missing-name.js";
import { isPlainRecord, namesOf, ownValue, valueAt } from "./read-field.js";
import { referencesOf } from "./references-of.js";
import type { Draft } from "./settle.js";
import type { Truth } from "./truth.js";
import type { ValueTest } from "./value-test.js";

/** Whether some condition was not met, so that the tree has to be looked over again. */
export interface ExplainState {
  split: boolean;
}

/**
 * Explains one node. Every draft is made as if the answer rested on it and it alone could change it, which is so where
 * all conditions of an `all` are met; the state tells when it is not.
 */
export type Explainer = (record: unknown, whole: unknown, state: ExplainState) => Draft;

/** How a node is explained; `direct` where it is about the value under one name of the whole record. */
export interface ExplainStep {
  readonly explain: Explainer;
  readonly direct?: DirectLeaf;
}

/** A condition on the value under one name. */
export interface DirectLeaf {
  readonly name: string;
  readonly node: LeafCriterion;
  readonly test: ValueTest;
  readonly draft: DraftMaker;
}

/** Makes the draft of a condition from what was found. */
export type DraftMaker = (record: unknown, whole: unknown, state: ExplainState, found: unknown, truth: Truth) => Draft;

/** How a condition without parts is explained. */
export function explainLeaf(node: LeafCriterion, lists: readonly FieldPath[]): ExplainStep {
  const { names, test } = leafTest(node);
  const draft = draftMaker(node, lists);
  const path = names ?? (node.field === undefined ? undefined : namesOf(node.field));
  const read = path === undefined ? () => undefined : reader(path);
  const explain: Explainer = (record, whole, state) => {
    const found = read(record);
    return draft(record, whole, state, found, test(names === undefined ? record : found, whole));
  };
  const [name] = names ?? [];
  if (names?.length !== 1 || name === undefined || lists.length > 0) return { explain };
  return { explain, direct: { name, node, test, draft } };
}

function draftMaker(node: LeafCriterion, lists: readonly FieldPath[]): DraftMaker {
  return (record, whole, state, found, truth) => {
    if (truth === true && found !== undefined)
      return { about: node, outcome: "yes", decisive: true, ground: true, found };
    if (truth !== true) state.split = true;
    const outcome = truth === null ? "unknown" : truth ? "yes" : "no";
    const draft: Draft = { about: node, outcome, decisive: true, ground: true };
    if (found !== undefined) draft.found = found;
    if (truth === null) draft.missing = missingOf(node, record, whole, found, lists);
    return draft;
  };
}

function reader(names: readonly string[]): (record: unknown) => unknown {
  return names.reduce<(record: unknown) => unknown>(
    (before, name) => (record) => {
      const value = before(record);
      return isPlainRecord(value) ? value[name] : ownValue(value, name);
    },
    (record) => record,
  );
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
