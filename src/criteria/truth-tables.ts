import type { GroupCriterion } from "./criterion.js";
import type { Truth } from "./truth.js";

/** What a kind of group says for each combination of answers of its parts. */
export interface TruthTable {
  /** The kind of group. */
  readonly kind: GroupCriterion["kind"];
  /** How many parts must be met; only for `atLeast`. */
  readonly count?: number;
  /** The answers of the parts, in the order of the document, and of the whole; `null` is unknown. */
  readonly rows: readonly { readonly parts: readonly Truth[]; readonly whole: Truth }[];
}

const T = true;
const F = false;
const U = null;

function rows(...lines: readonly (readonly Truth[])[]): TruthTable["rows"] {
  return lines.map((line) => ({ parts: line.slice(0, -1), whole: line.at(-1) ?? null }));
}

/**
 * The truth tables of the groups (Kleene's strong three-valued logic, which is SQL's): the last answer of each row is
 * that of the whole. The tests run every row in memory and in real databases.
 *
 * @example
 * ```ts
 * import { truthTables } from "dojeong/criteria";
 *
 * const not = truthTables().find((table) => table.kind === "not");
 * not?.rows; // => [{ parts: [true], whole: false }, { parts: [false], whole: true }, { parts: [null], whole: null }]
 * ```
 */
export function truthTables(): readonly TruthTable[] {
  return [
    {
      kind: "all",
      rows: rows([T, T, T], [T, F, F], [T, U, U], [F, T, F], [F, F, F], [F, U, F], [U, T, U], [U, F, F], [U, U, U]),
    },
    {
      kind: "any",
      rows: rows([T, T, T], [T, F, T], [T, U, T], [F, T, T], [F, F, F], [F, U, U], [U, T, T], [U, F, U], [U, U, U]),
    },
    { kind: "not", rows: rows([T, F], [F, T], [U, U]) },
    {
      kind: "unless",
      rows: rows([T, T, F], [T, F, T], [T, U, U], [F, T, F], [F, F, F], [F, U, F], [U, T, F], [U, F, U], [U, U, U]),
    },
    {
      kind: "atLeast",
      count: 2,
      rows: rows(
        [T, T, T, T],
        [T, T, F, T],
        [T, T, U, T],
        [T, F, F, F],
        [T, F, U, U],
        [T, U, U, U],
        [F, F, F, F],
        [F, F, U, F],
        [F, U, U, U],
        [U, U, U, U],
      ),
    },
  ];
}
