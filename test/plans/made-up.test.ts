import {
  budgetBy,
  checkPlan,
  checkSuccession,
  countByItem,
  IndicatorActual,
  indicatorAttainment,
  indicatorsAttained,
  isRelatedAs,
  itemStandings,
  nextReviewOn,
  outlinePlan,
  PlanItemId,
  ProgressReport,
  planStatusOn,
  planYearOf,
  planYearsCovered,
  progressOf,
  StrategicPlan,
  targetHistory,
  targetOn,
} from "dojeong/plans";
import { day } from "dojeong/time";
import { describe, expect, test } from "vitest";
import { codes, count, items, onDay, won, years } from "./support.ts";

// Documents of the kinds that offices issue, all of them made up: the places, the names and the figures are of no office.

const value = (value: string, kind = "exact") => ({ kind, value });

describe("a plan of four goals, twelve strategies and forty tasks, listed in part", () => {
  const strategy = (id: string, listed: number, announced: number) => ({
    id,
    level: "strategy",
    name: `전략 ${id}`,
    counts: [count("task", announced)],
    ...(listed > 0
      ? {
          items: Array.from({ length: listed }, (_, index) => ({
            id: `${id}-${index + 1}`,
            level: "task",
            name: `과제 ${id}-${index + 1}`,
            dueOn: onDay("2026-12-31"),
          })),
        }
      : {}),
    ...(listed > 0 && listed < announced ? { listing: "partial" } : {}),
  });
  const goal = (id: string, ...tasks: [listed: number, announced: number][]) => ({
    id,
    level: "goal",
    name: `목표 ${id}`,
    items: tasks.map(([listed, announced], index) => strategy(`${id}-${index + 1}`, listed, announced)),
  });
  const plan = StrategicPlan.parse({
    id: "garam-innovation",
    name: "가람도 지역혁신 발전계획",
    period: years(2025, 2029),
    announced: { fromYear: 2025, toYear: 2029, years: 5 },
    levels: [
      { key: "goal", name: "목표" },
      { key: "strategy", name: "전략" },
      { key: "task", name: "과제" },
    ],
    counts: [
      count("goal", 4, { text: "4대 목표" }),
      count("strategy", 12, { text: "12대 전략" }),
      count("task", 40, { text: "40개 과제" }),
    ],
    items: [
      goal("가", [3, 3], [4, 4], [3, 3]),
      goal("나", [2, 4], [0, 3], [0, 3]),
      goal("다", [0, 3], [0, 3], [1, 4]),
      goal("라", [0, 3], [0, 4], [0, 3]),
    ],
  });

  test("goals and strategies are listed, tasks meet their number by what the branches announce", () => {
    expect(outlinePlan(plan).levels.map(({ name, listed, known, state }) => [name, listed, known, state])).toEqual([
      ["목표", 4, 4, "agrees"],
      ["전략", 12, 12, "agrees"],
      ["과제", 13, 40, "agrees"],
    ]);
    const spread = countByItem(plan, "task", "goal");
    expect(spread.outcome === "yes" && spread.value.items.map((it) => it.count)).toEqual([10, 10, 10, 10]);
  });

  test("what is listed in part cannot be told, and nothing is wrong", () => {
    const check = checkPlan(plan);
    expect(check.outcome).toBe("unknown");
    expect(codes(check.findings, "no")).toEqual([]);
    expect(new Set(codes(check.findings, "unknown"))).toEqual(new Set(["count-partly-listed"]));
  });

  test("one task too many in one branch is found where it is", () => {
    const [first, ...rest] = plan.items ?? [];
    const more = { ...first, items: first?.items?.map((it, index) => (index ? it : strategy("가-1", 4, 3))) };
    const check = checkPlan(StrategicPlan.parse({ ...plan, items: [more, ...rest] }));
    expect(check.findings.filter((it) => it.outcome === "no").map((it) => it.facts.under)).toContainEqual({
      ko: "전략 가-1",
    });
  });

  test("a goal that is listed whole can be rolled up, the plan cannot", () => {
    const on = day("2026-06-30");
    const tasks = (plan.items?.[0]?.items ?? []).flatMap((it) => it.items ?? []);
    const reports = tasks.map(({ id }) =>
      ProgressReport.parse({ itemId: id, asOf: "2026-06-30", state: "under-way", percent: "30" }),
    );
    const under = PlanItemId.parse("가");
    expect(progressOf(plan, reports, { on, weighting: "count", under })).toMatchObject({
      outcome: "yes",
      value: { percent: "30.00", items: 10 },
    });
    expect(progressOf(plan, reports, { on, weighting: "count" })).toMatchObject({
      outcome: "unknown",
      missing: ["list-of-items"],
    });
    expect(progressOf(plan, reports, { on, weighting: "weight", under })).toMatchObject({ missing: ["weight"] });
    const standings = itemStandings(plan, reports, day("2026-12-01"), { withinDays: 30 });
    expect(standings.filter((it) => it.atRisk.outcome === "yes")).toHaveLength(10);
  });
});

