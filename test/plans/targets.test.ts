import {
  checkPlan,
  Indicator,
  IndicatorActual,
  IndicatorTarget,
  indicatorAttainment,
  indicatorsAttained,
  targetHistory,
  targetOn,
  targetShares,
  wasTarget,
} from "dojeong/plans";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codes, onDay, plan, years } from "./support.ts";

const value = (value: string, kind = "exact") => ({ kind, value });
const indicator = (more: object = {}): Indicator =>
  Indicator.parse({ id: "i", name: "지표", unit: "명", better: "higher", ...more });
const actual = (one: object, more: object = {}): IndicatorActual =>
  IndicatorActual.parse({ indicatorId: "i", year: 2024, value: one, ...more });

const cut = indicator({
  unit: "톤",
  measures: "change",
  better: "lower",
  baseline: { year: 2018, value: value("25760000") },
  targets: [
    { year: 2030, ofBaseline: value("43"), value: value("11080000"), version: "adopted", setOn: onDay("2024-02-01") },
    { year: 2030, ofBaseline: value("40", "at-least"), version: "draft", setOn: onDay("2024-01-12") },
  ],
});

test.each([
  { on: "2024-01-11", version: undefined },
  { on: "2024-01-12", version: "draft" },
  { on: "2024-01-31", version: "draft" },
  { on: "2024-02-01", version: "adopted" },
  { on: undefined, version: "adopted" },
])("the target as it stood on $on: $version", ({ on, version }) => {
  const found = targetOn(cut, 2030, on === undefined ? undefined : day(on));
  expect(found.outcome === "yes" ? found.value.version : undefined).toBe(version);
  if (version === undefined) expect(found).toMatchObject({ outcome: "unknown", missing: ["target"] });
});

test("a target set at some time in February cannot be told on the 10th", () => {
  const one = indicator({
    targets: [{ year: 2030, value: value("1"), setOn: { precision: "month", year: 2024, month: 2 } }],
  });
  expect(targetOn(one, 2030, day("2024-01-31")).outcome).toBe("unknown");
  expect(codes(targetOn(one, 2030, day("2024-02-10")).findings)).toEqual(["target-not-dated"]);
  expect(targetOn(one, 2030, day("2024-02-29")).outcome).toBe("yes");
});

test("two targets of one day that differ are both kept", () => {
  const one = indicator({
    targets: [
      { year: 2030, value: value("1") },
      { year: 2030, value: value("2") },
    ],
  });
  expect(targetOn(one, 2030)).toMatchObject({ outcome: "unknown", missing: ["which-target-holds"] });
  const same = indicator({
    targets: [
      { year: 2030, value: value("1") },
      { year: 2030, value: value("1.0") },
    ],
  });
  expect(targetOn(same, 2030).outcome).toBe("yes");
});

test("a check of the plan names the years left with two targets, and no others", () => {
  const two = (year: number, more: object = {}) => [
    { year, value: value("1") },
    { year, value: value("2"), ...more },
  ];
  const targets = [
    ...two(2026),
    ...two(2025),
    ...two(2027, { setOn: onDay("2024-06-01") }),
    { year: 2028, value: value("1") },
  ];
  const check = checkPlan(plan({ period: years(2024, 2028), indicators: [indicator({ targets })] }));
  expect(check).toMatchObject({ outcome: "unknown", missing: ["which-target-holds"] });
  expect(check.findings.map((it) => [it.code, it.facts.year])).toEqual([
    ["targets-conflict", 2025],
    ["targets-conflict", 2026],
  ]);
});

