import { allocateAwards, bonusPoints, rankApplications, reachesPassMark, scoreApplication } from "dojeong/grants";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { application, codes, program, valueIn } from "./sample.ts";

const items = [
  { id: "plan", name: "계획", max: 60 },
  { id: "effect", name: "효과", max: 40 },
];
const sheet = (reviewer: string, plan: number, effect: number) => ({
  reviewer,
  items: [
    { id: "plan", points: plan },
    { id: "effect", points: effect },
  ],
});
const scored = (rubric: object, review: object) =>
  scoreApplication(program({ rubric: { items, ...rubric } }), application({}), {
    applicationId: "1",
    ...review,
  } as never);
const told = (answer: object) =>
  valueIn(answer) as { points: number; leftOut?: string[]; items?: { item: string; mean: { numerator: number } }[] };
const drop = { reviewers: { drop: "highest-and-lowest" } };
const dropped = (answer: ReturnType<typeof scored>) =>
  answer.findings.find((one) => one.code === "highest-and-lowest-left-out" || one.code === "too-few-to-leave-out");

describe("the highest and the lowest are left out", () => {
  const two = [sheet("a", 60, 40), sheet("b", 40, 20)];
  const three = [...two, sheet("c", 50, 31)];
  test.each([
    ["of two none, by our default", drop, two, 80, [], "too-few-to-leave-out", true],
    ["of three the middle one stays, by our default", drop, three, 81, ["b", "a"], "highest-and-lowest-left-out", true],
    [
      "of four it is what the rubric says",
      drop,
      [...three, sheet("d", 50, 33)],
      82,
      ["b", "a"],
      "highest-and-lowest-left-out",
      undefined,
    ],
    [
      "the rubric asks for five",
      { reviewers: { ...drop.reviewers, dropFrom: 5 } },
      three,
      80.3333,
      [],
      "too-few-to-leave-out",
      undefined,
    ],
    [
      "the rubric asks for three",
      { reviewers: { ...drop.reviewers, dropFrom: 3 } },
      three,
      81,
      ["b", "a"],
      "highest-and-lowest-left-out",
      undefined,
    ],
  ])("%s", (_, rubric, sheets, points, leftOut, code, assumed) => {
    const answer = scored(rubric, { sheets });
    expect([told(answer).points, told(answer).leftOut, dropped(answer)?.code, dropped(answer)?.assumed]).toEqual([
      points,
      leftOut,
      code,
      assumed,
    ]);
  });

  test("of several equally high one is left out; an item that differs among them has no mean to break ties by", () => {
    const sheets = [sheet("a", 60, 30), sheet("b", 50, 40), sheet("c", 50, 30), sheet("d", 40, 20)];
    const answer = told(scored(drop, { sheets }));
    expect([answer.points, answer.items]).toEqual([85, []]);
    const equal = [sheet("a", 60, 30), sheet("b", 60, 30), sheet("c", 50, 30), sheet("d", 40, 20)];
    expect(told(scored(drop, { sheets: equal })).items?.map((one) => one.mean.numerator)).toEqual([55, 30]);
    const entries = [sheets, sheets].map((given, at) => ({
      application: application({ id: String(at) }),
      score: { ...told(scored(drop, { sheets: given })), applicationId: String(at) },
    }));
    const ranking = rankApplications(entries as never, { tieBreakers: [{ by: "item", item: "plan" }] });
    expect([ranking.outcome, ranking.missing]).toEqual(["unknown", ["points of 0 for plan", "points of 1 for plan"]]);
  });

  test("neither the order nor the names of the reviewers matter for the score", () => {
    const one = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (points) => {
        const named = (name: (at: number) => string) =>
          told(scored(drop, { sheets: points.map(([plan, effect], at) => sheet(name(at), plan * 10, effect * 10)) }));
        const [first, second] = [named((at) => `r${at}`), named((at) => `r${9 - at}`)];
        expect([first.points, first.items]).toEqual([second.points, second.items]);
        const totals = points.map(([plan, effect]) => (plan + effect) * 10).sort((a, b) => a - b);
        const kept = totals.length < 3 ? totals : totals.slice(1, -1);
        expect(first.points).toBeCloseTo(kept.reduce((sum, it) => sum + it, 0) / kept.length, 4);
      }),
    );
  });
});

describe("what the office counts", () => {
  test("where it counts every item no sheet is missing, and the items can break ties", () => {
    const office = [
      { id: "plan", points: 33.5 },
      { id: "effect", points: 20 },
    ];
    const answer = scored({}, { office });
    expect([answer.outcome, told(answer).points, told(answer).items?.length]).toEqual(["yes", 53.5, 2]);
    expect(codes(scored({}, { office: office.slice(1) }))).toEqual(["sheets-missing"]);
  });

  test("a review of another application is a programmer's error", () => {
    expect(() => scored({}, { applicationId: "2", sheets: [sheet("a", 50, 30)] })).toThrow(RangeError);
  });

  const bonuses = [{ id: "rural", name: "군 지역", points: 2.5 }];
  test.each([
    ["an item", { office: [{ id: "style", points: 5 }] }],
    ["a bonus", { bonuses: [{ id: "urban", points: 5 }] }],
    ["a deduction", { deductions: [{ id: "rural", points: 5 }] }],
  ])("%s that the rubric does not have is not counted in silence", (_, review) => {
    const answer = scored({ bonuses }, { sheets: [sheet("a", 50, 30)], ...review });
    expect([answer.outcome, codes(answer)]).toEqual(["no", ["item-not-in-rubric"]]);
  });
});

