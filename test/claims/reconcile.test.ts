import { type Claim, claimOf, reconcile, Source } from "dojeong/claims";
import { Headcount } from "dojeong/quantities";
import { day, type PartialDate } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count } from "../quantities/arbitrary.ts";
import { expectSayable } from "../support/sound.ts";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const source = { title: "지역신문 기사" };
const claims = <T>(...values: readonly T[]): readonly Claim<T>[] => values.map((value) => ({ value, source }));
const codesOf = (answer: ReturnType<typeof reconcile>) => {
  expectSayable(answer.findings);
  return answer.findings.map((finding) => finding.code);
};

const article: Source = { title: "지역신문 기사", published: { precision: "month", year: 2024, month: 1 } };
const attendance: readonly Claim<Headcount>[] = [
  { value: { kind: "a-little-over", count: 300, text: "300여명" }, source: article, at: "본문" },
  { value: { kind: "a-little-over", count: 200, text: "200여명" }, source: article, at: "제목" },
];

describe("counts and sums", () => {
  test("300여 in the body and 200여 in the headline: both kept, none chosen, and why", () => {
    const answer = reconcile(attendance);
    expect(answer.standing).toBe("conflicting");
    expect(answer.claims).toBe(attendance);
    expect("value" in answer).toBe(false);
    expect(answer.findings).toEqual([
      {
        code: "claims-conflict-as-printed",
        outcome: "no",
        citations: [],
        assumed: true,
        facts: {
          claims: 2,
          values: [
            { kind: "a-little-over", count: 200, text: "200여명" },
            { kind: "a-little-over", count: 300, text: "300여명" },
          ],
          readings: [
            { min: 200, max: 299 },
            { min: 300, max: 399 },
          ],
        },
      },
    ]);
  });

  test.each<[string, readonly Headcount[], string, string]>([
    ["one claim", [{ kind: "exact", count: 65 }], "agreed", "single-claim"],
    [
      "the same, worded apart",
      [
        { kind: "about", count: 40, text: "약 40" },
        { kind: "about", count: 40, text: "40 내외" },
      ],
      "agreed",
      "claims-agree",
    ],
    [
      "two exact figures",
      [
        { kind: "exact", count: 65 },
        { kind: "exact", count: 66 },
      ],
      "conflicting",
      "claims-conflict",
    ],
    [
      "65 and 60 이상",
      [
        { kind: "exact", count: 65 },
        { kind: "at-least", count: 60 },
      ],
      "compatible",
      "claims-compatible",
    ],
    [
      "312 and 300여",
      [
        { kind: "exact", count: 312 },
        { kind: "a-little-over", count: 300 },
      ],
      "compatible",
      "claims-compatible-as-printed",
    ],
    [
      "299 and 300여",
      [
        { kind: "exact", count: 299 },
        { kind: "a-little-over", count: 300 },
      ],
      "conflicting",
      "claims-conflict",
    ],
    ["미정 and 65", [{ kind: "undetermined" }, { kind: "exact", count: 65 }], "compatible", "claims-compatible"],
    [
      "200 미만 and 200 이하",
      [
        { kind: "under", count: 200 },
        { kind: "at-most", count: 200 },
      ],
      "compatible",
      "claims-compatible",
    ],
    [
      "three, of which two do not meet",
      [
        { kind: "range", min: 1, max: 5 },
        { kind: "range", min: 4, max: 9 },
        { kind: "range", min: 7, max: 9 },
      ],
      "conflicting",
      "claims-conflict",
    ],
  ])("%s: %s", (_, values, standing, code) => {
    const answer = reconcile(claims(...values));
    expect([answer.standing, codesOf(answer)]).toEqual([standing, [code]]);
    if (standing === "agreed") expect(values).toContainEqual(answer.value);
  });

  test("no claim at all is not an answer of zero", () => {
    const none = reconcile([]);
    expect([none.standing, none.findings[0]?.outcome, none.findings[0]?.missing]).toEqual([
      "unreported",
      "unknown",
      ["claims"],
    ]);
  });

  test("the order of the claims changes nothing else", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 5 }), (values) => {
        const forward = reconcile(claims(...values));
        const backward = reconcile(claims(...[...values].reverse()));
        expect(backward.standing).toBe(forward.standing);
        expect(backward.findings).toEqual(forward.findings);
        expect(forward.claims.length).toBe(values.length);
        expect(JSON.parse(JSON.stringify(forward))).toEqual(forward);
      }),
      { seed: 41, numRuns: 1000 },
    );
  });

  test("nor does it where equal claims differ in their words or the order of their fields", () => {
    const worded = claims<unknown>(
      { kind: "a-little-over", count: 300, text: "300여명" },
      { text: "300여 명", kind: "a-little-over", count: 300 },
      { count: 300, kind: "a-little-over" },
    );
    const [first, second, third] = worded;
    const answers = [worded, [third, first, second], [second, third, first], [...worded].reverse()].map((given) => {
      const { claims: _, ...rest } = reconcile(given as readonly Claim<unknown>[]);
      return JSON.stringify(rest);
    });
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"standing":"agreed"');
  });

  // 시각 300만원 in one place and 400만원 in another cannot both be right, whatever the other genres get
  test("amounts that depend on one key are held against each other, value by value", () => {
    const perKey = (...amounts: readonly (readonly [of: string, won: number])[]) => ({
      kind: "per-key",
      key: "genre",
      amounts: amounts.map(([of, won]) => ({ of, amount: { kind: "exact", won } })),
    });
    const standing = (...values: readonly unknown[]) => reconcile(claims(...values)).standing;
    const base = perKey(["시각", 300], ["공연", 400]);
    expect(standing(base, perKey(["공연", 400], ["시각", 300]))).toBe("agreed");
    expect(standing(base, perKey(["시각", 300]))).toBe("compatible");
    expect(standing(base, perKey(["문학", 200]))).toBe("compatible");
    expect(standing(base, { ...base, key: "rank" })).toBe("compatible");
    expect(standing(base, { kind: "exact", won: 1 })).toBe("compatible");
    const conflict = reconcile(claims<unknown>(base, perKey(["시각", 301], ["공연", 400])));
    expect(codesOf(conflict)).toEqual(["claims-conflict"]);
    expect(conflict.findings[0]?.facts.conflicting).toEqual(["시각"]);
    const loose = { kind: "per-key", key: "genre", amounts: [{ of: "시각", amount: { kind: "about", won: 300 } }] };
    expect(standing(base, loose)).toBe("compatible");
    for (const amounts of [[null], [{ of: "시각" }], "x", [{ of: "시각", amount: base }]]) {
      expect(["compatible", "conflicting"]).toContain(standing(base, { kind: "per-key", key: "genre", amounts }));
    }
  });

  test("one more claim never mends a conflict", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 4 }), count, (values, more) => {
        if (reconcile(claims(...values)).standing !== "conflicting") return;
        expect(reconcile(claims(...values, more)).standing).toBe("conflicting");
      }),
      { seed: 42, numRuns: 1000 },
    );
  });
});

