import {
  bind,
  type Criterion,
  compile,
  decideCriterion,
  evaluate,
  explain,
  fieldsOf,
  lint,
  missingFields,
  parseCriterion,
  receiptOf,
  describe as say,
} from "dojeong/criteria";
import { toExpression } from "dojeong/kysely";
import { day } from "dojeong/time";
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely";
import { expect, test } from "vitest";
import { random } from "../kysely/random.ts";
import { mutated } from "./mutated.ts";
import { reference } from "./reference.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 60_000);
const SEED = Number(process.env.FUZZ_SEED ?? 2024);
const BINDINGS = { asOf: { notice: day("2024-02-29") }, parameters: [{ name: "p", value: 1 }] };

const compiler = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** Throws where the database cannot be asked; what the stranger wrote never stands in the text. */
function askedOfSql(criterion: Criterion): void {
  const columns = { n: { type: "number", column: "a.n" }, s: { type: "text", column: "a.s" } } as const;
  const { sql: text } = sql`select ${toExpression(criterion, columns)}`.compile(compiler);
  if (text.includes("drop table") || text.includes("전주")) throw new Error(`Spliced into ${text}`);
}

/** A criterion that was taken is answered by all functions alike, and never throws. */
function held(criterion: Criterion, record: unknown): void {
  const bound = bind(criterion, BINDINGS);
  const answer = evaluate(bound, record);
  // What is no record has no facts.
  const isRecord = typeof record === "object" && record !== null && !Array.isArray(record);
  expect(answer).toBe(reference(bound, isRecord ? record : {}));
  expect(compile(bound)(record)).toBe(answer);
  expect(explain(bound, record).outcome).toBe(answer === null ? "unknown" : answer ? "yes" : "no");
  expect(missingFields(bound, record).length > 0).toBe(answer === null);
  expect(decideCriterion(criterion, record).findings.length).toBeGreaterThan(0);
  for (const language of ["ko", "en"] as const)
    expect(say(criterion, language)).not.toMatch(/undefined|\[object|NaN|^$/);
  lint(criterion);
  fieldsOf(criterion);
  receiptOf(criterion);
  expect([undefined, RangeError]).toContain(refusal(() => askedOfSql(bound)));
}

/** The kind of error, or nothing. */
function refusal(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return RangeError;
    return error instanceof TypeError ? TypeError : error;
  }
}

test(`${RUNS} spoiled documents are refused, or answered alike by all functions`, () => {
  let taken = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const dice = random(SEED + run);
    const { criteria, record } = mutated(dice);
    try {
      const parsed = parseCriterion(criteria);
      if (parsed.success) {
        taken += 1;
        held(parsed.data, record);
      } else {
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const ask of [evaluate, explain, missingFields])
          expect([undefined, RangeError, TypeError]).toContain(refusal(() => ask(criteria as Criterion, record)));
      }
    } catch (error) {
      throw new Error(`FUZZ_SEED=${SEED + run} FUZZ_RUNS=1: ${JSON.stringify({ criteria, record })}`, { cause: error });
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (RUNS > 1) expect([taken > RUNS * 0.1, taken < RUNS * 0.9]).toEqual([true, true]);
  process.stdout.write(`${taken} of ${RUNS} taken, the others refused\n`);
});
