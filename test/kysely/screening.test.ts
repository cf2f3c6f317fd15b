import { PGlite } from "@electric-sql/pglite";
import { checkEligibility, eligibilityRecord, screeningCriterion } from "dojeong/grants";
import { jsonDocument, toExpression } from "dojeong/kysely";
import { day } from "dojeong/time";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { factsFor } from "../support/facts-for.ts";
import { realPrograms } from "../support/real-programs.ts";
import { compiler } from "./databases.ts";
import { random } from "./random.ts";

const TRUTH = { yes: true, no: false, unknown: null } as const;

test("PostgreSQL screens the real programs as checkEligibility checks them", async () => {
  const db = await PGlite.create();
  try {
    await db.exec("create table application (id integer primary key, record jsonb)");
    const { below } = random(20_240_206);
    const on = day("2024-02-06");
    const counts = { yes: 0, no: 0, unknown: 0 };
    for (const program of realPrograms()) {
      const applications = Array.from({ length: 40 }, () => {
        const { judgements: _, ...one } = factsFor(program, below);
        return { ...one, submission: { channel: "online", on } } as const;
      });
      await db.exec("delete from application");
      for (const [id, one] of applications.entries()) {
        const record = JSON.stringify(eligibilityRecord(program, one, on));
        await db.query("insert into application values ($1, $2)", [id, record]);
      }
      const criterion = screeningCriterion(program, { asOf: on, appliedOn: on });
      const expression = toExpression(criterion, jsonDocument("postgres", "application.record"));
      const query = sql`select ${expression} as answer from application order by id`.compile(compiler);
      const { rows } = await db.query<{ answer: boolean | null }>(query.sql, [...query.parameters]);
      const checked = applications.map((one) => checkEligibility(program, one, { asOf: on }).outcome);
      expect(
        rows.map((row) => row.answer),
        program.id,
      ).toEqual(checked.map((outcome) => TRUTH[outcome]));
      for (const outcome of checked) counts[outcome] += 1;
    }
    expect(Math.min(counts.yes, counts.no, counts.unknown)).toBeGreaterThan(50);
  } finally {
    await db.close();
  }
}, 60_000);