describe("dates", () => {
  const may: PartialDate = { precision: "month", year: 2024, month: 5 };
  const on = (text: string): PartialDate => ({ precision: "day", on: day(text) });
  const lateMarch: PartialDate = { precision: "month-part", year: 2024, month: 3, part: "late" };
  test.each<[string, readonly PartialDate[], string, string]>([
    ["5월 and 2024-05-21", [may, on("2024-05-21")], "compatible", "claims-compatible"],
    ["5월 and 2024-06-01", [may, on("2024-06-01")], "conflicting", "claims-conflict"],
    ["3월 말 and 2024-03-29", [lateMarch, on("2024-03-29")], "compatible", "claims-compatible-as-printed"],
    ["3월 말 and 2024-03-20", [lateMarch, on("2024-03-20")], "conflicting", "claims-conflict-as-printed"],
    ["3월 말 and 2024-04-01", [lateMarch, on("2024-04-01")], "conflicting", "claims-conflict"],
    ["2일 and 31일", [on("2025-11-02"), on("2025-10-31")], "conflicting", "claims-conflict"],
    [
      "3일 and 2025-12-03",
      [{ precision: "day-of-month", dayOfMonth: 3 }, on("2025-12-03")],
      "compatible",
      "claims-compatible",
    ],
    [
      "3일 and 2025-12-04",
      [{ precision: "day-of-month", dayOfMonth: 3 }, on("2025-12-04")],
      "conflicting",
      "claims-conflict",
    ],
    [
      "30일 and February",
      [
        { precision: "day-of-month", dayOfMonth: 30 },
        { precision: "month", year: 2024, month: 2 },
      ],
      "conflicting",
      "claims-conflict",
    ],
    [
      "3일 and 4일",
      [
        { precision: "day-of-month", dayOfMonth: 3 },
        { precision: "day-of-month", dayOfMonth: 4 },
      ],
      "conflicting",
      "claims-conflict",
    ],
    ["미정 and a day", [{ precision: "not-announced" }, on("2024-05-21")], "compatible", "claims-compatible"],
    [
      "2024 and its second half",
      [
        { precision: "year", year: 2024 },
        { precision: "half-year", year: 2024, half: 2 },
      ],
      "compatible",
      "claims-compatible",
    ],
  ])("%s: %s", (_, values, standing, code) => {
    const answer = reconcile(claims(...values));
    expect([answer.standing, codesOf(answer)]).toEqual([standing, [code]]);
  });
  test("a plain day or number stands beside a qualified one", () => {
    const late: PartialDate = { precision: "month-part", year: 2024, month: 3, part: "late" };
    const standing = (...values: readonly unknown[]) => reconcile(claims(...values)).standing;
    expect(standing(day("2024-03-29"), late)).toBe("compatible");
    expect(standing(day("2024-04-01"), late)).toBe("conflicting");
    expect(standing(day("2024-03-29"), day("2024-03-29"))).toBe("agreed");
    expect(standing(day("2024-03-29"), day("2024-03-30"))).toBe("conflicting");
    expect(standing("2024-03-32", late)).toBe("conflicting");
    expect(standing(312, { kind: "a-little-over", count: 300 })).toBe("compatible");
    expect(standing(299, { kind: "a-little-over", count: 300 })).toBe("conflicting");
    expect(standing(Number.NaN, { kind: "a-little-over", count: 300 })).toBe("conflicting");
  });

  test("a plain number that may never fall is held to that", () => {
    const members = [
      { value: 65, source, asOf: day("2024-05-21") },
      { value: 40, source, asOf: day("2024-10-21") },
    ];
    expect(reconcile(members).standing).toBe("compatible");
    expect(reconcile(members, { course: "never-falls" }).standing).toBe("conflicting");
    expect(reconcile(members, { course: "never-rises" }).standing).toBe("compatible");
  });

  test("what is left open in common is told in days", () => {
    expect(reconcile(claims<PartialDate>(may, on("2024-05-21"))).findings[0]?.facts.between).toEqual({
      from: "2024-05-21",
      until: "2024-05-21",
    });
  });
});

