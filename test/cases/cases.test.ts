import { describe, expect, test } from "vitest";
import { difference } from "./match.ts";
import { KINDS, runCase, runKind } from "./run.ts";

/** How many cases of each kind have been published to us; a document that goes missing is noticed. */
const LEAST = { committees: 13, programs: 16, plans: 7, forums: 4, alliances: 3, periods: 1 } as const;

describe.each(KINDS)("%s", async (kind) => {
  const results = await runKind(kind);

  test("every case is expressed as documents", () => {
    expect(results.length).toBeGreaterThanOrEqual(LEAST[kind]);
    expect(results.filter((one) => one.notExpressed !== undefined)).toEqual([]);
  });

  test("every question is answered as expected", () => {
    const misses = results.flatMap((one) =>
      one.questions.filter((it) => it.miss !== undefined).map((it) => ({ id: one.id, ...it })),
    );
    expect(misses).toEqual([]);
  });
});

test("all 22 questions of counting are asked", async () => {
  const questions = (await runKind("periods")).flatMap((one) => one.questions);
  expect(questions.length).toBeGreaterThanOrEqual(22);
});

describe("the runner itself", () => {
  const question = (expected: unknown) => ({
    id: "sample",
    about: "A term of two years.",
    sources: [{ title: "민법" }],
    documents: { period: { schema: "time/Period", value: { startsOn: "2024-01-01", endsOn: "2025-12-31" } } },
    questions: [
      {
        ask: "When does it end?",
        expected: "2025-12-31",
        because: "제160조",
        steps: [{ call: "time/lastDayOfTerm", with: [{ $: "period.startsOn" }, { years: 2 }], expect: expected }],
      },
    ],
  });

  test("passes what is as expected", async () => {
    expect((await runCase("periods", question("2025-12-31"))).questions).toEqual([{ ask: "When does it end?" }]);
  });

  test("reports a wrong answer", async () => {
    const [only] = (await runCase("periods", question("2026-01-01"))).questions;
    expect(only?.miss).toContain('expected "2026-01-01", got "2025-12-31"');
  });

  test("reports a document that its schema refuses", async () => {
    const sample = question("2025-12-31");
    sample.documents.period.value.endsOn = "2023-12-31";
    expect((await runCase("periods", sample)).notExpressed).toContain("period is not a time/Period");
  });

  test.each([
    { name: "subset of an object", actual: { a: 1, b: 2 }, expected: { a: 1 }, holds: true },
    { name: "wrong member", actual: { a: 1 }, expected: { a: 2 }, holds: false },
    { name: "member absent", actual: {}, expected: { a: 2 }, holds: false },
    { name: "longer list", actual: [1, 2], expected: [1], holds: false },
    {
      name: "codes not in favour",
      actual: [
        { code: "x", outcome: "no" },
        { code: "y", outcome: "yes" },
      ],
      expected: { $codes: ["x"] },
      holds: true,
    },
    {
      name: "a further code",
      actual: [
        { code: "x", outcome: "no" },
        { code: "y", outcome: "unknown" },
      ],
      expected: { $codes: ["x"] },
      holds: false,
    },
    {
      name: "grounds not in favour",
      actual: [{ code: "x", outcome: "no", facts: { rule: "r" } }],
      expected: { $grounds: ["x: r"] },
      holds: true,
    },
    {
      name: "another ground",
      actual: [{ code: "x", outcome: "no", facts: { rule: "s" } }],
      expected: { $grounds: ["x: r"] },
      holds: false,
    },
    { name: "missing in any order", actual: ["b", "a"], expected: { $missing: ["a", "b"] }, holds: true },
    { name: "something else missing", actual: ["b"], expected: { $missing: ["a", "b"] }, holds: false },
  ])("matches: $name", ({ actual, expected, holds }) => {
    expect(difference(actual, expected) === undefined).toBe(holds);
  });
});
