import { budgetBy, budgetExtremes, budgetGrowth, checkPlan } from "dojeong/plans";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codes, items, plan, won, years } from "./support.ts";

const EOK = 100_000_000;
const JO = 1_000_000_000_000;
const found = (budget: object, more: object = {}) =>
  codes(checkPlan(plan({ budget, period: years(2024, 2028), ...more })).findings);
const byPayer = (...sums: number[]) => ({
  by: ["payer"],
  lines: sums.map((sum, index) => ({ payer: ["국비", "도비", "시군비", "민자"][index], amount: won(sum) })),
});

test.each([
  {
    name: "adds up",
    total: 1_544_600_000_000,
    parts: [385_800_000_000, 456_800_000_000, 702_000_000_000],
    code: "budget-adds-up",
  },
  {
    name: "one won short",
    total: 1_544_600_000_001,
    parts: [385_800_000_000, 456_800_000_000, 702_000_000_000],
    code: "budget-does-not-add-up",
  },
  {
    name: "printed to 조 with one digit, rounded",
    total: 7.4 * JO,
    unit: JO / 10,
    parts: [7_350_000_000_000],
    code: "budget-differs-by-rounding",
  },
  {
    name: "printed so, cut off",
    total: 7.3 * JO,
    unit: JO / 10,
    parts: [7_380_000_000_000],
    code: "budget-differs-by-rounding",
  },
  {
    name: "printed so, a whole unit off",
    total: 7.3 * JO,
    unit: JO / 10,
    parts: [7_400_000_000_000],
    code: "budget-does-not-add-up",
  },
  {
    name: "printed so, as high as rounding up goes",
    total: 7.3 * JO,
    unit: JO / 10,
    parts: [7_250_000_000_000],
    code: "budget-differs-by-rounding",
  },
  {
    name: "printed so, higher than rounding up goes",
    total: 7.3 * JO,
    unit: JO / 10,
    parts: [7_249_999_999_999],
    code: "budget-does-not-add-up",
  },
  {
    name: "total and parts in 백만원, a total cut off from parts rounded up",
    total: 9_999_000_000,
    unit: 1_000_000,
    lineUnit: 1_000_000,
    parts: [3_333_000_000, 3_333_000_000, 3_335_000_000],
    code: "budget-differs-by-rounding",
  },
  {
    name: "total and parts in 백만원, three off",
    total: 9_998_000_000,
    unit: 1_000_000,
    lineUnit: 1_000_000,
    parts: [3_333_000_000, 3_333_000_000, 3_335_000_000],
    code: "budget-does-not-add-up",
  },
  {
    name: "parts in 억원, three of them half off",
    total: 100 * EOK + 150_000_000,
    lineUnit: EOK,
    parts: [33 * EOK, 33 * EOK, 34 * EOK],
    code: "budget-does-not-add-up",
  },
  {
    name: "parts in 억원, less than half off each",
    total: 100 * EOK + 149_999_999,
    lineUnit: EOK,
    parts: [33 * EOK, 33 * EOK, 34 * EOK],
    code: "budget-differs-by-rounding",
  },
  {
    name: "tens of trillions, to the won",
    total: 87_654_321_098_765,
    parts: [80_000_000_000_000, 7_654_321_098_765],
    code: "budget-adds-up",
  },
])("a declared total: $name", ({ total, unit, lineUnit, parts, code }) => {
  const table = { ...byPayer(...parts), ...(lineUnit ? { printedTo: lineUnit } : {}) };
  const declared = [{ amount: won(Math.round(total)), ...(unit ? { printedTo: unit } : {}) }];
  expect(found({ declared, tables: [table] })).toEqual([code]);
});

test("an about total is judged as figures are printed, and says so", () => {
  const check = checkPlan(
    plan({
      period: years(2024, 2028),
      budget: {
        declared: [{ amount: { kind: "about", won: 4_390_000_000_000 } }],
        tables: [byPayer(4_392_000_000_000)],
      },
    }),
  );
  expect(check.findings).toMatchObject([{ code: "budget-agrees-as-printed", assumed: true }]);
  expect(
    found({ declared: [{ amount: { kind: "about", won: 4_390_000_000_000 } }], tables: [byPayer(4_500_000_000_000)] }),
  ).toEqual(["budget-does-not-add-up"]);
});

