import type { LeafCriterion, ListCriterion } from "./criterion.js";
import type { FieldPath } from "./field-path.js";
import type { FieldLookup, FieldType } from "./field-type.js";
import type { CriterionPlace } from "./fold-criterion.js";
import type { Report } from "./lint-issue.js";
import { fieldName } from "./missing-name.js";
import type { FieldReference, Operand } from "./operand.js";
import { referencesOf } from "./references-of.js";
import type { Scalar } from "./scalar.js";

/** Whether the fields of a condition exist and hold what it asks for. */
export function leafIssues(node: LeafCriterion, place: CriterionPlace, fields: FieldLookup, report: Report): void {
  const others = referencesOf(node).filter((it) => "field" in it);
  for (const other of others) {
    const lists = listsOf(other, place);
    if (fields(lists, other.field) === undefined) report("unknown-path", place, fieldName(lists, other.field));
  }
  if (node.field === undefined) return;
  const name = fieldName(place.lists, node.field);
  const type = fields(place.lists, node.field);
  if (type === undefined) {
    report("unknown-path", place, name);
    return;
  }
  if (node.kind === "known" || node.kind === "unknown" || type.type === "any") return;
  const asked = askedOf(node, place, fields);
  if (!asked.every((sort) => fits(type, sort))) report("type-clash", place, name);
  else if (type.values !== undefined && wantedOf(node).some((value) => !type.values?.includes(value)))
    report("value-never-occurs", place, name);
}

/** Whether the field of a condition on items is a list. */
export function listIssues(node: ListCriterion, place: CriterionPlace, fields: FieldLookup, report: Report): void {
  const type = fields(place.lists, node.field);
  const name = fieldName(place.lists, node.field);
  if (type === undefined) report("unknown-path", place, name);
  else if (type.type !== "list" && type.type !== "any") report("type-clash", place, name);
}

function listsOf(reference: FieldReference, place: CriterionPlace): readonly FieldPath[] {
  return reference.from === "whole" ? [] : place.lists;
}

type Sort = FieldType["type"];

/** The sorts of value that a condition asks for; all of them must fit. */
function askedOf(node: LeafCriterion, place: CriterionPlace, fields: FieldLookup): readonly Sort[] {
  switch (node.kind) {
    case "eq":
    case "ne":
      return [sortOf(node.value, false, place, fields)];
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return [sortOf(node.value, true, place, fields)];
    case "between":
      return [node.min, node.max].map((it) => sortOf(it, true, place, fields));
    case "in":
      return "parameter" in node.values ? [] : node.values.map((it) => sortOf(it, false, place, fields));
    case "startsWith":
      return ["text"];
    case "judgement":
      return ["boolean"];
    default:
      return ["day"];
  }
}

function sortOf(operand: Operand, ordered: boolean, place: CriterionPlace, fields: FieldLookup): Sort {
  if (typeof operand === "number") return "number";
  if (typeof operand === "boolean") return ordered ? "record" : "boolean";
  if (typeof operand === "string") return ordered ? "day" : "text";
  if ("field" in operand) return fields(listsOf(operand, place), operand.field)?.type ?? "any";
  return "parameter" in operand ? "any" : "day";
}

function fits(type: FieldType, asked: Sort): boolean {
  if (asked === "any" || type.type === asked) return true;
  const texts: readonly Sort[] = ["text", "day"];
  return texts.includes(type.type) && texts.includes(asked);
}

function wantedOf(node: LeafCriterion): readonly Scalar[] {
  if ((node.kind === "eq" || node.kind === "ne") && typeof node.value !== "object") return [node.value];
  return node.kind === "in" && !("parameter" in node.values) ? node.values : [];
}
