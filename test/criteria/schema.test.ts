import { Ajv2020 } from "ajv/dist/2020.js";
import {
  Criterion,
  CriterionCase,
  CriterionParameter,
  conformanceCases,
  criterionJsonSchema,
  criterionLimits,
  FieldPath,
  Receipt,
} from "dojeong/criteria";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCivilDate } from "../../src/internal/civil-date.ts";
import { random } from "../kysely/random.ts";
import { randomCriterion } from "../kysely/random-cases.ts";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const note = {
  id: "in-province",
  label: { ko: "도내 소재", en: "seated in the province" },
  citations: [{ instrument: "공고", provision: "2" }],
};
const leaf = { kind: "known", field: "a" } as const;

/** One full document of each kind: every key it may have. */
const EVERY_KIND: Record<Criterion["kind"], object> = {
  all: { of: [leaf] },
  any: { of: [leaf] },
  not: { of: leaf },
  atLeast: { count: 1, of: [leaf] },
  unless: { of: leaf, exceptions: [leaf] },
  some: { field: "list", where: leaf },
  every: { field: "list", where: leaf },
  someAtLeast: { field: "list", count: 2, where: leaf },
  eq: { field: "a", value: "x" },
  ne: { field: "a", value: { parameter: "p", asOf: "notice" } },
  lt: { field: "a", value: 1 },
  lte: { field: "a", value: "2024-02-29" },
  gt: { field: "a", value: { asOf: "notice" } },
  gte: { field: "a", value: { field: "b", from: "whole" } },
  between: { field: "a", min: 1, max: 2 },
  in: { field: "a", values: ["x", "y"] },
  startsWith: { field: "a", value: "x" },
  known: { field: "a" },
  unknown: { field: "." },
  ageAtLeast: { field: "a", years: 19, asOf: "notice" },
  ageOver: { field: "a", years: 19, asOf: "notice" },
  ageAtMost: { field: "a", years: 39, asOf: "notice" },
  ageUnder: { field: "a", years: 40, asOf: "notice" },
  elapsedAtLeast: { field: "a", length: { years: 1 }, asOf: "notice" },
  elapsedOver: { field: "a", length: { years: 3 }, asOf: "notice" },
  withinLast: { field: "a", length: { months: 6 }, asOf: "notice" },
  elapsedUnder: { field: "a", length: { years: 7 }, asOf: "notice" },
  judgement: { field: "a", answer: true },
};

describe.each(Object.entries(EVERY_KIND))("%s", (kind, fields) => {
  const document = { kind, ...fields, ...note };

  test("is taken as it is, notes and all", () => {
    expect(Criterion.safeParse(document)).toEqual({ success: true, data: document });
  });

  test("is refused with a misspelt key", () => {
    expect(refusals(Criterion, { ...document, vlaue: 1 })).toContainEqual(expect.stringContaining("unrecognized_keys"));
  });

  test.each(Object.keys(fields).filter(() => kind !== "judgement"))("is refused without %s", (key) => {
    const { [key]: _, ...rest } = document as Record<string, unknown>;
    expect(Criterion.safeParse(rest).success).toBe(false);
  });
});

test.each([
  {
    name: "count above conditions",
    it: { kind: "atLeast", count: 2, of: [leaf] },
    code: "count: count-above-conditions",
  },
  { name: "min above max", it: { kind: "between", field: "a", min: 2, max: 1 }, code: "max: min-above-max" },
  {
    name: "days out of order",
    it: { kind: "between", field: "a", min: "2024-01-02", max: "2024-01-01" },
    code: "max: min-above-max",
  },
  {
    name: "bounds of two types",
    it: { kind: "between", field: "a", min: 1, max: "2024-01-01" },
    code: "max: mixed-types",
  },
  { name: "values of two types", it: { kind: "in", field: "a", values: ["1", 1] }, code: "values: mixed-types" },
  { name: "text out of order", it: { kind: "lt", field: "a", value: "b" }, code: "value: not-ordered" },
  {
    name: "a day that does not exist",
    it: { kind: "lt", field: "a", value: "2023-02-29" },
    code: "value: not-ordered",
  },
  { name: "no field", it: { kind: "known", field: "" }, code: "field: not-a-field-path" },
  { name: "an empty name", it: { kind: "known", field: "a..b" }, code: "field: not-a-field-path" },
  { name: "a reach for the prototype", it: { kind: "known", field: "a.__proto__" }, code: "field: not-a-field-path" },
  {
    name: "too many names",
    it: { kind: "known", field: Array(17).fill("a").join(".") },
    code: "field: not-a-field-path",
  },
  { name: "NUL", it: { kind: "eq", field: "a", value: "a\0" }, code: "value: not-plain-text" },
  { name: "half a letter", it: { kind: "eq", field: "a", value: "\ud83d" }, code: "value: not-plain-text" },
  { name: "an unknown kind", it: { kind: "regex", field: "a", value: "(a+)+" }, code: "kind: invalid_union" },
  { name: "a number that is none", it: { kind: "eq", field: "a", value: Number.NaN }, code: "value: invalid_union" },
  { name: "no kind", it: { field: "a" }, code: "kind: invalid_union" },
])("refuses $name", ({ it, code }) => {
  expect(refusals(Criterion, it)).toContain(code);
});

