import {
  budgetBy,
  budgetExtremes,
  budgetGrowth,
  checkPlan,
  checkSuccession,
  countByItem,
  Indicator,
  IndicatorActual,
  IndicatorTarget,
  indicatorAttainment,
  indicatorsAttained,
  isRelatedAs,
  itemStandings,
  nextReviewOn,
  PlanItemId,
  ProgressReport,
  planStatusOn,
  planYearOf,
  planYears,
  planYearsCovered,
  progressOf,
  servedOn,
  targetOn,
  targetShares,
  wasTarget,
} from "dojeong/plans";
import { day } from "dojeong/time";
import { expect, test } from "vitest";
import { planWording } from "../../src/ko/plans.ts";
import { expectSound } from "../support/sound.ts";
import { count, items, onDay, plan, won, years } from "./support.ts";

const five = { period: years(2024, 2028) };
const value = (value: string, kind = "exact") => ({ kind, value });
const about = (sum: number) => ({ kind: "about", won: sum });
const line = (key: string, sum: number, more: object = {}) => ({ payer: key, amount: won(sum), ...more });
const byPayer = (...sums: number[]) => ({ by: ["payer"], lines: sums.map((sum, index) => line(`${index}`, sum)) });
const money = (budget: object, more: object = {}) => checkPlan(plan({ ...five, budget, ...more }));
const total = (amount: object, more: object = {}) => ({ declared: [{ amount, ...more }] });

const periods = [
  planYearOf(plan(), day("2024-01-01")),
  ...["2023-12-31", "2024-01-01", "2029-01-01"].map((on) => planYearOf(plan(five), day(on))),
  planYears(plan({ period: { startsOn: "2024-07-01", endsOn: "2025-06-30" } })),
  checkPlan(plan({ ...five, announced: { fromYear: 2024 }, cycle: { every: { years: 5 } } })),
  checkPlan(plan({ ...five, announced: { years: 4 }, cycle: { every: { years: 6 } } })),
  checkPlan(plan({ ...five, relations: [{ kind: "annual", plan: { name: "시행계획", period: years(2025, 2025) } }] })),
  checkPlan(plan({ ...five, relations: [{ kind: "annual", plan: { name: "시행계획", period: years(2029, 2029) } }] })),
  planYearsCovered(plan(five), [{ startsOn: day("2024-01-01"), endsOn: day("2025-12-31") }]),
  ...["2024-06-01", "2026-06-01", "2028-06-01"].map((on) =>
    servedOn(
      day(on),
      [{ startsOn: day("2024-01-01"), endsOn: day("2025-12-31") }],
      [{ startsOn: day("2026-01-01"), endsOn: day("2027-12-31") }],
    ),
  ),
  nextReviewOn(plan(five)),
  nextReviewOn(plan({ ...five, cycle: { every: { years: 5 } } })),
  nextReviewOn(plan({ ...five, cycle: { every: { years: 5 } } }), day("2030-01-01")),
];

const listed = (...tasks: number[]) => ({
  level: "strategy",
  name: "가",
  items: tasks.flatMap((it) => items("task", it)),
});
const counted = (announced: number, more: object = {}) => ({
  level: "strategy",
  name: "나",
  counts: [count("task", announced)],
  ...more,
});
const counts = [
  checkPlan(plan({ ...five, counts: [count("task", 2)], items: [listed(2)] })),
  checkPlan(plan({ ...five, counts: [count("task", 3)], items: [listed(2)] })),
  checkPlan(plan({ ...five, counts: [count("task", 3)], items: [counted(3)] })),
  checkPlan(plan({ ...five, counts: [count("task", 4)], items: [counted(3)] })),
  checkPlan(plan({ ...five, counts: [count("task", 3), count("task", 3)] })),
  checkPlan(plan({ ...five, counts: [count("task", 2), count("task", 3)], items: [listed(2)] })),
  checkPlan(plan({ ...five, counts: [count("task", 3)], items: [{ ...listed(2), listing: "partial" }] })),
  countByItem(plan({ items: [listed(2)] }), "task", "strategy"),
  countByItem(plan({ items: items("strategy", 3) }), "task", "strategy"),
  ...[
    { dueOn: onDay("2024-12-31") },
    { dueOn: onDay("2030-12-31") },
    { startsOn: onDay("2025-01-02"), dueOn: onDay("2025-01-01") },
  ].map((more) => checkPlan(plan({ ...five, items: items("task", 1, more) }))),
];

