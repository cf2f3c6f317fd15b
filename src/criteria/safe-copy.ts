import type { Criterion } from "./criterion.js";
import { foldCriterion } from "./fold-criterion.js";
import { namesOf, ownValue } from "./read-field.js";
import { referencesOf } from "./references-of.js";

/** Copies what a criterion reads of a record into objects without a prototype. */
export interface SafeCopy {
  /** Whether a name that it reads is one that every object has (`constructor`), so that each record is copied. */
  readonly always: boolean;
  readonly of: (record: unknown) => unknown;
}

interface Shape {
  readonly [name: string]: Shape;
}

/** Finds out what a criterion reads. */
export function safeCopyFor(criterion: Criterion): SafeCopy {
  const root = emptyShape();
  let always = false;
  const read = (lists: readonly string[], path: string): void => {
    let shape = root;
    for (const name of [...lists, path].flatMap(namesOf)) {
      always ||= name in Object.prototype;
      shape = shape[name] ??= emptyShape();
    }
  };
  foldCriterion<void>(criterion, {
    leaf: (node, { lists }) => {
      if (node.field !== undefined) read(lists, node.field);
      for (const it of referencesOf(node)) if ("field" in it) read(it.from === "whole" ? [] : lists, it.field);
    },
    group: () => undefined,
    list: (node, _, { lists }) => read(lists, node.field),
  });
  return { always, of: (record) => copied(isRecord(record) ? record : {}, root) };
}

/** What is no record has no facts. */
function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function emptyShape(): { [name: string]: Shape } {
  return Object.create(null);
}

function copied(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => copied(item, shape));
  if (typeof value !== "object" || value === null) return value;
  const copy: { [name: string]: unknown } = Object.create(null);
  for (const name of Object.keys(shape)) copy[name] = copied(ownValue(value, name), shape[name] as Shape);
  return copy;
}
