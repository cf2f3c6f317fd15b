import type { FieldPath } from "../criteria/field-path.js";
import type { CriterionColumn, CriterionColumns, ListColumn } from "./columns.js";

/** Finds the column of a field: `lists` are the lists whose items the path starts at, from the outermost in. */
export function columnOf(
  columns: CriterionColumns,
  lists: readonly FieldPath[],
  path: FieldPath,
): CriterionColumn | undefined {
  let within = columns;
  for (const list of lists) {
    const found = asList(lookUp(within, list));
    if (found === undefined) return undefined;
    within = found.items;
  }
  return lookUp(within, path);
}

/** A column as a list, where it can be one. */
export function asList(column: CriterionColumn | undefined): ListColumn | undefined {
  if (column?.type === "json") return column.list();
  return column?.type === "list" ? column : undefined;
}

function lookUp(columns: CriterionColumns, path: FieldPath): CriterionColumn | undefined {
  if (typeof columns === "function") return columns(path);
  return Object.hasOwn(columns, path) ? columns[path] : undefined;
}
