import * as en from "dojeong/en";
import {
  sayAmount,
  sayDate,
  sayHeadcount,
  sayInstant,
  sayLength,
  sayPartialDate,
  sayPeriod,
  sayRatio,
  sayWon,
} from "dojeong/ko";
import { type Amount, type Headcount, Won, wonOf } from "dojeong/quantities";
import { day, Instant, type PartialDate } from "dojeong/time";
import * as fc from "fast-check";
import { expect, test } from "vitest";

test.each([
  [0, "0원", "0 won"],
  [9_999, "9,999원", "9,999 won"],
  [10_000, "1만원", "10,000 won"],
  [23_000_000, "2,300만원", "23,000,000 won"],
  [63_000_000, "6,300만원", "63,000,000 won"],
  [100_000_000, "1억원", "100,000,000 won"],
  [123_456_789, "1억 2,345만 6,789원", "123,456,789 won"],
  [1_000_000_000_000, "1조원", "1,000,000,000,000 won"],
])("money: %i", (won, korean, english) => {
  expect(sayWon(wonOf(won))).toBe(korean);
  expect(en.sayWon(wonOf(won))).toBe(english);
});

const twenty = wonOf(20_000_000);
test.each<[Amount, string, string]>([
  [{ kind: "exact", won: twenty }, "2,000만원", "20,000,000 won"],
  [{ kind: "about", won: twenty }, "약 2,000만원", "about 20,000,000 won"],
  [{ kind: "about", won: twenty, text: "2,000만원 내외" }, "2,000만원 내외", "about 20,000,000 won"],
  [{ kind: "at-most", won: twenty, text: "2,000만원 한도" }, "2,000만원 한도", "at most 20,000,000 won"],
  [{ kind: "at-most", won: twenty }, "2,000만원 이내", "at most 20,000,000 won"],
  [{ kind: "at-least", won: twenty }, "2,000만원 이상", "at least 20,000,000 won"],
  [{ kind: "over", won: twenty }, "2,000만원 초과", "more than 20,000,000 won"],
  [{ kind: "under", won: twenty }, "2,000만원 미만", "less than 20,000,000 won"],
  [{ kind: "a-little-over", won: twenty }, "2,000만여원", "somewhat over 20,000,000 won"],
  [{ kind: "a-little-over", won: wonOf(300) }, "300여원", "somewhat over 300 won"],
  [{ kind: "a-little-over", won: wonOf(12_300_000_000) }, "123억여원", "somewhat over 12,300,000,000 won"],
  [
    { kind: "range", min: wonOf(2_000_000), max: wonOf(5_000_000) },
    "200만원~500만원",
    "2,000,000 won to 5,000,000 won",
  ],
  [{ kind: "at-least", won: wonOf(300_000_000), approximate: true }, "약 3억원 이상", "at least about 300,000,000 won"],
  [
    { kind: "a-little-over", won: wonOf(300_000_000), approximate: true },
    "약 3억여원",
    "somewhat over about 300,000,000 won",
  ],
  [
    { kind: "range", min: wonOf(500_000_000), max: wonOf(600_000_000), approximate: true },
    "약 5억원~6억원",
    "about 500,000,000 won to 600,000,000 won",
  ],
  [{ kind: "undetermined" }, "미정", "undetermined"],
  [{ kind: "undetermined", text: "예산 범위 내" }, "예산 범위 내", "undetermined"],
  [
    {
      kind: "per-key",
      key: "genre",
      amounts: [
        { of: "시각", amount: { kind: "exact", won: wonOf(2_000_000) } },
        { of: "음악", amount: { kind: "at-most", won: wonOf(3_000_000) } },
      ],
    },
    "시각 200만원, 음악 300만원 이내",
    "시각 2,000,000 won, 음악 at most 3,000,000 won",
  ],
])("an amount keeps its exactness: %j", (amount, korean, english) => {
  expect(sayAmount(amount)).toBe(korean);
  expect(en.sayAmount(amount)).toBe(english);
});

test.each<[Headcount, string, string]>([
  [{ kind: "exact", count: 15 }, "15명", "15 people"],
  [{ kind: "about", count: 1300 }, "약 1,300명", "about 1,300 people"],
  [{ kind: "at-most", count: 15 }, "15명 이내", "at most 15 people"],
  [{ kind: "at-least", count: 15 }, "15명 이상", "at least 15 people"],
  [{ kind: "over", count: 15 }, "15명 초과", "more than 15 people"],
  [{ kind: "under", count: 15 }, "15명 미만", "less than 15 people"],
  [{ kind: "a-little-over", count: 300 }, "300여명", "somewhat over 300 people"],
  [{ kind: "range", min: 10, max: 20 }, "10~20명", "10 to 20 people"],
  [{ kind: "range", min: 40, max: 50, approximate: true }, "약 40~50명", "about 40 to 50 people"],
  [{ kind: "at-least", count: 300, approximate: true }, "약 300명 이상", "at least about 300 people"],
  [{ kind: "undetermined" }, "미정", "undetermined"],
])("a headcount keeps its exactness: %j", (headcount, korean, english) => {
  expect(sayHeadcount(headcount)).toBe(korean);
  expect(en.sayHeadcount(headcount)).toBe(english);
});

