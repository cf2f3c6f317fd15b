import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  civilDate,
  civilFields,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isCivilDate,
  isLeapYear,
  weekday,
} from "../../src/internal/civil-date.ts";

const epoch = Temporal.PlainDate.from("1970-01-01");

test("agrees with Temporal on every day of four centuries, 1900 to 2299", () => {
  // counted with plain variables and compared in bulk: 146,097 calls of expect would take minutes
  const wrong: string[] = [];
  const last = Temporal.PlainDate.from("2299-12-31");
  let date = Temporal.PlainDate.from("1900-01-01");
  let number = epoch.until(date, { largestUnit: "day" }).days;
  let days = 0;
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const text = date.toString();
    const agrees =
      dayNumber(text) === number &&
      dateOfDayNumber(number) === text &&
      weekday(text) === date.dayOfWeek &&
      daysInMonth(date.year, date.month) === date.daysInMonth &&
      isLeapYear(date.year) === date.inLeapYear &&
      addDays(text, 1) === dateOfDayNumber(number + 1) &&
      civilFields(text).join() === [date.year, date.month, date.day].join() &&
      civilDate(date.year, date.month, date.day) === text &&
      isCivilDate(text);
    if (!agrees) wrong.push(text);
    number += 1;
    days += 1;
  }
  expect(wrong).toEqual([]);
  expect(days).toBe(146_097);
});

/** Days from 0001-01-01 to 9999-12-31, by number. */
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

test("agrees with Temporal on any day of the years 1 to 9999", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const date = epoch.add({ days: a });
      const text = dateOfDayNumber(a);
      expect(text).toBe(date.toString());
      expect(dayNumber(text)).toBe(a);
      expect(weekday(text)).toBe(date.dayOfWeek);
      expect(daysBetween(text, dateOfDayNumber(b))).toBe(b - a);
      expect(addDays(text, b - a)).toBe(dateOfDayNumber(b));
    }),
    { numRuns: 1000 },
  );
});

test("adds months as Temporal does when it cuts a day to its month, and says when it cut", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (number, months) => {
      const date = epoch.add({ days: number });
      const expected = date.add({ months }, { overflow: "constrain" });
      fc.pre(expected.year >= 1 && expected.year <= 9999);
      expect(addMonths(date.toString(), months)).toEqual({
        date: expected.toString(),
        clamped: expected.day !== date.day,
      });
    }),
    { numRuns: 2000 },
  );
});

test("every day of a leap cycle, every month ahead, near the ends of months", () => {
  const wrong: string[] = [];
  for (let date = Temporal.PlainDate.from("2023-01-28"); date.year < 2028; date = date.add({ days: 1 })) {
    if (date.day < 28) continue;
    for (let months = -13; months <= 25; months += 1) {
      const expected = date.add({ months }, { overflow: "constrain" });
      const step = addMonths(date.toString(), months);
      if (step.date !== expected.toString() || step.clamped !== (expected.day !== date.day)) {
        wrong.push(`${date} + ${months}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  "2023-02-29",
  "1900-02-29",
  "2024-04-31",
  "2024-13-01",
  "2024-00-10",
  "2024-01-00",
  "0000-12-31",
  "2024-1-1",
  "2024-01-01T00:00",
  " 2024-01-01",
  "2024-01-01\n",
  "٢٠٢٤-٠١-٠١",
  "20240101",
  "",
])("%j is not a day", (text) => {
  expect(isCivilDate(text)).toBe(false);
  expect(() => dayNumber(text)).toThrow(RangeError);
});

test("has 29 February in 2000 and 2400, and not in 1900, 2100 and 2200", () => {
  expect(["2000", "2400", "1900", "2100", "2200"].map((year) => isCivilDate(`${year}-02-29`))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("refuses to leave the years 1 to 9999", () => {
  expect(dateOfDayNumber(-719_162)).toBe("0001-01-01");
  expect(dateOfDayNumber(2_932_896)).toBe("9999-12-31");
  expect(() => dateOfDayNumber(-719_163)).toThrow(RangeError);
  expect(() => dateOfDayNumber(2_932_897)).toThrow(RangeError);
  expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
  expect(() => addMonths("0001-01-31", -1)).toThrow(RangeError);
  expect(() => addDays("2024-01-01", Number.NaN)).toThrow(RangeError);
  expect(() => addDays("2024-01-01", 0.5)).toThrow(RangeError);
  expect(() => addMonths("2024-01-01", 0.5)).toThrow(RangeError);
});
