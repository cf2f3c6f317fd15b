import { type Criterion, conformanceCases, evaluate, fieldTypesOf, lint, parseCriterion } from "dojeong/criteria";
import { IsoDate } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";

const Applicant = z.object({
  seat: z.object({ region: z.enum(["KR-45", "KR-46"]), city: z.string().optional() }).nullable(),
  members: z.int().optional(),
  forProfit: z.boolean(),
  registeredOn: IsoDate,
  born: z.iso.date(),
  projects: z.array(z.object({ status: z.string(), cost: z.number(), tags: z.array(z.string()) })),
  facts: z.record(z.string(), z.unknown()),
});

type Node = { readonly kind: string; readonly [key: string]: unknown };

function found(of: Node): readonly string[] {
  const issues = lint(of as unknown as Criterion, { fields: fieldTypesOf(Applicant), citations: false });
  return issues.map((it) => `${it.code} ${it.field ?? ""} /${it.path.join("/")}`);
}

describe("paths and types", () => {
  test.each<{ name: string; of: Node; issues: readonly string[] }>([
    { name: "all is well", of: { kind: "eq", field: "seat.region", value: "KR-45" }, issues: [] },
    {
      name: "a misspelt path",
      of: { kind: "eq", field: "seat.regoin", value: "KR-45" },
      issues: ["unknown-path seat.regoin /"],
    },
    {
      name: "a path into a text",
      of: { kind: "known", field: "seat.city.length" },
      issues: ["unknown-path seat.city.length /"],
    },
    {
      name: "a value that never occurs",
      of: { kind: "in", field: "seat.region", values: ["KR-45", "KR-47"] },
      issues: ["value-never-occurs seat.region /"],
    },
    {
      name: "a number as text",
      of: { kind: "gte", field: "members", value: "2024-01-01" },
      issues: ["type-clash members /"],
    },
    {
      name: "a text as a number",
      of: { kind: "lt", field: "seat.city", value: 3 },
      issues: ["type-clash seat.city /"],
    },
    {
      name: "yes or no in order",
      of: { kind: "lt", field: "forProfit", value: 3 },
      issues: ["type-clash forProfit /"],
    },
    { name: "a list as a value", of: { kind: "eq", field: "projects", value: "a" }, issues: ["type-clash projects /"] },
    {
      name: "a value as a list",
      of: { kind: "some", field: "members", where: { kind: "known", field: "." } },
      issues: ["unknown-path members[] /where", "type-clash members /"],
    },
    {
      name: "the age of a number",
      of: { kind: "ageAtLeast", field: "members", years: 1, asOf: "notice" },
      issues: ["type-clash members /"],
    },
    { name: "the age of a day", of: { kind: "ageAtLeast", field: "born", years: 1, asOf: "notice" }, issues: [] },
    {
      name: "a judgement that is no answer",
      of: { kind: "judgement", id: "j", field: "members" },
      issues: ["type-clash members /"],
    },
    {
      name: "within a list",
      of: { kind: "some", field: "projects", where: { kind: "gt", field: "cots", value: 1 } },
      issues: ["unknown-path projects[].cots /where"],
    },
    {
      name: "a list in a list",
      of: {
        kind: "some",
        field: "projects",
        where: { kind: "some", field: "tags", where: { kind: "eq", field: ".", value: 1 } },
      },
      issues: ["type-clash projects[].tags[] /where/where"],
    },
    {
      name: "another field",
      of: { kind: "eq", field: "members", value: { field: "forProfit" } },
      issues: ["type-clash members /"],
    },
    {
      name: "another field that is not there",
      of: { kind: "eq", field: "members", value: { field: "numbers" } },
      issues: ["unknown-path numbers /"],
    },
    {
      name: "the whole record",
      of: {
        kind: "some",
        field: "projects",
        where: { kind: "eq", field: "status", value: { field: "seat.city", from: "whole" } },
      },
      issues: [],
    },
    { name: "facts of which nothing is known", of: { kind: "lt", field: "facts.anything", value: 3 }, issues: [] },
  ])("$name", ({ of, issues }) => {
    expect(found(of)).toEqual(issues);
  });

  test("are refused from a database as well, and only they", () => {
    expect(parseCriterion({ kind: "gte", field: "members", value: 1 }, Applicant)).toEqual({
      success: true,
      data: { kind: "gte", field: "members", value: 1 },
    });
    const parsed = parseCriterion(
      {
        kind: "all",
        of: [
          { kind: "gte", field: "member", value: 1 },
          { kind: "all", of: [] },
        ],
      },
      Applicant,
    );
    expect(parsed).toEqual({
      success: false,
      issues: [{ code: "unknown-path", path: ["of", 0], message: "The record has no such field: member" }],
    });
    expect(parseCriterion({ kind: "gte", field: "a", value: "x" })).toMatchObject({
      success: false,
      issues: [{ code: "not-ordered", path: ["value"] }],
    });
  });

  test("are found through whatever wraps a schema", () => {
    const day = z.string().optional().nullable().default("a").readonly();
    interface Tree {
      readonly name: string;
      readonly of: readonly Tree[];
    }
    const Tree: z.ZodType<Tree> = z.lazy(() => z.object({ name: z.string(), of: z.array(Tree) }));
    const fields = fieldTypesOf(
      z.object({
        day,
        tree: Tree,
        either: z.union([z.literal("a"), z.literal("b")]),
        mixed: z.union([z.string(), z.number()]),
        both: z.intersection(z.object({ a: z.string() }), z.object({ b: z.number() })),
      }),
    );
    expect(fields([], "day")).toEqual({ type: "text" });
    expect(fields(["tree.of", "of", "of"], "name")).toEqual({ type: "text" });
    expect(fields([], "either")).toEqual({ type: "text", values: ["a", "b"] });
    expect(fields([], "mixed")).toEqual({ type: "any" });
    expect(fields([], "both.b")).toEqual({ type: "number" });
    expect(fields([], "constructor")).toBe(undefined);
  });
});