test("a line without a figure leaves the total open, never wrong", () => {
  const lines = [
    { payer: "국비", amount: won(1) },
    { payer: "민자", amount: { kind: "undetermined" } },
  ];
  const check = checkPlan(
    plan({
      period: years(2024, 2028),
      budget: { declared: [{ amount: won(100) }], tables: [{ by: ["payer"], lines }] },
    }),
  );
  expect(check).toMatchObject({ outcome: "unknown", missing: ["budget-figure"] });
});

test("a table of examples is held against nothing", () => {
  expect(found({ declared: [{ amount: won(100) }], tables: [{ ...byPayer(1), listing: "partial" }] })).toEqual([]);
  expect(budgetBy(plan({ budget: { tables: [{ ...byPayer(1), listing: "partial" }] } }), "payer").outcome).toBe(
    "unknown",
  );
});

test.each([
  {
    name: "7.3조 and 7.38조 as printed",
    first: { amount: won(7.3 * JO), printedTo: JO / 10 },
    second: { amount: won(7.38 * JO), printedTo: JO / 100 },
    code: "totals-differ-by-rounding",
  },
  {
    name: "7.3조 and 7.21조 as printed: neither rounding nor cutting off makes 7.3 of it",
    first: { amount: won(7.3 * JO), printedTo: JO / 10 },
    second: { amount: won(7.21 * JO), printedTo: JO / 100 },
    code: "totals-differ",
  },
  {
    name: "7.3조 and 7.395조 as printed",
    first: { amount: won(7.3 * JO), printedTo: JO / 10 },
    second: { amount: won(7.395 * JO), printedTo: JO / 1000 },
    code: "totals-differ-by-rounding",
  },
  {
    name: "7.3조 and 7.405조 as printed",
    first: { amount: won(7.3 * JO), printedTo: JO / 10 },
    second: { amount: won(7.405 * JO), printedTo: JO / 1000 },
    code: "totals-differ",
  },
  {
    name: "약 7.3조 and 7.38조, cut off",
    first: { amount: { kind: "about", won: 7.3 * JO } },
    second: { amount: won(7.38 * JO) },
    code: "totals-differ-by-rounding",
  },
  {
    name: "약 7.3조 and 7.4조",
    first: { amount: { kind: "about", won: 7.3 * JO } },
    second: { amount: won(7.4 * JO) },
    code: "totals-differ",
  },
  {
    name: "약 0 and 1",
    first: { amount: { kind: "about", won: 0 } },
    second: { amount: won(JO) },
    code: "totals-differ",
  },
  {
    name: "7.3조 and 7.38조, both to the won",
    first: { amount: won(7.3 * JO) },
    second: { amount: won(7.38 * JO) },
    code: "totals-differ",
  },
  { name: "the same twice", first: { amount: won(JO) }, second: { amount: won(JO) }, code: "totals-agree" },
  {
    name: "약 2천억원 and 2,024억원",
    first: { amount: { kind: "about", won: 2000 * EOK } },
    second: { amount: won(2024 * EOK) },
    code: "totals-agree",
  },
])("two reports of one total: $name", ({ first, second, code }) => {
  expect(found({ declared: [first, second] })).toEqual([code]);
  expect(found({ declared: [second, first] })).toEqual([code]);
});