const payers = (more: object) => ({ tables: [{ ...byPayer(40, 60), ...more }] });
const budgets = [
  money({ ...total(won(100)), tables: [byPayer(40, 60)] }),
  money({ ...total({ kind: "range", min: 90, max: 110 }), tables: [byPayer(40, 60)] }),
  money({ ...total(about(100)), tables: [byPayer(40, 60)] }),
  money({ ...total(won(100), { printedTo: 100 }), tables: [byPayer(40, 70)] }),
  money({ ...total(won(100)), tables: [byPayer(40, 61)] }),
  money({ ...total({ kind: "undetermined" }), tables: [byPayer(40, 61)] }),
  money({ declared: [{ amount: won(1) }, { amount: won(1) }] }),
  money({ declared: [{ amount: won(100), printedTo: 100 }, { amount: won(110) }] }),
  money({ declared: [{ amount: won(1) }, { amount: won(2) }] }),
  money({ tables: [byPayer(1, 2), byPayer(1, 2)] }),
  money({ tables: [byPayer(1, 2), byPayer(1, 3)] }),
  money({ tables: [{ by: ["year"], lines: [{ year: 2023, amount: won(1) }] }] }),
  money(payers({ lines: [line("가", 40, { percent: "40" }), line("나", 60)] })),
  money(payers({ lines: [line("가", 40, { percent: "41" }), line("나", 60)] })),
  money(payers({ lines: [line("가", 40, { percent: "40" }), { payer: "나", amount: about(60) }] })),
  ...[1, 2].map((sum) =>
    money(
      { tables: [{ by: ["item"], lines: [{ item: "a", amount: won(1) }] }] },
      { items: [{ id: "a", level: "task", name: "가", amount: won(sum) }] },
    ),
  ),
  budgetBy(plan({ budget: payers({}) }), "payer"),
  budgetBy(plan(), "payer"),
  budgetBy(plan({ budget: { tables: [byPayer(1, 2), byPayer(1, 3)] } }), "payer"),
  budgetExtremes(plan({ budget: payers({}) }), "payer"),
  budgetExtremes(
    plan({
      budget: { tables: [{ by: ["payer"], lines: ["가", "나"].map((it) => ({ payer: it, amount: about(40) })) }] },
    }),
    "payer",
  ),
  ...[
    { percent: "10", increase: won(10) },
    { percent: "12", increase: won(12) },
  ].map((more) => money({ ...total(won(110)), comparisons: [{ against: "전년", before: won(100), ...more }] })),
  ...budgetGrowth(plan({ budget: { comparisons: [{ against: "전년" }] } })).map((it) => it.growth),
];

const edition = (edition: number, from: number, to: number, more: object = {}) =>
  plan({ series: "a", edition, period: years(from, to), ...more });
const relations = [{ kind: "beside", plan: { name: "기본계획", edition: 3 } }];
const editions = [
  checkSuccession(edition(3, 2021, 2023), edition(4, 2024, 2028)),
  checkSuccession(edition(3, 2021, 2023), edition(5, 2025, 2028, { series: "b" })),
  checkSuccession(edition(3, 2021, 2023), edition(4, 2023, 2028)),
  checkSuccession(edition(3, 2021, 2030, { cycle: { every: { years: 5 } } }), edition(4, 2026, 2035)),
  checkSuccession(plan(), plan()),
  checkSuccession(
    edition(3, 2021, 2023, { series: undefined, issuer: { names: [{ name: "가" }] } }),
    edition(4, 2024, 2028, { series: undefined, issuer: { names: [{ name: "나" }] } }),
  ),
  isRelatedAs(plan({ edition: 4, relations }), "beside", "기본계획"),
  isRelatedAs(plan({ edition: 4, relations }), "parent", "기본계획"),
  isRelatedAs(plan(), "parent", "기본계획"),
];

const draft = { kind: "draft", on: onDay("2024-01-12") };
const adopted = { kind: "adopted", on: { precision: "month", year: 2024, month: 2 } };
const steps = [
  ...["2024-01-01", "2024-01-12", "2024-02-10"].map((on) =>
    planStatusOn(plan({ timeline: [draft, adopted] }), day(on)),
  ),
  checkPlan(plan({ ...five, timeline: [draft, adopted] })),
  checkPlan(plan({ ...five, timeline: [{ ...draft, on: onDay("2024-03-01") }, adopted] })),
];

const indicator = (more: object = {}): Indicator =>
  Indicator.parse({ id: "i", name: "지표", unit: "명", better: "higher", weight: "1", ...more });
const target = (one: object, more: object = {}) => ({ targets: [{ year: 2024, ...one, ...more }] });
const actual = (one: object) => IndicatorActual.parse({ indicatorId: "i", year: 2024, value: one });
const asked = IndicatorTarget.parse({ year: 2024, value: value("200") });
const goal = indicator(target({ value: value("200") }));
const share = (printed: string, base: string) =>
  indicator({
    baseline: { year: 2023, value: value(base) },
    ...target({ value: value("110"), ofBaseline: value(printed) }),
  });
