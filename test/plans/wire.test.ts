import {
  AnnouncedYears,
  BudgetComparison,
  BudgetLine,
  BudgetPlace,
  BudgetScope,
  BudgetTable,
  Decimal,
  DeclaredAmount,
  DeclaredCount,
  Indicator,
  IndicatorActual,
  IndicatorBaseline,
  IndicatorTarget,
  IndicatorValue,
  PlanBudget,
  PlanCycle,
  PlanEvent,
  PlanIssuer,
  PlanItem,
  PlanLevel,
  PlanReference,
  PlanRelation,
  ProgressReport,
  StrategicPlan,
} from "dojeong/plans";
import { expect, test } from "vitest";
import type { EntitySchema } from "../../src/internal/entity-schema.ts";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const source = { title: "지역신문 기사" };
const on = { precision: "day", on: "2024-01-23" };
const exact = { kind: "exact", won: 1_000 };
const scope: Record<keyof BudgetScope, unknown> = {
  fromYear: 2024,
  toYear: 2025,
  payer: "국비",
  place: "남원시",
  item: "a",
};
const count: Record<keyof DeclaredCount, unknown> = {
  level: "task",
  count: { kind: "exact", count: 4 },
  extra: 1,
  text: "4+1",
  source,
};
const value = { kind: "exact", value: "7.40" };
const item: Record<keyof PlanItem, unknown> = {
  id: "a",
  level: "strategy",
  name: "전략",
  nameEn: "strategy",
  number: "1",
  extra: true,
  items: [{ level: "task", name: "과제" }],
  listing: "partial",
  counts: [count],
  amount: exact,
  weight: "12.5",
  startsOn: on,
  dueOn: { precision: "year", year: 2025 },
  inCharge: "기업지원과",
};
const declared: Record<keyof DeclaredAmount, unknown> = { scope, amount: exact, printedTo: 100, source };
const line: Record<keyof BudgetLine, unknown> = {
  year: 2024,
  payer: "국비",
  place: "남원시",
  item: "a",
  amount: exact,
  percent: "42.3",
};
const table: Record<keyof BudgetTable, unknown> = {
  by: ["year", "payer", "place", "item"],
  within: scope,
  lines: [line],
  listing: "partial",
  printedTo: 100_000_000,
  source,
};
const comparison: Record<keyof BudgetComparison, unknown> = {
  against: "2025년",
  scope,
  before: exact,
  beforePrintedTo: 100_000_000,
  percent: "-7.4",
  increase: exact,
  printedTo: 100,
};
const place: Record<keyof BudgetPlace, unknown> = { name: "익산", class: "관심지역" };
const budget: Record<keyof PlanBudget, unknown> = {
  declared: [declared],
  tables: [table],
  comparisons: [comparison],
  places: [place],
  printedTo: 1_000_000,
  itemsPrintedTo: 1_000_000,
};
const target: Record<keyof IndicatorTarget, unknown> = {
  year: 2030,
  value,
  ofBaseline: value,
  version: "adopted",
  setOn: on,
  source,
};
const baseline: Record<keyof IndicatorBaseline, unknown> = { year: 2018, value };
const indicator: Record<keyof Indicator, unknown> = {
  id: "i",
  name: "지표",
  nameEn: "indicator",
  unit: "톤",
  measures: "change",
  better: "lower",
  baseline,
  targets: [target],
  itemId: "a",
  weight: "12.5",
};
const event: Record<keyof PlanEvent, unknown> = {
  kind: "deliberated",
  on,
  until: on,
  of: "revision",
  planned: true,
  by: "위원회",
  method: "in-writing",
  place: "도청",
  text: "심의",
  source,
};
const reference: Record<keyof PlanReference, unknown> = {
  id: "other",
  name: "기본계획",
  edition: 3,
  issuer: "산업통상자원부",
  period: { startsOn: "2023-01-01", endsOn: "2027-12-31" },
};
const relation: Record<keyof PlanRelation, unknown> = {
  kind: "beside",
  plan: reference,
  citations: [{ instrument: "뿌리산업 진흥과 첨단화에 관한 법률" }],
};
const issuer: Record<keyof PlanIssuer, unknown> = { names: [{ name: "전북특별자치도" }], department: "기업지원과" };
const announced: Record<keyof AnnouncedYears, unknown> = { fromYear: 2024, toYear: 2028, years: 5 };
const cycle: Record<keyof PlanCycle, unknown> = { every: { years: 5 }, citations: [{ instrument: "조례" }] };
const report: Record<keyof ProgressReport, unknown> = {
  itemId: "a",
  asOf: "2024-12-31",
  state: "under-way",
  percent: "12.5",
  source,
};
const level: Record<keyof PlanLevel, unknown> = { key: "strategy", name: "전략", nameEn: "strategy", aside: true };
const plan: Record<keyof StrategicPlan, unknown> = {
  id: "plan",
  name: "계획",
  nameEn: "plan",
  series: "series",
  edition: 4,
  issuer,
  period: { startsOn: "2024-01-01", endsOn: "2028-12-31" },
  announced,
  yearsRun: "calendar",
  cycle,
  vision: "비전",
  visionEn: "vision",
  levels: [
    { key: "strategy", name: "전략" },
    { key: "task", name: "과제" },
    { ...level, key: "goal" },
  ],
  counts: [count],
  items: [item],
  listing: "partial",
  budget,
  indicators: [indicator],
  expectedEffects: ["효과"],
  timeline: [event],
  relations: [relation],
  basis: [{ instrument: "조례" }],
  sources: [source],
};