describe("splits of one sum", () => {
  const byYear = {
    by: ["year"],
    lines: [
      { year: 2024, amount: won(60) },
      { year: 2025, amount: won(40) },
    ],
  };
  const byPlace = {
    by: ["place"],
    lines: [
      { place: "남원", amount: won(70) },
      { place: "익산", amount: won(30) },
    ],
  };

  test("two of them agree, or not", () => {
    expect(found({ tables: [byYear, byPlace] })).toEqual(["splits-agree"]);
    expect(found({ tables: [byYear, { ...byPlace, lines: byPlace.lines.slice(1) }] })).toEqual(["splits-differ"]);
  });

  test("where both split by year, each year has to agree", () => {
    const matrix = (first: number, second: number) => ({
      by: ["year", "payer"],
      lines: [
        { year: 2024, payer: "국비", amount: won(first) },
        { year: 2024, payer: "도비", amount: won(10) },
        { year: 2025, payer: "국비", amount: won(second) },
      ],
    });
    expect(found({ tables: [byYear, matrix(50, 40)] })).toEqual(["splits-agree"]);
    // the sum of both is the same, the years are not
    expect(found({ tables: [byYear, matrix(40, 50)] })).toEqual(["splits-differ"]);
  });

  test("of two parts of the money they are not held against each other", () => {
    expect(
      found({
        tables: [
          { ...byYear, within: { payer: "국비" } },
          { ...byPlace, within: { payer: "도비" } },
        ],
      }),
    ).toEqual([]);
  });

  test("a total of some years is held against the lines of these years, where all are there", () => {
    const scope = { fromYear: 2024, toYear: 2025 };
    expect(found({ declared: [{ scope, amount: won(100) }], tables: [byYear] })).toEqual(["budget-adds-up"]);
    expect(
      found({ declared: [{ scope: { fromYear: 2024, toYear: 2026 }, amount: won(100) }], tables: [byYear] }),
    ).toEqual([]);
    expect(
      found({ declared: [{ scope: { fromYear: 2025, toYear: 2025 }, amount: won(41) }], tables: [byYear] }),
    ).toEqual(["budget-does-not-add-up"]);
  });

  test("a scope of all the plan's years is the whole plan", () => {
    expect(
      found({ declared: [{ scope: { fromYear: 2024, toYear: 2028 }, amount: won(100) }], tables: [byPlace] }),
    ).toEqual(["budget-adds-up"]);
  });

  test("a matrix is added up along what is asked", () => {
    const matrix = {
      by: ["year", "payer", "place", "item"],
      lines: [
        { year: 2024, payer: "국비", place: "남원", item: "a", amount: won(1) },
        { year: 2024, payer: "도비", place: "남원", item: "a", amount: won(20) },
        { year: 2025, payer: "국비", place: "익산", item: "b", amount: won(300) },
        { year: 2025, payer: "도비", place: "남원", item: "b", amount: won(4000) },
      ],
    };
    const one = plan({ budget: { tables: [matrix] } });
    const groups = (...args: [Parameters<typeof budgetBy>[1], Parameters<typeof budgetBy>[2]?]) => {
      const split = budgetBy(one, ...args);
      return (
        split.outcome === "yes" && split.value.groups.map(({ key, amount }) => [key, "won" in amount && amount.won])
      );
    };
    expect(groups("year")).toEqual([
      [2024, 21],
      [2025, 4300],
    ]);
    expect(groups("payer")).toEqual([
      ["국비", 301],
      ["도비", 4020],
    ]);
    expect(groups("place")).toEqual([
      ["남원", 4021],
      ["익산", 300],
    ]);
    expect(groups("item")).toEqual([
      ["a", 21],
      ["b", 4300],
    ]);
    expect(groups("payer", { place: "남원" })).toEqual([
      ["국비", 1],
      ["도비", 4020],
    ]);
    expect(groups("year", { item: "b", payer: "도비" })).toEqual([[2025, 4000]]);
    expect(budgetBy(one, "year", { place: "전주" }).outcome).toBe("unknown");
  });

  test("two splits that differ leave the question open, with both", () => {
    const split = budgetBy(
      plan({
        budget: {
          tables: [
            byYear,
            {
              ...byYear,
              lines: [
                { year: 2024, amount: won(61) },
                { year: 2025, amount: won(39) },
              ],
            },
          ],
        },
      }),
      "year",
    );
    expect(split).toMatchObject({ outcome: "unknown", missing: ["which-split-holds"] });
  });

  const grouped = byPayer(40, 20, 40);
  const coarse = {
    by: ["payer"],
    lines: [
      { payer: "국비", amount: won(40) },
      { payer: "지방비", amount: won(60) },
    ],
  };

  test("what one groups and the other does not is compared together", () => {
    expect(found({ tables: [coarse, grouped] })).toEqual(["splits-agree"]);
    expect(found({ tables: [coarse, byPayer(40, 20, 41)] })).toEqual(["splits-differ"]);
    expect(found({ tables: [coarse, byPayer(41, 20, 39)] })).toEqual(["splits-differ"]);
    // a year that only one of them has is no other grouping
    const shifted = { ...byYear, lines: [byYear.lines[0], { year: 2026, amount: won(40) }] };
    expect(found({ tables: [byYear, shifted] })).toEqual(["splits-differ"]);
  });

  test("of two that agree the finer one is given", () => {
    const split = budgetBy(plan({ budget: { tables: [coarse, grouped] } }), "payer");
    expect(split.outcome === "yes" && split.value.groups.map((group) => group.key)).toEqual(["국비", "도비", "시군비"]);
    expect(split.findings[0]?.assumed).toBeUndefined();
    const printed = {
      ...byYear,
      printedTo: 100,
      lines: byYear.lines.map((it, index) => ({ ...it, amount: won(index === 0 ? 100 : 0) })),
    };
    const rounded = budgetBy(plan({ budget: { tables: [printed, byYear] } }), "year");
    expect(rounded.outcome === "yes" && rounded.value.total).toEqual(won(100));
    expect(rounded.findings[0]?.assumed).toBe(true);
  });

  test("a part that one of them splits is held against the same part of the other", () => {
    const local = (...sums: number[]) => ({
      by: ["payer"],
      within: { payer: "지방비" },
      lines: sums.map((sum, index) => ({ payer: ["도비", "시군비"][index], amount: won(sum) })),
    });
    expect(found({ tables: [coarse, local(20, 40)] })).toEqual(["splits-agree"]);
    expect(found({ tables: [local(20, 41), coarse] })).toEqual(["splits-differ"]);
    const declared = [{ scope: { payer: "지방비" }, amount: won(60) }];
    expect(found({ declared, tables: [local(20, 40)] })).toEqual(["budget-adds-up"]);
    expect(found({ declared, tables: [local(20, 41)] })).toEqual(["budget-does-not-add-up"]);
    const oneYear = { ...coarse, within: { fromYear: 2024, toYear: 2024 } };
    expect(found({ tables: [byYear, oneYear] })).toEqual(["splits-differ"]);
    const fits = { ...oneYear, lines: [{ payer: "국비", amount: won(60) }] };
    expect(found({ tables: [byYear, fits] })).toEqual(["splits-agree"]);
  });

  test("sums of lines that were all printed rounded may be apart by as much as all of them", () => {
    const printed = (by: string, ...sums: number[]) => ({
      by: [by],
      printedTo: 100,
      lines: sums.map((sum, index) => ({ [by]: by === "year" ? 2024 + index : `${index}`, amount: won(sum) })),
    });
    expect(found({ tables: [printed("year", 600), printed("place", 200, 200, 300)] })).toEqual(["splits-agree"]);
    expect(found({ tables: [printed("year", 600), printed("place", 200, 200, 400)] })).toEqual(["splits-differ"]);
  });

  test.each([
    { percents: ["40", "60"], code: "line-shares-as-printed" },
    { percents: ["40.0", undefined], code: "line-shares-as-printed" },
    { percents: ["41", "60"], code: "line-shares-other-than-printed" },
  ])("shares printed beside the lines: $percents", ({ percents, code }) => {
    const lines = coarse.lines.map((it, index) => ({
      ...it,
      ...(percents[index] ? { percent: percents[index] } : {}),
    }));
    expect(found({ tables: [{ ...coarse, lines }] })).toEqual([code]);
  });

  test("a share that the sums before rounding may give is no contradiction", () => {
    const lines = (percent: string) => [
      { payer: "국비", amount: won(700), percent },
      { payer: "도비", amount: won(900) },
    ];
    // 700 of 1,600 is 43.75 %; 650 to 750 of 1,500 to 1,700 is 38.2 to 50 %
    expect(found({ tables: [{ ...coarse, lines: lines("45.1") }] })).toEqual(["line-shares-other-than-printed"]);
    const printed = { ...coarse, printedTo: 100 };
    expect(found({ tables: [{ ...printed, lines: lines("45.1") }] })).toEqual(["line-shares-as-printed"]);
    expect(found({ tables: [{ ...printed, lines: lines("50.1") }] })).toEqual(["line-shares-other-than-printed"]);
  });

  test("shares of figures that are not exact cannot be checked", () => {
    const lines = [{ payer: "국비", amount: { kind: "about", won: 40 }, percent: "40" }, coarse.lines[1]];
    expect(checkPlan(plan({ period: years(2024, 2028), budget: { tables: [{ ...coarse, lines }] } }))).toMatchObject({
      outcome: "unknown",
      missing: ["budget-figure"],
    });
  });

  test("years that the plan does not cover are named", () => {
    const check = checkPlan(plan({ period: years(2025, 2028), budget: { tables: [byYear] } }));
    expect(check.findings).toMatchObject([{ code: "budget-outside-period", outcome: "no", facts: { years: [2024] } }]);
  });
});

