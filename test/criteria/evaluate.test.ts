import {
  type Criterion,
  type CriterionCase,
  compile,
  compileExplanation,
  conformanceCases,
  evaluate,
  explain,
  runCases,
  type Truth,
  truthTables,
} from "dojeong/criteria";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { random } from "../kysely/random.ts";
import { type Row, randomRow } from "../kysely/random-cases.ts";
import { drawn } from "./drawn.ts";
import { reference } from "./reference.ts";

function fieldsWith(answers: readonly Truth[]): { parts: Criterion[]; record: Row } {
  const record: Row = {};
  const parts = answers.map((answer, index): Criterion => {
    if (answer !== null) record[`f${index}`] = answer;
    return { kind: "eq", field: `f${index}`, value: true };
  });
  return { parts, record };
}

describe.each(truthTables())("the truth table of $kind", ({ kind, count, rows }) => {
  test.each(rows)("$parts is $whole", ({ parts: answers, whole }) => {
    const { parts, record } = fieldsWith(answers);
    const [of, ...exceptions] = parts as [Criterion, ...Criterion[]];
    const criterion: Criterion =
      kind === "not"
        ? { kind, of }
        : kind === "unless"
          ? { kind, of, exceptions }
          : kind === "atLeast"
            ? { kind, count: count ?? 0, of: parts }
            : { kind, of: parts };
    expect(evaluate(criterion, record)).toBe(whole);
    expect(explain(criterion, record).outcome).toBe(whole === null ? "unknown" : whole ? "yes" : "no");
  });

  test("lists every combination", () => {
    const sorted = (answers: readonly Truth[]): string => [...answers].map(String).sort().join();
    const seen = new Set(rows.map((row) => (kind === "atLeast" ? sorted(row.parts) : row.parts.join())));
    const size = rows[0]?.parts.length ?? 0;
    expect(seen.size).toBe(rows.length);
    expect(rows.length).toBe(kind === "atLeast" ? 10 : 3 ** size);
  });
});

describe("the conformance cases", () => {
  test("all pass", () => {
    expect(runCases(conformanceCases).failed).toEqual([]);
    expect(runCases(conformanceCases).passed).toBeGreaterThan(300);
  });

  test("have distinct names, are plain JSON, and ask of every kind", () => {
    expect(new Set(conformanceCases.map((it) => it.name)).size).toBe(conformanceCases.length);
    expect(JSON.parse(JSON.stringify(conformanceCases))).toEqual(conformanceCases);
    const kinds = new Set(JSON.stringify(conformanceCases).match(/"kind":"\w+"/g));
    expect(kinds.size).toBe(28);
  });

  test.each<{ name: string; wrong: (it: CriterionCase) => Truth }>([
    { name: "missing is no", wrong: (it) => it.result ?? false },
    { name: "missing is yes", wrong: (it) => it.result ?? true },
    { name: "everything is unknown", wrong: () => null },
  ])("notice an implementation for which $name", ({ wrong }) => {
    expect(runCases(conformanceCases, wrong).failed.length).toBeGreaterThan(50);
  });
});

test("answers, compiled or not, explained or not, are those of the plain meaning", () => {
  fc.assert(
    fc.property(drawn, ({ criterion, record, dice }) => {
      const test = compile(criterion);
      const because = compileExplanation(criterion);
      for (const row of [record, randomRow(dice), randomRow(dice), {}]) {
        const meant = reference(criterion, row);
        expect(test(row)).toBe(meant);
        expect(because(row).outcome).toBe(meant === null ? "unknown" : meant ? "yes" : "no");
      }
    }),
    { numRuns: 400, seed: 3 },
  );
});

test("the order of parts does not matter", () => {
  fc.assert(
    fc.property(drawn, ({ criterion, record }) => {
      const turned = (it: Criterion): Criterion =>
        it.kind === "all" || it.kind === "any" || it.kind === "atLeast"
          ? { ...it, of: it.of.map(turned).reverse() }
          : it.kind === "not"
            ? { ...it, of: turned(it.of) }
            : it;
      return evaluate(turned(criterion), record) === evaluate(criterion, record);
    }),
    { numRuns: 200 },
  );
});

test("what becomes known never turns a yes into a no", () => {
  fc.assert(
    fc.property(drawn, fc.integer(), ({ criterion, record }, seed) => {
      fc.pre(!/"kind":"(known|unknown)"/.test(JSON.stringify(criterion)));
      const before = evaluate(criterion, record);
      const all = randomRow(random(seed));
      const more = { ...all, ...Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) };
      return before === null || evaluate(criterion, more) === before;
    }),
    { numRuns: 300 },
  );
});

test("more than eight conditions, and conditions on the same field, are all asked", () => {
  const of = Array.from({ length: 21 }, (_, at): Criterion => ({ kind: "eq", field: `f${at % 19}`, value: true }));
  const record = Object.fromEntries(Array.from({ length: 19 }, (_, at) => [`f${at}`, true]));
  expect(evaluate({ kind: "all", of }, record)).toBe(true);
  for (let at = 0; at < 19; at += 1) {
    expect(evaluate({ kind: "all", of }, { ...record, [`f${at}`]: false })).toBe(false);
    expect(evaluate({ kind: "all", of }, { ...record, [`f${at}`]: null })).toBe(null);
    expect(evaluate({ kind: "any", of }, { [`f${at}`]: true })).toBe(true);
  }
  expect(evaluate({ kind: "any", of }, Object.fromEntries(Object.keys(record).map((name) => [name, false])))).toBe(
    false,
  );
});

test("a record that is no record has no facts", () => {
  for (const record of [null, undefined, 3, "text", [], () => 0, Symbol("s")])
    expect(evaluate({ kind: "eq", field: "length", value: 4 }, record)).toBe(null);
});

test("NaN is no fact, infinity is one", () => {
  for (const kind of ["eq", "ne", "lt", "lte", "gt", "gte"] as const)
    expect(evaluate({ kind, field: "n", value: 1 }, { n: Number.NaN })).toBe(null);
  expect(evaluate({ kind: "in", field: "n", values: [1, 2] }, { n: Number.NaN })).toBe(null);
  expect(evaluate({ kind: "between", field: "n", min: 1, max: 2 }, { n: Number.NaN })).toBe(null);
  expect(evaluate({ kind: "known", field: "n" }, { n: Number.NaN })).toBe(false);
  expect(evaluate({ kind: "gt", field: "n", value: 1 }, { n: Number.POSITIVE_INFINITY })).toBe(true);
});