describe("conditions against each other", () => {
  const n = (kind: string, value: unknown): Node => ({ kind, field: "n", value });
  const all = (...of: readonly Node[]): Node => ({ kind: "all", of });
  const any = (...of: readonly Node[]): Node => ({ kind: "any", of });
  test.each<{ name: string; of: Node; codes: readonly string[] }>([
    { name: "below and from the same number", of: all(n("lt", 5), n("gte", 5)), codes: ["contradiction"] },
    { name: "up to and from the same number", of: all(n("lte", 5), n("gte", 5)), codes: [] },
    { name: "any number", of: any(n("lt", 5), n("gte", 5)), codes: ["tautology"] },
    { name: "all numbers but one", of: any(n("lt", 5), n("gt", 5)), codes: [] },
    { name: "the lower of two bounds", of: all(n("gte", 10), n("gte", 5)), codes: ["unreachable"] },
    { name: "the narrower of two alternatives", of: any(n("gte", 10), n("gte", 5)), codes: ["unreachable"] },
    { name: "the same twice", of: all(n("eq", "a"), n("eq", "a")), codes: ["unreachable"] },
    { name: "two values at once", of: all(n("eq", "a"), n("eq", "b")), codes: ["contradiction"] },
    {
      name: "one of none that are left",
      of: all({ kind: "in", field: "n", values: ["a", "b"] }, n("ne", "a"), n("ne", "b")),
      codes: ["contradiction"],
    },
    {
      name: "one of some that are left",
      of: all({ kind: "in", field: "n", values: ["a", "b"] }, n("ne", "a")),
      codes: [],
    },
    { name: "yes or no", of: any(n("eq", true), n("eq", false)), codes: ["tautology"] },
    { name: "this or anything else", of: any(n("eq", "a"), n("ne", "a")), codes: ["tautology"] },
    {
      name: "days that do not meet",
      of: all({ kind: "between", field: "n", min: "2024-01-01", max: "2024-01-31" }, n("gt", "2024-01-31")),
      codes: ["contradiction"],
    },
    { name: "through a negation", of: all(n("lt", 5), { kind: "not", of: n("lt", 10) }), codes: ["contradiction"] },
    {
      name: "through an exception",
      of: { kind: "unless", of: n("lt", 5), exceptions: [n("lt", 10)] },
      codes: ["contradiction"],
    },
    {
      name: "through groups",
      of: all(any(n("lt", 3), n("lt", 5)), n("gt", 6)),
      codes: ["unreachable", "contradiction"],
    },
    { name: "other fields", of: all(n("lt", 5), { kind: "gt", field: "m", value: 5 }), codes: [] },
    { name: "no condition", of: all(), codes: ["tautology"] },
    { name: "no alternative", of: any(), codes: ["contradiction"] },
  ])("$name", ({ of, codes }) => {
    expect(lint(of as unknown as Criterion, { citations: false }).map((it) => it.code)).toEqual(codes);
  });

  test("a contradiction is never met, and a tautology always, for any number that is known", () => {
    const leaf = fc.oneof(
      fc.record({
        kind: fc.constantFrom("lt", "lte", "gt", "gte", "eq", "ne"),
        field: fc.constant("n"),
        value: fc.integer({ min: 0, max: 4 }),
      }),
      fc.record({
        kind: fc.constant("in"),
        field: fc.constant("n"),
        values: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
      }),
    );
    const group = fc.record({
      kind: fc.constantFrom("all", "any"),
      of: fc.array(leaf, { minLength: 2, maxLength: 4 }),
    });
    const numbers = Array.from({ length: 13 }, (_, at) => at / 2 - 1);
    fc.assert(
      fc.property(group, (drawn) => {
        const criterion = drawn as Criterion;
        const codes = lint(criterion, { citations: false })
          .filter((it) => it.path.length === 0)
          .map((it) => it.code);
        const answers = numbers.map((value) => evaluate(criterion, { n: value }));
        expect(codes.includes("contradiction")).toBe(drawn.kind === "all" && !answers.includes(true));
        expect(codes.includes("tautology")).toBe(drawn.kind === "any" && !answers.includes(false));
      }),
      { numRuns: 500 },
    );
  });

  test("what is called unreachable can be left out", () => {
    const leaf = fc.record({
      kind: fc.constantFrom("lt", "lte", "gt", "gte", "ne"),
      field: fc.constant("n"),
      value: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom("all" as const, "any" as const),
        fc.array(leaf, { minLength: 2, maxLength: 5 }),
        (kind, drawn) => {
          const of = drawn as Criterion[];
          const dropped = lint({ kind, of }, { citations: false })
            .filter((it) => it.code === "unreachable")
            .map((it) => it.path[1]);
          const rest = of.filter((_, index) => !dropped.includes(index));
          for (let n = -1; n <= 5; n += 0.5)
            expect(evaluate({ kind, of: rest }, { n })).toBe(evaluate({ kind, of }, { n }));
        },
      ),
      { numRuns: 500 },
    );
  });
});

test("citations are inherited, ids are not", () => {
  const known: Criterion = { kind: "known", field: "a", id: "a" };
  const cited = { citations: [{ instrument: "공고" }] };
  expect(lint({ kind: "all", of: [known], ...cited })).toEqual([]);
  expect(lint({ kind: "not", of: known })).toEqual([{ code: "no-citation", severity: "warning", path: ["of"] }]);
  expect(lint({ kind: "all", of: [known, known], ...cited }).map((it) => it.code)).toEqual(["duplicate-id"]);
  expect(lint(known, { citations: false })).toEqual([]);
});

test("no case of the conformance suite clashes with the record it is asked of", () => {
  for (const { criteria } of conformanceCases) expect(() => lint(criteria)).not.toThrow();
});
