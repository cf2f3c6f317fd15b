import {
  type Criterion,
  compileExplanation,
  decideCriterion,
  type Explanation,
  evaluate,
  explain,
  fieldsOf,
  groundsOf,
  missingFields,
} from "dojeong/criteria";
import type { Outcome } from "dojeong/decisions";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { random } from "../kysely/random.ts";
import { randomRow } from "../kysely/random-cases.ts";
import { drawn } from "./drawn.ts";

const is = (field: string): Criterion => ({ kind: "eq", field, value: true });

function leaves(explanation: Explanation): readonly Explanation[] {
  return explanation.parts === undefined ? [explanation] : explanation.parts.flatMap(leaves);
}

/** The outcome of a tree when some of its nodes are given other outcomes. */
function outcomeWith(node: Explanation, given: ReadonlyMap<Explanation, Outcome>): Outcome {
  const fixed = given.get(node);
  if (fixed !== undefined || node.parts === undefined) return fixed ?? node.outcome;
  const parts = node.parts.map((part) => outcomeWith(part, given));
  const { about } = node;
  const flip = (it: Outcome): Outcome => (it === "unknown" ? it : it === "yes" ? "no" : "yes");
  const all = (of: readonly Outcome[]): Outcome =>
    of.includes("no") ? "no" : of.includes("unknown") ? "unknown" : "yes";
  const enough = (count: number, of: readonly Outcome[]): Outcome => {
    const met = of.filter((it) => it === "yes").length;
    const open = of.filter((it) => it === "unknown").length;
    return met >= count ? "yes" : met + open >= count ? "unknown" : "no";
  };
  switch (about.kind) {
    case "any":
    case "some":
      return enough(1, parts);
    case "not":
      return flip(parts[0] ?? "unknown");
    case "unless":
      return all(parts.map((it, index) => (index === 0 ? it : flip(it))));
    case "atLeast":
    case "someAtLeast":
      return enough(about.count, parts);
    default:
      return all(parts);
  }
}

test("a leaf is decisive exactly when another outcome of it alone changes the answer", () => {
  fc.assert(
    fc.property(drawn, ({ criterion, record }) => {
      const top = explain(criterion, record);
      for (const leaf of leaves(top)) {
        const others = (["yes", "no", "unknown"] as const).map((it) => outcomeWith(top, new Map([[leaf, it]])));
        expect(leaf.decisive).toBe(others.some((it) => it !== top.outcome));
      }
    }),
    { numRuns: 300 },
  );
});

test("the grounds alone settle the answer, whatever all other leaves say", () => {
  fc.assert(
    fc.property(drawn, fc.integer(), ({ criterion, record }, seed) => {
      const top = explain(criterion, record);
      fc.pre(top.outcome !== "unknown");
      const grounds = new Set(groundsOf(top));
      const dice = random(seed);
      const given = new Map(
        leaves(top)
          .filter((leaf) => !grounds.has(leaf) && !leaf.ground)
          .map((leaf) => [leaf, dice.pick(["yes", "no", "unknown"] as const)]),
      );
      return outcomeWith(top, given) === top.outcome;
    }),
    { numRuns: 300 },
  );
});

test("a compiled explanation keeps nothing from one record to the next", () => {
  fc.assert(
    fc.property(drawn, ({ criterion, record, dice }) => {
      const because = compileExplanation(criterion);
      const first = because(record);
      const copy = structuredClone(first);
      because(randomRow(dice));
      because({});
      expect(because(record)).toEqual(copy);
      expect(first).toEqual(copy);
    }),
    { numRuns: 150 },
  );
});

