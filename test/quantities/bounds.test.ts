import { not } from "dojeong/decisions";
import {
  boundsOf,
  compareAmounts,
  compareHeadcounts,
  type Headcount,
  isAtLeast,
  isAtMost,
  isOver,
  isUnder,
  printedBoundsOf,
  wonOf,
} from "dojeong/quantities";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asMoney, count, countAndTruth } from "./arbitrary.ts";

describe("what the words of a figure guarantee", () => {
  test.each<[string, Headcount, object]>([
    ["a plain figure", { kind: "exact", count: 65 }, { min: 65, max: 65 }],
    ["이내, 이하: the figure included", { kind: "at-most", count: 15 }, { min: 0, max: 15 }],
    ["미만: the figure excluded", { kind: "under", count: 100 }, { min: 0, max: 99 }],
    ["이상: the figure included", { kind: "at-least", count: 100 }, { min: 100 }],
    ["초과: the figure excluded", { kind: "over", count: 3 }, { min: 4 }],
    ["여: a lower bound, and no upper one", { kind: "a-little-over", count: 300 }, { min: 300 }],
    ["약, 내외: nothing", { kind: "about", count: 300 }, { min: 0 }],
    ["a range: both ends included", { kind: "range", min: 5, max: 15 }, { min: 5, max: 15 }],
    ["a range 내외: nothing", { kind: "range", min: 40, max: 50, approximate: true }, { min: 0 }],
    ["약 … 이상: nothing", { kind: "at-least", count: 100, approximate: true }, { min: 0 }],
    ["미정: nothing", { kind: "undetermined" }, { min: 0 }],
  ])("%s", (_, said, bounds) => {
    expect(boundsOf(said)).toEqual(bounds);
    expect(boundsOf(asMoney(said))).toEqual(bounds);
  });

  const tenth = { tolerance: { numerator: 1, denominator: 10 } };
  test.each<[Headcount, object]>([
    [
      { kind: "about", count: 300 },
      { min: 270, max: 330 },
    ],
    [
      { kind: "about", count: 19 },
      { min: 18, max: 20 },
    ],
    [
      { kind: "range", min: 40, max: 50, approximate: true },
      { min: 36, max: 55 },
    ],
    [{ kind: "at-least", count: 100, approximate: true }, { min: 90 }],
    [
      { kind: "exact", count: 300 },
      { min: 300, max: 300 },
    ],
  ])("a tolerance stated for %o", (said, bounds) => expect(boundsOf(said, tenth)).toEqual(bounds));

  test("a sum that depends on a key bounds nothing until the key is chosen", () => {
    const amounts = [{ of: "시각", amount: { kind: "exact", won: wonOf(3_000_000) } }] as const;
    expect(boundsOf({ kind: "per-key", key: "genre", amounts })).toEqual({ min: 0 });
  });
});

describe("what a printed figure is usually meant to say", () => {
  test.each<[string, Headcount, object]>([
    ["300여", { kind: "a-little-over", count: 300 }, { min: 300, max: 399 }],
    ["220여", { kind: "a-little-over", count: 220 }, { min: 220, max: 229 }],
    ["15여: no round figure, no upper end", { kind: "a-little-over", count: 15 }, { min: 15 }],
    ["약 150", { kind: "about", count: 150 }, { min: 145, max: 154 }],
    ["19 내외: no round figure", { kind: "about", count: 19 }, { min: 19, max: 19 }],
    ["약 40~50", { kind: "range", min: 40, max: 50, approximate: true }, { min: 35, max: 54 }],
    ["15명 이내", { kind: "at-most", count: 15 }, { min: 0, max: 15 }],
    ["약 0", { kind: "about", count: 0 }, { min: 0, max: 0 }],
    ["미정", { kind: "undetermined" }, { min: 0 }],
  ])("%s", (_, said, bounds) => expect(printedBoundsOf(said)).toEqual(bounds));
});

describe("comparison", () => {
  test.each<[string, Headcount | number, Headcount | number, string]>([
    ["100명 미만 against 100", { kind: "under", count: 100 }, 100, "below"],
    ["100명 이하 against 100", { kind: "at-most", count: 100 }, 100, "unknown"],
    ["300여 against 200", { kind: "a-little-over", count: 300 }, 200, "above"],
    ["200여 against 300", { kind: "a-little-over", count: 200 }, 300, "unknown"],
    ["about against anything", { kind: "about", count: 1 }, 1_000_000, "unknown"],
    ["about against itself", { kind: "about", count: 10 }, { kind: "about", count: 10 }, "unknown"],
    ["two plain figures", 65, { kind: "exact", count: 65 }, "equal"],
    ["미정", { kind: "undetermined" }, 1, "unknown"],
    ["a range of one figure", { kind: "range", min: 3, max: 3 }, 3, "equal"],
  ])("%s", (_, left, right, expected) => expect(compareHeadcounts(left, right)).toBe(expected));

  test("money takes plain won as well", () => {
    expect(compareAmounts({ kind: "at-least", won: wonOf(300_000_000) }, wonOf(299_999_999))).toBe("above");
    expect(isAtMost({ kind: "exact", won: wonOf(20_000_000) }, { kind: "at-most", won: wonOf(20_000_000) })).toBe(
      "unknown",
    );
  });

  test.each<[Headcount | number, readonly string[]]>([
    [199, ["yes", "no", "no", "yes"]],
    [200, ["yes", "yes", "no", "no"]],
    [201, ["no", "yes", "yes", "no"]],
    [{ kind: "at-most", count: 200 }, ["yes", "unknown", "no", "unknown"]],
    [{ kind: "under", count: 200 }, ["yes", "no", "no", "yes"]],
    [{ kind: "at-least", count: 200 }, ["unknown", "yes", "unknown", "no"]],
    [{ kind: "over", count: 200 }, ["no", "yes", "yes", "no"]],
    [{ kind: "about", count: 20 }, ["unknown", "unknown", "unknown", "unknown"]],
  ])("이하, 이상, 초과, 미만 200 for %o", (left, expected) => {
    expect([isAtMost(left, 200), isAtLeast(left, 200), isOver(left, 200), isUnder(left, 200)]).toEqual(expected);
  });

  test("what is answered holds for every figure the words leave open", () => {
    fc.assert(
      fc.property(countAndTruth, countAndTruth, (a, b) => {
        const order = compareHeadcounts(a.said, b.said);
        if (order !== "unknown") expect(order).toBe(compareHeadcounts(a.truth, b.truth));
        const asked = [
          isAtMost(a.said, b.said),
          isAtLeast(a.said, b.said),
          isOver(a.said, b.said),
          isUnder(a.said, b.said),
        ];
        const truths = [a.truth <= b.truth, a.truth >= b.truth, a.truth > b.truth, a.truth < b.truth];
        asked.forEach((answer, index) => {
          if (answer !== "unknown") expect(answer === "yes").toBe(truths[index]);
        });
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test("초과 is the negation of 이하, and money is compared as counts are", () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(isOver(a, b)).toBe(not(isAtMost(a, b)));
        expect(isUnder(a, b)).toBe(isOver(b, a));
        expect(compareAmounts(asMoney(a), asMoney(b))).toBe(compareHeadcounts(a, b));
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});