test("money of items against the item they stand under, and against the plan", () => {
  const list = [
    { level: "strategy", name: "가", amount: won(30), items: items("task", 3, { amount: won(10) }) },
    { level: "strategy", name: "나", amount: won(70) },
  ];
  expect(found({ declared: [{ amount: won(100) }] }, { items: list })).toEqual(["budget-adds-up", "budget-adds-up"]);
  expect(found({ declared: [{ amount: won(99) }] }, { items: list })).toEqual([
    "budget-does-not-add-up",
    "budget-adds-up",
  ]);
});

test("money of items printed in 백만원, and goals beside the tree that have none", () => {
  const levels = [
    { key: "goal", name: "목표", aside: true },
    { key: "strategy", name: "전략" },
    { key: "task", name: "과제" },
  ];
  const list = (sum: number) => [
    { level: "goal", name: "목표" },
    {
      level: "strategy",
      name: "가",
      amount: won(sum),
      items: items("task", 2, { amount: won(5_000_000) }),
    },
  ];
  const declared = [{ amount: won(11_000_000) }];
  const check = (sum: number, itemsPrintedTo?: number) =>
    found({ declared, ...(itemsPrintedTo ? { itemsPrintedTo } : {}) }, { levels, items: list(sum) });
  expect(check(11_000_000)).toEqual(["budget-adds-up", "budget-does-not-add-up"]);
  expect(check(11_000_000, 1_000_000)).toEqual(["budget-adds-up", "budget-differs-by-rounding"]);
  expect(check(12_000_000, 1_000_000)).toEqual(["budget-does-not-add-up", "budget-does-not-add-up"]);
});

