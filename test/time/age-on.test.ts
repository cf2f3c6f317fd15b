import { ageInMonthsOn, ageOn, day, lastDayOfTerm, nextDay } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay } from "./arbitrary.ts";

// 행정기본법 제7조의2, 민법 제158조: the day of birth counts
test.each<[birth: string, on: string, age: number | undefined]>([
  ["2005-03-10", "2024-03-09", 18],
  ["2005-03-10", "2024-03-10", 19],
  ["2005-03-10", "2005-03-10", 0],
  ["2005-03-10", "2005-03-09", undefined],
  ["2005-12-31", "2024-12-30", 18],
  ["2005-12-31", "2024-12-31", 19],
  ["2006-01-01", "2024-12-31", 18],
  ["1924-01-23", "2024-01-23", 100],
  // 민법 제160조제3항: in a year without 29 February the year of age ends with the month
  ["2004-02-29", "2023-02-27", 18],
  ["2004-02-29", "2023-02-28", 18],
  ["2004-02-29", "2023-03-01", 19],
  ["2004-02-29", "2024-02-28", 19],
  ["2004-02-29", "2024-02-29", 20],
  ["2000-02-29", "2100-02-28", 99],
  ["2000-02-29", "2100-03-01", 100],
])("born %s, on %s: %s", (birth, on, age) => {
  expect(ageOn(day(birth), day(on))).toBe(age);
});

describe("in months", () => {
  test.each<[birth: string, on: string, months: number | undefined]>([
    ["2024-01-31", "2024-02-29", 0],
    ["2024-01-31", "2024-03-01", 1],
    ["2024-01-31", "2024-03-30", 1],
    ["2024-01-31", "2024-03-31", 2],
    ["2024-01-15", "2024-12-14", 10],
    ["2024-01-15", "2024-12-15", 11],
    ["2024-01-15", "2024-01-14", undefined],
  ])("born %s, on %s: %s", (birth, on, months) => {
    expect(ageInMonthsOn(day(birth), day(on))).toBe(months);
  });
});

test("a year of age is full on the day after that many years from birth have ended", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 100 }), (birth, years) => {
      const last = lastDayOfTerm(birth, { years });
      expect(ageOn(birth, last)).toBe(years - 1);
      expect(ageOn(birth, nextDay(last))).toBe(years);
      const lastOfMonths = lastDayOfTerm(birth, { months: years });
      expect(ageInMonthsOn(birth, lastOfMonths)).toBe(years - 1);
      expect(ageInMonthsOn(birth, nextDay(lastOfMonths))).toBe(years);
    }),
  );
});

test("nobody grows younger", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (birth, on) => {
      const age = ageOn(birth, on);
      expect(age === undefined).toBe(on < birth);
      if (age !== undefined) expect(ageOn(birth, nextDay(on))).toBeGreaterThanOrEqual(age);
    }),
  );
});
