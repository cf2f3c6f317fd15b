import {
  bind,
  type Criterion,
  Criterion as CriterionSchema,
  compile,
  criterionLimits,
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
import { jsonColumn, toExpression } from "dojeong/kysely";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";

const every = {
  compile: (it: Criterion) => compile(it)({}),
  evaluate: (it: Criterion) => evaluate(it, {}),
  explain: (it: Criterion) => explain(it, {}),
  missingFields: (it: Criterion) => missingFields(it, {}),
  bind: (it: Criterion) => bind(it, {}),
  describe: (it: Criterion) => say(it, "ko"),
  lint: (it: Criterion) => lint(it),
  fieldsOf: (it: Criterion) => fieldsOf(it),
  toExpression: (it: Criterion) =>
    toExpression(it, (path) =>
      path === "list"
        ? jsonColumn("postgres", "a.list")
        : { type: path === "x" ? "boolean" : "number", column: `a.${path}` },
    ),
} as const;
const functions = Object.entries(every);

function nested(depth: number, wrap: (it: Criterion) => Criterion): Criterion {
  let criterion: Criterion = { kind: "eq", field: "x", value: true };
  for (let at = 0; at < depth; at += 1) criterion = wrap(criterion);
  return criterion;
}

const WRAPS: readonly { name: string; wrap: (it: Criterion) => Criterion }[] = [
  { name: "not", wrap: (of) => ({ kind: "not", of }) },
  { name: "all", wrap: (it) => ({ kind: "all", of: [it] }) },
  { name: "any of two", wrap: (it) => ({ kind: "any", of: [{ kind: "known", field: "y" }, it] }) },
  { name: "unless", wrap: (it) => ({ kind: "unless", of: { kind: "known", field: "y" }, exceptions: [it] }) },
  { name: "atLeast", wrap: (it) => ({ kind: "atLeast", count: 1, of: [it] }) },
  { name: "some", wrap: (where) => ({ kind: "some", field: "list", where }) },
];

describe.each(WRAPS)("nesting with $name", ({ wrap }) => {
  test.each(functions)("%s stops at a clear limit, 100,000 deep", (_, run) => {
    expect(() => run(nested(100_000, wrap))).toThrow(
      new RangeError(`A criterion is nested at most ${criterionLimits.depth} deep`),
    );
  });

  test.each(functions)("%s reaches the limit", (_, run) => {
    expect(() => run(nested(criterionLimits.depth, wrap))).not.toThrow();
  });
});

// measured again where the machine was busy with something else; what grows too fast fails each time
describe("width", { retry: 2 }, () => {
  const wide = (size: number): Criterion => ({
    kind: "any",
    of: Array.from({ length: size }, (_, at) => ({ kind: "eq", field: `f${at % 1000}`, value: at })),
  });
  const time = (run: () => unknown): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };

  test.each([...functions, ["parse", (it: Criterion) => CriterionSchema.parse(it)] as const])(
    "%s takes 100,000 conditions in time that grows with their number",
    (_, run) => {
      const small = Math.min(...[1, 2].map(() => time(() => run(wide(5000)))));
      const large = time(() => run(wide(100_000)));
      // 20 times as many: quadratic time would be 400 times as long.
      expect(large).toBeLessThan(small * 120 + 300);
    },
  );

  test("more than the limit is refused", () => {
    expect(() => evaluate(wide(criterionLimits.size), {})).toThrow(
      new RangeError(`A criterion has at most ${criterionLimits.size} parts`),
    );
  });

  test("many values are asked in one step", () => {
    const values = Array.from({ length: 100_000 }, (_, at) => `v${at}`);
    const test = compile({ kind: "in", field: "x", values });
    expect(time(() => Array.from({ length: 10_000 }, () => test({ x: "v99999" })))).toBeLessThan(500);
  });
});

describe("prototypes", () => {
  const large: Criterion = { kind: "gte", field: "members", value: 1 };
  const inner: Criterion = { kind: "some", field: "list", where: { kind: "gte", field: "seat.members", value: 1 } };
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  afterEach(() => {
    delete prototype.members;
    delete prototype.list;
  });

  test("a polluted prototype is no fact, even when it happens after compiling", () => {
    const [test, innerTest] = [compile(large), compile(inner)];
    for (let at = 0; at < 20_000; at += 1) test({ members: at });
    prototype.members = 500;
    prototype.list = [{ seat: { members: 500 } }];
    expect(test({})).toBe(null);
    expect(test({ members: 2 })).toBe(true);
    expect(innerTest({})).toBe(null);
    expect(innerTest({ list: [{ seat: {} }] })).toBe(null);
    expect(innerTest({ list: [{ seat: { members: 2 } }] })).toBe(true);
    expect(evaluate(large, {})).toBe(null);
    expect(explain(large, {})).toMatchObject({ outcome: "unknown", missing: ["members"] });
    expect(missingFields(large, {})).toEqual(["members"]);
  });

  test("inherited properties are no facts, getters of a prototype are not run", () => {
    class Applicant {
      get members(): number {
        throw new Error("run");
      }
    }
    expect(evaluate(large, new Applicant())).toBe(null);
    expect(evaluate(large, Object.create({ members: 5 }))).toBe(null);
    expect(evaluate(large, Object.assign(Object.create({ members: 5 }), { members: 0 }))).toBe(false);
    expect(evaluate(large, Object.assign(Object.create(null), { members: 5 }))).toBe(true);
    expect(evaluate(large, JSON.parse('{"__proto__":{"members":5}}'))).toBe(null);
    expect(evaluate(large, JSON.parse('{"__proto__":{"members":5},"members":5}'))).toBe(true);
    expect(evaluate(inner, { list: [Object.create({ seat: { members: 5 } })] })).toBe(null);
    expect(evaluate(inner, { list: [{ seat: Object.create({ members: 5 }) }] })).toBe(null);
  });

  test.each(["constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"])(
    "%s is a field like any other",
    (field) => {
      const own = { [field]: 7 };
      for (const scope of [
        (it: Criterion) => it,
        (it: Criterion): Criterion => ({ kind: "all", of: [it, { kind: "known", field }] }),
      ]) {
        expect(evaluate(scope({ kind: "known", field }), {})).toBe(false);
        expect(evaluate(scope({ kind: "eq", field, value: 7 }), own)).toBe(true);
        expect(evaluate(scope({ kind: "known", field: `a.${field}` }), { a: {} })).toBe(false);
      }
    },
  );
});