test.each<[string, EntitySchema<never>, Record<string, unknown>]>([
  ["DeclaredCount", DeclaredCount as never, count],
  ["PlanItem", PlanItem as never, item],
  ["BudgetScope", BudgetScope as never, scope],
  ["DeclaredAmount", DeclaredAmount as never, declared],
  ["BudgetLine", BudgetLine as never, line],
  ["BudgetTable", BudgetTable as never, table],
  ["BudgetComparison", BudgetComparison as never, comparison],
  ["BudgetPlace", BudgetPlace as never, place],
  ["PlanBudget", PlanBudget as never, budget],
  ["IndicatorTarget", IndicatorTarget as never, target],
  ["IndicatorBaseline", IndicatorBaseline as never, baseline],
  ["Indicator", Indicator as never, indicator],
  ["IndicatorActual", IndicatorActual as never, { indicatorId: "i", year: 2024, value, provisional: true, source }],
  ["PlanEvent", PlanEvent as never, event],
  ["PlanReference", PlanReference as never, reference],
  ["PlanRelation", PlanRelation as never, relation],
  ["PlanIssuer", PlanIssuer as never, issuer],
  ["AnnouncedYears", AnnouncedYears as never, announced],
  ["PlanCycle", PlanCycle as never, cycle],
  ["ProgressReport", ProgressReport as never, report],
  ["PlanLevel", PlanLevel as never, level],
  ["StrategicPlan", StrategicPlan as never, plan],
])("%s: the schema knows the fields of the interface, and gives an example back unchanged", (_, schema, fixture) => {
  expectWire(schema, fixture as never);
});

