import {
  type Amount,
  addHeadcounts,
  baseBeforeGrowth,
  checkAgreement,
  checkGrowth,
  checkPercent,
  checkSum,
  compareShare,
  decimalOf,
  growthRate,
  type Headcount,
  largestSumWithShare,
  multiplyAmount,
  shareOf,
  wonOf,
} from "dojeong/quantities";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectSound } from "../support/sound.ts";
import { countAndTruth, statedCount } from "./arbitrary.ts";

const exact = (won: number): Amount => ({ kind: "exact", won: wonOf(won) });
const about = (won: number): Amount => ({ kind: "about", won: wonOf(won) });
const more = (won: number): Amount => ({ kind: "a-little-over", won: wonOf(won) });
const tasks = (count: number): Headcount => ({ kind: "exact", count });

describe("a declared total and its parts", () => {
  // 전북 주민참여형 물관리 지원사업 2023: 30 + 20 + 20 = 70 million
  test("exact parts and their exact total", () => {
    const sum = checkSum(exact(70_000_000), [exact(30_000_000), exact(20_000_000), exact(20_000_000)]);
    expect(sum.outcome).toBe("yes");
    expect(sum.findings).toEqual([
      {
        code: "sum-equals-total",
        outcome: "yes",
        citations: [],
        facts: {
          total: { kind: "exact", won: 70_000_000 },
          sum: { kind: "exact", won: 70_000_000 },
          difference: 0,
          gap: { kind: "exact", won: 0 },
          count: 3,
        },
      },
    ]);
  });

  // 탄소중립 기본계획: 10 + 8 + 11 + 20 + 9 + 6 + 8 = 72; 7차 관광개발계획: 180 and one extra
  test.each<[number, readonly number[], string, number]>([
    [72, [10, 8, 11, 20, 9, 6, 8], "yes", 0],
    [181, [15, 68, 31, 39, 27], "no", 1],
    [181, [15, 68, 31, 39, 27, 1], "yes", 0],
    [14, [5, 5, 5], "no", -1],
  ])("%i of %j", (total, parts, outcome, difference) => {
    const sum = checkSum(
      tasks(total),
      parts.map((part) => tasks(part)),
    );
    expect(sum.outcome).toBe(outcome);
    expect(sum.findings[0]?.facts.difference).toBe(difference);
  });

  // 경남 2026: 40 groups of 5 to 10 million out of 268 million
  test("a total within what ranges leave room for", () => {
    const forty = multiplyAmount({ kind: "range", min: wonOf(5_000_000), max: wonOf(10_000_000) }, 40);
    if (forty.outcome !== "yes") throw new Error("stated");
    expect(checkSum(exact(268_000_000), [forty.value]).findings[0]?.code).toBe("sum-within-bounds");
    const less = checkSum(exact(199_999_999), [forty.value]);
    expect([less.outcome, less.findings[0]?.facts.difference]).toEqual(["no", -1]);
    const above = checkSum(exact(450_000_000), [forty.value]);
    expect([above.outcome, above.findings[0]?.facts.difference]).toEqual(["no", 50_000_000]);
    expect(above.findings[0]?.assumed).toBeUndefined();
  });

  // 전북 기능성 소재부품 2022: 19 내외 of 30 million 내외 against 약 7억
  test("approximate figures that do not reconcile, by convention", () => {
    const nominal = multiplyAmount(about(30_000_000), { kind: "about", count: 19 });
    if (nominal.outcome !== "yes") throw new Error("stated");
    expect(nominal.value).toEqual(about(570_000_000));
    const sum = checkSum(about(700_000_000), [nominal.value]);
    expect(sum.outcome).toBe("no");
    expect(sum.findings[0]).toMatchObject({
      code: "sum-differs-as-printed",
      assumed: true,
      facts: { difference: 130_000_000 },
    });
  });

  // 지방소멸대응기금 2026, province: 102여 + 60여 + 15 + 16여 = 193 (억원)
  test("parts and somewhat more", () => {
    const parts = [more(10_200_000_000), more(6_000_000_000), exact(1_500_000_000), more(1_600_000_000)];
    const sum = checkSum(exact(19_300_000_000), parts);
    expect(sum.outcome).toBe("yes");
    expect(sum.findings[0]).toMatchObject({ code: "sum-agrees-as-printed", assumed: true });
    expect(checkSum(exact(19_200_000_000), parts).findings[0]?.code).toBe("sum-differs-from-total");
    expect(checkSum(exact(25_000_000_000), parts).findings[0]?.code).toBe("sum-differs-as-printed");
  });

  test("exact parts bound a sum that is otherwise about", () => {
    const sum = checkSum(exact(90), [exact(100), about(20)]);
    expect([sum.outcome, sum.findings[0]?.code]).toEqual(["no", "sum-differs-from-total"]);
    expect(sum.findings[0]?.assumed).toBeUndefined();
  });

  // 단위: 억원. Three thirds of 1,000 are printed as 333 each
  test("rounding to a stated unit explains a difference, and no more than that", () => {
    const third = exact(33_300_000_000);
    const total = (hundredMillions: number) => exact(hundredMillions * 100_000_000);
    const unit = 100_000_000;
    const check = (whole: Amount, options = {}) => checkSum(whole, [third, third, third], options).findings[0];
    expect(check(total(1000))?.code).toBe("sum-differs-from-total");
    expect(check(total(1000), { unit })).toMatchObject({
      code: "sum-differs-by-rounding",
      outcome: "yes",
      assumed: true,
    });
    expect(check(total(998), { unit })?.code).toBe("sum-differs-by-rounding");
    // four figures, half a unit each: two units are just too much
    expect(check(total(1001), { unit })?.code).toBe("sum-differs-from-total");
    expect(check(total(999), { unit })?.code).toBe("sum-equals-total");
    expect(checkSum(tasks(10), [tasks(4), tasks(4)], { unit: 1 }).outcome).toBe("no");
    expect(() => checkSum(total(1), [], { unit: 0 })).toThrow(RangeError);
  });

  test("what is not stated is missing, never wrong", () => {
    const sum = checkSum({ kind: "undetermined" }, [exact(1), { kind: "undetermined" }]);
    expect(sum.outcome === "unknown" && sum.missing).toEqual(["figures.2", "total"]);
  });

  test("a true total is never said to differ by the words alone, nor with certainty because of one", () => {
    fc.assert(
      fc.property(fc.array(countAndTruth, { maxLength: 5 }), (parts) => {
        const truth = parts.reduce((sum, it) => sum + it.truth, 0);
        const checked = checkSum(
          tasks(truth),
          parts.map((it) => it.said),
        );
        const [finding] = checked.findings;
        if (checked.outcome === "no") expect(finding).toMatchObject({ code: "sum-differs-as-printed", assumed: true });
        expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test("the sum of the parts is a total that they can stand with", () => {
    fc.assert(
      fc.property(fc.array(statedCount, { maxLength: 5 }), (parts) => {
        const sum = addHeadcounts(parts);
        expect(sum.outcome === "yes" && checkSum(sum.value, parts).outcome).toBe("yes");
      }),
      { seed: 12, numRuns: 1000 },
    );
  });
});

describe("two reports of one figure", () => {
  test("which of the two is not stated is told, and a range of money shows its ends as money", () => {
    const missing = (a: Headcount, b: Headcount) => checkAgreement(a, b).findings[0]?.missing;
    expect(missing({ kind: "undetermined" }, tasks(3))).toEqual(["figure"]);
    expect(missing(tasks(3), { kind: "undetermined" })).toEqual(["other"]);
    expect(checkAgreement({ kind: "range", min: wonOf(5), max: wonOf(9) }, exact(7)).findings[0]?.facts).toEqual({
      other: { kind: "exact", won: 7 },
      figure: { min: { kind: "exact", won: 5 }, max: { kind: "exact", won: 9 } },
      difference: 0,
      gap: { kind: "exact", won: 0 },
    });
    const limit = checkAgreement({ kind: "at-most", won: wonOf(9) }, { kind: "range", min: wonOf(0), max: wonOf(9) });
    expect(limit.findings[0]?.facts).toMatchObject({
      figure: { kind: "at-most", won: 9 },
      other: { min: { kind: "exact", won: 0 }, max: { kind: "exact", won: 9 } },
    });
  });

  test.each<[string, Headcount, Headcount, string]>([
    [
      "300여 and 200여",
      { kind: "a-little-over", count: 300 },
      { kind: "a-little-over", count: 200 },
      "figures-differ-as-printed",
    ],
    ["300여 and 312", { kind: "a-little-over", count: 300 }, tasks(312), "figures-agree-as-printed"],
    ["300여 and 299", { kind: "a-little-over", count: 300 }, tasks(299), "figures-differ"],
    ["about 40 and 65", { kind: "about", count: 40 }, tasks(65), "figures-differ-as-printed"],
    ["약 70 and 65", { kind: "about", count: 70 }, tasks(65), "figures-agree-as-printed"],
    ["65 and 65", tasks(65), tasks(65), "figures-equal"],
    ["65 and 66", tasks(65), tasks(66), "figures-differ"],
    [
      "200명 미만 and 200명 이하",
      { kind: "under", count: 200 },
      { kind: "at-most", count: 200 },
      "figures-within-bounds",
    ],
    ["이상 100 and 88", { kind: "at-least", count: 100 }, tasks(88), "figures-differ"],
    ["미정 and 3", { kind: "undetermined" }, tasks(3), "figure-to-compare-not-stated"],
    ["미정 and 미정", { kind: "undetermined" }, { kind: "undetermined" }, "figure-to-compare-not-stated"],
  ])("%s", (_, a, b, code) => {
    expectSound(checkAgreement(a, b));
    expect(checkAgreement(a, b).findings.map((it) => it.code)).toEqual([code]);
    expect(checkAgreement(b, a).findings.map((it) => it.code)).toEqual([code]);
  });

  // 노인복지 시행계획 2026: 2,048.1 less 1,845.7 billion, called "2천억원가량"
  test("a headline against exact figures", () => {
    const rise = 2_048_100_000_000 - 1_845_700_000_000;
    const agreement = checkAgreement(about(200_000_000_000), exact(rise));
    expect(agreement.findings[0]).toMatchObject({ code: "figures-agree-as-printed", outcome: "yes", assumed: true });
    expect(checkAgreement(about(200_000_000_000), exact(250_000_000_000)).outcome).toBe("no");
    expect(checkAgreement(about(200_000_000_000), exact(249_999_999_999)).outcome).toBe("yes");
    expect(checkAgreement(about(200_000_000_000), exact(149_999_999_999)).outcome).toBe("no");
  });

  test("7.3조 and 7.38조 agree once the unit of the coarser is stated", () => {
    const [coarse, fine] = [exact(7_300_000_000_000), exact(7_380_000_000_000)];
    const unit = 100_000_000_000;
    expect(checkAgreement(coarse, fine).outcome).toBe("no");
    expect(checkAgreement(coarse, fine, { unit }).findings[0]?.code).toBe("figures-differ-by-rounding");
    expect(checkAgreement(coarse, exact(7_400_000_000_000), { unit }).outcome).toBe("no");
    expect(() => checkAgreement(coarse, fine, { unit: 1.5 })).toThrow(RangeError);
  });
});

describe("percentages and growth", () => {
  test.each<[string, number, number, string]>([
    ["43", 11_080_000, 25_760_000, "printed-by-rounding"],
    ["43.0", 11_080_000, 25_760_000, "printed-by-rounding"],
    ["44", 11_080_000, 25_760_000, "printed-otherwise"],
    ["50", 6, 12, "printed-exactly"],
    ["50.00", 6, 12, "printed-exactly"],
    ["7.4", 735, 10_000, "printed-by-rounding"],
    ["7.3", 738, 10_000, "printed-by-truncation"],
    ["7", 2_799_999, 40_000_000, "printed-by-rounding"],
    ["0", 1, 300, "printed-by-rounding"],
    ["9.09", 900_000, 9_900_000, "printed-by-rounding"],
  ])("%s %% for %i of %i", (printed, part, whole, code) => {
    const checked = checkPercent(printed, part, whole);
    expect(checked.findings.map((it) => it.code)).toEqual([code]);
    expect(checked.findings[0]?.assumed).toBe(
      code === "printed-exactly" || code === "printed-otherwise" ? undefined : true,
    );
  });

  test.each<[string, number, number, string]>([
    ["7", 636_900_000_000, 684_600_000_000, "printed-by-rounding"],
    ["7.5", 636_900_000_000, 684_600_000_000, "printed-by-rounding"],
    ["7.4", 636_900_000_000, 684_600_000_000, "printed-by-truncation"],
    ["8", 636_900_000_000, 684_600_000_000, "printed-otherwise"],
    ["-33", 30_000_000, 20_000_000, "printed-by-rounding"],
    ["33", 30_000_000, 20_000_000, "printed-otherwise"],
    ["-0.0", 10_000, 9_999, "printed-by-rounding"],
  ])("grown by %s %%", (printed, from, to, code) => {
    expect(checkGrowth(printed, from, to).findings.map((it) => it.code)).toEqual([code]);
  });

  test("of nothing there is no share", () => {
    const checked = checkGrowth("7", 0, 10);
    expect(checked.outcome === "unknown" && checked.missing).toEqual(["base"]);
    expect(growthRate(0, 10, 2)).toBeUndefined();
    expect(() => checkPercent("7 %", 1, 2)).toThrow(RangeError);
    expect(() => checkPercent("7", -1, 2)).toThrow(RangeError);
  });

  // 노인복지 0.1097, 관광개발 0.1127, 뿌리산업 0.0749, 온실가스 0.4301
  test("rates of the real plans", () => {
    expect(growthRate(1_845_700_000_000, 2_048_100_000_000, 4)).toBe("0.1097");
    expect(growthRate(2_123_800_000_000, 2_363_100_000_000, 4)).toBe("0.1127");
    expect(growthRate(636_900_000_000, 684_600_000_000, 4)).toBe("0.0749");
    expect(decimalOf({ numerator: 11_080_000, denominator: 25_760_000 }, 4)).toBe("0.4301");
  });

  test.each<[number, number, number, "down" | "up" | "half-up", string]>([
    [1, 3, 0, "half-up", "0"],
    [1, 2, 0, "half-up", "1"],
    [1, 2, 0, "down", "0"],
    [1, 3, 2, "up", "0.34"],
    [5, 1, 2, "up", "5.00"],
    [1, 1000, 2, "half-up", "0.00"],
  ])("%i/%i to %i digits, %s", (numerator, denominator, decimals, rounding, expected) => {
    expect(decimalOf({ numerator, denominator }, decimals, rounding)).toBe(expected);
  });

  test("from 0 to 30 digits", () => {
    const third = { numerator: 1, denominator: 3 };
    expect(decimalOf(third, 30)).toBe(`0.${"3".repeat(30)}`);
    for (const decimals of [-1, 31, 1.5]) expect(() => decimalOf(third, decimals)).toThrow(RangeError);
    expect(() => decimalOf({ numerator: 1, denominator: 0 }, 1)).toThrow(RangeError);
  });

  test("a decimal is the ratio, off by less than its last digit", () => {
    const figure = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 0, max: 12 }), (numerator, denominator, decimals) => {
        const text = decimalOf({ numerator, denominator }, decimals, "down");
        expect(text).toMatch(decimals === 0 ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${decimals}}$`));
        const scaled = BigInt(text.replace(".", "")) * BigInt(denominator);
        const sought = BigInt(numerator) * 10n ** BigInt(decimals);
        expect(scaled <= sought && sought < scaled + BigInt(denominator)).toBe(true);
      }),
      { seed: 13 },
    );
  });

  // 뿌리산업 진흥 실행계획 2024: 636.9 billion, up 57 %
  test("the sum before a printed growth", () => {
    const before = baseBeforeGrowth(wonOf(636_900_000_000), "57");
    expect(before.outcome === "yes" && before.value).toEqual(about(405_700_000_000));
    expect(() => baseBeforeGrowth(wonOf(1), "-100")).toThrow(RangeError);
    expect(() => baseBeforeGrowth(wonOf(1), "x")).toThrow(RangeError);
    expect(baseBeforeGrowth(wonOf(9_000_000_000_000_000), "-50").findings[0]?.code).toBe("figure-too-large");
    const shrunk = baseBeforeGrowth(wonOf(50), "-50.0");
    expect(shrunk.outcome === "yes" && shrunk.value).toEqual(about(100));
  });

  test("growth of any base found is printed as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 10 ** 12 }), fc.integer({ min: -90, max: 400 }), (after, percent) => {
        const before = baseBeforeGrowth(wonOf(after), String(percent));
        const { min, max } = (before.findings[0]?.facts ?? {}) as { min: number; max: number };
        for (const base of [min, max].filter(() => min <= max)) {
          const code = checkGrowth(String(percent), base, after).findings[0]?.code;
          // rounding of a fall goes by its size, so that the very bound may be printed one lower
          if (percent > 0) expect(["printed-exactly", "printed-by-rounding"]).toContain(code);
        }
      }),
      { seed: 14 },
    );
  });
});

describe("shares", () => {
  test.each<[number, number, number, "down" | "up" | "half-up", number]>([
    // 자부담 7% of the subsidy, 5 % and 10 % of the grant, 10 % of the total, 60 % of 760
    [40_000_000, 7, 100, "up", 2_800_000],
    [10_000_000, 5, 100, "up", 500_000],
    [20_000_000, 10, 100, "up", 2_000_000],
    [8_000_000, 1, 10, "down", 800_000],
    [760, 6, 10, "up", 456],
    [1, 1, 2, "half-up", 1],
    [1, 1, 3, "half-up", 0],
    [1, 1, 3, "up", 1],
    [5, 1, 3, "half-up", 2],
    [0, 7, 100, "up", 0],
    [9_007_199_254_740_991, 1, 1, "down", 9_007_199_254_740_991],
    [9_007_199_254_740_991, 999_999_937, 1_000_000_000, "down", 9_007_198_687_287_437],
  ])("%i × %i/%i, %s", (whole, numerator, denominator, rounding, expected) => {
    expect(shareOf(wonOf(whole), { numerator, denominator }, rounding)).toBe(expected);
  });

  test("a share past the safe integers, and no ratio", () => {
    expect(() => shareOf(wonOf(9_007_199_254_740_991), { numerator: 2, denominator: 1 }, "down")).toThrow(RangeError);
    expect(() => shareOf(wonOf(1), { numerator: 1, denominator: 0 }, "down")).toThrow(RangeError);
    expect(() => largestSumWithShare(wonOf(1), { numerator: 1, denominator: 0 })).toThrow(RangeError);
  });

  // 행안부 비영리민간단체 2024: s + 0.07 s ≤ 40,000,000
  test("the largest grant that leaves room for the own share counted on it", () => {
    expect(largestSumWithShare(wonOf(40_000_000), { numerator: 7, denominator: 100 })).toBe(37_383_177);
    expect(largestSumWithShare(wonOf(40_000_000), { numerator: 0, denominator: 1 })).toBe(40_000_000);
  });

  const money = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }).map((n) => wonOf(n));
  const part = fc
    .record({ numerator: fc.integer({ min: 0, max: 1000 }), denominator: fc.integer({ min: 1, max: 1000 }) })
    .filter((it) => it.numerator <= it.denominator);

  test("with its own share it fits, and one won more does not", () => {
    fc.assert(
      fc.property(money, part, (total, ratio) => {
        const sum = largestSumWithShare(total, ratio);
        const both = (base: number) => BigInt(base) + BigInt(shareOf(wonOf(base), ratio, "up"));
        expect(both(sum) <= BigInt(total)).toBe(true);
        if (sum < Number.MAX_SAFE_INTEGER) expect(both(sum + 1) > BigInt(total)).toBe(true);
      }),
      { seed: 15 },
    );
  });

  test("down, half-up and up differ by at most one won, and the rest makes up the whole", () => {
    fc.assert(
      fc.property(money, part, (whole, ratio) => {
        const [down, half, up] = (["down", "half-up", "up"] as const).map((way) => shareOf(whole, ratio, way));
        if (down === undefined || half === undefined || up === undefined) throw new Error("three");
        expect(down <= half && half <= up && up - down <= 1).toBe(true);
        const rest = { numerator: ratio.denominator - ratio.numerator, denominator: ratio.denominator };
        expect(BigInt(down) + BigInt(shareOf(whole, rest, "up"))).toBe(BigInt(whole));
      }),
      { seed: 16 },
    );
  });

  // 2,799,999 of 40,000,000 is 6.9999975 %; 900,000 of 9,900,000 is 9.09 %
  test("one won below the share", () => {
    const seven = { numerator: 7, denominator: 100 };
    expect(compareShare(2_799_999, 40_000_000, seven)).toBe("below");
    expect(compareShare(2_800_000, 40_000_000, seven)).toBe("equal");
    expect(compareShare(2_800_001, 40_000_000, seven)).toBe("above");
    expect(compareShare(900_000, 9_900_000, { numerator: 10, denominator: 100 })).toBe("below");
    expect(compareShare(0, 0, seven)).toBe("equal");
  });
});
