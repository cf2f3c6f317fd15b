import { rootIndustryPlan } from "dojeong/datasets/jeonbuk-2024";
import { checkPlan, StrategicPlan } from "dojeong/plans";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codes, count, items, onDay, plan, years } from "./support.ts";

const of = (change: object): StrategicPlan =>
  StrategicPlan.parse({ ...JSON.parse(JSON.stringify(rootIndustryPlan)), ...change });
const strategies = (tasks: readonly number[]) =>
  tasks.map((number, index) => ({
    level: "strategy",
    name: `전략 ${index + 1}`,
    ...(number > 0 ? { items: items("task", number) } : {}),
  }));

test("the plan as reported contradicts nothing; its tasks cannot be told", () => {
  const found = checkPlan(rootIndustryPlan);
  expect(found).toMatchObject({ outcome: "unknown", missing: ["list-of-items"] });
  expect(codes(found.findings, "no")).toEqual([]);
  expect(codes(found.findings, "unknown")).toEqual(["count-announced-not-listed"]);
});

test.each([
  { name: "3 strategies, 15 tasks listed", change: { items: strategies([5, 5, 5]) }, no: [], outcome: "yes" },
  {
    name: "4 strategies listed",
    change: { items: strategies([0, 0, 0, 0]) },
    no: ["count-differs-from-list"],
    outcome: "no",
  },
  { name: "14 tasks listed", change: { items: strategies([5, 5, 4]) }, no: ["count-differs-from-list"], outcome: "no" },
  {
    name: "4 strategies and 14 tasks listed: both at once",
    change: { items: strategies([5, 5, 3, 1]) },
    no: ["count-differs-from-list", "count-differs-from-list"],
    outcome: "no",
  },
  {
    name: "a period of four years",
    change: { period: years(2024, 2027) },
    no: ["period-differs-from-announced", "period-shorter-than-cycle"],
    outcome: "no",
  },
  {
    name: "a period of six years",
    change: { period: years(2024, 2029) },
    no: ["period-differs-from-announced"],
    outcome: "no",
  },
  {
    name: "five other years",
    change: { period: years(2025, 2029) },
    no: ["period-differs-from-announced"],
    outcome: "no",
  },
  {
    name: "everything at once",
    change: { period: years(2025, 2026), items: strategies([1, 1, 1, 1]) },
    no: [
      "period-differs-from-announced",
      "period-shorter-than-cycle",
      "count-differs-from-list",
      "count-differs-from-list",
    ],
    outcome: "no",
  },
])("$name: $outcome", ({ change, no, outcome }) => {
  const found = checkPlan(of(change));
  expect(codes(found.findings, "no")).toEqual(no);
  expect(found.outcome).toBe(outcome);
});

test("two reports that count differently contradict each other, whatever is listed", () => {
  const found = checkPlan(plan({ period: years(2024, 2028), counts: [count("strategy", 3), count("strategy", 4)] }));
  expect(codes(found.findings)).toEqual([
    "announced-counts-differ",
    "count-announced-not-listed",
    "count-announced-not-listed",
  ]);
  const same = checkPlan(
    plan({
      period: years(2024, 2028),
      counts: [count("strategy", 3), count("strategy", 3, { text: "세 개" })],
      items: items("strategy", 3),
    }),
  );
  expect(codes(same.findings)).toEqual(["announced-counts-agree", "count-agrees-with-list", "count-agrees-with-list"]);
});

test("a branch that lists other than it announces is found where it stands", () => {
  const list = [
    { level: "strategy", name: "가", counts: [count("task", 5)], items: items("task", 4) },
    { level: "strategy", name: "나", counts: [count("task", 5)] },
  ];
  const found = checkPlan(plan({ period: years(2024, 2028), items: list }));
  expect(found.findings).toMatchObject([{ code: "count-differs-from-list", facts: { under: { ko: "가" }, known: 4 } }]);
});

