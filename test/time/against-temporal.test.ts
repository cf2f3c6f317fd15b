import { holidays } from "dojeong/holidays";
import {
  addWorkingDays,
  type CountingRegime,
  type DueDateQuestion,
  day,
  daysBefore,
  dueDate,
  instant,
  type Length,
  petitionDueAt,
} from "dojeong/time";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";

/** The rules once more, day by day and minute by minute, with nothing of the package but the holiday table. */
type Day = Temporal.PlainDate;
const names = new Map<string, readonly string[]>(holidays.holidays.map((it) => [it.on, it.names]));
const covered = new Set(holidays.years);

/** Whether offices rest; `undefined` where the table does not tell. */
function rests(on: Day): boolean | undefined {
  if (on.dayOfWeek >= 6 || names.has(on.toString())) return true;
  return covered.has(on.year) ? false : undefined;
}

/** As 국세기본법 제5조① has it; `undefined` for the substitute of 노동절 as well. */
function restsForTaxes(on: Day): boolean | undefined {
  if (on.dayOfWeek >= 6 || (on.month === 5 && on.day === 1)) return true;
  const own = names.get(on.toString());
  return own?.every((name) => name.includes("노동절")) ? undefined : rests(on);
}

/** 민법 제160조, the last day of a stretch whose first day counts. */
function lastOf(first: Day, { years = 0, months = 0, weeks, days }: Length): Day {
  if (days !== undefined) return first.add({ days: days - 1 });
  if (weeks !== undefined) return first.add({ days: weeks * 7 - 1 });
  const month = first.toPlainYearMonth().add({ months: years * 12 + months });
  if (first.day > month.daysInMonth) return month.toPlainDate({ day: month.daysInMonth });
  return month.toPlainDate({ day: first.day }).subtract({ days: 1 });
}

function firstOpen(from: Day, step: 1 | -1, closed = rests): string {
  for (let on = from; ; on = on.add({ days: step })) {
    const rest = closed(on);
    if (rest === undefined) return "unknown";
    if (!rest) return on.toString();
  }
}

/** The so-many-th working day from a day on, that day included. */
function nthWorkingDay(from: Day, count: number, step: 1 | -1 = 1): string {
  let left = count;
  for (let on = from; ; on = on.add({ days: step })) {
    const rest = rests(on);
    if (rest === undefined) return "unknown";
    if (!rest) left -= 1;
    if (left === 0) return on.toString();
  }
}

/** 제19조①, minute by minute; 09:00–12:00 and 13:00–18:00. */
function petitionEnd(received: Day, minute: number, days: number): string {
  let left = days * 480;
  for (let on = received, at = minute; ; on = on.add({ days: 1 }), at = 0) {
    const rest = rests(on);
    if (rest === undefined) return "unknown";
    for (; !rest && at < 1440; at++) {
      if ((at >= 540 && at < 720) || (at >= 780 && at < 1080)) left -= 1;
      if (left === 0) return `${on}T${clock(at + 1)}:00+09:00`;
    }
  }
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** From two years before the table begins to two years after it ends. */
const anyDay = fc
  .nat(365 * (holidays.years.length + 4))
  .map((days) => Temporal.PlainDate.from(`${(holidays.years[0] ?? 0) - 2}-01-01`).add({ days }));
const upTo = (max: number) => fc.integer({ min: 1, max });
const byCalendar: fc.Arbitrary<Length> = fc.oneof(
  fc.record({ weeks: upTo(60) }),
  fc.record({ months: upTo(40) }),
  fc.record({ years: upTo(4) }),
  fc.record({ years: upTo(3), months: upTo(15) }),
);
const anyLength: fc.Arbitrary<Length> = fc.oneof(fc.record({ days: upTo(200) }), byCalendar);

const given = (decision: { readonly outcome: string; readonly value?: unknown }): unknown =>
  decision.outcome === "yes" ? decision.value : decision.outcome;

describe("against the rules written out with Temporal", () => {
  const next = (on: Day): Day => on.add({ days: 1 });
  const ways: readonly [
    regime: CountingRegime,
    more: Partial<DueDateQuestion>,
    oracle: (on: Day, it: Length) => string,
  ][] = [
    ["deadline", {}, (on, it) => firstOpen(lastOf(next(on), it), 1)],
    ["deadline", { startsAtMidnight: true }, (on, it) => firstOpen(lastOf(on, it), 1)],
    ["restriction", {}, (on, it) => lastOf(on, it).toString()],
    ["restriction", { harmful: ["first-day-counted"] }, (on, it) => lastOf(next(on), it).toString()],
    ["restriction", { harmful: ["last-day-stays"] }, (on, it) => firstOpen(lastOf(on, it), 1)],
    ["in-force", {}, (on, it) => next(lastOf(next(on), it)).toString()],
    ["national-tax", {}, (on, it) => firstOpen(lastOf(next(on), it), 1, restsForTaxes)],
  ];
  test.each(ways)("%s %j", (regime, more, oracle) => {
    fc.assert(
      fc.property(anyDay, anyLength, (on, length) => {
        const question = { from: day(on.toString()), length, regime, holidays, ...more };
        expect(given(dueDate(question))).toBe(oracle(on, length));
      }),
      { seed: 161, numRuns: 400 },
    );
  });

  test("civil petitions of six days and more, and by the calendar", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 6, max: 60 }), byCalendar, (on, days, length) => {
        const question = { from: day(on.toString()), regime: "civil-petition", holidays } as const;
        expect(given(dueDate({ ...question, length: { days } }))).toBe(nthWorkingDay(on, days));
        expect(given(dueDate({ ...question, length }))).toBe(firstOpen(lastOf(on, length), 1));
      }),
      { seed: 19, numRuns: 400 },
    );
  });

  test("civil petitions of five days or fewer, to the minute", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1439), upTo(5), (on, minute, days) => {
        const receivedAt = instant(`${on}T${clock(minute)}+09:00`);
        expect(given(petitionDueAt({ receivedAt, days, holidays }))).toBe(petitionEnd(on, minute, days));
      }),
      { seed: 20, numRuns: 400 },
    );
  });

  test("counting back, and working days to either side", () => {
    fc.assert(
      fc.property(anyDay, upTo(60), (on, days) => {
        const event = day(on.toString());
        const back = on.subtract({ days: days + 1 });
        expect(given(daysBefore({ event, days, holidays }))).toBe(back.toString());
        expect(given(daysBefore({ event, days, holidays, onRestDay: "earlier" }))).toBe(firstOpen(back, -1));
        expect(given(addWorkingDays(event, days, holidays))).toBe(nthWorkingDay(next(on), days));
        expect(given(addWorkingDays(event, -days, holidays))).toBe(nthWorkingDay(on.subtract({ days: 1 }), days, -1));
      }),
      { seed: 157, numRuns: 400 },
    );
  });
});