test("money that items state, against a table by item", () => {
  const list = [
    { id: "a", level: "task", name: "가", amount: won(30) },
    { id: "b", level: "task", name: "나" },
  ];
  const byItem = (first: number, more: object = {}) => ({
    by: ["item", "year"],
    lines: [
      { item: "a", year: 2024, amount: won(first) },
      { item: "a", year: 2025, amount: won(20) },
      { item: "b", year: 2025, amount: won(5) },
    ],
    ...more,
  });
  expect(found({ tables: [byItem(10)] }, { items: list })).toEqual(["item-sums-agree"]);
  expect(found({ tables: [byItem(11)] }, { items: list })).toEqual(["item-sums-differ"]);
  expect(found({ tables: [byItem(14)], itemsPrintedTo: 10 }, { items: list })).toEqual(["item-sums-agree"]);
  expect(found({ tables: [byItem(25)], itemsPrintedTo: 10 }, { items: list })).toEqual(["item-sums-differ"]);
  expect(
    checkPlan(plan({ items: list, budget: { tables: [byItem(11)] } })).findings.find((it) => it.outcome === "no")
      ?.facts,
  ).toMatchObject({ items: 1, different: [{ at: "가", first: won(30), second: won(31) }] });
  const open = byItem(10, { lines: [{ item: "a", year: 2024, amount: { kind: "undetermined" } }] });
  expect(found({ tables: [open] }, { items: list })).toEqual(["budget-not-checkable"]);
  expect(found({ tables: [byItem(11, { within: { payer: "국비" } })] }, { items: list })).toEqual([]);
});