describe("an urban master plan of ten years, revised in its fifth", () => {
  const plan = StrategicPlan.parse({
    id: "hanbit-2030",
    name: "한빛시 도시기본계획",
    period: years(2021, 2030),
    announced: { toYear: 2030, years: 10 },
    cycle: { every: { years: 5 } },
    levels: [{ key: "axis", name: "발전축", aside: true }],
    counts: [count("axis", 3)],
    items: items("axis", 3),
    indicators: [
      {
        id: "population",
        name: "계획인구",
        unit: "명",
        better: "higher",
        baseline: { year: 2020, value: value("412000") },
        targets: [
          { year: 2030, value: value("450000"), version: "draft", setOn: onDay("2020-06-10") },
          { year: 2030, value: value("440000"), version: "adopted", setOn: onDay("2020-12-18") },
          { year: 2030, value: value("415000"), version: "revised", setOn: onDay("2025-09-01") },
        ],
      },
    ],
    timeline: [
      { kind: "draft", on: { precision: "month", year: 2020, month: 6 } },
      { kind: "consultation", on: onDay("2020-07-02"), until: onDay("2020-07-16"), text: "주민공청회" },
      { kind: "deliberated", on: onDay("2020-11-20"), by: "한빛도 도시계획위원회" },
      { kind: "adopted", on: onDay("2020-12-18") },
      { kind: "draft", on: onDay("2025-03-04") },
      { kind: "deliberated", on: onDay("2025-08-12"), by: "한빛도 도시계획위원회" },
      { kind: "revised", on: onDay("2025-09-01") },
    ],
  });

  test.each([
    { on: "2020-11-30", status: "deliberated", revision: undefined },
    { on: "2025-01-01", status: "adopted", revision: undefined },
    { on: "2025-08-31", status: "adopted", revision: "deliberated" },
    { on: "2025-09-01", status: "revised", revision: undefined },
  ])("on $on it is $status, its revision $revision", ({ on, status, revision }) => {
    const found = planStatusOn(plan, day(on));
    expect(found.outcome === "yes" && [found.value.status, found.value.revision?.status]).toEqual([status, revision]);
  });

  test("it agrees with itself, and its year and next review are told", () => {
    expect(checkPlan(plan).outcome).toBe("yes");
    const year = planYearOf(plan, day("2025-09-01"));
    expect(year.outcome === "yes" && year.value.ordinal).toBe(5);
    const due = (on: string) => {
      const found = nextReviewOn(plan, day(on));
      return found.outcome === "yes" ? found.value : found.outcome;
    };
    expect([due("2025-09-01"), due("2026-01-01"), due("2026-01-02")]).toEqual([
      "2026-01-01",
      "2026-01-01",
      "2031-01-01",
    ]);
  });

  test("the population aimed at fell twice, and each figure has its days", () => {
    const [indicator] = plan.indicators ?? [];
    if (indicator === undefined) throw new Error("No indicator");
    expect(targetHistory(indicator, 2030).map(({ target, figure }) => [target.version, figure])).toEqual([
      ["draft", undefined],
      ["adopted", "lower"],
      ["revised", "lower"],
    ]);
    const then = targetOn(indicator, 2030, day("2025-08-31"));
    expect(then.outcome === "yes" && then.value.value).toEqual(value("440000"));
  });
});