test.each<[string, { safeParse(input: unknown): { error?: { issues: readonly unknown[] } } }, unknown, string[]]>([
  ["a mistyped key in a plan", StrategicPlan, { ...plan, visionn: "" }, [": unrecognized_keys"]],
  ["a mistyped key in an item", PlanItem, { level: "a", name: "b", itmes: [] }, [": unrecognized_keys"]],
  [
    "a period that ends before it starts",
    StrategicPlan,
    { ...plan, period: { startsOn: "2028-01-01", endsOn: "2024-01-01" } },
    ["period.endsOn: ends-before-it-starts"],
  ],
  [
    "a day that does not exist",
    StrategicPlan,
    { ...plan, period: { startsOn: "2023-02-29", endsOn: "2024-01-01" } },
    ["period.startsOn: not-a-day"],
  ],
  [
    "announced years backwards",
    StrategicPlan,
    { ...plan, announced: { fromYear: 2028, toYear: 2024 } },
    ["announced.toYear: ends-before-it-starts"],
  ],
  [
    "a level key twice",
    StrategicPlan,
    {
      id: "p",
      name: "n",
      levels: [
        { key: "a", name: "가" },
        { key: "a", name: "나" },
      ],
    },
    ["levels: repeated-level"],
  ],
  [
    "a count of a level nobody named",
    StrategicPlan,
    { id: "p", name: "n", levels: [], counts: [count] },
    ["counts.0.level: unknown-level"],
  ],
  [
    "an item of a level nobody named",
    StrategicPlan,
    { id: "p", name: "n", levels: [], items: [{ level: "x", name: "y" }] },
    ["items.0.level: unknown-level"],
  ],
  [
    "an item under its own level",
    StrategicPlan,
    {
      id: "p",
      name: "n",
      levels: [{ key: "a", name: "가" }],
      items: [{ level: "a", name: "y", items: [{ level: "a", name: "z" }] }],
    },
    ["items.0.items.0.level: not-a-deeper-level"],
  ],
  [
    "a count of a level above the item",
    StrategicPlan,
    {
      id: "p",
      name: "n",
      levels: [{ key: "a", name: "가" }],
      items: [{ level: "a", name: "y", counts: [{ level: "a", count: { kind: "exact", count: 1 } }] }],
    },
    ["items.0.counts.0.level: not-a-deeper-level"],
  ],
  [
    "a level beside the tree that holds something",
    StrategicPlan,
    {
      id: "p",
      name: "n",
      levels: [
        { key: "a", name: "가", aside: true },
        { key: "b", name: "나" },
      ],
      items: [{ level: "a", name: "y", items: [{ level: "b", name: "z" }] }],
    },
    ["items.0.level: level-stands-aside"],
  ],
  [
    "an item id twice, on two levels",
    StrategicPlan,
    {
      id: "p",
      name: "n",
      levels: [
        { key: "a", name: "가" },
        { key: "b", name: "나" },
      ],
      items: [{ id: "1", level: "a", name: "y", items: [{ id: "1", level: "b", name: "z" }] }],
    },
    ["items.0.items.0.id: repeated-id"],
  ],
  [
    "an indicator id twice",
    StrategicPlan,
    {
      id: "p",
      name: "n",
      levels: [],
      indicators: [
        { id: "i", name: "n", unit: "명" },
        { id: "i", name: "n", unit: "명" },
      ],
    },
    ["indicators.1.id: repeated-id"],
  ],
  [
    "an indicator of an item that is not there",
    StrategicPlan,
    { id: "p", name: "n", levels: [], indicators: [{ id: "i", name: "n", unit: "명", itemId: "x" }] },
    ["indicators.0.itemId: unknown-item"],
  ],
  [
    "a partial list that is not there",
    StrategicPlan,
    { id: "p", name: "n", levels: [], listing: "partial" },
    ["listing: nothing-listed"],
  ],
  [
    "a partial list of an item that is not there",
    PlanItem,
    { level: "a", name: "b", listing: "partial" },
    ["listing: nothing-listed"],
  ],
  ["a negative weight of an indicator", Indicator, { ...indicator, weight: "-1" }, ["weight: negative-weight"]],
  ["a negative weight", PlanItem, { level: "a", name: "b", weight: "-1" }, ["weight: negative-weight"]],
  [
    "money beyond the safe integers",
    DeclaredAmount,
    { amount: { kind: "exact", won: 2 ** 53 } },
    ["amount.won: too_big"],
  ],
  ["negative money", DeclaredAmount, { amount: { kind: "exact", won: -1 } }, ["amount.won: too_small"]],
  ["a printed unit of nothing", DeclaredAmount, { amount: exact, printedTo: 0 }, ["printedTo: too_small"]],
  ["half a span of years", BudgetScope, { fromYear: 2024 }, ["toYear: half-a-span"]],
  ["years backwards", BudgetScope, { fromYear: 2025, toYear: 2024 }, ["toYear: ends-before-it-starts"]],
  ["a dimension twice", BudgetTable, { by: ["year", "year"], lines: [] }, ["by: repeated-dimension"]],
  [
    "a line without its dimension",
    BudgetTable,
    { by: ["year"], lines: [{ payer: "국비", amount: exact }] },
    ["lines: other-dimensions"],
  ],
  [
    "a line with one dimension more",
    BudgetTable,
    { by: ["year"], lines: [{ year: 2024, payer: "국비", amount: exact }] },
    ["lines: other-dimensions"],
  ],
  [
    "two lines of one place",
    BudgetTable,
    {
      by: ["year"],
      lines: [
        { year: 2024, amount: exact },
        { year: 2024, amount: exact },
      ],
    },
    ["lines: repeated-line"],
  ],
  ["a place twice", PlanBudget, { places: [{ name: "익산" }, { name: "익산" }] }, ["places: repeated-place"]],
  ["a target of nothing", IndicatorTarget, { year: 2030 }, ["value: no-target"]],
  ["bounds backwards", IndicatorValue, { kind: "range", min: "2.5", max: "2.49" }, ["max: min-above-max"]],
  [
    "done at 90 percent",
    ProgressReport,
    { itemId: "a", asOf: "2024-12-31", state: "done", percent: "90" },
    ["percent: done-but-not-whole"],
  ],
  [
    "not started at 1 percent",
    ProgressReport,
    { itemId: "a", asOf: "2024-12-31", state: "not-started", percent: "1" },
    ["percent: not-started-but-under-way"],
  ],
  [
    "101 percent",
    ProgressReport,
    { itemId: "a", asOf: "2024-12-31", state: "under-way", percent: "101" },
    ["percent: not-a-percentage"],
  ],
])("%s is refused, with its code and its place", (_, schema, input, expected) => {
  expect(refusals(schema, input)).toEqual(expected);
});

