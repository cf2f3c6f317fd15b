import type { FieldPath } from "../criteria/field-path.js";
import type { CriterionColumn, CriterionColumns, ListColumn } from "./columns.js";

/** Finds the column of a field: `lists` are the lists whose items the path starts at, from the outermost in. */
export type ColumnLookup = (lists: readonly FieldPath[], path: FieldPath) => CriterionColumn | undefined;

/** Looks columns up; the columns of a list's items are found once, not for each condition on them. */
export function lookupIn(columns: CriterionColumns): ColumnLookup {
  const found = new WeakMap<readonly FieldPath[], { readonly items?: CriterionColumns }>();
  const itemsOf = (lists: readonly FieldPath[]): CriterionColumns | undefined => {
    let within: CriterionColumns | undefined = columns;
    for (const list of lists) within = within && asList(lookUp(within, list))?.items;
    return within;
  };
  return (lists, path) => {
    let known = found.get(lists);
    if (known === undefined) {
      known = { items: itemsOf(lists) };
      found.set(lists, known);
    }
    return known.items && lookUp(known.items, path);
  };
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