describe("a yearly plan under a plan of five years", () => {
  const parent = { id: "noeul-jobs", name: "노을군 일자리 종합계획", period: years(2024, 2028) };
  const yearly = (year: number, more: object = {}) =>
    StrategicPlan.parse({
      id: `noeul-jobs-${year}`,
      name: "노을군 일자리 시행계획",
      series: "noeul-jobs-yearly",
      period: years(year, year),
      levels: [
        { key: "field", name: "분야" },
        { key: "project", name: "세부사업" },
      ],
      counts: [count("field", 3), count("project", 24)],
      items: [9, 8, 7].map((projects, index) => ({
        level: "field",
        name: `분야 ${index + 1}`,
        counts: [count("project", projects)],
      })),
      relations: [{ kind: "annual-of", plan: parent }],
      ...more,
    });

  test("it lies within, and says which of the years it is of", () => {
    expect(codes(checkPlan(yearly(2026)).findings, "no")).toEqual([]);
    expect(codes(checkPlan(yearly(2026)).findings)).toContain("yearly-plan-within");
    expect(codes(checkPlan(yearly(2029)).findings, "no")).toEqual(["yearly-plan-outside"]);
    const whole = StrategicPlan.parse({ ...parent, levels: [] });
    const year = planYearOf(whole, day("2026-01-01"));
    expect(year.outcome === "yes" && year.value.ordinal).toBe(3);
    expect(isRelatedAs(yearly(2026), "annual-of", "noeul-jobs").outcome).toBe("yes");
    expect(isRelatedAs(yearly(2026), "parent", "noeul-jobs").outcome).toBe("no");
  });

  test("one follows the other, without editions it cannot be told for sure", () => {
    expect(checkSuccession(yearly(2026), yearly(2027))).toMatchObject({ outcome: "unknown", missing: ["edition"] });
    expect(checkSuccession(yearly(2026), yearly(2028)).outcome).toBe("no");
  });

  test("a committee of two years covers two of the five", () => {
    const whole = StrategicPlan.parse({ ...parent, levels: [] });
    const found = planYearsCovered(whole, [{ startsOn: day("2024-07-01"), endsOn: day("2026-06-30") }]);
    expect(found.outcome === "yes" && found.value.map((it) => it.covered)).toEqual([
      "part",
      "whole",
      "part",
      "none",
      "none",
    ]);
  });
});

describe("a plan for youth with weighted indicators, some of which are to fall", () => {
  const indicator = (id: string, better: string, weight: string, base: string, target: string, more: object = {}) => ({
    id,
    name: id,
    unit: "%",
    better,
    weight,
    baseline: { year: 2023, value: value(base) },
    targets: [{ year: 2026, value: value(target), ...more }],
  });
  const plan = StrategicPlan.parse({
    id: "pureun-youth-2",
    name: "푸른시 청년정책 기본계획",
    edition: 2,
    period: years(2024, 2028),
    levels: [],
    indicators: [
      indicator("고용률", "higher", "40", "38.2", "41.0"),
      indicator("순유출률", "lower", "30", "2.4", "1.8"),
      indicator("니트 비율", "lower", "20", "0", "0"),
      { ...indicator("주거비 부담", "lower", "10", "31.0", "27.9", { ofBaseline: value("10") }) },
    ],
  });
  const got = (indicatorId: string, one: object) => IndicatorActual.parse({ indicatorId, year: 2026, value: one });

  test("lower is better where it says so, and the weights are those stated", () => {
    const actuals = [
      got("고용률", value("40.9")),
      got("순유출률", value("1.8")),
      got("니트 비율", value("0")),
      got("주거비 부담", value("28.0")),
    ];
    const attained = (plan.indicators ?? []).map((it) => indicatorAttainment(it, actuals, 2026).outcome);
    expect(attained).toEqual(["no", "yes", "yes", "no"]);
    const found = (weighting: "count" | "weight") => indicatorsAttained(plan, actuals, { year: 2026, weighting });
    expect(found("weight")).toMatchObject({ outcome: "yes", value: { percent: "50.00" } });
    expect(found("count")).toMatchObject({ outcome: "yes", value: { percent: "50.00" } });
    expect(indicatorsAttained(plan, actuals.slice(1), { year: 2026, weighting: "weight" })).toMatchObject({
      findings: [{ facts: { least: "50.00", most: "90.00" } }],
    });
    expect(checkPlan(plan).findings.map((it) => it.code)).toContain("share-as-printed");
  });
});

