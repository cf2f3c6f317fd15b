import { Criterion, compile } from "../../src/criteria/index.ts";
import { toExpression } from "../../src/kysely/index.ts";
import type { Database } from "./databases.ts";
import { random } from "./random.ts";
import { type Row, randomCriterion, randomRow } from "./random-cases.ts";

/** How often memory and a database gave the same answer. */
export interface Comparison {
  readonly database: string;
  readonly compared: number;
  /** How many of the answers were yes, no and unknown. */
  readonly answers: { yes: number; no: number; unknown: number };
  readonly differences: readonly {
    readonly criterion: Criterion;
    readonly record: Row;
    readonly memory: unknown;
    readonly sql: unknown;
  }[];
}

/** Asks random criteria of random rows, in memory and in a database. */
export async function compare(
  database: Database,
  seed: number,
  criteria: number,
  rowCount: number,
): Promise<Comparison> {
  const dice = random(seed);
  const rows = Array.from({ length: rowCount }, () => randomRow(dice));
  await database.fill(rows);
  const answers = { yes: 0, no: 0, unknown: 0 };
  const differences: Comparison["differences"][number][] = [];
  let compared = 0;
  for (let made = 0; made < criteria; ) {
    const drawn = Criterion.safeParse(randomCriterion(dice, 1 + dice.below(4)));
    if (!drawn.success) continue; // bounds in the wrong order, values of two types: refused when parsed
    made += 1;
    const criterion = drawn.data;
    const inMemory = compile(criterion);
    const inDatabase = await database.answers(toExpression(criterion, database.columns));
    rows.forEach((record, index) => {
      const memory = inMemory(record);
      answers[memory === null ? "unknown" : memory ? "yes" : "no"] += 1;
      compared += 1;
      if (memory !== inDatabase[index]) differences.push({ criterion, record, memory, sql: inDatabase[index] });
    });
  }
  return { database: database.name, compared, answers, differences };
}