const together = (more: object, actuals: readonly IndicatorActual[]) =>
  indicatorsAttained(plan({ indicators: [{ ...indicator(target({ value: value("200") })), ...more }] }), actuals, {
    year: 2024,
    weighting: "weight",
  });
const indicators = [
  targetOn(goal, 2024),
  targetOn(goal, 2030),
  targetOn(
    indicator(target({ value: value("1") }, { setOn: { precision: "year", year: 2024 } })),
    2024,
    day("2024-06-01"),
  ),
  targetOn(indicator({ targets: ["1", "2"].map((one) => ({ year: 2024, value: value(one) })) }), 2024),
  wasTarget(goal, asked, day("2024-01-01")),
  wasTarget(indicator(target({ value: value("201") })), asked, day("2024-01-01")),
  ...[share("10", "100"), share("11", "100"), share("10", "0")].flatMap((it) =>
    targetShares(it).map((one) => one.share),
  ),
  ...[value("200"), value("199"), value("200", "about")].map((it) => indicatorAttainment(goal, [actual(it)], 2024)),
  indicatorAttainment(goal, [], 2024),
  indicatorAttainment(goal, [actual(value("200")), actual(value("199"))], 2024),
  indicatorAttainment(indicator({ ...target({ value: value("1") }), better: undefined }), [actual(value("1"))], 2024),
  indicatorAttainment(indicator(target({ ofBaseline: value("10") })), [actual(value("1"))], 2024),
  indicatorAttainment(
    indicator({ baseline: { year: 2023, value: value("0") }, ...target({ ofBaseline: value("10") }) }),
    [actual(value("1"))],
    2024,
  ),
  together({}, [actual(value("200"))]),
  together({}, []),
  together({ weight: undefined }, []),
  indicatorsAttained(plan(), [], { year: 2024, weighting: "count" }),
];

const on = day("2024-12-15");
const report = (itemId: string, state: string, percent?: string, asOf = "2024-12-01") =>
  ProgressReport.parse({ itemId, asOf, state, ...(percent ? { percent } : {}) });
const task = (id: string, more: object = {}) => ({ id, level: "task", name: id, ...more });
const tasks = plan({ items: [task("a"), task("b")] });
const rolled = (of: typeof tasks, reports: ProgressReport[], weighting: "count" | "weight" | "budget" = "count") =>
  progressOf(of, reports, { on, weighting });
const standing = (more: object, reports: ProgressReport[], rule: object = { withinDays: 30, behindPoints: 10 }) =>
  itemStandings(plan({ items: [task("a", more)] }), reports, on, rule).flatMap((it) => [it.overdue, it.atRisk]);
const due = (dueOn: string) => ({ startsOn: onDay("2024-01-01"), dueOn: onDay(dueOn) });
const progress = [
  rolled(tasks, [report("a", "done"), report("b", "cancelled")]),
  rolled(tasks, [report("a", "done")]),
  rolled(plan({ counts: [count("task", 3)] }), []),
  rolled(plan({ items: [task("a")], listing: "partial" }), []),
  rolled(tasks, [], "weight"),
  rolled(tasks, [], "budget"),
  progressOf(plan({ items: items("task", 1), listing: "partial" }), [], {
    on: day("2024-12-31"),
    weighting: "weight",
  }),
  progressOf(plan({ items: [{ ...listed(1), id: "s" }] }), [], {
    on,
    weighting: "count",
    under: PlanItemId.parse("s"),
  }),
  ...standing(due("2024-06-30"), [report("a", "done")]),
  ...standing(due("2024-06-30"), [report("a", "cancelled")]),
  ...standing(due("2024-06-30"), [report("a", "under-way", "50")]),
  ...standing(due("2024-06-30"), []),
  ...standing({}, []),
  ...standing({ dueOn: { precision: "month", year: 2024, month: 12 } }, []),
  ...standing(due("2024-12-31"), [report("a", "under-way", "99")]),
  ...standing(due("2025-12-31"), [report("a", "under-way", "10")]),
  ...standing(due("2025-12-31"), [report("a", "under-way", "90")]),
];

const decisions: readonly Parameters<typeof expectSound>[0][] = [
  ...periods,
  ...counts,
  ...budgets,
  ...editions,
  ...steps,
  ...indicators,
  ...progress,
];

test("every code is found somewhere, and each has one outcome only", () => {
  const outcomes = new Map<string, Set<string>>();
  for (const { code, outcome } of decisions.flatMap((it) => it.findings))
    outcomes.set(code, (outcomes.get(code) ?? new Set()).add(outcome));
  expect(Object.keys(planWording).filter((code) => !outcomes.has(code))).toEqual([]);
  expect([...outcomes].filter(([, those]) => those.size > 1)).toEqual([]);
});

test.each(decisions.map((decision, index) => ({ index, decision })))("decision $index is sound", ({ decision }) => {
  expectSound(decision);
});