test.each(["", "1.", ".5", "01", "1e3", "+1", "1,000", " 1", "1.0000000001", "9".repeat(16), "NaN", "--1"])(
  "%j is not a decimal",
  (text) => {
    expect(refusals(Decimal, text)).toEqual([": not-a-decimal"]);
  },
);

test.each(["0", "-0.5", "7.40", "999999999999999.999999999"])("%j is a decimal", (text) => {
  expect(Decimal.parse(text)).toBe(text);
});

test("a report from elsewhere loses what is not known, and a plan that people write refuses it", () => {
  expect(ProgressReport.parse({ ...report, stranger: 1 })).toEqual(report);
  expect(StrategicPlan.safeParse({ ...plan, stranger: 1 }).success).toBe(false);
});

test.each(["__proto__", "constructor", "toString"])(
  "%s is refused as a key of a plan, and does no harm as a level",
  (key) => {
    expect(StrategicPlan.safeParse(JSON.parse(`{"id":"p","name":"n","levels":[],"${key}":{}}`)).success).toBe(false);
    const parsed = StrategicPlan.parse({
      id: "p",
      name: "n",
      levels: [{ key, name: "가" }],
      items: [{ level: key, name: "나" }],
    });
    expect(parsed.items?.[0]?.level).toBe(key);
  },
);

test("10,000 items inside each other give one issue, and no crash", () => {
  let deep: object = { level: "a", name: "b" };
  for (let depth = 0; depth < 10_000; depth++) deep = { level: "a", name: "b", items: [deep] };
  const issues = refusals(StrategicPlan, { id: "p", name: "n", levels: [{ key: "a", name: "가" }], items: [deep] });
  expect(issues.filter((issue) => issue.endsWith("too-deep"))).toHaveLength(1);
  expect(issues.length).toBeLessThan(20);
});

test("twelve levels are taken, and a thirteenth is not", () => {
  const levels = Array.from({ length: 12 }, (_, index) => ({ key: `l${index}`, name: `${index}` }));
  const tree = (depth: number): object => ({
    level: `l${Math.min(depth, 11)}`,
    name: "n",
    ...(depth < 11 ? { items: [tree(depth + 1)] } : {}),
  });
  expect(StrategicPlan.safeParse({ id: "p", name: "n", levels, items: [tree(0)] }).success).toBe(true);
  expect(refusals(StrategicPlan, { id: "p", name: "n", levels: [...levels, { key: "l12", name: "12" }] })).toEqual([
    "levels: too_big",
  ]);
});

test("the types say what the schemas say", () => {
  const one: StrategicPlan = StrategicPlan.parse({ id: "p", name: "n", levels: [] });
  // @ts-expect-error a plain string is no plan id
  const id: StrategicPlan["id"] = "p";
  // @ts-expect-error plans are read-only
  one.name = "other";
  // @ts-expect-error an item names its level
  const incomplete: PlanItem = { name: "n" };
  expect([id, incomplete.name]).toEqual(["p", "n"]);
});