describe("growth", () => {
  const growth = (before: object, after: object, more: object) =>
    plan({ budget: { declared: [{ amount: after }], comparisons: [{ against: "전년", before, ...more }] } });

  test.each([
    { before: 1_845_700_000_000, after: 2_048_100_000_000, difference: 202_400_000_000, rate: "0.1097" },
    { before: 2_123_800_000_000, after: 2_363_100_000_000, difference: 239_300_000_000, rate: "0.1127" },
    { before: 636_900_000_000, after: 684_600_000_000, difference: 47_700_000_000, rate: "0.0749" },
    { before: 200, after: 100, difference: -100, rate: "-0.5000" },
    { before: 0, after: 100, difference: 100, rate: undefined },
  ])("from $before to $after: $difference, $rate", ({ before, after, difference, rate }) => {
    const [one] = budgetGrowth(growth(won(before), won(after), {}));
    expect(one?.growth).toMatchObject({ outcome: "yes", value: { before, after, difference } });
    expect(one?.growth.outcome === "yes" && one.growth.value.rate).toBe(rate);
  });

  test.each([
    { percent: "7.4", before: 1_000_000, after: 1_073_500, code: "growth-as-printed" },
    { percent: "7.3", before: 1_000_000, after: 1_073_500, code: "growth-as-printed" },
    { percent: "7.5", before: 1_000_000, after: 1_073_500, code: "growth-other-than-printed" },
    { percent: "7", before: 636_900_000_000, after: 684_600_000_000, code: "growth-as-printed" },
    { percent: "8", before: 636_900_000_000, after: 684_600_000_000, code: "growth-other-than-printed" },
    { percent: "-50", before: 200, after: 100, code: "growth-as-printed" },
  ])("$percent % printed of $before to $after: $code", ({ percent, before, after, code }) => {
    expect(codes(checkPlan(growth(won(before), won(after), { percent })).findings)).toContain(code);
  });

  test.each([
    // 7.2 % by the figures; 5.0 to 9.48 % by what was rounded to them
    { percent: "6.8", unit: JO / 10, code: "growth-as-printed" },
    { percent: "6.8", unit: undefined, code: "growth-other-than-printed" },
    { percent: "4.9", unit: JO / 10, code: "growth-other-than-printed" },
    { percent: "5.0", unit: JO / 10, code: "growth-as-printed" },
    { percent: "9.6", unit: JO / 10, code: "growth-other-than-printed" },
    { percent: "9", unit: JO / 10, code: "growth-as-printed" },
    { percent: "10", unit: JO / 10, code: "growth-other-than-printed" },
  ])("$percent % of 6.9조 to 7.4조, printed to $unit: $code", ({ percent, unit, code }) => {
    const one = plan({
      budget: {
        declared: [{ amount: won(7.4 * JO), ...(unit ? { printedTo: unit } : {}) }],
        comparisons: [{ against: "전년", before: won(6.9 * JO), percent, ...(unit ? { beforePrintedTo: unit } : {}) }],
      },
    });
    expect(codes(checkPlan(one).findings)).toContain(code);
  });

  test.each([
    { increase: 5000, unit: undefined, code: "increase-other-than-printed" },
    { increase: 5400, unit: JO / 10, code: "increase-as-printed" },
    { increase: 6600, unit: JO / 10, code: "increase-other-than-printed" },
  ])("an increase of $increase억 from 6.9조 to 7.43조, printed to $unit: $code", ({ increase, unit, code }) => {
    for (const [before, after] of [
      [6.9 * JO, 7.43 * JO],
      [7.43 * JO, 6.9 * JO],
    ] as const) {
      const one = plan({
        budget: {
          declared: [{ amount: won(after), ...(unit ? { printedTo: unit } : {}) }],
          comparisons: [{ against: "전년", before: won(before), increase: won(increase * EOK) }],
        },
      });
      expect(codes(checkPlan(one).findings)).toContain(code);
    }
  });

  test("an increase in round words fits the exact one, and a wrong one does not", () => {
    const increase = { kind: "about", won: 200_000_000_000 };
    expect(codes(checkPlan(growth(won(1_845_700_000_000), won(2_048_100_000_000), { increase })).findings)).toContain(
      "increase-as-printed",
    );
    expect(codes(checkPlan(growth(won(1_845_700_000_000), won(2_148_100_000_000), { increase })).findings)).toContain(
      "increase-other-than-printed",
    );
  });

  test("without the other sum, or with sums that are not exact, nothing is computed", () => {
    expect(
      budgetGrowth(
        plan({ budget: { declared: [{ amount: won(1) }], comparisons: [{ against: "전년", percent: "57" }] } }),
      )[0]?.growth,
    ).toMatchObject({ outcome: "unknown", missing: ["sum-before"] });
    expect(budgetGrowth(growth({ kind: "about", won: 5 }, won(6), {}))[0]?.growth.outcome).toBe("unknown");
  });
});