describe("anything else is compared as JSON", () => {
  test.each<[unknown, unknown, string]>([
    ["RE100", "RE100", "agreed"],
    ["RE100", "RE100·CF100", "conflicting"],
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, "agreed"],
    [{ a: [1, 2] }, { a: [2, 1] }, "conflicting"],
    [{ numerator: 60, denominator: 100 }, { numerator: 70, denominator: 100 }, "conflicting"],
    [{ kind: "exact", count: 3 }, "3", "conflicting"],
    [{ kind: "exact", count: 3 }, { precision: "month", year: 2024, month: 5 }, "conflicting"],
    [null, null, "agreed"],
    [{ kind: "exact" }, { kind: "about" }, "conflicting"],
    [{ precision: "day", on: "2024-05-21" }, { precision: "other" }, "conflicting"],
    [{ precision: "day" }, { precision: "month" }, "conflicting"],
    [{ kind: "about", min: 1, max: 2 }, { kind: "range", min: 1 }, "conflicting"],
    [{ kind: "undetermined", note: 1 }, { kind: "exact", count: 1 }, "compatible"],
    [{ kind: "toString" }, { kind: "constructor" }, "conflicting"],
  ])("%j and %j: %s", (a, b, standing) => expect(reconcile(claims(a, b)).standing).toBe(standing));
  test("what is nested too deep is equal to nothing, and nothing breaks", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = [deep];
    expect(reconcile(claims(deep, deep)).standing).toBe("conflicting");
  });
});