test("sixteen names are a path", () => {
  expect(FieldPath.safeParse(Array(16).fill("a").join(".")).success).toBe(true);
});

test("documents too deep, too large or not plain are refused before anything recursive reads them", () => {
  let deep: Criterion = leaf;
  for (let depth = 0; depth < 100_000; depth += 1) deep = { kind: "not", of: deep };
  expect(refusals(Criterion, deep)).toEqual([": too-deep"]);

  const wide = { kind: "any", of: Array.from({ length: criterionLimits.size }, () => leaf) };
  expect(refusals(Criterion, wide)).toEqual([": too-large"]);

  const cycle: { kind: "not"; of?: unknown } = { kind: "not" };
  cycle.of = cycle;
  expect(refusals(Criterion, cycle)).toEqual([": too-deep"]);

  class Known {
    kind = "known";
    field = "a";
  }
  expect(refusals(Criterion, new Known())).toEqual([": not-plain-json"]);
});

test("a key __proto__ is refused, not swallowed", () => {
  expect(Criterion.safeParse(JSON.parse('{"kind":"known","field":"a","__proto__":{"kind":"all"}}')).success).toBe(
    false,
  );
});

test("each entity knows its fields", () => {
  expectWire(CriterionParameter, {
    name: "median-income",
    value: [1, 2],
    validity: { from: "2024-01-01", until: "2024-12-31" },
    citations: [{ instrument: "고시" }],
  });
  expectWire(Receipt, {
    rulesHash: `sha256:${"0".repeat(64)}`,
    version: "2024-1",
    asOf: { notice: "2024-01-15" },
    library: "dojeong@0.1.0",
  });
  expectWire(CriterionCase, {
    name: "one",
    criteria: leaf,
    bindings: { asOf: { notice: "2024-01-15" }, parameters: [], parametersOn: "2024-01-15", judgements: { a: true } },
    record: { a: [1, null] },
    result: null,
  });
});

describe("the JSON Schema", () => {
  const formats = { date: isCivilDate };
  const accepts = new Ajv2020({ strict: false, formats }).compile(criterionJsonSchema());

  test("takes every criterion that the package takes", () => {
    for (const { criteria } of conformanceCases) expect(accepts(criteria), JSON.stringify(criteria)).toBe(true);
    for (const [kind, fields] of Object.entries(EVERY_KIND)) expect(accepts({ kind, ...fields, ...note })).toBe(true);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const criterion = randomCriterion(random(seed), 3);
        fc.pre(Criterion.safeParse(criterion).success);
        return accepts(criterion);
      }),
    );
  });

  test("refuses misspelt keys and missing ones, as the package does", () => {
    for (const [kind, fields] of Object.entries(EVERY_KIND)) {
      expect(accepts({ kind, ...fields, vlaue: 1 }), kind).toBe(false);
      for (const key of kind === "judgement" ? [] : Object.keys(fields)) {
        const { [key]: _, ...rest } = { kind, ...fields } as Record<string, unknown>;
        expect(accepts(rest), `${kind} without ${key}`).toBe(false);
      }
    }
    expect(accepts({ kind: "regex", field: "a" })).toBe(false);
  });

  test.each([
    { where: "a bound", of: (on: string) => ({ kind: "lte", field: "since", value: on }) },
    { where: "a range", of: (on: string) => ({ kind: "between", field: "since", min: on, max: "9999-12-31" }) },
    {
      where: "a citation",
      of: (on: string) => ({ kind: "known", field: "a", citations: [{ instrument: "공고", asOf: on }] }),
    },
  ])("says of $where that it is a day", ({ of }) => {
    expect(accepts(of("2024-02-29"))).toBe(true);
    for (const text of ["2023-02-29", "2024.02.29", "soon", ""]) expect(accepts(of(text)), text).toBe(false);
  });
});
