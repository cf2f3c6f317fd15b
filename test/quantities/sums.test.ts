import {
  type Amount,
  addAmounts,
  addHeadcounts,
  amountFor,
  boundsOf,
  type Headcount,
  multiplyAmount,
  wonOf,
} from "dojeong/quantities";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asMoney, count, countAndTruth, statedCount } from "./arbitrary.ts";

const exact = (n: number): Headcount => ({ kind: "exact", count: n });
const about = (n: number): Headcount => ({ kind: "about", count: n });
const atMost = (n: number): Headcount => ({ kind: "at-most", count: n });
const atLeast = (n: number): Headcount => ({ kind: "at-least", count: n });
const over = (n: number): Headcount => ({ kind: "over", count: n });
const under = (n: number): Headcount => ({ kind: "under", count: n });
const more = (n: number): Headcount => ({ kind: "a-little-over", count: n });
const range = (min: number, max: number): Headcount => ({ kind: "range", min, max });

describe("the words of the parts are carried into the sum", () => {
  test.each<[string, readonly Headcount[], Headcount]>([
    ["nothing", [], exact(0)],
    ["exact figures", [exact(23), exact(20)], exact(43)],
    ["one 내외 makes it about", [exact(23), exact(20), about(20)], about(63)],
    ["약 and 여: either side", [about(20), more(300)], { kind: "a-little-over", count: 320, approximate: true }],
    ["limits", [atMost(10), atMost(20)], atMost(30)],
    ["미만 and 이내", [under(10), atMost(20)], under(30)],
    ["exact and a limit", [exact(5), atMost(10)], range(5, 15)],
    ["exact and 미만", [exact(5), under(10)], range(5, 14)],
    ["exact and 1 미만", [exact(5), under(1)], exact(5)],
    ["ranges", [range(5, 10), range(1, 2)], range(6, 12)],
    ["a range and a limit", [range(5, 10), atMost(10)], range(5, 20)],
    ["여 and exact", [more(102), exact(15)], more(117)],
    ["여 and 여", [more(102), more(60)], more(162)],
    ["여 and 이상", [more(100), atLeast(5)], atLeast(105)],
    ["여 and a limit", [more(100), atMost(5)], atLeast(100)],
    ["이상 and exact", [atLeast(100), exact(5)], atLeast(105)],
    ["초과 and exact", [over(100), exact(5)], over(105)],
    ["초과 and a limit", [over(100), atMost(5)], over(100)],
    ["약 and a range", [about(20), range(5, 10)], { kind: "range", min: 25, max: 30, approximate: true }],
    ["약 and a limit", [about(20), atMost(10)], { kind: "range", min: 20, max: 30, approximate: true }],
    ["약 and 이상", [about(20), atLeast(10)], { kind: "at-least", count: 30, approximate: true }],
  ])("%s", (_, parts, total) => {
    const sum = addHeadcounts(parts);
    expect(sum.outcome === "yes" && sum.value).toEqual(total);
    const money = addAmounts(parts.map((part) => asMoney(part)));
    expect(money.outcome === "yes" && money.value).toEqual(asMoney(total));
  });

  test("a finding tells which parts are not exact", () => {
    expect(addHeadcounts([exact(23), exact(20), about(20)]).findings).toEqual([
      {
        code: "sum-of-qualified-figures",
        outcome: "yes",
        citations: [],
        facts: { count: 3, qualified: [3], qualifiedCount: 1 },
      },
    ]);
    expect(addHeadcounts([exact(23)]).findings[0]?.code).toBe("sum-of-exact-figures");
  });

  test("what is not stated leaves the sum unknown, and says which part", () => {
    const byGenre: Amount = {
      kind: "per-key",
      key: "genre",
      amounts: [{ of: "시각", amount: { kind: "exact", won: wonOf(3_000_000) } }],
    };
    const sum = addAmounts([byGenre, { kind: "exact", won: wonOf(1) }, { kind: "undetermined" }]);
    expect(sum.outcome).toBe("unknown");
    expect(sum.outcome === "unknown" && sum.missing).toEqual(["genre", "figures.3"]);
    expect(sum.findings.map((it) => it.code)).toEqual(["figure-depends-on-key", "figure-not-stated"]);
  });

  test("a sum past the safe integers is not rounded", () => {
    const most = wonOf(Number.MAX_SAFE_INTEGER);
    const sum = addAmounts([
      { kind: "exact", won: most },
      { kind: "exact", won: wonOf(1) },
    ]);
    expect(sum.outcome).toBe("unknown");
    expect(sum.findings[0]?.code).toBe("figure-too-large");
    const alone = addAmounts([{ kind: "at-least", won: most }]);
    expect(alone.outcome === "yes" && alone.value).toEqual({ kind: "at-least", won: most });
  });

  test("no sum says more than its parts, and the order of the parts does not matter", () => {
    fc.assert(
      fc.property(fc.array(countAndTruth, { maxLength: 6 }), (parts) => {
        const sum = addHeadcounts(parts.map((it) => it.said));
        if (sum.outcome !== "yes") throw new Error("stated parts add up");
        const { min, max = Infinity } = boundsOf(sum.value);
        const truth = parts.reduce((total, it) => total + it.truth, 0);
        expect(truth).toBeGreaterThanOrEqual(min);
        expect(truth).toBeLessThanOrEqual(max);
        const backwards = addHeadcounts(parts.map((it) => it.said).reverse());
        expect(backwards.outcome === "yes" && backwards.value).toEqual(sum.value);
        expect(JSON.parse(JSON.stringify(sum))).toEqual(sum);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  test("one part alone is its own sum", () => {
    fc.assert(
      fc.property(statedCount, (one) => {
        const sum = addHeadcounts([one]);
        if (sum.outcome !== "yes") throw new Error("stated");
        expect(boundsOf(sum.value)).toEqual(boundsOf(one));
        // at most 0 is exactly 0
        if (one.kind !== "range" && "count" in one && one.count > 0) expect(sum.value).toEqual(one);
      }),
      { seed: 4 },
    );
  });

  test("adding an undetermined part never leaves a yes", () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 4 }), (parts) => {
        expect(addHeadcounts([...parts, { kind: "undetermined" }]).outcome).toBe("unknown");
      }),
      { seed: 5 },
    );
  });
});