describe("claims of different days", () => {
  // RE100 에너지솔루션 얼라이언스: 65 bodies at launch, about 40 half a year later, 88 in July 2025
  const members: readonly Claim<Headcount>[] = [
    { value: { kind: "exact", count: 88 }, source, asOf: day("2025-07-21") },
    { value: { kind: "a-little-over", count: 40 }, source, asOf: day("2024-10-21") },
    { value: { kind: "exact", count: 65 }, source, asOf: day("2024-05-21") },
  ];
  test("they need not agree", () => {
    const answer = reconcile(members);
    expect(answer.standing).toBe("compatible");
    expect(codesOf(answer)).toEqual(["single-claim", "single-claim", "single-claim", "claims-of-different-days"]);
    expect(answer.findings[3]?.facts).toEqual({ days: ["2024-05-21", "2024-10-21", "2025-07-21"] });
  });
  test("of two figures the day before, the tighter one is held against the next", () => {
    const at = (asOf: string, value: Headcount): Claim<Headcount> => ({ value, source, asOf: day(asOf) });
    const fallen = [
      at("2024-01-01", { kind: "at-least", count: 10 }),
      at("2024-01-01", { kind: "at-least", count: 20 }),
      at("2024-02-01", { kind: "exact", count: 15 }),
    ];
    const answer = reconcile(fallen, { course: "never-falls" });
    expect([answer.standing, codesOf(answer).at(-1)]).toEqual(["conflicting", "claims-against-the-course"]);
    expect(answer.findings.at(-1)?.facts.earlier).toEqual({
      value: { kind: "at-least", count: 20 },
      asOf: "2024-01-01",
    });
    // words and dates that are no figures follow no course
    const words = ["가", "나"].map((value, i) => ({ value, source, asOf: day(`2024-0${i + 1}-01`) }));
    expect(reconcile(words, { course: "never-falls" }).standing).toBe("compatible");
  });
  test("a number of members that never falls shows the conflict, with both claims", () => {
    const answer = reconcile(members, { course: "never-falls" });
    expect(answer.standing).toBe("conflicting");
    expect(answer.findings.at(-1)).toMatchObject({
      code: "claims-against-the-course-as-printed",
      assumed: true,
      facts: {
        earlier: { value: { kind: "exact", count: 65 }, asOf: "2024-05-21" },
        later: { value: { kind: "a-little-over", count: 40 }, asOf: "2024-10-21" },
      },
    });
  });
  test.each<[string, "never-falls" | "never-rises" | "constant" | "free", readonly [string, number][], string]>([
    [
      "rising",
      "never-falls",
      [
        ["2024-01-01", 1],
        ["2024-02-01", 1],
        ["2024-03-01", 5],
      ],
      "compatible",
    ],
    [
      "falling",
      "never-falls",
      [
        ["2024-01-01", 5],
        ["2024-02-01", 6],
        ["2024-03-01", 5],
      ],
      "conflicting",
    ],
    [
      "falling, may fall",
      "never-rises",
      [
        ["2024-01-01", 5],
        ["2024-02-01", 4],
      ],
      "compatible",
    ],
    [
      "rising, may not",
      "never-rises",
      [
        ["2024-01-01", 5],
        ["2024-02-01", 4],
        ["2024-03-01", 5],
      ],
      "conflicting",
    ],
    [
      "a constant",
      "constant",
      [
        ["2024-01-01", 5],
        ["2024-02-01", 5],
      ],
      "agreed",
    ],
    [
      "no constant",
      "constant",
      [
        ["2024-01-01", 5],
        ["2024-02-01", 6],
      ],
      "conflicting",
    ],
    [
      "two of one day",
      "free",
      [
        ["2024-01-01", 5],
        ["2024-01-01", 6],
      ],
      "conflicting",
    ],
  ])("%s, %s", (_, course, points, standing) => {
    const dated = points.map(([asOf, n]) => ({ value: { kind: "exact" as const, count: n }, source, asOf: day(asOf) }));
    expect(reconcile(dated, { course }).standing).toBe(standing);
    expect(reconcile([...dated].reverse(), { course }).standing).toBe(standing);
  });
});

describe("schemas", () => {
  test("a source and a claim on the wire", () => {
    expectWire(Source, {
      title: "전북특별자치도 공고",
      publisher: "전북특별자치도",
      published: { precision: "day", on: "2024-01-23" },
      address: "https://www.jeonbuk.go.kr",
      readOn: "2024-02-01",
    });
    const schema = claimOf(Headcount);
    const claim = { value: { kind: "exact", count: 65 }, source, at: "본문", asOf: "2024-05-21", note: "보고서" };
    expect(schema.parse(claim)).toEqual(claim);
    expect(refusals(schema, { ...claim, asOf: "2024-02-30" })).toEqual(["asOf: not-a-day"]);
    expect(refusals(schema, { ...claim, at: "" })).toEqual(["at: too_small"]);
    expect(refusals(schema, { ...claim, sauce: 1 })).toEqual([": unrecognized_keys"]);
    expect(refusals(schema, { value: claim.value })).toEqual(["source: invalid_type"]);
  });
  test("the work grows with the number of claims, not with its square", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      value: { kind: "at-least" as const, count: i },
      source,
    }));
    const began = performance.now();
    expect(reconcile(many).standing).toBe("compatible");
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

test("a course that is misspelt is a programmer's error, not a free course", () => {
  expect(() => reconcile([], { course: "never-fall" as "never-falls" })).toThrow(TypeError);
  expect(reconcile([], {}).standing).toBe("unreported");
});