describe("a plan whose tables are printed in 백만원", () => {
  const MILLION = 1_000_000;
  const line = (year: number, payer: string, millions: number, more: object = {}) => ({
    year,
    payer,
    amount: won(millions * MILLION),
    ...more,
  });
  const plan = (totalInEok: number, more: object = {}) =>
    StrategicPlan.parse({
      id: "dalbit-water",
      name: "달빛도 물관리 종합계획",
      period: years(2025, 2026),
      levels: [],
      budget: {
        declared: [
          { amount: won(totalInEok * 100 * MILLION), printedTo: 100 * MILLION },
          { scope: { payer: "지방비" }, amount: won(30_863 * MILLION), printedTo: MILLION },
        ],
        tables: [
          {
            by: ["year", "payer"],
            printedTo: MILLION,
            lines: [
              line(2025, "국비", 20_417),
              line(2025, "지방비", 15_012),
              line(2026, "국비", 21_004),
              line(2026, "지방비", 15_852),
            ],
          },
          {
            by: ["payer"],
            within: { payer: "지방비" },
            printedTo: MILLION,
            lines: [
              { payer: "도비", amount: won(9_259 * MILLION), percent: "30.0" },
              { payer: "시군비", amount: won(21_605 * MILLION), percent: "70.0" },
            ],
          },
        ],
        ...more,
      },
    });

  test("what rounding explains is kept apart from what contradicts", () => {
    const rounded = checkPlan(plan(723));
    expect(rounded.outcome).toBe("yes");
    expect(codes(rounded.findings)).toEqual([
      "budget-differs-by-rounding",
      "budget-differs-by-rounding",
      "budget-differs-by-rounding",
      "splits-agree",
      "line-shares-as-printed",
    ]);
    expect(codes(checkPlan(plan(722)).findings, "no")).toEqual([]);
    expect(codes(checkPlan(plan(724)).findings, "no")).toEqual(["budget-does-not-add-up"]);
  });

  test("the money by year, and by payer as finely as it is printed", () => {
    const byYear = budgetBy(plan(723), "year");
    expect(byYear.outcome === "yes" && byYear.value.groups.map((it) => it.amount)).toEqual([
      won(35_429 * MILLION),
      won(36_856 * MILLION),
    ]);
    const local = budgetBy(plan(723), "payer", { payer: "지방비" });
    expect(local.outcome === "yes" && local.value.groups.map((it) => it.key)).toEqual(["도비", "시군비"]);
  });
});

