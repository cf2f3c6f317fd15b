import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { duckdb, postgres } from "./databases.ts";

// The full run, with 100,000 comparisons and more, is `npm run parity`.
test.each([
  { name: "PostgreSQL", open: postgres },
  { name: "DuckDB", open: duckdb },
])("memory and $name answer alike", async ({ open }) => {
  const database = await open();
  try {
    const { compared, answers, differences } = await compare(database, 20_240_123, 60, 60);
    expect(differences.slice(0, 3)).toEqual([]);
    expect(compared).toBe(3600);
    expect(Math.min(answers.yes, answers.no, answers.unknown)).toBeGreaterThan(360);
  } finally {
    await database.close();
  }
});
