import {
  compareWithLength,
  consecutiveTerms,
  day,
  explainTerm,
  firstDayAfter,
  type Length,
  lastDayOfTerm,
  nextDay,
  remainingOf,
} from "dojeong/time";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { anyDay, anyLength } from "./arbitrary.ts";

describe("lastDayOfTerm", () => {
  test.each<[start: string, length: Length, last: string]>([
    ["2024-01-01", { years: 2 }, "2025-12-31"],
    ["2024-03-15", { years: 2 }, "2026-03-14"],
    ["2024-03-01", { years: 1 }, "2025-02-28"],
    ["2023-03-01", { years: 1 }, "2024-02-29"],
    ["2024-01-31", { months: 1 }, "2024-02-29"],
    ["2024-01-29", { months: 1 }, "2024-02-28"],
    ["2023-01-29", { months: 1 }, "2023-02-28"],
    ["2024-03-31", { months: 1 }, "2024-04-30"],
    ["2024-12-31", { months: 2 }, "2025-02-28"],
    ["2024-01-01", { years: 1, months: 6 }, "2025-06-30"],
    ["2024-08-31", { years: 1, months: 6 }, "2026-02-28"],
    ["2024-01-01", { weeks: 1 }, "2024-01-07"],
    ["2024-02-26", { weeks: 2 }, "2024-03-10"],
    ["2024-01-01", { days: 1 }, "2024-01-01"],
    ["2024-02-01", { days: 30 }, "2024-03-01"],
    ["2100-02-28", { years: 1 }, "2101-02-27"],
  ])("%s + %j ends on %s", (start, length, last) => {
    expect(lastDayOfTerm(day(start), length)).toBe(last);
  });

  // 민법 제160조제3항: the last month has no 29th, so the term ends on its last day and not on the day before that
  test.each([
    [2, "2026-02-28"],
    [1, "2025-02-28"],
    [3, "2027-02-28"],
    [4, "2028-02-28"],
  ])("a term of %i years from 2024-02-29 ends on %s", (years, last) => {
    expect(lastDayOfTerm(day("2024-02-29"), { years })).toBe(last);
  });

  test("a holiday does not move the end: 2025-10-06 is Chuseok", () => {
    expect(lastDayOfTerm(day("2025-04-07"), { months: 6 })).toBe("2025-10-06");
  });

  test("the term is never empty, and a longer one never ends earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, months) => {
        const last = lastDayOfTerm(start, { months });
        expect(last >= start).toBe(true);
        expect(lastDayOfTerm(start, { months: months + 1 }) > last).toBe(true);
      }),
    );
  });

  test("ends on the day before Temporal's corresponding day, or on the day itself where Temporal had to cut", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 600 }), (start, months) => {
        const from = Temporal.PlainDate.from(start);
        const corresponding = from.add({ months });
        const expected = corresponding.day === from.day ? corresponding.subtract({ days: 1 }) : corresponding;
        expect(lastDayOfTerm(start, { months })).toBe(expected.toString());
      }),
    );
  });

  test("twelve months are a year, seven days a week", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (start, count) => {
        expect(lastDayOfTerm(start, { years: count })).toBe(lastDayOfTerm(start, { months: count * 12 }));
        expect(lastDayOfTerm(start, { weeks: count })).toBe(lastDayOfTerm(start, { days: count * 7 }));
      }),
    );
  });

  test.each<Length>([
    {},
    { years: 0 },
    { months: -1 },
    { years: 1.5 },
    { days: Number.NaN },
    { weeks: 1, days: 1 },
    { years: 1, days: 1 },
  ])("refuses %j, which is no length", (length) => {
    expect(() => lastDayOfTerm(day("2024-01-01"), length)).toThrow(RangeError);
  });

  test("refuses a term that leaves the calendar", () => {
    expect(() => lastDayOfTerm(day("2024-01-01"), { years: 9000 })).toThrow(RangeError);
  });
});

