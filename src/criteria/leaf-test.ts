import type { LeafCriterion } from "./criterion.js";
import type { FieldReference, Operand } from "./operand.js";
import { namesOf, valueAt } from "./read-field.js";
import type { Scalar } from "./scalar.js";
import {
  begins,
  equals,
  isKnown,
  isOneOf,
  isUnknown,
  lies,
  type OrderKind,
  opposite,
  ordered,
  related,
  untold,
  type ValueTest,
} from "./value-test.js";

/** How a condition without parts is answered. */
export interface LeafTest {
  /** Names that lead from the record to the value. Absent: the test wants the record itself. */
  readonly names?: readonly string[];
  readonly test: ValueTest;
}

/** Makes the test of a condition without parts. What `bind` has not filled in yet is unknown. */
export function leafTest(node: LeafCriterion): LeafTest {
  switch (node.kind) {
    case "eq":
    case "ne":
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return comparison(node.kind, node.field, node.value);
    case "between":
      return range(node.field, node.min, node.max);
    case "in":
      return { names: namesOf(node.field), test: "parameter" in node.values ? untold : isOneOf(node.values) };
    case "startsWith":
      return { names: namesOf(node.field), test: typeof node.value === "string" ? begins(node.value) : untold };
    case "known":
      return { names: namesOf(node.field), test: isKnown };
    case "unknown":
      return { names: namesOf(node.field), test: isUnknown };
    case "judgement":
      if (node.answer !== undefined) return { test: () => node.answer as boolean };
      return node.field === undefined ? { test: untold } : { names: namesOf(node.field), test: judged };
    default:
      return { names: namesOf(node.field), test: untold };
  }
}

function comparison(kind: OrderKind | "eq" | "ne", field: string, value: Operand): LeafTest {
  if (typeof value !== "object") return { names: namesOf(field), test: constant(kind, value) };
  if (!("field" in value)) return { names: namesOf(field), test: untold };
  const other = reader(value);
  return { test: (record, whole) => related(kind, valueAt(record, field), other(record, whole)) };
}

function constant(kind: OrderKind | "eq" | "ne", value: Scalar): ValueTest {
  if (kind === "eq") return equals(value);
  return kind === "ne" ? opposite(equals(value)) : ordered(kind, value);
}

function range(field: string, min: Operand, max: Operand): LeafTest {
  if (typeof min !== "object" && typeof max !== "object") return { names: namesOf(field), test: lies(min, max) };
  const [low, high] = [onRecord(comparison("gte", field, min)), onRecord(comparison("lte", field, max))];
  return {
    test: (record, whole) => {
      const above = low(record, whole);
      if (above === false) return false;
      const below = high(record, whole);
      return below === false ? false : above === null || below === null ? null : true;
    },
  };
}

function reader(reference: FieldReference): (record: unknown, whole: unknown) => unknown {
  const { field, from } = reference;
  return from === "whole" ? (_, whole) => valueAt(whole, field) : (record) => valueAt(record, field);
}

/** A test of a value as a test of the record that holds it, read with all care. */
export function onRecord(leaf: LeafTest): ValueTest {
  const { names, test } = leaf;
  if (names === undefined || names.length === 0) return test;
  const path = names.join(".");
  return (record, whole) => test(valueAt(record, path), whole);
}

const judged: ValueTest = (value) => (typeof value === "boolean" ? value : null);