test("names, dates and parameters with the names of methods are not found in prototypes", () => {
  const odd: Criterion = { kind: "eq", field: "constructor", value: { parameter: "toString", asOf: "valueOf" } };
  expect(bind(odd, { asOf: {}, parameters: [] })).toEqual(odd);
  expect(bind({ kind: "judgement", id: "constructor" }, { judgements: {} })).toEqual({
    kind: "judgement",
    id: "constructor",
  });
  expect(say(odd, "en", { fields: {}, dates: {}, parameters: {} })).toBe("constructor: toString as of valueOf");
});

test("whatever the input, parsing reports and never throws", () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withSparseArray: true }),
      (input) => {
        const parsed = parseCriterion(input);
        return parsed.success || parsed.issues.length > 0;
      },
    ),
    { numRuns: 300 },
  );
});

test("documents built from the language's own words are parsed or refused, and what is parsed can be asked", () => {
  const scalar = fc.oneof(
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant("2024-02-29"),
    fc.double(),
  );
  const kind = fc.constantFrom(
    "all",
    "any",
    "not",
    "atLeast",
    "unless",
    "some",
    "every",
    "someAtLeast",
    "eq",
    "lt",
    "between",
    "in",
    "startsWith",
    "known",
    "ageAtLeast",
    "withinLast",
    "judgement",
  );
  const { document } = fc.letrec((tie) => ({
    document: fc.record(
      {
        kind,
        of: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie("document"), { maxLength: 3 }), tie("document")),
        where: fc.oneof({ maxDepth: 3 }, fc.constant({ kind: "known", field: "." }), tie("document")),
        exceptions: fc.constant([{ kind: "known", field: "a" }]),
        field: fc.constantFrom("a", "a.b", ".", "constructor", "", "a.."),
        value: fc.oneof(scalar, fc.constant({ parameter: "p" }), fc.constant({ field: "a", from: "whole" })),
        values: fc.array(scalar, { maxLength: 3 }),
        min: scalar,
        max: scalar,
        count: fc.integer({ min: -1, max: 3 }),
        years: fc.integer({ min: -1, max: 200 }),
        length: fc.constant({ months: 1 }),
        asOf: fc.constant("notice"),
        id: fc.string(),
      },
      { requiredKeys: ["kind"] },
    ),
  }));
  fc.assert(
    fc.property(document, fc.anything(), (input, record) => {
      const parsed = parseCriterion(pruned(input));
      if (!parsed.success) return;
      for (const [, run] of functions.filter(([name]) => name !== "toExpression")) run(parsed.data);
      evaluate(parsed.data, record);
      decideCriterion(parsed.data, record);
      receiptOf(parsed.data);
    }),
    { numRuns: 2000 },
  );
});

/** Keeps the keys that a kind knows, so that many of the documents are taken. */
function pruned(input: unknown): unknown {
  const keys: Record<string, readonly string[]> = {
    all: ["of"],
    any: ["of"],
    not: ["of"],
    atLeast: ["count", "of"],
    unless: ["of", "exceptions"],
    some: ["field", "where"],
    every: ["field", "where"],
    someAtLeast: ["field", "count", "where"],
    eq: ["field", "value"],
    lt: ["field", "value"],
    between: ["field", "min", "max"],
    in: ["field", "values"],
    startsWith: ["field", "value"],
    known: ["field"],
    ageAtLeast: ["field", "years", "asOf"],
    withinLast: ["field", "length", "asOf"],
    judgement: ["id", "field"],
  };
  if (Array.isArray(input)) return input.map(pruned);
  if (typeof input !== "object" || input === null || !("kind" in input)) return input;
  const known = ["kind", ...(keys[String(input.kind)] ?? [])];
  return Object.fromEntries(
    Object.entries(input)
      .filter(([key]) => known.includes(key))
      .map(([key, value]) => [key, pruned(value)]),
  );
}