describe("grounds", () => {
  test.each([
    {
      name: "of a no all that fail",
      of: { kind: "all", of: [is("a"), is("b"), is("c")] },
      record: { a: false, b: true, c: false },
      grounds: ["a", "c"],
    },
    {
      name: "of a yes all that are needed",
      of: { kind: "all", of: [is("a"), is("b")] },
      record: { a: true, b: true },
      grounds: ["a", "b"],
    },
    {
      name: "of an unknown all that are open",
      of: { kind: "all", of: [is("a"), is("b"), is("c")] },
      record: { b: true },
      grounds: ["a", "c"],
    },
    {
      name: "of any the ones that hold",
      of: { kind: "any", of: [is("a"), is("b"), is("c")] },
      record: { a: true, c: true },
      grounds: ["a", "c"],
    },
    {
      name: "below a negation",
      of: { kind: "not", of: { kind: "any", of: [is("a"), is("b")] } },
      record: { a: false, b: true },
      grounds: ["b"],
    },
    {
      name: "an exclusion",
      of: { kind: "unless", of: is("a"), exceptions: [is("b")] },
      record: { a: true, b: true },
      grounds: ["b"],
    },
    {
      name: "a threshold",
      of: { kind: "atLeast", count: 2, of: [is("a"), is("b"), is("c")] },
      record: { a: true, b: true, c: false },
      grounds: ["a", "b"],
    },
    {
      name: "an empty list",
      of: { kind: "some", field: "list", where: is("a") },
      record: { list: [] },
      grounds: ["list"],
    },
    { name: "a missing list", of: { kind: "some", field: "list", where: is("a") }, record: {}, grounds: ["list"] },
  ] as const)("$name", ({ of, record, grounds }) => {
    const found = groundsOf(explain(of as Criterion, record));
    expect(found.map(({ about }) => ("field" in about ? about.field : about.kind))).toEqual(grounds);
  });
});

test("two failing conditions are both grounds, and neither alone is decisive", () => {
  const { parts } = explain({ kind: "all", of: [is("a"), is("b")] }, { a: false, b: false });
  expect(parts?.map(({ ground, decisive }) => [ground, decisive])).toEqual([
    [true, false],
    [true, false],
  ]);
});

test("an explanation is plain JSON, in the form of the criterion", () => {
  const rule: Criterion = {
    kind: "all",
    id: "r",
    of: [
      { ...is("a"), id: "x" },
      { kind: "gte", field: "n", value: { asOf: "notice" } },
    ],
  };
  expect(JSON.parse(JSON.stringify(explain(rule, { a: false })))).toEqual({
    about: { kind: "all", id: "r" },
    outcome: "no",
    decisive: true,
    ground: true,
    parts: [
      {
        about: { kind: "eq", field: "a", value: true, id: "x" },
        outcome: "no",
        decisive: true,
        ground: true,
        found: false,
      },
      {
        about: { kind: "gte", field: "n", value: { asOf: "notice" } },
        outcome: "unknown",
        decisive: false,
        ground: false,
        missing: ["n", "asOf:notice"],
      },
    ],
  });
});

