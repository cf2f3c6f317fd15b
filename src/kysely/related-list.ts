import { type Expression, type SqlBool, sql } from "kysely";
import type { CriterionColumns, ListColumn } from "./columns.js";

/**
 * A list kept as rows of a related table. Such a list is always known: no rows are an empty list.
 *
 * @param table - The table, or `table as alias`'s alias through `options.alias`.
 * @param where - What ties its rows to the row they belong to.
 * @param items - The columns of an item, by path.
 * @param alias - A name for the table within the question; the table's own name when absent.
 *
 * @example
 * ```ts
 * import { relatedList } from "dojeong/kysely";
 * import { sql } from "kysely";
 *
 * const projects = relatedList("project", sql`project.applicant_id = applicant.id`, {
 *   status: { type: "text", column: "project.status" },
 * });
 * projects.type; // => "list"
 * ```
 */
export function relatedList(
  table: string,
  where: Expression<SqlBool>,
  items: CriterionColumns,
  alias: string = table,
): ListColumn {
  return { type: "list", from: sql`${sql.table(table)} as ${sql.ref(alias)}`, where, items };
}