describe("so many times over", () => {
  const won = (said: Headcount) => asMoney(said);
  test.each<[string, Headcount, Headcount | number, Headcount]>([
    ["40 of 5 to 10", range(5, 10), 40, range(200, 400)],
    ["about 40 of 5 to 10", range(5, 10), about(40), { kind: "range", min: 200, max: 400, approximate: true }],
    ["19 내외 of 30 내외", about(30), about(19), about(570)],
    ["12 months", exact(1_100_000), 12, exact(13_200_000)],
    ["none", atLeast(5), 0, exact(0)],
    ["a limit", atMost(10), 3, atMost(30)],
    ["미만", under(10), 3, under(30)],
    ["초과", over(10), 3, over(30)],
    ["초과, perhaps none", over(10), range(0, 3), atLeast(0)],
    ["여", more(300), 2, more(600)],
    ["at least 3 of at least 5", atLeast(5), atLeast(3), atLeast(15)],
    ["5 to 6 of up to 10", atMost(10), range(5, 6), range(0, 60)],
  ])("%s", (_, each, times, product) => {
    const result = multiplyAmount(won(each), times);
    expect(result.outcome === "yes" && result.value).toEqual(won(product));
  });

  test("no product says more than its factors", () => {
    fc.assert(
      fc.property(countAndTruth, countAndTruth, (each, times) => {
        const product = multiplyAmount(won(each.said), times.said);
        if (product.outcome !== "yes") throw new Error("stated factors multiply");
        const { min, max = Infinity } = boundsOf(product.value);
        expect(each.truth * times.truth).toBeGreaterThanOrEqual(min);
        expect(each.truth * times.truth).toBeLessThanOrEqual(max);
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  test("an exact number of times is a sum of so many", () => {
    fc.assert(
      fc.property(statedCount, fc.integer({ min: 0, max: 5 }), (each, times) => {
        const product = multiplyAmount(won(each), times);
        const sum = addAmounts(Array.from({ length: times }, () => won(each)));
        if (product.outcome !== "yes" || sum.outcome !== "yes") throw new Error("stated");
        expect(boundsOf(product.value)).toEqual(boundsOf(sum.value));
      }),
      { seed: 7 },
    );
  });

  test("what is missing, and what is too large", () => {
    const none = multiplyAmount({ kind: "undetermined" }, { kind: "undetermined" });
    expect(none.outcome === "unknown" && none.missing).toEqual(["figures.1", "figures.2"]);
    const big = multiplyAmount({ kind: "exact", won: wonOf(9_000_000_000_000_000) }, 2);
    expect(big.findings[0]?.code).toBe("figure-too-large");
    expect(() => multiplyAmount({ kind: "exact", won: wonOf(1) }, -1)).toThrow(RangeError);
    expect(() => multiplyAmount({ kind: "exact", won: wonOf(1) }, 1.5)).toThrow(RangeError);
  });
});

describe("a sum that depends on a key", () => {
  const byYear: Amount = {
    kind: "per-key",
    key: "farmingYear",
    amounts: [
      { of: "1", amount: { kind: "exact", won: wonOf(1_100_000) } },
      { of: "2", amount: { kind: "exact", won: wonOf(1_000_000) } },
      { of: "3", amount: { kind: "undetermined" } },
    ],
  };
  test("a value that is listed", () => {
    const second = amountFor(byYear, "2");
    expect(second.outcome === "yes" && second.value).toEqual({ kind: "exact", won: 1_000_000 });
  });
  test("one listed without a figure, and one not listed", () => {
    expect(amountFor(byYear, "3").findings[0]?.code).toBe("figure-for-key-not-stated");
    expect(amountFor(byYear, "4").findings[0]?.code).toBe("key-value-not-listed");
    expect(amountFor(byYear, "__proto__").outcome).toBe("unknown");
  });
  test("a sum without a key is the sum for every value", () => {
    const plain = amountFor({ kind: "about", won: wonOf(5) }, "시각");
    expect(plain.outcome === "yes" && plain.value).toEqual({ kind: "about", won: 5 });
    expect(amountFor({ kind: "undetermined" }, "시각").outcome).toBe("unknown");
  });
});