describe("what is missing", () => {
  test.each<{ name: string; of: Criterion; record: object; missing: readonly string[] }>([
    {
      name: "nothing when the answer is no",
      of: { kind: "all", of: [is("a"), is("b")] },
      record: { a: false },
      missing: [],
    },
    {
      name: "nothing when the answer is yes",
      of: { kind: "any", of: [is("a"), is("b")] },
      record: { a: true },
      missing: [],
    },
    {
      name: "not what stands beside a settled part",
      of: { kind: "all", of: [{ kind: "any", of: [is("a"), is("b")] }, is("c")] },
      record: { a: true },
      missing: ["c"],
    },
    {
      name: "first what settles more",
      of: { kind: "any", of: [{ kind: "all", of: [is("a"), is("b")] }, is("c")] },
      record: {},
      missing: ["c", "a", "b"],
    },
    {
      name: "first what is asked twice",
      of: { kind: "all", of: [is("a"), is("b"), { kind: "ne", field: "b", value: false }] },
      record: {},
      missing: ["b", "a"],
    },
    {
      name: "each once, in the order of the document",
      of: { kind: "all", of: [is("a"), is("b"), is("a")] },
      record: { b: null },
      missing: ["a", "b"],
    },
    { name: "a list", of: { kind: "some", field: "list", where: is("a") }, record: {}, missing: ["list"] },
    {
      name: "facts of items",
      of: { kind: "some", field: "list", where: { kind: "all", of: [is("a"), is("b")] } },
      record: { list: [{ a: true }, { a: false }] },
      missing: ["list[].b"],
    },
    {
      name: "items themselves",
      of: { kind: "some", field: "list", where: { kind: "eq", field: ".", value: "x" } },
      record: { list: [null] },
      missing: ["list[]"],
    },
    { name: "a value of another type", of: { kind: "lt", field: "n", value: 3 }, record: { n: "2" }, missing: ["n"] },
    {
      name: "the other field only",
      of: { kind: "lt", field: "n", value: { field: "m" } },
      record: { n: 2 },
      missing: ["m"],
    },
    {
      name: "what is not bound",
      of: { kind: "ageAtLeast", field: "born", years: 19, asOf: "notice" },
      record: { born: "2000-01-01" },
      missing: ["asOf:notice"],
    },
    {
      name: "a parameter",
      of: { kind: "lt", field: "n", value: { parameter: "median" } },
      record: { n: 1 },
      missing: ["parameter:median"],
    },
    {
      name: "a judgement",
      of: { kind: "judgement", id: "public-interest" },
      record: {},
      missing: ["judgement:public-interest"],
    },
    {
      name: "the field of a judgement",
      of: { kind: "judgement", id: "j", field: "judged" },
      record: {},
      missing: ["judged"],
    },
  ])("$name", ({ of, record, missing }) => {
    expect(missingFields(of, record)).toEqual(missing);
  });

  test("is empty exactly when the answer is settled, and is asked for somewhere in the document", () => {
    fc.assert(
      fc.property(drawn, ({ criterion, record }) => {
        const missing = missingFields(criterion, record);
        expect(missing.length > 0).toBe(evaluate(criterion, record) === null);
        const asked = fieldsOf(criterion);
        for (const name of missing) expect(asked.includes(name) || name.startsWith("judgement:")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("wide groups and thresholds keep their order", () => {
    const of = Array.from({ length: 3000 }, (_, at) => is(`f${at}`));
    const names = of.map((it) => ("field" in it ? it.field : ""));
    expect(missingFields({ kind: "all", of }, {})).toEqual(names);
    expect(missingFields({ kind: "any", of: [{ kind: "not", of: { kind: "all", of } }] }, {})).toEqual(names);
    expect(missingFields({ kind: "atLeast", count: 1500, of }, {})).toEqual(names);
    expect(missingFields({ kind: "atLeast", count: 2, of: of.slice(0, 5) }, { f0: true })).toEqual([
      "f1",
      "f2",
      "f3",
      "f4",
    ]);
  });
});

describe("a decision", () => {
  const rule: Criterion = {
    kind: "all",
    citations: [{ instrument: "공고" }],
    of: [
      { kind: "gte", field: "members", value: 100, id: "size", label: { ko: "회원 100명 이상" } },
      { kind: "not", of: is("forProfit"), citations: [{ instrument: "조례" }] },
    ],
  };

  test("names every failing condition, with the citation nearest to it", () => {
    const { outcome, findings } = decideCriterion(rule, { members: 99, forProfit: true });
    expect(outcome).toBe("no");
    expect(findings.map((it) => [it.code, it.citations[0]?.instrument])).toEqual([
      ["condition-not-met", "공고"],
      ["condition-not-met", "조례"],
    ]);
    expect(findings[0]?.facts).toEqual({
      condition: { ko: "회원 100명 이상", en: "members: at least 100" },
      kind: "gte",
      id: "size",
      field: "members",
      found: 99,
    });
  });

  test("is yes with what speaks for it, and unknown with what is missing", () => {
    expect(decideCriterion(rule, { members: 100, forProfit: false }).findings.map((it) => it.code)).toEqual([
      "condition-met",
      "condition-met",
    ]);
    expect(decideCriterion(rule, {})).toMatchObject({ outcome: "unknown", missing: ["members", "forProfit"] });
  });

  test.each([
    { of: { kind: "any", of: [] }, outcome: "no" },
    { of: { kind: "all", of: [] }, outcome: "yes" },
    { of: { kind: "some", field: "list", where: is("a") }, outcome: "no" },
  ] as const)("$of.kind of nothing is $outcome", ({ of, outcome }) => {
    expect(decideCriterion(of, { list: [] }).outcome).toBe(outcome);
  });

  test("has the outcome of the criterion", () => {
    fc.assert(
      fc.property(drawn, ({ criterion, record }) => {
        const { outcome, findings } = decideCriterion(criterion, record);
        const answer = evaluate(criterion, record);
        expect(outcome).toBe(answer === null ? "unknown" : answer ? "yes" : "no");
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
      { numRuns: 200 },
    );
  });
});