test("43 % was not the target while the draft said 40 % or more", () => {
  const asked = IndicatorTarget.parse({ year: 2030, ofBaseline: value("43") });
  expect(wasTarget(cut, asked, day("2024-01-12")).outcome).toBe("no");
  expect(wasTarget(cut, asked, day("2024-02-01")).outcome).toBe("yes");
  expect(wasTarget(cut, asked, day("2023-01-01")).outcome).toBe("unknown");
  expect(
    wasTarget(cut, IndicatorTarget.parse({ year: 2030, ofBaseline: value("40") }), day("2024-01-12")).outcome,
  ).toBe("no");
  expect(
    wasTarget(cut, IndicatorTarget.parse({ year: 2030, ofBaseline: value("40.0", "at-least") }), day("2024-01-12"))
      .outcome,
  ).toBe("yes");
});

test("the targets in their order, each held against the one before", () => {
  const one = indicator({
    targets: [
      { year: 2030, value: value("38"), version: "revised", setOn: onDay("2026-01-01") },
      { year: 2030, value: value("43"), version: "adopted", setOn: onDay("2024-02-01") },
      { year: 2030, value: value("40", "at-least"), version: "draft" },
      { year: 2029, value: value("1") },
    ],
  });
  expect(
    targetHistory(one, 2030).map(({ target, figure, withinEarlier }) => [target.version, figure, withinEarlier]),
  ).toEqual([
    ["draft", undefined, undefined],
    ["adopted", "higher", true],
    ["revised", "lower", false],
  ]);
});

test.each([
  { name: "a cut of 11.08 of 25.76 million", more: {}, share: "0.4301", code: "share-as-printed" },
  {
    name: "printed as 44 %",
    more: { targets: [{ year: 2030, value: value("11080000"), ofBaseline: value("44") }] },
    outcome: "no",
    code: "share-other-than-printed",
  },
  {
    name: "as the level that is left",
    more: { measures: "level", targets: [{ year: 2030, value: value("14680000"), ofBaseline: value("43") }] },
    share: "0.4301",
    code: "share-as-printed",
  },
  {
    name: "cut off to 43.0",
    more: { targets: [{ year: 2030, value: value("11100000"), ofBaseline: value("43.0") }] },
    share: "0.4309",
    code: "share-as-printed",
  },
  {
    name: "nothing printed",
    more: { targets: [{ year: 2030, value: value("11080000") }] },
    share: "0.4301",
    code: "share-computed",
  },
])("share of the baseline: $name", ({ more, share, outcome = "yes", code }) => {
  const [found] = targetShares(Indicator.parse({ ...cut, ...more }));
  expect(found?.share.outcome).toBe(outcome);
  if (found?.share.outcome === "yes") expect(found.share.value).toBe(share);
  expect(codes(found?.share.findings ?? [])).toContain(code);
  expect(
    codes(checkPlan(plan({ period: years(2024, 2030), indicators: [{ ...cut, ...more }] })).findings, "no"),
  ).toEqual(outcome === "no" ? [code] : []);
});

test("without a baseline, or with about figures, no share is computed", () => {
  expect(targetShares(Indicator.parse({ ...cut, baseline: undefined }))[0]?.share).toMatchObject({
    outcome: "unknown",
    missing: ["baseline"],
  });
  expect(
    targetShares(Indicator.parse({ ...cut, baseline: { year: 2018, value: value("2", "about") } }))[0]?.share.outcome,
  ).toBe("unknown");
  expect(targetShares(cut)[1]?.share).toMatchObject({ outcome: "unknown", missing: ["target"] });
});

