import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { duckdb, postgres } from "./databases.ts";

const SEEDS = [1, 2, 3, 4];

// 4 × 500 criteria × 60 rows = 120,000 comparisons with each database. Each difference is one that a user would meet.
test.each([
  { name: "PostgreSQL", open: postgres },
  { name: "DuckDB", open: duckdb },
])("memory and $name give 120,000 times the same answer", { timeout: 600_000 }, async ({ name, open }) => {
  const total = { compared: 0, yes: 0, no: 0, unknown: 0, differences: 0 };
  const database = await open();
  try {
    for (const seed of SEEDS) {
      const { compared, answers, differences } = await compare(database, seed, 500, 60);
      expect(differences.slice(0, 3)).toEqual([]);
      total.compared += compared;
      total.differences += differences.length;
      for (const answer of ["yes", "no", "unknown"] as const) total[answer] += answers[answer];
    }
  } finally {
    await database.close();
  }
  process.stdout.write(`${name}: ${JSON.stringify(total)}\n`);
  expect(total).toMatchObject({ compared: 120_000, differences: 0 });
});