describe("an investment plan of a fund against the extinction of localities, with grades by year", () => {
  const HUNDRED_MILLION = 100_000_000;
  const eok = (sum: number) => won(sum * HUNDRED_MILLION);
  const cities = ["물레시", "산들군", "여울군"];
  const fund = (more: object = {}) =>
    StrategicPlan.parse({
      id: "garam-fund",
      name: "가람도 지방소멸대응기금 투자계획",
      period: years(2025, 2026),
      levels: [{ key: "project", name: "사업" }],
      budget: {
        // 단위: 억원
        printedTo: HUNDRED_MILLION,
        declared: [{ amount: eok(305) }, { amount: { kind: "about", won: 300 * HUNDRED_MILLION, text: "약 300억원" } }],
        tables: [
          {
            by: ["year", "place"],
            lines: cities.flatMap((place, index) => [
              { year: 2025, place, amount: eok([64, 48, 40][index] ?? 0) },
              { year: 2026, place, amount: eok([72, 48, 32][index] ?? 0) },
            ]),
          },
        ],
        places: cities.map((name) => ({ name, class: "인구감소지역" })),
        ...more,
      },
      // the grade of each city in each year, 1 for A
      indicators: cities.map((name, index) => ({
        id: `grade-${index}`,
        name: `${name} 평가 등급(A는 1)`,
        unit: "등급",
        better: "lower",
        targets: [2025, 2026].map((year) => ({ year, value: value("2", "at-most") })),
      })),
    });
  const grades = ["1", "2", "3"].map((grade, index) =>
    IndicatorActual.parse({ indicatorId: `grade-${index}`, year: 2025, value: value(grade) }),
  );

  test("the unit said once explains what rounding explains, and no more", () => {
    expect(codes(checkPlan(fund()).findings)).toEqual(
      expect.arrayContaining(["budget-differs-by-rounding", "totals-agree"]),
    );
    expect(checkPlan(fund()).outcome).toBe("yes");
    expect(codes(checkPlan(fund({ printedTo: undefined })).findings, "no")).toContain("budget-does-not-add-up");
    expect(codes(checkPlan(fund({ declared: [{ amount: eok(320) }] })).findings, "no")).toEqual([
      "budget-does-not-add-up",
    ]);
    // what states its own unit keeps it
    expect(codes(checkPlan(fund({ declared: [{ amount: eok(305), printedTo: 1 }] })).findings, "no")).toEqual([]);
  });

  test("money by city and by year, and how many cities kept their grade", () => {
    const places = budgetBy(fund(), "place", { fromYear: 2025, toYear: 2025 });
    expect(places.outcome === "yes" && places.value.groups.map((it) => [it.key, it.amount, it.class])).toEqual([
      ["물레시", eok(64), "인구감소지역"],
      ["산들군", eok(48), "인구감소지역"],
      ["여울군", eok(40), "인구감소지역"],
    ]);
    expect(indicatorsAttained(fund(), grades, { year: 2025, weighting: "count" })).toMatchObject({
      outcome: "yes",
      value: { percent: "66.67", indicators: 3 },
    });
    expect(indicatorsAttained(fund(), grades, { year: 2026, weighting: "count" }).outcome).toBe("unknown");
  });
});

describe("a development plan of a region, four levels deep, with the money of each city in 백만원", () => {
  const MILLION = 1_000_000;
  const project = (id: string, millions: number) => ({
    id,
    level: "detail",
    name: id,
    amount: won(millions * MILLION),
  });
  const work = (id: string, millions: number, ...details: number[]) => ({
    id,
    level: "project",
    name: id,
    amount: won(millions * MILLION),
    items: details.map((sum, index) => project(`${id}-${index + 1}`, sum)),
  });
  const region = StrategicPlan.parse({
    id: "dalbit-region",
    name: "달빛권 종합발전계획",
    period: years(2026, 2030),
    levels: [
      { key: "goal", name: "목표" },
      { key: "strategy", name: "전략" },
      { key: "project", name: "사업" },
      { key: "detail", name: "세부사업" },
    ],
    counts: [count("goal", 1), count("strategy", 2), count("project", 3), count("detail", 6)],
    items: [
      {
        level: "goal",
        name: "살고 싶은 달빛",
        items: [
          { level: "strategy", name: "산업", items: [work("가", 1_001, 334, 334, 334), work("나", 500, 250)] },
          { level: "strategy", name: "정주", items: [work("다", 700, 300, 400)] },
        ],
      },
    ],
    budget: {
      printedTo: MILLION,
      declared: [{ amount: won(2_201 * MILLION) }],
      tables: [
        {
          by: ["place", "payer"],
          lines: [
            { place: "솔마루시", payer: "국비", amount: won(700 * MILLION) },
            { place: "솔마루시", payer: "시비", amount: won(500 * MILLION) },
            { place: "물레군", payer: "국비", amount: won(600 * MILLION) },
            { place: "물레군", payer: "군비", amount: won(401 * MILLION) },
          ],
        },
      ],
    },
  });

  test("levels and money agree but for one project that contradicts its details", () => {
    expect(outlinePlan(region).levels.map(({ known, state }) => [known, state])).toEqual([
      [1, "agrees"],
      [2, "agrees"],
      [3, "agrees"],
      [6, "agrees"],
    ]);
    const found = checkPlan(region).findings.filter((it) => it.outcome === "no");
    expect(found.map((it) => [it.code, it.facts.under])).toEqual([["budget-does-not-add-up", "나"]]);
  });

  test("each city's money, and progress by money", () => {
    const cities = budgetBy(region, "place");
    expect(cities.outcome === "yes" && cities.value.groups.map((it) => it.amount)).toEqual([
      won(1_001 * MILLION),
      won(1_200 * MILLION),
    ]);
    const reports = ["가-1", "가-2", "가-3"].map((itemId) =>
      ProgressReport.parse({ itemId, asOf: "2026-12-31", state: "done" }),
    );
    const under = PlanItemId.parse("가");
    const on = day("2026-12-31");
    expect(progressOf(region, reports, { on, weighting: "budget", under })).toMatchObject({
      outcome: "yes",
      value: { percent: "100.00", items: 3 },
    });
    expect(progressOf(region, reports, { on, weighting: "budget" }).findings[0]?.facts).toMatchObject({
      least: "51.33",
      most: "100.00",
    });
  });
});

