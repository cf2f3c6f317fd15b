export type { ColumnType, CriterionColumn, CriterionColumns, JsonColumn, ListColumn, ValueColumn } from "./columns.js";
export { jsonColumn, jsonDocument } from "./json-column.js";
export type { JsonDialect } from "./json-dialect.js";
export { type PushdownFault, type PushdownFaultCode, pushdownFaults } from "./pushdown-faults.js";
export { relatedList } from "./related-list.js";
export { toExpression } from "./to-expression.js";