test("a headcount takes another counter", () => {
  expect(sayHeadcount({ kind: "a-little-over", count: 30 }, "개사")).toBe("30여개사");
  expect(en.sayHeadcount({ kind: "range", min: 1, max: 3 }, "sites")).toBe("1 to 3 sites");
});

test.each<[PartialDate, string, string]>([
  [{ precision: "day", on: day("2024-03-09") }, "2024년 3월 9일", "9 March 2024"],
  [{ precision: "month-part", year: 2024, month: 3, part: "early" }, "2024년 3월 초", "early March 2024"],
  [{ precision: "month-part", year: 2024, month: 3, part: "middle" }, "2024년 3월 중순", "mid-March 2024"],
  [{ precision: "month-part", year: 2024, month: 3, part: "late" }, "2024년 3월 말", "late March 2024"],
  [{ precision: "month", year: 2024, month: 5 }, "2024년 5월 중", "some day in May 2024"],
  [{ precision: "quarter", year: 2024, quarter: 4 }, "2024년 4분기", "the fourth quarter of 2024"],
  [{ precision: "half-year", year: 2024, half: 1 }, "2024년 상반기", "the first half of 2024"],
  [{ precision: "half-year", year: 2024, half: 2 }, "2024년 하반기", "the second half of 2024"],
  [{ precision: "year", year: 2024 }, "2024년 중", "some day in 2024"],
  [{ precision: "day-of-month", dayOfMonth: 3 }, "3일(월 미상)", "day 3 of a month not stated"],
  [
    { precision: "day-of-month", dayOfMonth: 21, year: 2024 },
    "2024년 21일(월 미상)",
    "day 21 of a month not stated, 2024",
  ],
  [{ precision: "relative", to: "결과 발표", side: "after" }, "결과 발표 이후", "after 결과 발표"],
  [{ precision: "relative", to: "result", side: "after", text: "결과발표 후" }, "결과발표 후", "after result"],
  [{ precision: "not-announced" }, "미정", "not announced"],
  [{ precision: "not-announced", text: "추후 공지" }, "추후 공지", "not announced"],
])("a date is as precise as its source: %j", (date, korean, english) => {
  expect(sayPartialDate(date)).toBe(korean);
  expect(en.sayPartialDate(date)).toBe(english);
});

test("days, periods, lengths, shares", () => {
  expect(sayDate(day("0987-12-31"))).toBe("987년 12월 31일");
  expect(en.sayDate(day("2024-02-29"))).toBe("29 February 2024");
  const period = { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") };
  expect(sayPeriod(period)).toBe("2024. 1. 1.~2025. 12. 31.");
  expect(en.sayPeriod(period)).toBe("1 January 2024 to 31 December 2025");
  expect([
    sayLength({ years: 2 }),
    sayLength({ years: 1, months: 6 }),
    sayLength({ weeks: 2 }),
    sayLength({ days: 30 }),
  ]).toEqual(["2년", "1년 6개월", "2주", "30일"]);
  expect([en.sayLength({ years: 2 }), en.sayLength({ years: 1, months: 6 }), en.sayLength({ weeks: 1 })]).toEqual([
    "2 years",
    "1 year and 6 months",
    "1 week",
  ]);
  expect(sayRatio({ numerator: 6, denominator: 10 })).toBe("10분의 6");
  expect(en.sayRatio({ numerator: 6, denominator: 10 })).toBe("6 in 10");
});

test.each([
  ["2024-02-06T18:00+09:00", "2024년 2월 6일 18:00", "18:00 on 6 February 2024"],
  ["2024-02-06T18:00:00.000+09:00", "2024년 2월 6일 18:00", "18:00 on 6 February 2024"],
  ["2024-02-06T18:00:01+09:00", "2024년 2월 6일 18:00:01", "18:00:01 on 6 February 2024"],
  ["2024-02-06T09:00:00Z", "2024년 2월 6일 09:00(UTC+00:00)", "09:00 (UTC+00:00) on 6 February 2024"],
  ["2024-02-06T01:30:00-08:00", "2024년 2월 6일 01:30(UTC-08:00)", "01:30 (UTC-08:00) on 6 February 2024"],
])("a moment is told by its own clock: %s", (text, korean, english) => {
  expect(sayInstant(Instant.parse(text))).toBe(korean);
  expect(en.sayInstant(Instant.parse(text))).toBe(english);
});

test("no sum is lost in writing it out", () => {
  const units = { 조: 10 ** 12, 억: 10 ** 8, 만: 10 ** 4, 원: 1, "": 1 } as const;
  fc.assert(
    fc.property(fc.maxSafeNat(), (amount) => {
      const parts = sayWon(Won.parse(amount)).matchAll(/([\d,]+)([조억만]?)/g);
      const read = [...parts].reduce((sum, [, digits = "", unit = ""]) => {
        return sum + BigInt(digits.replaceAll(",", "")) * BigInt(units[unit as keyof typeof units]);
      }, 0n);
      expect(read).toBe(BigInt(amount));
    }),
  );
});
