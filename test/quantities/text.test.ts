import {
  type Amount,
  formatAmount,
  formatHeadcount,
  formatWon,
  type Headcount,
  parseAmount,
  parseHeadcount,
  parseWon,
  wonOf,
} from "dojeong/quantities";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asMoney, statedCount } from "./arbitrary.ts";

describe("sums written out", () => {
  test.each<[number, string, string, string, string]>([
    [0, "0원", "0원", "0 won", "0 won"],
    [12_345, "1만 2,345원", "12,345원", "12,345 won", "12,345 won"],
    [9_999, "9,999원", "9,999원", "9,999 won", "9,999 won"],
    [10_000, "1만원", "10,000원", "10,000 won", "10,000 won"],
    [23_000_000, "2,300만원", "23,000,000원", "23 million won", "23,000,000 won"],
    [100_000_000, "1억원", "100,000,000원", "100 million won", "100,000,000 won"],
    [123_456_789, "1억 2,345만 6,789원", "123,456,789원", "123,456,789 won", "123,456,789 won"],
    [202_400_000_000, "2,024억원", "202,400,000,000원", "202.4 billion won", "202,400,000,000 won"],
    [4_390_000_000_000, "4조 3,900억원", "4,390,000,000,000원", "4.39 trillion won", "4,390,000,000,000 won"],
    [1_000_000_000_001, "1조 1원", "1,000,000,000,001원", "1,000,000,000,001 won", "1,000,000,000,001 won"],
    [-10_000_000, "-1,000만원", "-10,000,000원", "-10 million won", "-10,000,000 won"],
    [
      9_007_199_254_740_991,
      "9,007조 1,992억 5,474만 991원",
      "9,007,199,254,740,991원",
      "9,007,199,254,740,991 won",
      "9,007,199,254,740,991 won",
    ],
  ])("%i", (won, ko, koDigits, en, enDigits) => {
    expect(formatWon(won)).toBe(ko);
    expect(formatWon(won, { style: "digits" })).toBe(koDigits);
    expect(formatWon(won, { language: "en" })).toBe(en);
    expect(formatWon(won, { language: "en", style: "digits" })).toBe(enDigits);
  });

  test("only what a number holds exactly", () => {
    for (const won of [1.5, Number.NaN, Infinity, 2 ** 53]) expect(() => formatWon(won)).toThrow(RangeError);
  });

  test("English rounds nothing either", () => {
    const places = { trillion: 12, billion: 9, million: 6 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), fc.nat(14), (seed, zeros) => {
        const won = Math.floor(seed / 10 ** zeros) * 10 ** zeros;
        const [figure = "", unit = ""] = formatWon(won, { language: "en" }).split(" ");
        const [whole = "", decimals = ""] = figure.replaceAll(",", "").split(".");
        const shift = Object.hasOwn(places, unit) ? places[unit as keyof typeof places] : 0;
        expect(BigInt(whole + decimals) * 10n ** BigInt(shift - decimals.length)).toBe(BigInt(won));
        expect(decimals.length).toBeLessThanOrEqual(3);
      }),
      { seed: 23, numRuns: 2000 },
    );
  });

  test("what is written is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), fc.nat(14), (seed, zeros) => {
        const won = Math.floor(seed / 10 ** zeros) * 10 ** zeros;
        expect(parseWon(formatWon(won))).toBe(won);
        expect(parseWon(formatWon(won, { style: "digits" }))).toBe(won);
      }),
      { seed: 21, numRuns: 2000 },
    );
  });
});

