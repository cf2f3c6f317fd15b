import type { FieldPath } from "./field-path.js";
import type { Reference } from "./operand.js";

/**
 * How a missing fact is called: a field by its path, items of a list as `projects[].status`, and what no record
 * holds by its sort: `parameter:median-income`, `asOf:notice`, `judgement:public-interest`.
 */
export type MissingName = string;

/** The name of a field, seen from the whole record. */
export function fieldName(lists: readonly FieldPath[], field: FieldPath): MissingName {
  const items = lists.map((list) => `${list}[]`);
  return (field === "." ? items : [...items, field]).join(".");
}

/** The name of what a condition refers to. */
export function referenceName(lists: readonly FieldPath[], reference: Reference): MissingName {
  if ("parameter" in reference) return `parameter:${reference.parameter}`;
  if ("field" in reference) return fieldName(reference.from === "whole" ? [] : lists, reference.field);
  return `asOf:${reference.asOf}`;
}
