import { checkPlan, checkSuccession, isRelatedAs, planStatusOn } from "dojeong/plans";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codes, onDay, plan, years } from "./support.ts";

const edition = (edition: number | undefined, from: number, to: number, more: object = {}) =>
  plan({ series: "root", period: years(from, to), ...(edition === undefined ? {} : { edition }), ...more });

test.each([
  {
    name: "the third 2021–2023, the fourth 2024–2028",
    earlier: edition(3, 2021, 2023),
    later: edition(4, 2024, 2028),
    outcome: "yes",
    not: [],
  },
  {
    name: "a gap of a year",
    earlier: edition(3, 2020, 2022),
    later: edition(4, 2024, 2028),
    outcome: "no",
    not: ["period-leaves-gap"],
  },
  {
    name: "an overlap of a year",
    earlier: edition(3, 2020, 2024),
    later: edition(4, 2024, 2028),
    outcome: "no",
    not: ["periods-overlap"],
  },
  {
    name: "ten years made anew after five",
    earlier: edition(1, 2024, 2033, { cycle: { every: { years: 5 } } }),
    later: edition(2, 2029, 2038),
    outcome: "yes",
    not: [],
  },
  {
    name: "ten years made anew after four",
    earlier: edition(1, 2024, 2033, { cycle: { every: { years: 5 } } }),
    later: edition(2, 2028, 2037),
    outcome: "no",
    not: ["periods-overlap"],
  },
  {
    name: "an edition left out",
    earlier: edition(3, 2021, 2023),
    later: edition(5, 2024, 2028),
    outcome: "no",
    not: ["edition-does-not-follow"],
  },
  {
    name: "the editions not stated",
    earlier: edition(undefined, 2021, 2023),
    later: edition(4, 2024, 2028),
    outcome: "unknown",
    not: ["edition-not-stated"],
  },
  {
    name: "another series",
    earlier: edition(3, 2021, 2023, { series: "tourism" }),
    later: edition(4, 2024, 2028),
    outcome: "no",
    not: ["other-series"],
  },
  {
    name: "everything at once",
    earlier: edition(3, 2021, 2023, { series: "tourism" }),
    later: edition(3, 2030, 2034),
    outcome: "no",
    not: ["other-series", "edition-does-not-follow", "period-leaves-gap"],
  },
])("$name: $outcome", ({ earlier, later, outcome, not }) => {
  const found = checkSuccession(earlier, later);
  expect(found.outcome).toBe(outcome);
  expect(codes(found.findings.filter((it) => it.outcome !== "yes"))).toEqual(not);
});

test("without a series the issuer can tell two plans apart, and never make them one", () => {
  const issued = (name: string) => plan({ edition: 1, period: years(2021, 2023), issuer: { names: [{ name }] } });
  const later = (name: string) => plan({ edition: 2, period: years(2024, 2028), issuer: { names: [{ name }] } });
  expect(codes(checkSuccession(issued("전북특별자치도"), later("산업통상자원부")).findings, "no")).toEqual([
    "other-issuer",
  ]);
  expect(checkSuccession(issued("전북특별자치도"), later("전북특별자치도"))).toMatchObject({
    outcome: "unknown",
    missing: ["series"],
  });
});

test("a province's fourth plan stands beside the nation's third: related, not its child, and not numbered alike", () => {
  const fourth = plan({
    edition: 4,
    relations: [{ kind: "beside", plan: { id: "national-3", name: "뿌리산업 진흥 기본계획", edition: 3 } }],
  });
  for (const other of ["national-3", "뿌리산업 진흥 기본계획"]) {
    const found = isRelatedAs(fourth, "parent", other);
    expect(found.outcome).toBe("no");
    expect(codes(found.findings)).toEqual(["related-otherwise", "editions-counted-apart"]);
    expect(isRelatedAs(fourth, "beside", other).outcome).toBe("yes");
  }
  expect(isRelatedAs(fourth, "parent", "관광개발기본계획")).toMatchObject({
    outcome: "unknown",
    missing: ["relation"],
  });
});

const timeline = [
  { kind: "adopted", on: onDay("2024-02-01"), by: "위원회" },
  { kind: "draft", on: onDay("2024-01-12") },
  { kind: "revised", on: { precision: "month", year: 2025, month: 3 } },
  { kind: "announced", on: onDay("2024-02-05") },
  { kind: "succeeded", on: onDay("2029-01-01"), planned: true },
];