test.each([
  { name: "exact", least: won(1), most: won(3), outcome: "yes" },
  {
    name: "a little over, that may reach the next",
    least: { kind: "a-little-over", won: 1 },
    most: won(3),
    outcome: "unknown",
  },
  { name: "about", least: won(1), most: { kind: "about", won: 3 }, outcome: "unknown" },
])("the least and the most are told where the words tell: $name", ({ least, most, outcome }) => {
  const lines = [
    { place: "가", amount: least },
    { place: "나", amount: won(2) },
    { place: "다", amount: most },
  ];
  expect(budgetExtremes(plan({ budget: { tables: [{ by: ["place"], lines }] } }), "place").outcome).toBe(outcome);
});

const matrix = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 2024, max: 2028 }),
    payer: fc.constantFrom("국비", "도비", "민자"),
    sum: fc.integer({ min: 0, max: 10 ** 13 }),
  }),
  { selector: (line) => `${line.year}${line.payer}`, minLength: 1 },
);

test("however a matrix is cut, the parts make up the whole; its order changes nothing", () => {
  fc.assert(
    fc.property(matrix, (cells) => {
      const lines = cells.map(({ sum, ...at }) => ({ ...at, amount: won(sum) }));
      const of = (lines: object[]) => plan({ budget: { tables: [{ by: ["year", "payer"], lines }] } });
      const total = cells.reduce((sum, cell) => sum + cell.sum, 0);
      for (const by of ["year", "payer"] as const) {
        const split = budgetBy(of(lines), by);
        if (split.outcome !== "yes") throw new Error("not told");
        expect(split.value.total).toEqual(won(total));
        expect(split.value.groups.reduce((sum, one) => sum + ("won" in one.amount ? one.amount.won : 0), 0)).toBe(
          total,
        );
        expect(budgetBy(of([...lines].reverse()), by)).toEqual(split);
      }
      const sums = (total: number) =>
        codes(
          checkPlan(
            plan({ budget: { declared: [{ amount: won(total) }], tables: [{ by: ["year", "payer"], lines }] } }),
          ).findings,
        );
      expect(sums(total)).toContain("budget-adds-up");
      expect(sums(total + 1)).toContain("budget-does-not-add-up");
    }),
    { numRuns: 60 },
  );
});