describe("attainment", () => {
  const goal = (one: object, more: object = {}) => indicator({ targets: [{ year: 2024, value: one }], ...more });

  test.each([
    { target: value("200"), got: value("200"), outcome: "yes" },
    { target: value("200"), got: value("199.999999999"), outcome: "no" },
    { target: value("200", "at-least"), got: value("200.0"), outcome: "yes" },
    { target: value("200", "over"), got: value("200"), outcome: "no" },
    { target: value("200", "over"), got: value("200.1"), outcome: "yes" },
    { target: value("200"), got: value("200", "at-least"), outcome: "yes" },
    { target: value("200"), got: value("190", "at-least"), outcome: "unknown" },
    { target: value("200"), got: value("200", "under"), outcome: "no" },
    { target: value("200"), got: value("200", "at-most"), outcome: "unknown" },
    { target: value("200"), got: value("200", "a-little-over"), outcome: "yes" },
    { target: value("200"), got: value("200", "about"), outcome: "unknown" },
    { target: value("200"), got: value("300", "about"), outcome: "yes" },
    { target: { kind: "range", min: "100", max: "200" }, got: value("100"), outcome: "yes" },
    { target: { kind: "range", min: "100", max: "200" }, got: value("99"), outcome: "no" },
    { target: value("200"), got: { kind: "range", min: "150", max: "250" }, outcome: "unknown" },
  ])(
    "higher is better: $got.kind $got.value against $target.kind $target.value: $outcome",
    ({ target, got, outcome }) => {
      expect(indicatorAttainment(goal(target), [actual(got)], 2024).outcome).toBe(outcome);
    },
  );

  test.each([
    { target: value("200"), got: value("200"), outcome: "yes" },
    { target: value("200"), got: value("200.1"), outcome: "no" },
    { target: value("200", "at-most"), got: value("199"), outcome: "yes" },
    { target: value("200", "under"), got: value("200"), outcome: "no" },
    { target: value("200"), got: value("200", "a-little-over"), outcome: "unknown" },
    { target: value("200"), got: value("190", "at-least"), outcome: "unknown" },
  ])(
    "lower is better: $got.kind $got.value against $target.kind $target.value: $outcome",
    ({ target, got, outcome }) => {
      expect(indicatorAttainment(goal(target, { better: "lower" }), [actual(got)], 2024).outcome).toBe(outcome);
    },
  );

  test("everything that is missing is named at once", () => {
    expect(indicatorAttainment(indicator({ better: undefined }), [], 2024)).toMatchObject({
      outcome: "unknown",
      missing: ["target", "actual", "better"],
    });
    const found = indicatorAttainment(
      goal(value("1")),
      [actual(value("1"), { year: 2023 }), actual(value("1"), { indicatorId: "other" })],
      2024,
    );
    expect(found).toMatchObject({ outcome: "unknown", missing: ["actual"] });
  });

  test("two reports that come to different answers leave it open; two that come to one do not", () => {
    const one = goal(value("200"));
    expect(indicatorAttainment(one, [actual(value("201")), actual(value("199"))], 2024)).toMatchObject({
      outcome: "unknown",
      missing: ["which-value-holds"],
    });
    expect(indicatorAttainment(one, [actual(value("201")), actual(value("210"))], 2024).outcome).toBe("yes");
  });

  test("the target that stood on the day decides", () => {
    const moved = indicator({
      targets: [
        { year: 2024, value: value("200"), setOn: onDay("2023-01-01") },
        { year: 2024, value: value("150"), setOn: onDay("2024-06-01") },
      ],
    });
    expect(indicatorAttainment(moved, [actual(value("160"))], 2024, day("2024-05-31")).outcome).toBe("no");
    expect(indicatorAttainment(moved, [actual(value("160"))], 2024).outcome).toBe("yes");
  });

  test.each([
    { measures: "change", got: "10303999.9", outcome: "no" },
    { measures: "change", got: "10304000", outcome: "yes" },
    { measures: "level", got: "15456000", outcome: "yes" },
    { measures: "level", got: "15456000.1", outcome: "no" },
  ])("a share of the baseline, 40 % or more, measured as $measures at $got: $outcome", ({ measures, got, outcome }) => {
    const one = Indicator.parse({ ...cut, measures, targets: [{ year: 2024, ofBaseline: value("40", "at-least") }] });
    expect(indicatorAttainment(one, [actual(value(got))], 2024).outcome).toBe(outcome);
    expect(indicatorAttainment({ ...one, baseline: undefined }, [actual(value(got))], 2024)).toMatchObject({
      outcome: "unknown",
      missing: ["baseline"],
    });
  });

  test.each([
    { base: value("0"), code: "baseline-not-positive" },
    { base: value("-1"), code: "baseline-not-positive" },
    { base: value("10", "about"), code: "baseline-not-stated" },
  ])("a share of a baseline of $base.kind $base.value says nothing: $code", ({ base, code }) => {
    const one = indicator({
      baseline: { year: 2023, value: base },
      targets: [{ year: 2024, ofBaseline: value("10") }],
    });
    expect(codes(indicatorAttainment(one, [actual(value("5"))], 2024).findings, "unknown")).toEqual([code]);
  });

  test.each([
    { better: "higher", got: "10", outcome: "yes" },
    { better: "higher", got: "9", outcome: "no" },
    { better: "lower", got: "10", outcome: "yes" },
    { better: "lower", got: "11", outcome: "no" },
  ])("a target equal to its baseline is to be held: $better is better, $got: $outcome", ({ better, got, outcome }) => {
    const one = indicator({
      better,
      baseline: { year: 2023, value: value("10") },
      targets: [{ year: 2024, value: value("10"), ofBaseline: value("0") }],
    });
    expect(indicatorAttainment(one, [actual(value(got))], 2024).outcome).toBe(outcome);
    expect(targetShares(one)[0]?.share).toMatchObject({ outcome: "yes", value: "0.0000" });
  });

  test("the rate of a target that was missed stands in the finding", () => {
    const found = indicatorAttainment(goal(value("200")), [actual(value("190"))], 2024);
    expect(found.findings.at(-1)).toMatchObject({ code: "target-missed", facts: { rate: "0.9500" } });
  });

  test("no rate is told where two reports give two, in either order", () => {
    const reports = [actual(value("200")), actual(value("210"))];
    for (const order of [reports, [...reports].reverse()]) {
      const found = indicatorAttainment(goal(value("200")), order, 2024);
      expect(found.outcome === "yes" && "rate" in found.value).toBe(false);
    }
  });

  test("the rate is told where higher is better and both are exact", () => {
    const found = indicatorAttainment(goal(value("300")), [actual(value("400"))], 2024);
    expect(found.outcome === "yes" && found.value.rate).toBe("1.3333");
    const lower = indicatorAttainment(goal(value("300"), { better: "lower" }), [actual(value("200"))], 2024);
    expect(lower.outcome === "yes" && "rate" in lower.value).toBe(false);
  });

  test("exact figures are compared as numbers are, to the last digit", () => {
    const decimal = fc
      .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, places]) => (digits / 10 ** places).toFixed(places));
    fc.assert(
      fc.property(decimal, decimal, fc.constantFrom("higher", "lower"), (target, got, better) => {
        const clean = (text: string) => text.replace(/^-(0(\.0+)?)$/, "$1");
        const found = indicatorAttainment(goal(value(clean(target)), { better }), [actual(value(clean(got)))], 2024);
        const reached = better === "higher" ? Number(got) >= Number(target) : Number(got) <= Number(target);
        expect(found.outcome).toBe(reached ? "yes" : "no");
      }),
    );
  });
});