describe("sums read", () => {
  test.each<[string, number]>([
    ["2,300만원", 23_000_000],
    ["2300만 원", 23_000_000],
    ["3천만원", 30_000_000],
    ["5백만원", 5_000_000],
    ["46백만원", 46_000_000],
    ["1억5천만원", 150_000_000],
    ["2천억원", 200_000_000_000],
    ["2조 481억원", 2_048_100_000_000],
    ["4.39조원", 4_390_000_000_000],
    ["1.5억", 150_000_000],
    ["46,000천원", 46_000_000],
    ["23,000,000", 23_000_000],
    ["１２만원", 120_000],
    ["3천5백만원", 35_000_000],
    ["1억 2천5백만 원", 125_000_000],
    ["2천 5백만원", 25_000_000],
    ["1천2백34만5천6백78원", 12_345_678],
    ["12만3천5백원", 123_500],
    ["1조 2천3백억원", 1_230_000_000_000],
    ["천만원", 10_000_000],
    ["백만원", 1_000_000],
    ["십억 원", 1_000_000_000],
    ["1억 천만원", 110_000_000],
    ["천5백만원", 15_000_000],
    ["3천백만원", 31_000_000],
    ["3억 5천만원", 350_000_000],
    ["3억5천만", 350_000_000],
    ["3억5천원", 300_005_000],
    ["0원", 0],
    ["0.5억원", 50_000_000],
    ["₩1,000,000", 1_000_000],
    ["￦ 1,000,000", 1_000_000],
    ["1,000,000원정", 1_000_000],
    ["금113,560원(금일십일만삼천오백육십원)", 113_560],
    ["금 113,560원 (일십일만삼천오백육십 원)", 113_560],
    ["일금 삼백만원정", 3_000_000],
    ["금3,500,000원（금삼백오십만원정）", 3_500_000],
    ["사천칠백억원", 470_000_000_000],
  ])("%s", (text, won) => expect(parseWon(text)).toBe(won));

  test.each([
    "",
    "원",
    "만원",
    "약 7억원",
    "7억원 내외",
    "1,00만원",
    "1만 2만",
    "1만 1억",
    "1만 23,456원",
    "5백2천만원",
    "2천 5천만원",
    "3백10십만원",
    "2천 1.5백만원",
    "2천5,000만원",
    "00억원",
    "000만원",
    "０００만원",
    "0,000원",
    "1억 000만원",
    "007원",
    "00.5억원",
    "○○만원",
    "OO만원",
    "××만원",
    "3억5천",
    "3억5",
    "3억 5000",
    "5천",
    "5백",
    "1만 2,345",
    "₩5천",
    "수천만원",
    "몇백만원",
    "삼사백만원",
    "3사억원",
    "십오",
    "천원",
    ".5천만원",
    "금113,560원(금일십일만삼천오백육십일원)",
    "1억원(국비)",
    "1억원()",
    "(1억원)",
    "1.5천 2백만원",
    "2,0000만원",
    "1만원권",
    "0.5원",
    "1.23456만원",
    "-5원",
    "10억 20억",
    "1.5.2억",
    "99999조원",
    `${"1".repeat(70)}원`,
  ])("no guess at %j", (text) => expect(parseWon(text)).toBeUndefined());

  test("a sum spelt with 천, 백 and 십 at every place is read back", () => {
    const below = (figure: number): string =>
      [1000, 100, 10, 1]
        .map((place, at) => [Math.floor(figure / place) % 10, ["천", "백", "십", ""][at]] as const)
        .map(([digit, unit]) => (digit === 0 ? "" : `${digit}${unit}`))
        .join("");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.nat(12), (seed, zeros) => {
        const won = Math.max(1, Math.floor(seed / 10 ** zeros));
        const spelt = [1e12, 1e8, 1e4, 1].map((unit, at) => {
          const figure = Math.floor(won / unit) % 10_000;
          return figure === 0 ? "" : below(figure) + ["조", "억", "만", ""][at];
        });
        expect(parseWon(`${spelt.join("")}원`)).toBe(won);
        expect(parseWon(`${spelt.join(" ").trim()} 원`)).toBe(won);
      }),
      { seed: 24, numRuns: 1000 },
    );
  });

  test("a sum in words of Sino-Korean numbers is read back, and holds its figures to it", () => {
    const below = (figure: number): string =>
      [1000, 100, 10, 1]
        .map((place, at) => [Math.floor(figure / place) % 10, ["천", "백", "십", ""][at]] as const)
        .map(([digit, unit]) => (digit === 0 ? "" : `${"일이삼사오육칠팔구"[digit - 1]}${unit}`))
        .join("");
    const spell = (won: number) =>
      [1e12, 1e8, 1e4, 1]
        .map((unit, at) => [Math.floor(won / unit) % 10_000, ["조", "억", "만", ""][at]] as const)
        .map(([figure, unit]) => (figure === 0 ? "" : below(figure) + unit))
        .join("");
    fc.assert(
      fc.property(fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }), fc.nat(12), (seed, zeros) => {
        const won = Math.max(2, Math.floor(seed / 10 ** zeros));
        expect(parseWon(`금${spell(won)}원`)).toBe(won);
        expect(parseWon(`금${won.toLocaleString("en")}원(금${spell(won)}원)`)).toBe(won);
        expect(parseWon(`금${won.toLocaleString("en")}원(금${spell(won - 1)}원)`)).toBeUndefined();
      }),
      { seed: 26, numRuns: 500 },
    );
  });

  test.each<[string, object]>([
    ["2,000만원 내외", { kind: "about", won: 20_000_000 }],
    ["약 7억원", { kind: "about", won: 700_000_000 }],
    ["2천억원가량", { kind: "about", won: 200_000_000_000 }],
    ["1,000만원 이내", { kind: "at-most", won: 10_000_000 }],
    ["최대 2,000만원", { kind: "at-most", won: 20_000_000 }],
    ["최대 2,000만원 이내", { kind: "at-most", won: 20_000_000 }],
    ["최대 약 2억원", { kind: "at-most", won: 200_000_000, approximate: true }],
    ["3억원 이상", { kind: "at-least", won: 300_000_000 }],
    ["1억원 초과", { kind: "over", won: 100_000_000 }],
    ["1억원 미만", { kind: "under", won: 100_000_000 }],
    ["102억여원", { kind: "a-little-over", won: 10_200_000_000 }],
    ["102억여 원", { kind: "a-little-over", won: 10_200_000_000 }],
    ["500만원~1,000만원", { kind: "range", min: 5_000_000, max: 10_000_000 }],
    ["5억원∼6억원 내외", { kind: "range", min: 500_000_000, max: 600_000_000, approximate: true }],
    ["46백만원", { kind: "exact", won: 46_000_000 }],
    ["1억원 이상 2억원 이하", { kind: "range", min: 100_000_000, max: 200_000_000 }],
    ["3억원 이상~5억원 미만", { kind: "range", min: 300_000_000, max: 499_999_999 }],
    ["1억원 초과 2억원 이내", { kind: "range", min: 100_000_001, max: 200_000_000 }],
    ["약 1억 원 내외", { kind: "about", won: 100_000_000 }],
    ["3억원까지", { kind: "at-most", won: 300_000_000 }],
    ["7조 3,800여억원", { kind: "a-little-over", won: 7_380_000_000_000 }],
    ["최소 300만원 최대 1,000만원", { kind: "range", min: 3_000_000, max: 10_000_000 }],
    ["최소 300만원, 최대 1,000만원", { kind: "range", min: 3_000_000, max: 10_000_000 }],
    ["최소 300만원~최대 1,000만원 이내", { kind: "range", min: 3_000_000, max: 10_000_000 }],
    ["최소 300만원 이상 최대 1,000만원 이하", { kind: "range", min: 3_000_000, max: 10_000_000 }],
    ["천만원 이상 삼천만원 이하", { kind: "range", min: 10_000_000, max: 30_000_000 }],
    ["약 3억원~5억원", { kind: "range", min: 300_000_000, max: 500_000_000, approximate: true }],
    ["최소 300만원", { kind: "at-least", won: 3_000_000 }],
    ["약 최대 2억원", { kind: "at-most", won: 200_000_000, approximate: true }],
    ["최대 천만원", { kind: "at-most", won: 10_000_000 }],
    ["약 백만원", { kind: "about", won: 1_000_000 }],
    ["천만여원", { kind: "a-little-over", won: 10_000_000 }],
    ["3억 5천만원 이내", { kind: "at-most", won: 350_000_000 }],
    ["₩1,000,000 이내", { kind: "at-most", won: 1_000_000 }],
    ["금113,560원(금일십일만삼천오백육십원)", { kind: "exact", won: 113_560 }],
    ["0원", { kind: "exact", won: 0 }],
    ["미정", { kind: "undetermined" }],
    ["예산 범위 내", { kind: "undetermined" }],
    ["예산의 범위 안에서", { kind: "undetermined" }],
    ["예산범위 내에서", { kind: "undetermined" }],
  ])("%s", (text, amount) => expect(parseAmount(text)).toEqual({ ...amount, text }));

  test.each([
    "예산 범위 내 300만원",
    "약 예산 범위 내",
    "최소 1,000만원 최대 300만원",
    "최소 최대 300만원",
    "최대 300만원 미만",
    "최소 300만원~1,000만원",
    "최소 3 최대 5백만원",
    "최소 300만원 이하 최대 1,000만원",
    "300만원 최대 1,000만원",
    "300만원~1,000만원~2,000만원",
    "3천~5천만원",
    "3억5천 이내",
    "000만원 이내",
    "00억여원",
    "3억원~00억원",
    "××만원",
    "5~10백만원",
    "1억원 이상 미만",
    "1억원 이상 2억원 초과",
    "2억원 이상 1억원 이하",
    "1억원 초과 1억원 미만",
    "5 이상 10백만원 이하",
    "1인당 월 50만원",
    "약 약 3억",
    "2억원~1억원",
    "0원 미만",
    "",
    "약",
    "미정 이내",
    "미정 가량",
  ])("no guess at %j", (text) => expect(parseAmount(text)).toBeUndefined());
});

