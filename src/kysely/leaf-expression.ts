import { type Expression, type SqlBool, sql } from "kysely";
import type { LeafCriterion } from "../criteria/criterion.js";
import type { FieldPath } from "../criteria/field-path.js";
import { isDay } from "../criteria/is-day.js";
import type { FieldReference, Operand } from "../criteria/operand.js";
import type { Scalar } from "../criteria/scalar.js";
import type { ColumnLookup } from "./column-lookup.js";
import type { CriterionColumn, JsonColumn, ValueColumn } from "./columns.js";
import { writtenDay } from "./written-day.js";

type Bool = Expression<SqlBool>;
type Column = ValueColumn | JsonColumn;
/** What a value is read as: as JavaScript would hold it, a day being text that can be put in order. */
type Sort = "text" | "number" | "boolean" | "day";

const OPERATORS = { eq: "=", ne: "<>", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;
type Comparison = keyof typeof OPERATORS;

const unknown: Bool = sql`cast(null as boolean)`;
const yes: Bool = sql`(1 = 1)`;
const no: Bool = sql`(1 = 0)`;

/** A condition without parts as an expression. Everything that cannot be said has been refused before. */
export function leafExpression(node: LeafCriterion, lists: readonly FieldPath[], columnOf: ColumnLookup): Bool {
  if (node.kind === "judgement" && node.answer !== undefined) return node.answer ? yes : no;
  const column = node.field === undefined ? undefined : columnOf(lists, node.field);
  if (column === undefined) return unknown;
  if (node.kind === "known") return known(column);
  if (node.kind === "unknown") return sql`(not ${known(column)})`;
  if (column.type === "list") return unknown;
  const compared = (kind: Comparison, operand: Operand): Bool =>
    typeof operand === "object"
      ? relation(kind, column, columnOf(listsOf(operand, lists), (operand as FieldReference).field))
      : comparison(kind, column, operand);
  switch (node.kind) {
    case "eq":
    case "ne":
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return compared(node.kind, node.value);
    case "between":
      return sql`(${compared("gte", node.min)} and ${compared("lte", node.max)})`;
    case "in":
      return Array.isArray(node.values) ? membership(column, node.values) : unknown;
    case "startsWith":
      return typeof node.value === "string" ? prefix(column, node.value) : unknown;
    case "judgement":
      return read(column, "boolean") === undefined ? unknown : sql`(${read(column, "boolean")})`;
    default:
      return unknown;
  }
}

function listsOf(operand: object, lists: readonly FieldPath[]): readonly FieldPath[] {
  return (operand as FieldReference).from === "whole" ? [] : lists;
}

function known(column: CriterionColumn): Bool {
  if (column.type === "list") return sql`(${column.known ?? yes})`;
  return column.type === "json" ? column.known : sql`(${ref(column)} is not null)`;
}

function ref(column: ValueColumn): Expression<unknown> {
  return typeof column.column === "string" ? sql.ref(column.column) : column.column;
}

/** The column read as a sort of value; nothing where it never holds that sort. */
function read(column: Column, sort: Sort): Expression<unknown> | undefined {
  if (column.type === "json") return column[sort];
  if (column.type === sort) return ref(column);
  if (column.type === "day-text" && sort === "day") return writtenDay(ref(column));
  return sort === "text" && (column.type === "day-text" || column.type === "day") ? ref(column) : undefined;
}

function comparison(kind: Comparison, column: Column, value: Scalar): Bool {
  const equality = kind === "eq" || kind === "ne";
  const sort = sortOf(value, equality);
  const found = sort === undefined ? undefined : read(column, sort);
  if (found === undefined) return unknown;
  if (column.type === "day" && !isDay(value)) return ifKnown(column, kind === "ne");
  return sql`(${found} ${sql.raw(OPERATORS[kind])} ${bound(column, value)})`;
}

function sortOf(value: Scalar, equality: boolean): Sort | undefined {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return equality ? "boolean" : undefined;
  if (equality) return "text";
  return isDay(value) ? "day" : undefined;
}

/** One column against another: both are read as each sort that the two can have in common. */
function relation(kind: Comparison, column: Column, other: CriterionColumn | undefined): Bool {
  if (other === undefined || other.type === "list") return unknown;
  const sorts: readonly Sort[] = kind === "eq" || kind === "ne" ? ["text", "number", "boolean"] : ["number", "day"];
  const readings: Bool[] = [];
  for (const sort of sorts) {
    const [left, right] = [read(column, sort), read(other, sort)];
    if (left !== undefined && right !== undefined) readings.push(sql`(${left} ${sql.raw(OPERATORS[kind])} ${right})`);
  }
  const [only] = readings;
  if (only === undefined) return unknown;
  return readings.length === 1 ? only : sql`coalesce(${sql.join(readings)})`;
}

function membership(column: Column, values: readonly Scalar[]): Bool {
  const [first] = values;
  if (first === undefined) return ifKnown(column, false);
  const found = read(column, sortOf(first, true) ?? "text");
  if (found === undefined) return unknown;
  const fitting = column.type === "day" ? values.filter(isDay) : values;
  if (fitting.length === 0) return ifKnown(column, false);
  return sql`(${found} in (${sql.join(fitting.map((value) => bound(column, value)))}))`;
}

function prefix(column: Column, letters: string): Bool {
  const text = read(column, "text");
  if (text === undefined) return unknown;
  return sql`(substr(${text}, 1, ${sql.lit([...letters].length)}) = ${bound(column, letters)})`;
}

/** The same answer for every value that is there. */
function ifKnown(column: Column, answer: boolean): Bool {
  return sql`(case when ${known(column)} then ${answer ? yes : no} end)`;
}

function bound(column: Column, value: Scalar): Expression<unknown> {
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? sql`cast(${value} as bigint)` : sql`cast(${value} as double precision)`;
  return column.type === "day" ? sql`cast(${value} as date)` : sql`${value}`;
}
