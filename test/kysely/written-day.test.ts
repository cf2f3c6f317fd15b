import { type Criterion, evaluate } from "dojeong/criteria";
import { toExpression } from "dojeong/kysely";
import { expect, test } from "vitest";
import { isCivilDate } from "../../src/internal/civil-date.ts";
import { duckdb, postgres } from "./databases.ts";

const between: Criterion = { kind: "between", field: "closedOn", min: "2023-03-31", max: "2026-03-31" };

const NOT_DAYS = ["", "2026.01.01", "없음", "2023-02-30", "2025-02-29", "2025-1-1", "2025-01-01 ", "0000-01-01"];

const DATABASES = [
  { name: "PostgreSQL", open: postgres },
  { name: "DuckDB", open: duckdb },
];

test.each(DATABASES)("text that is no day is before and after nothing in $name", async ({ open }) => {
  const database = await open();
  try {
    const rows = [...NOT_DAYS, "2023-03-30", "2023-03-31"].map((closedOn) => ({ closedOn, projects: [] }));
    await database.fill(rows);
    for (const criterion of [between, { kind: "not", of: between } as const]) {
      const answers = await database.answers(toExpression(criterion, database.columns));
      expect(answers.slice(0, -2)).toEqual(NOT_DAYS.map(() => null));
      expect(answers.slice(-2)).toEqual(criterion === between ? [false, true] : [true, false]);
      expect(answers).toEqual(rows.map((row) => evaluate(criterion, row)));
    }
    const written: Criterion = { kind: "eq", field: "closedOn", value: "없음" };
    expect(await database.answers(toExpression(written, database.columns))).toEqual(
      rows.map(({ closedOn }) => closedOn === "없음"),
    );
  } finally {
    await database.close();
  }
});

test.each(DATABASES)(
  "every day of the calendar, and no 32nd, is one in $name",
  { timeout: 60_000 },
  async ({ open }) => {
    const years = [1, 4, 1900, 2000, 2023, 2024, 9999];
    const texts = years.flatMap((year) =>
      Array.from({ length: 14 * 33 }, (_, at) => {
        const [month, dayOfMonth] = [Math.floor(at / 33), at % 33].map((it) => String(it).padStart(2, "0"));
        return `${String(year).padStart(4, "0")}-${month}-${dayOfMonth}`;
      }),
    );
    const database = await open();
    try {
      await database.fill(texts.map((closedOn) => ({ closedOn, projects: [] })));
      const from: Criterion = { kind: "gte", field: "closedOn", value: "0001-01-01" };
      const answers = await database.answers(toExpression(from, database.columns));
      expect(texts.filter((_, at) => answers[at] !== null)).toEqual(texts.filter(isCivilDate));
      expect(new Set(answers)).toEqual(new Set([true, null]));
    } finally {
      await database.close();
    }
  },
);