test.each([
  { on: "2024-01-11", status: undefined, code: "no-step-reported-yet" },
  { on: "2024-01-12", status: "draft" },
  { on: "2024-01-31", status: "draft" },
  { on: "2024-02-01", status: "adopted" },
  { on: "2025-02-28", status: "adopted" },
  { on: "2025-03-10", status: undefined, code: "step-not-dated" },
  { on: "2025-03-31", status: "revised" },
  { on: "2030-01-01", status: "revised" },
])("where a plan stands on $on: $status", ({ on, status, code }) => {
  const found = planStatusOn(plan({ timeline }), day(on));
  expect(found.outcome === "yes" ? found.value.status : undefined).toBe(status);
  if (code) expect(codes(found.findings)).toEqual([code]);
});

test("of two steps on one day the one that goes further holds, in either order", () => {
  const day1 = [
    { kind: "deliberated", on: onDay("2024-02-01") },
    { kind: "adopted", on: onDay("2024-02-01") },
  ];
  for (const order of [day1, [...day1].reverse()]) {
    const found = planStatusOn(plan({ timeline: order }), day("2024-02-01"));
    expect(found.outcome === "yes" && found.value.status).toBe("adopted");
  }
});

describe("a plan of ten years that is revised in its fifth", () => {
  const made = [
    { kind: "draft", on: { precision: "year", year: 2020 } },
    { kind: "adopted", on: onDay("2020-12-01"), by: "도시계획위원회" },
  ];
  const revision = [
    { kind: "draft", on: onDay("2025-03-01") },
    { kind: "deliberated", on: onDay("2025-06-01"), by: "도시계획위원회" },
    { kind: "revised", on: onDay("2025-07-01") },
  ];
  const standing = (timeline: object[], on: string) => {
    const found = planStatusOn(plan({ timeline }), day(on));
    return found.outcome === "yes" ? [found.value.status, found.value.revision?.status ?? null] : codes(found.findings);
  };

  test.each([
    { on: "2020-11-30", expected: ["step-not-dated"] },
    { on: "2020-12-01", expected: ["adopted", null] },
    { on: "2025-02-28", expected: ["adopted", null] },
    { on: "2025-03-01", expected: ["adopted", "draft"] },
    { on: "2025-06-01", expected: ["adopted", "deliberated"] },
    { on: "2025-07-01", expected: ["revised", null] },
  ])("$on: $expected", ({ on, expected }) => {
    expect(standing([...made, ...revision], on)).toEqual(expected);
    expect(standing([...revision, ...made].reverse(), on)).toEqual(expected);
  });

  test("who deliberated the revision, and since when", () => {
    const found = planStatusOn(plan({ timeline: [...made, ...revision] }), day("2025-06-30"));
    expect(found.outcome === "yes" && found.value.revision).toEqual({
      status: "deliberated",
      since: onDay("2025-06-01"),
      by: "도시계획위원회",
    });
  });

  test("its steps are not out of order", () => {
    const later = revision.slice(0, 2);
    const found = (timeline: object[]) => codes(checkPlan(plan({ period: years(2021, 2030), timeline })).findings);
    expect(found([...made.slice(1), ...revision])).toContain("steps-in-order");
    expect(found([...made.slice(1), ...later])).toContain("steps-out-of-order");
    const marked = later.map((step) => ({ ...step, of: "revision" }));
    expect(found([...made.slice(1), ...marked])).not.toContain("steps-out-of-order");
    expect(standing([...made.slice(1), ...marked], "2025-06-30")).toEqual(["adopted", "deliberated"]);
    // a revision before the draft does not explain it
    const before = { kind: "revised", on: onDay("2025-02-28") };
    expect(found([...made.slice(1), before, ...later])).toContain("steps-out-of-order");
  });

  test("a second draft before it was adopted is where it stands", () => {
    const again = [
      { kind: "draft", on: onDay("2020-01-10") },
      { kind: "deliberated", on: onDay("2020-02-10") },
      { kind: "draft", on: onDay("2020-03-10") },
    ];
    expect(standing(again, "2020-03-09")).toEqual(["deliberated", null]);
    expect(standing(again, "2020-03-10")).toEqual(["draft", null]);
  });

  test("a step of a revision alone does not tell where the plan stands", () => {
    const alone = [{ kind: "deliberated", on: onDay("2025-06-01"), of: "revision" }];
    expect(standing(alone, "2025-06-30")).toEqual(["no-step-reported-yet"]);
  });

  test("where dates leave the order open, the usual one is assumed", () => {
    const assumed = (timeline: object[]) =>
      planStatusOn(plan({ timeline }), day("2021-01-01")).findings.map((it) => it.assumed ?? false);
    expect(assumed(made)).toEqual([true]);
    expect(assumed(made.slice(1))).toEqual([false]);
  });
});