describe("points entered by hand", () => {
  const when = { kind: "eq", field: "facts.rural", value: true };
  const rural = { id: "rural", name: "군 지역", points: 3, when };
  const free = { id: "other", name: "그 밖", points: 2 };
  const call = (more: object = {}) => program({ rubric: { items, bonuses: [rural, free], ...more } });
  const sheets = [sheet("a", 50, 30)];
  const given = (id: string, points: number) => [{ id, points }];
  test.each([
    ["the condition holds: as many as were entered", { rural: true }, given("rural", 2), ["yes", 82, []]],
    ["it holds and nothing was entered: all of them", { rural: true }, [], ["yes", 83, []]],
    [
      "against a condition that fails",
      { rural: false },
      given("rural", 3),
      ["no", undefined, ["points-against-condition"]],
    ],
    ["none against a condition that fails", { rural: false }, given("rural", 0), ["yes", 80, []]],
    ["the condition cannot be told", {}, given("rural", 3), ["unknown", undefined, ["bonus-not-known"]]],
    ["it cannot be told, and none were entered", {}, given("rural", 0), ["yes", 80, []]],
    ["without a condition the hand decides", { rural: false }, given("other", 2), ["yes", 82, []]],
    ["more than there are", { rural: false }, given("other", 2.5), ["no", undefined, ["points-above-item-maximum"]]],
    ["of another name", { rural: false }, given("rurral", 1), ["no", undefined, ["item-not-in-rubric"]]],
  ])("%s", (_, facts, byHand, expected) => {
    const review = { applicationId: "1", sheets, bonuses: byHand } as never;
    const answer = scoreApplication(call(), application({ facts }), review);
    expect([answer.outcome, told(answer)?.points, codes(answer)]).toEqual(expected);
    const bonus = bonusPoints(call(), application({ facts }), { given: byHand as never });
    expect([bonus.outcome, codes(bonus)]).toEqual([expected[0], expected[2]]);
  });

  test("a deduction against its condition is refused as a bonus is, and an open one leaves the score open", () => {
    const late = program({ rubric: { items, deductions: [{ ...rural, name: "지연" }] } });
    const of = (facts: object, deductions: object[]) =>
      scoreApplication(late, application({ facts }), { applicationId: "1", sheets, deductions } as never);
    expect(codes(of({ rural: false }, given("rural", 3)))).toEqual(["points-against-condition"]);
    expect(codes(of({}, given("rural", 3)))).toEqual(["bonus-not-known"]);
    expect(told(of({ rural: true }, given("rural", 3))).points).toBe(77);
  });

  test("an open bonus does not matter where the cap is reached anyway, and the cap is said", () => {
    const capped = call({ bonusCap: 1.5 });
    const answer = scoreApplication(capped, application({}), {
      applicationId: "1",
      sheets,
      bonuses: given("other", 2),
    } as never);
    expect([answer.outcome, told(answer).points]).toEqual(["yes", 81.5]);
    expect(answer.findings.slice(-2).map((one) => [one.code, one.facts])).toEqual([
      ["bonus-capped", { uncapped: 2, cap: 1.5 }],
      ["score-added-up", { points: 81.5, base: 80, bonus: 1.5, deduction: 0 }],
    ]);
  });
});

describe("an item's own mark (항목별 과락)", () => {
  const least = [{ ...items[0], least: 24 }, items[1]] as object[];
  const marked = (plan: number, effect: number, more: object = {}) => {
    const rubric = { items: least, ...more };
    const score = told(scored(rubric, { sheets: [sheet("a", plan, effect)] }));
    return reachesPassMark(program({ rubric }).rubric as never, score as never);
  };
  test.each([
    ["at the item's mark", marked(24, 40), "yes", []],
    ["below it, whatever the total", marked(23.9999, 40), "no", ["item-mark-missed"]],
    [
      "both marks missed",
      marked(20, 10, { pass: { mark: 60, bound: "at-least", counts: "with-bonus" } }),
      "no",
      ["pass-mark-missed", "item-mark-missed"],
    ],
  ])("%s", (_, answer, outcome, found) => {
    expect([answer.outcome, codes(answer)]).toEqual([outcome, found]);
  });

  test("points that are not known leave it open, in an allocation too", () => {
    const rubric = { items: least };
    const score = told(scored(rubric, { mean: 90 }));
    expect(codes(reachesPassMark(program({ rubric }).rubric as never, score as never))).toEqual([
      "item-mark-not-known",
    ]);
    const entry = { application: application({ requested: 1 }), eligibility: "yes", score } as never;
    const of = (one: never) => allocateAwards(program({ rubric }), [one]).results[0]?.reason.code;
    expect(of(entry)).toBe("award-score-open");
    const low = told(scored(rubric, { sheets: [sheet("a", 20, 40)] }));
    expect(of({ application: application({ requested: 1 }), eligibility: "yes", score: low } as never)).toBe(
      "award-refused-below-mark",
    );
  });

  test("a least above the most is refused", () => {
    expect(() => program({ rubric: { items: [{ id: "plan", name: "계획", max: 60, least: 61 }] } })).toThrow();
  });
});

test("a mark without bonus is compared after the rubric's rounding, as the total is", () => {
  const rubric = {
    items: [{ id: "plan", name: "계획", max: 100 }],
    rounding: { decimals: 1, mode: "half-up" },
    pass: { mark: 60, bound: "at-least", counts: "without-bonus" },
  };
  const of = (points: number) => {
    const base = { numerator: points * 10_000, denominator: 10_000 };
    return reachesPassMark(program({ rubric }).rubric as never, { total: base, base }).outcome;
  };
  expect([of(59.95), of(59.94)]).toEqual(["yes", "no"]);
});