describe("a yearly check of a carbon plan, with interim results", () => {
  const plan = StrategicPlan.parse({
    id: "garam-carbon",
    name: "가람도 탄소중립·녹색성장 기본계획",
    edition: 1,
    period: years(2024, 2033),
    cycle: { every: { years: 5 } },
    levels: [{ key: "task", name: "과제" }],
    counts: [count("task", 4)],
    items: ["태양광", "전기버스", "단열"].map((name) => ({
      id: name,
      level: "task",
      name,
      dueOn: onDay("2025-12-31"),
    })),
    listing: "partial",
    relations: [{ kind: "annual", plan: { name: "2025년 이행점검", period: years(2025, 2025) } }],
    indicators: [
      {
        id: "ghg",
        name: "온실가스 배출량",
        unit: "천톤",
        better: "lower",
        baseline: { year: 2018, value: value("12000") },
        targets: [{ year: 2025, value: value("10000", "at-most") }],
      },
    ],
  });
  const result = (figure: string, more: object = {}) =>
    IndicatorActual.parse({ indicatorId: "ghg", year: 2025, value: value(figure), ...more });

  test("a provisional result is told as one, and one that contradicts it leaves the target open", () => {
    const interim = indicatorAttainment(plan.indicators?.[0] as never, [result("9900", { provisional: true })], 2025);
    expect(interim.findings.at(-1)).toMatchObject({ code: "target-attained", facts: { provisional: true } });
    const both = [result("9900", { provisional: true }), result("10050")];
    expect(indicatorAttainment(plan.indicators?.[0] as never, both, 2025)).toMatchObject({
      outcome: "unknown",
      findings: [{ code: "actuals-conflict" }],
    });
  });

  test("three of four tasks are listed: what was done so far lies between bounds", () => {
    const on = day("2025-06-30");
    const reports = [
      ProgressReport.parse({ itemId: "태양광", asOf: "2025-06-30", state: "done" }),
      ProgressReport.parse({ itemId: "전기버스", asOf: "2025-06-30", state: "under-way", percent: "50" }),
      ProgressReport.parse({ itemId: "단열", asOf: "2025-06-30", state: "not-started" }),
    ];
    const found = progressOf(plan, reports, { on, weighting: "count" });
    expect(found.findings.at(-1)).toMatchObject({
      code: "items-partly-listed",
      facts: { least: "37.50", most: "62.50" },
    });
    expect(codes(checkPlan(plan).findings)).toContain("yearly-plan-within");
  });
});