describe("explainTerm", () => {
  test("names the provision that decides the end", () => {
    const provisions = (start: string, length: Length) =>
      explainTerm(day(start), length).findings.map((it) => [it.code, it.citations.map((one) => one.provision).join()]);
    expect(provisions("2024-02-29", { years: 2 })).toEqual([
      ["first-day-counted", "제157조"],
      ["corresponding-day-missing", "제160조제3항"],
    ]);
    expect(provisions("2024-02-29", { years: 4 })).toEqual([
      ["first-day-counted", "제157조"],
      ["ends-before-corresponding-day", "제160조제1항,제160조제2항"],
    ]);
    expect(provisions("2024-02-29", { days: 4 })[1]).toEqual(["days-counted-out", "제159조"]);
  });

  test("gives the same last day as lastDayOfTerm", () => {
    fc.assert(
      fc.property(anyDay, anyLength, (start, length) => {
        const term = explainTerm(start, length);
        expect(term.outcome === "yes" && term.value).toEqual({ startsOn: start, endsOn: lastDayOfTerm(start, length) });
      }),
    );
  });
});

describe("consecutiveTerms", () => {
  test("each begins on the day after the last, a leap day notwithstanding", () => {
    expect(consecutiveTerms(day("2024-02-29"), { years: 2 }, 3)).toEqual([
      { startsOn: "2024-02-29", endsOn: "2026-02-28" },
      { startsOn: "2026-03-01", endsOn: "2028-02-29" },
      { startsOn: "2028-03-01", endsOn: "2030-02-28" },
    ]);
  });

  test("none are none, and the number must be a whole one", () => {
    expect(consecutiveTerms(day("2024-01-01"), { years: 2 }, 0)).toEqual([]);
    expect(() => consecutiveTerms(day("2024-01-01"), { years: 2 }, -1)).toThrow(RangeError);
    expect(() => consecutiveTerms(day("2024-01-01"), { years: 2 }, 1.5)).toThrow(RangeError);
  });

  test("leave no gap, and each is exactly of the length", () => {
    fc.assert(
      fc.property(anyDay, anyLength, fc.integer({ min: 1, max: 5 }), (start, length, count) => {
        const terms = consecutiveTerms(start, length, count);
        expect(terms[0]?.startsOn).toBe(start);
        for (const [index, term] of terms.entries()) {
          expect(compareWithLength(term, length)).toBe("exactly");
          expect(firstDayAfter(term.startsOn, length)).toBe(nextDay(term.endsOn));
          if (index > 0) expect(term.startsOn).toBe(nextDay(terms[index - 1]?.endsOn ?? start));
        }
      }),
    );
  });
});

describe("compareWithLength", () => {
  test.each<[string, string, Length, string]>([
    ["2026-06-01", "2027-05-31", { years: 1 }, "exactly"],
    ["2026-06-02", "2027-05-31", { years: 1 }, "under"],
    ["2026-05-31", "2027-05-31", { years: 1 }, "over"],
    ["2026-06-01", "2027-05-31", { months: 12 }, "exactly"],
    ["2024-08-31", "2025-02-27", { months: 6 }, "under"],
    ["2024-08-31", "2025-02-28", { months: 6 }, "exactly"],
    ["2024-08-31", "2025-03-01", { months: 6 }, "over"],
    ["2024-02-29", "2025-02-28", { years: 1 }, "exactly"],
    ["2024-01-01", "2024-01-30", { days: 30 }, "exactly"],
  ])("%s to %s against %j: %s", (startsOn, endsOn, length, expected) => {
    expect(compareWithLength({ startsOn: day(startsOn), endsOn: day(endsOn) }, length)).toBe(expected);
  });
});

describe("remainingOf", () => {
  const term = { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") };

  test.each([
    ["2023-06-01", term],
    ["2024-01-01", term],
    ["2025-12-30", { startsOn: "2025-12-30", endsOn: "2025-12-31" }],
    ["2025-12-31", { startsOn: "2025-12-31", endsOn: "2025-12-31" }],
    ["2026-01-01", undefined],
  ])("from %s", (from, rest) => {
    expect(remainingOf(term, day(from))).toEqual(rest);
  });
});