test("narrowing a date never changes where a plan was said to stand", () => {
  const kinds = ["draft", "consultation", "deliberated", "adopted", "revised", "succeeded"] as const;
  const step = fc.record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) });
  const lives = fc
    .array(fc.tuple(step, fc.constantFrom("year", "month", "day")), { minLength: 1, maxLength: 6 })
    .map((list) => [...list].sort(([a], [b]) => a.month - b.month || a.date - b.date));
  const pad = (number: number) => String(number).padStart(2, "0");
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 12 }), (list, month) => {
      const exact = list.map(([it], index) => ({
        kind: kinds[index],
        on: onDay(`2024-${pad(it.month)}-${pad(it.date)}`),
      }));
      const vague = exact.map((event, index) => {
        const [it, precision] = list[index] as (typeof list)[number];
        if (precision === "day") return event;
        return { ...event, on: { precision, year: 2024, ...(precision === "month" ? { month: it.month } : {}) } };
      });
      const asked = day(`2024-${pad(month)}-15`);
      const before = planStatusOn(plan({ timeline: vague }), asked);
      if (before.outcome !== "yes") return;
      const after = planStatusOn(plan({ timeline: exact }), asked);
      expect(after.outcome === "yes" && after.value.status).toBe(before.value.status);
    }),
  );
});

test.each([
  { kind: "annual-of", other: years(2024, 2028), code: "yearly-plan-within" },
  { kind: "annual-of", other: years(2021, 2025), code: "yearly-plan-outside" },
  { kind: "annual", other: { startsOn: "2026-01-01", endsOn: "2026-06-30" }, code: "yearly-plan-within" },
  { kind: "annual", other: years(2027, 2027), code: "yearly-plan-outside" },
  { kind: "annual", other: { startsOn: "2026-07-01", endsOn: "2027-06-30" }, code: "yearly-plan-outside" },
  { kind: "annual", other: { startsOn: "2025-07-01", endsOn: "2026-06-30" }, code: "yearly-plan-outside" },
  { kind: "parent", other: years(2021, 2025), code: undefined },
  { kind: "annual-of", other: undefined, code: undefined },
])("the plan of 2026 and its $kind of $other.startsOn to $other.endsOn: $code", ({ kind, other, code }) => {
  const relation = { kind, plan: { name: "다른 계획", ...(other ? { period: other } : {}) } };
  const found = codes(checkPlan(plan({ period: years(2026, 2026), relations: [relation] })).findings);
  expect(found).toEqual(code ? [code] : []);
});

test.each<[string, object, string[], string[]]>([
  [
    "the edition before ends on the eve",
    { edition: 3, period: years(2021, 2023) },
    ["edition-follows", "period-follows"],
    [],
  ],
  ["a gap", { edition: 3, period: years(2020, 2022) }, ["edition-follows"], ["period-leaves-gap"]],
  ["the same years", { edition: 3, period: years(2024, 2028) }, ["edition-follows"], ["periods-overlap"]],
  ["a number left out", { edition: 2 }, [], ["edition-does-not-follow"]],
  ["nothing told", {}, [], []],
])("a plan that names the edition before it is held against it: %s", (_, told, yes, no) => {
  const found = checkPlan(
    edition(4, 2024, 2028, { relations: [{ kind: "previous-edition", plan: { name: "앞 계획", ...told } }] }),
  );
  expect(codes(found.findings, "yes")).toEqual(yes);
  expect(codes(found.findings, "no")).toEqual(no);
});

test("the next edition of a plan that looks beyond its cycle begins one cycle after it", () => {
  const told = (from: number, kind: string, of: number) =>
    checkPlan(
      edition(2, from, from + 9, {
        cycle: { every: { years: 5 } },
        relations: [{ kind, plan: { name: "다른 차수", edition: of, period: years(2029, 2038) } }],
      }),
    ).findings.map((it) => it.code);
  expect(told(2024, "next-edition", 3)).toContain("period-follows-cycle");
  expect(told(2034, "previous-edition", 1)).toContain("period-follows-cycle");
  expect(told(2025, "next-edition", 3)).toContain("periods-overlap");
});