test.each([
  {
    name: "an item due in the plan's last month",
    item: { dueOn: { precision: "month", year: 2028, month: 12 } },
    codes: ["items-within-period"],
  },
  { name: "an item due the day after the plan", item: { dueOn: onDay("2029-01-01") }, codes: ["items-outside-period"] },
  {
    name: "an item that starts the day before it",
    item: { startsOn: onDay("2023-12-31"), dueOn: onDay("2024-06-30") },
    codes: ["items-outside-period"],
  },
  {
    name: "an item due before it starts",
    item: { startsOn: onDay("2025-01-02"), dueOn: onDay("2025-01-01") },
    codes: ["items-within-period", "due-before-start"],
  },
  {
    name: "an item that may be due before it starts",
    item: { startsOn: onDay("2025-01-15"), dueOn: { precision: "month", year: 2025, month: 1 } },
    codes: ["items-within-period"],
  },
  { name: 'an item due "later"', item: { dueOn: { precision: "not-announced" } }, codes: [] },
])("$name", ({ item, codes: expected }) => {
  const found = checkPlan(
    plan({
      period: years(2024, 2028),
      items: [{ level: "strategy", name: "가", items: [{ level: "task", name: "나", ...item }] }],
    }),
  );
  expect(codes(found.findings)).toEqual(expected);
});

test.each([
  {
    name: "draft, then adopted",
    timeline: [
      { kind: "draft", on: onDay("2024-01-12") },
      { kind: "adopted", on: onDay("2024-02-01") },
    ],
    code: "steps-in-order",
  },
  {
    name: "adopted, then drafted",
    timeline: [
      { kind: "draft", on: onDay("2024-02-02") },
      { kind: "adopted", on: onDay("2024-02-01") },
    ],
    code: "steps-out-of-order",
  },
  {
    name: "on one day",
    timeline: [
      { kind: "deliberated", on: onDay("2024-02-01") },
      { kind: "adopted", on: onDay("2024-02-01") },
    ],
    code: "steps-in-order",
  },
  {
    name: "a second draft after adoption, for a revision",
    timeline: [
      { kind: "draft", on: onDay("2024-01-12") },
      { kind: "adopted", on: onDay("2024-02-01") },
      { kind: "draft", on: onDay("2025-01-12") },
    ],
    code: "steps-in-order",
  },
  {
    name: "adoption only planned",
    timeline: [
      { kind: "draft", on: onDay("2024-02-02") },
      { kind: "adopted", on: onDay("2024-02-01"), planned: true },
    ],
    code: undefined,
  },
])("steps: $name", ({ timeline, code }) => {
  expect(codes(checkPlan(plan({ period: years(2024, 2028), timeline })).findings)).toEqual(code ? [code] : []);
});

test("a decision is plain data, and the order of lists changes no finding", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 }),
      fc.nat(6),
      fc.nat(30),
      (tasks, three, fifteen) => {
        const counts = [count("strategy", three), count("task", fifteen)];
        const found = checkPlan(plan({ period: years(2024, 2028), counts, items: strategies(tasks) }));
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const other = checkPlan(
          plan({ period: years(2024, 2028), counts: [...counts].reverse(), items: strategies([...tasks].reverse()) }),
        );
        expect(codes(other.findings)).toEqual(codes(found.findings));
      },
    ),
    { numRuns: 60 },
  );
});

test("listing what was announced never turns a yes into a no, and never makes a plan less known", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), (tasks) => {
      const counts = [
        count("strategy", tasks.length),
        count(
          "task",
          tasks.reduce((sum, one) => sum + one, 0),
        ),
      ];
      const base = { period: years(2024, 2028), counts };
      expect(checkPlan(plan(base)).outcome).toBe("unknown");
      expect(checkPlan(plan({ ...base, items: strategies(tasks.map(() => 0)) })).outcome).toBe("unknown");
      expect(checkPlan(plan({ ...base, items: strategies(tasks) })).outcome).toBe("yes");
    }),
    { numRuns: 40 },
  );
});
