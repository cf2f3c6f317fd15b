import { bind, type Criterion, evaluate, type Truth, type TruthTable, truthTables } from "dojeong/criteria";
import { toExpression } from "dojeong/kysely";
import { day } from "dojeong/time";
import { expect, test } from "vitest";
import { duckdb, postgres } from "./databases.ts";
import type { Row } from "./random-cases.ts";

const PARTS = [
  { kind: "eq", field: "forProfit", value: true },
  { kind: "eq", field: "office", value: true },
  { kind: "eq", field: "members", value: 1 },
] as const satisfies readonly Criterion[];

/** A row of which the conditions above say what they are meant to say. */
function rowOf([first, second, third]: readonly (Truth | undefined)[]): Row {
  const members = typeof third === "boolean" ? { members: third ? 1 : 2 } : {};
  return { forProfit: first ?? null, office: second ?? null, ...members, projects: [] };
}

function groupOf({ kind, count = 1 }: TruthTable, size: number): Criterion {
  const of = PARTS.slice(0, size);
  const [first, ...others] = of as readonly Criterion[] as [Criterion, ...Criterion[]];
  if (kind === "not") return { kind, of: first };
  if (kind === "unless") return { kind, of: first, exceptions: others };
  return kind === "atLeast" ? { kind, count, of } : { kind, of };
}

test.each([
  { name: "PostgreSQL", open: postgres },
  { name: "DuckDB", open: duckdb },
])("$name answers every row of the truth tables as they say", async ({ open }) => {
  const database = await open();
  try {
    for (const table of truthTables()) {
      await database.fill(table.rows.map(({ parts }) => rowOf(parts)));
      const group = groupOf(table, table.rows[0]?.parts.length ?? 0);
      const answers = await database.answers(toExpression(group, database.columns));
      expect(answers, table.kind).toEqual(table.rows.map(({ whole }) => whole));
    }
  } finally {
    await database.close();
  }
});

test("a range whose ends are bound to two sorts is asked of the database as of memory", async () => {
  const rule: Criterion = { kind: "between", field: "members", min: 18, max: { asOf: "notice" } };
  const bound = bind(rule, { asOf: { notice: day("2024-02-29") } });
  const records = [17, 18, 3000].map((members) => ({ members, projects: [] }));
  const database = await duckdb();
  try {
    await database.fill(records);
    const answers = await database.answers(toExpression(bound, database.columns));
    expect(answers).toEqual([false, null, null]);
    expect(records.map((it) => evaluate(bound, it))).toEqual(answers);
  } finally {
    await database.close();
  }
});
