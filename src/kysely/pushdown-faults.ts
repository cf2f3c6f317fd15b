import type { Criterion, LeafCriterion } from "../criteria/criterion.js";
import { type CriterionPlace, foldCriterion, stepsTo } from "../criteria/fold-criterion.js";
import { isDay } from "../criteria/is-day.js";
import { fieldName } from "../criteria/missing-name.js";
import type { FieldReference } from "../criteria/operand.js";
import { referencesOf } from "../criteria/references-of.js";
import { asList, type ColumnLookup, lookupIn } from "./column-lookup.js";
import type { CriterionColumn, CriterionColumns } from "./columns.js";

/** Why a condition cannot be asked of the database. */
export type PushdownFaultCode =
  /** It names a date or a parameter that `bind` has not filled in. */
  | "not-bound"
  /** Its field has no column. */
  | "no-column"
  /** A list stands where a value is asked for, or the other way round. */
  | "not-a-list"
  | "not-a-value"
  /** Texts that may be no days would be put in order; declare the column as `day-text`. */
  | "order-on-text"
  /** The letters of a DATE are the database's affair. */
  | "prefix-of-day"
  /** Two columns that hold days in different ways. */
  | "days-kept-differently";

/** A condition that cannot be asked of the database. */
export interface PushdownFault {
  /** Why not. */
  readonly code: PushdownFaultCode;
  /** The kind of the condition. */
  readonly kind: Criterion["kind"];
  /** The field it asks about, seen from the whole record. */
  readonly field?: string;
  /** Where it stands in the document. */
  readonly path: readonly (string | number)[];
}

/**
 * Names every condition of a criterion that the database could not answer as memory does, before anything runs.
 * Empty when `toExpression` takes the criterion.
 *
 * @param criterion - A criterion.
 * @param columns - Where its fields stand.
 *
 * @example
 * ```ts
 * import { pushdownFaults } from "dojeong/kysely";
 *
 * const adult = { kind: "ageAtLeast", field: "bornOn", years: 19, asOf: "notice" } as const;
 * pushdownFaults(adult, { bornOn: { type: "day", column: "person.born_on" } }).map((fault) => fault.code); // => ["not-bound"]
 * ```
 */
export function pushdownFaults(criterion: Criterion, columns: CriterionColumns): readonly PushdownFault[] {
  const faults: PushdownFault[] = [];
  const columnOf = lookupIn(columns);
  foldCriterion<void>(criterion, {
    leaf: (node, place) => {
      for (const code of leafFaults(node, place, columnOf)) faults.push(fault(code, node, place));
    },
    group: () => undefined,
    list: (node, _, place) => {
      const column = columnOf(place.lists, node.field);
      if (column === undefined) faults.push(fault("no-column", node, place));
      else if (asList(column) === undefined) faults.push(fault("not-a-list", node, place));
    },
  });
  return faults;
}

function fault(code: PushdownFaultCode, node: Criterion, place: CriterionPlace): PushdownFault {
  const field = "field" in node && node.field !== undefined ? fieldName(place.lists, node.field) : undefined;
  return { code, kind: node.kind, ...(field === undefined ? {} : { field }), path: stepsTo(place) };
}

function leafFaults(node: LeafCriterion, place: CriterionPlace, columnOf: ColumnLookup): readonly PushdownFaultCode[] {
  if (node.field === undefined || (node.kind === "judgement" && node.answer !== undefined)) return [];
  const column = columnOf(place.lists, node.field);
  if (column === undefined) return ["no-column"];
  const references = referencesOf(node);
  if (references.some((it) => !("field" in it))) return ["not-bound"];
  if (node.kind === "known" || node.kind === "unknown") return [];
  if (column.type === "list") return ["not-a-value"];
  if (node.kind === "startsWith") return column.type === "day" ? ["prefix-of-day"] : [];
  const orders = ORDERS.has(node.kind);
  if (orders && column.type === "text" && boundsOf(node).some(isDay)) return ["order-on-text"];
  return references.flatMap((it) => fieldFault(it as FieldReference, column.type, orders, place, columnOf));
}

const ORDERS: ReadonlySet<string> = new Set(["lt", "lte", "gt", "gte", "between"]);

function boundsOf(node: LeafCriterion): readonly unknown[] {
  if (node.kind === "between") return [node.min, node.max];
  return "value" in node ? [node.value] : [];
}

function fieldFault(
  reference: FieldReference,
  type: CriterionColumn["type"],
  orders: boolean,
  place: CriterionPlace,
  columnOf: ColumnLookup,
): readonly PushdownFaultCode[] {
  const other = columnOf(reference.from === "whole" ? [] : place.lists, reference.field);
  if (other === undefined) return ["no-column"];
  if (other.type === "list") return ["not-a-value"];
  const types = new Set([type, other.type]);
  if (types.has("number") || types.has("boolean")) return [];
  if (orders && types.has("text")) return ["order-on-text"];
  return types.has("day") && types.size > 1 ? ["days-kept-differently"] : [];
}
