import type { Expression, SqlBool } from "kysely";
import type { FieldPath } from "../criteria/field-path.js";

/**
 * What a column holds. `day` is a DATE, `day-text` text that should be a day written `YYYY-MM-DD`. Any of them may be NULL,
 * which is unknown. So is the order of a `day-text` that is no day of the calendar (`""`, `2026.01.01`, `2023-02-30`), as
 * it is in memory; equality still compares what is written.
 */
export type ColumnType = "text" | "number" | "boolean" | "day" | "day-text";

/** A column, or an expression, that holds the values of one field. */
export interface ValueColumn {
  /** What it holds. */
  readonly type: ColumnType;
  /** A reference (`applicant.members`; name the table, since lists bring tables of their own), or an expression. */
  readonly column: string | Expression<unknown>;
}

/** Where the items of a list come from, where they are rows of their own. */
export interface ListColumn {
  readonly type: "list";
  /** What stands after FROM, with its alias: a table, or a function that makes rows. */
  readonly from: Expression<unknown>;
  /** What ties the items to the row they belong to. */
  readonly where?: Expression<SqlBool>;
  /** Whether the list is known; absent where it always is, as with a related table. */
  readonly known?: Expression<SqlBool>;
  /** The columns of an item; `.` is the item itself. */
  readonly items: CriterionColumns;
}

/** A JSON value, which tells its type itself. Each reading is NULL where the value is of another type. */
export interface JsonColumn {
  readonly type: "json";
  /** Whether there is any value but null. */
  readonly known: Expression<SqlBool>;
  /** As text; NULL where the value is none. */
  readonly text: Expression<unknown>;
  /** As a number; NULL where the value is none. */
  readonly number: Expression<unknown>;
  /** As true or false; NULL where the value is neither. */
  readonly boolean: Expression<unknown>;
  /** As text; NULL also where the text is not a day of the calendar. */
  readonly day: Expression<unknown>;
  /** As a list. */
  readonly list: () => ListColumn;
}

/** Where one field stands. */
export type CriterionColumn = ValueColumn | ListColumn | JsonColumn;

/** Where the fields of a criterion stand in the database, by their paths; a function where any path will do. */
export type CriterionColumns =
  | { readonly [path: string]: CriterionColumn }
  | ((path: FieldPath) => CriterionColumn | undefined);