describe("the targets of a year together", () => {
  const target = (one: string) => [{ year: 2024, value: value(one) }];
  const some = (more: object = {}) =>
    plan({
      indicators: [
        { id: "a", name: "가", unit: "%", better: "higher", weight: "50", targets: target("40"), ...more },
        { id: "b", name: "나", unit: "명", better: "lower", weight: "30", targets: target("100") },
        { id: "c", name: "다", unit: "건", better: "higher", weight: "20", targets: target("10") },
        { id: "d", name: "라", unit: "건", better: "higher", targets: [{ year: 2025, value: value("1") }] },
      ],
    });
  const got = (indicatorId: string, one: object) => actual(one, { indicatorId });
  const all = [got("a", value("41")), got("b", value("101")), got("c", value("10"))];
  const found = (weighting: "count" | "weight", actuals = all, of = some()) =>
    indicatorsAttained(of, actuals, { year: 2024, weighting });

  test("by count and by weight, those without a target for the year left out", () => {
    expect(found("count")).toMatchObject({ outcome: "yes", value: { percent: "66.67", indicators: 3 } });
    expect(found("weight")).toMatchObject({ outcome: "yes", value: { percent: "70.00", weighting: "weight" } });
    expect(found("count").findings[0]?.facts.untargeted).toEqual(["라"]);
  });

  test("what was not measured may have been attained or not", () => {
    expect(found("weight", all.slice(1))).toMatchObject({
      outcome: "unknown",
      missing: ["attainment"],
      findings: [{ code: "indicators-not-told", facts: { least: "20.00", most: "70.00", untold: ["가"] } }],
    });
  });

  test("without a weight, or without a target, there is nothing to roll up", () => {
    expect(found("weight", all, some({ weight: undefined }))).toMatchObject({
      outcome: "unknown",
      missing: ["weight"],
    });
    expect(found("count", all, some({ weight: undefined })).outcome).toBe("yes");
    expect(indicatorsAttained(some(), all, { year: 2030, weighting: "count" })).toMatchObject({
      outcome: "unknown",
      missing: ["target"],
    });
  });

  test("the targets are those of the day asked about", () => {
    const moved = some({
      targets: [...target("41.5"), { year: 2024, value: value("40"), setOn: onDay("2024-06-01") }],
    });
    const as = (on: string) => indicatorsAttained(moved, all, { year: 2024, weighting: "count", on: day(on) });
    expect(as("2024-05-31")).toMatchObject({ value: { percent: "33.33" } });
    expect(as("2024-06-01")).toMatchObject({ value: { percent: "66.67" } });
  });

  test("what is learnt keeps within what was said before", () => {
    const figure = fc.constantFrom("5", "10", "40", "100", "101");
    fc.assert(
      fc.property(fc.array(figure, { minLength: 3, maxLength: 3 }), fc.subarray([0, 1, 2]), (figures, known) => {
        const whole = figures.map((one, index) => got(["a", "b", "c"][index] ?? "", value(one)));
        const before = found("weight", known.map((index) => whole[index]) as IndicatorActual[]);
        const after = found("weight", whole);
        const told = after.outcome === "yes" ? Number(after.value.percent) : Number.NaN;
        if (before.outcome === "yes") expect(after).toEqual(before);
        else {
          expect(told).toBeGreaterThanOrEqual(Number(before.findings[0]?.facts.least));
          expect(told).toBeLessThanOrEqual(Number(before.findings[0]?.facts.most));
        }
      }),
    );
  });
});

test("of several reports that agree the same one is named, whatever their order, and a final one before a provisional one", () => {
  const of = indicator({ targets: [{ year: 2024, value: value("100") }] });
  const reports = [
    actual(value("120"), { provisional: true, source: { title: "가" } }),
    actual(value("121"), { source: { title: "나" } }),
    actual(value("120"), { source: { title: "다" } }),
  ];
  const orders = fc.shuffledSubarray(reports, { minLength: 3, maxLength: 3 });
  const named = indicatorAttainment(of, reports, 2024);
  expect(named.outcome === "yes" && named.value.actual.provisional).toBe(undefined);
  fc.assert(
    fc.property(orders, (order) => {
      expect(indicatorAttainment(of, order, 2024)).toEqual(named);
    }),
  );
  const apart = [...reports, actual(value("99"))];
  expect(indicatorAttainment(of, [...apart].reverse(), 2024)).toEqual(indicatorAttainment(of, apart, 2024));
  const twice = [
    { year: 2024, value: value("100"), source: { title: "가" } },
    { year: 2024, value: value("100"), source: { title: "나" } },
  ];
  expect(targetOn(indicator({ targets: [...twice].reverse() }), 2024)).toEqual(
    targetOn(indicator({ targets: twice }), 2024),
  );
});