describe("counts written out and read", () => {
  test.each<[Headcount, string, string]>([
    [{ kind: "a-little-over", count: 300 }, "300여명", "somewhat over 300 people"],
    [{ kind: "about", count: 1260 }, "약 1,260명", "about 1,260 people"],
    [{ kind: "exact", count: 1 }, "1명", "1 person"],
    [{ kind: "at-most", count: 15 }, "15명 이내", "at most 15 people"],
    [{ kind: "at-least", count: 100 }, "100명 이상", "at least 100 people"],
    [{ kind: "over", count: 3 }, "3명 초과", "more than 3 people"],
    [{ kind: "under", count: 100 }, "100명 미만", "less than 100 people"],
    [{ kind: "range", min: 40, max: 50 }, "40~50명", "40 to 50 people"],
    [{ kind: "undetermined" }, "미정", "undetermined"],
    [{ kind: "at-least", count: 300, approximate: true }, "약 300명 이상", "at least about 300 people"],
  ])("%o", (count, ko, en) => {
    expect(formatHeadcount(count)).toBe(ko);
    expect(formatHeadcount(count, { language: "en" })).toBe(en);
  });

  test("the source's own word is kept", () => {
    expect(formatHeadcount({ kind: "about", count: 32, text: "32개 내외" }, { unit: "개" })).toBe("32개 내외");
    expect(formatHeadcount({ kind: "at-most", count: 200, text: "200명 이하" })).toBe("200명 이하");
    expect(formatAmount({ kind: "about", won: wonOf(200_000_000_000), text: "2천억원가량" })).toBe("2,000억원가량");
    expect(formatAmount({ kind: "at-most", won: wonOf(10_000_000), text: "한도 1천만원" })).toBe("1,000만원 한도");
  });

  test.each<[Amount, string, string]>([
    [{ kind: "a-little-over", won: wonOf(10_200_000_000) }, "102억여원", "somewhat over 10.2 billion won"],
    [{ kind: "about", won: wonOf(63_000_000) }, "약 6,300만원", "about 63 million won"],
    [
      { kind: "range", min: wonOf(5_000_000), max: wonOf(10_000_000) },
      "500만원~1,000만원",
      "5 million won to 10 million won",
    ],
    [
      {
        kind: "per-key",
        key: "genre",
        amounts: [
          { of: "시각", amount: { kind: "exact", won: wonOf(3_000_000) } },
          { of: "공연", amount: { kind: "undetermined" } },
        ],
      },
      "시각 300만원, 공연 미정",
      "시각 3 million won, 공연 undetermined",
    ],
  ])("%o", (amount, ko, en) => {
    expect(formatAmount(amount)).toBe(ko);
    expect(formatAmount(amount, { language: "en" })).toBe(en);
  });

  test("what is written is read back with its words", () => {
    fc.assert(
      fc.property(statedCount, (count) => {
        const { text: _, ...read } = parseHeadcount(formatHeadcount(count)) ?? { text: "" };
        expect(read).toEqual(count);
        const amount = asMoney(count);
        // a range in bare won ("3원~5원") has an end without its unit of size, which is not read
        const { text: __, ...sum } = parseAmount(formatAmount(amount)) ?? { text: "" };
        expect(sum).toEqual(amount);
      }),
      { seed: 22, numRuns: 1000 },
    );
  });

  test.each<[string, object]>([
    ["1만여 명", { kind: "a-little-over", count: 10_000 }],
    ["1만 2천여명", { kind: "a-little-over", count: 12_000 }],
    ["약 3천5백 명", { kind: "about", count: 3_500 }],
    ["10여 개 기업", { kind: "a-little-over", count: 10 }],
    ["20개 기관", { kind: "exact", count: 20 }],
    ["10명 이상 15명 이하", { kind: "range", min: 10, max: 15 }],
    ["300명 이상 400명 미만", { kind: "range", min: 300, max: 399 }],
    ["40~50개소", { kind: "range", min: 40, max: 50 }],
    ["1천~2천명", { kind: "range", min: 1000, max: 2000 }],
    ["최소 10명 최대 15명", { kind: "range", min: 10, max: 15 }],
    ["0명", { kind: "exact", count: 0 }],
    ["백만 명", { kind: "exact", count: 1_000_000 }],
    ["1만 5명", { kind: "exact", count: 10_005 }],
    ["3만5천", { kind: "exact", count: 35_000 }],
    ["1,260", { kind: "exact", count: 1260 }],
  ])("%s", (text, count) => expect(parseHeadcount(text)).toEqual({ ...count, text }));

  test.each([
    "00명",
    "000명",
    "0,000명",
    "00여명",
    "약 00명",
    "00~00명",
    "○○명",
    "OO명",
    "1만2",
    "40~50명 이내",
    "5인~15인 이상",
    "2~3천명",
    "1~2만명",
    "3만원",
    "천 명",
    "15명(위원장 포함)",
    "3만 여성",
    "9007199254740993명",
    "약간명",
    "수백 명",
    "300여",
    "1,00명",
  ])("%j", (text) => {
    const read = parseHeadcount(text);
    if (text === "300여") expect(read).toEqual({ kind: "a-little-over", count: 300, text });
    else expect(read).toBeUndefined();
  });
});
