import {
  addDays,
  comesAfter,
  comesBefore,
  type DayOrPartialDate,
  day,
  fallsWithin,
  PartialDate,
  type Period,
  toPeriod,
} from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyPeriod } from "./arbitrary.ts";

describe("toPeriod", () => {
  test.each<[PartialDate, string, string]>([
    [{ precision: "day", on: day("2024-01-23") }, "2024-01-23", "2024-01-23"],
    [{ precision: "month-part", year: 2024, month: 2, part: "early" }, "2024-02-01", "2024-02-10"],
    [{ precision: "month-part", year: 2024, month: 2, part: "middle" }, "2024-02-11", "2024-02-20"],
    [{ precision: "month-part", year: 2024, month: 2, part: "late" }, "2024-02-21", "2024-02-29"],
    [{ precision: "month-part", year: 2023, month: 2, part: "late" }, "2023-02-21", "2023-02-28"],
    [{ precision: "month-part", year: 2024, month: 3, part: "late", text: "3월 말" }, "2024-03-21", "2024-03-31"],
    [{ precision: "month", year: 2024, month: 5, text: "5월" }, "2024-05-01", "2024-05-31"],
    [{ precision: "month", year: 2024, month: 2 }, "2024-02-01", "2024-02-29"],
    [{ precision: "quarter", year: 2024, quarter: 1 }, "2024-01-01", "2024-03-31"],
    [{ precision: "quarter", year: 2024, quarter: 4 }, "2024-10-01", "2024-12-31"],
    [{ precision: "half-year", year: 2024, half: 1 }, "2024-01-01", "2024-06-30"],
    [{ precision: "half-year", year: 2024, half: 2 }, "2024-07-01", "2024-12-31"],
    [{ precision: "year", year: 2024 }, "2024-01-01", "2024-12-31"],
  ])("%j is %s to %s", (date, startsOn, endsOn) => {
    const decision = toPeriod(date);
    expect(decision).toMatchObject({ outcome: "yes", value: { startsOn, endsOn } });
    expect(decision.findings[0]?.assumed).toBe(date.precision === "month-part" ? true : undefined);
  });

  test.each<[PartialDate, string, string[]]>([
    [{ precision: "day-of-month", dayOfMonth: 21, text: "21일까지" }, "month-not-reported", ["year", "month"]],
    [{ precision: "day-of-month", dayOfMonth: 21, year: 2023 }, "month-not-reported", ["month"]],
    [{ precision: "relative", to: "결과 발표", side: "after" }, "told-by-another-event", ["결과 발표"]],
    [{ precision: "not-announced", text: "추후 공지" }, "date-not-announced", ["date"]],
  ])("%j is unknown", (date, code, missing) => {
    expect(toPeriod(date)).toMatchObject({ outcome: "unknown", missing, findings: [{ code }] });
  });
});

/** Any date that stands for a stretch of the calendar. */
const anyDated: fc.Arbitrary<PartialDate> = fc.oneof(
  anyDay.map((on): PartialDate => ({ precision: "day", on })),
  fc.record({
    precision: fc.constant("month-part" as const),
    year: fc.integer({ min: 2023, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    part: fc.constantFrom("early", "middle", "late"),
  }),
  fc.record({
    precision: fc.constant("month" as const),
    year: fc.integer({ min: 2023, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    precision: fc.constant("quarter" as const),
    year: fc.integer({ min: 2023, max: 2025 }),
    quarter: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ precision: fc.constant("year" as const), year: fc.integer({ min: 2023, max: 2025 }) }),
);

describe("comparison", () => {
  const may: PartialDate = { precision: "month", year: 2024, month: 5 };
  const lateMarch: PartialDate = { precision: "month-part", year: 2024, month: 3, part: "late" };
  const twentyFirst: PartialDate = { precision: "day-of-month", dayOfMonth: 21, year: 2023 };

  test.each<[DayOrPartialDate, DayOrPartialDate, before: string, after: string]>([
    [day("2024-04-30"), day("2024-05-01"), "yes", "no"],
    [day("2024-05-01"), day("2024-05-01"), "no", "no"],
    [may, day("2024-06-01"), "yes", "no"],
    [may, day("2024-05-31"), "unknown", "no"],
    [may, day("2024-05-20"), "unknown", "unknown"],
    [may, day("2024-05-01"), "no", "unknown"],
    [may, day("2024-04-30"), "no", "yes"],
    [may, may, "unknown", "unknown"],
    [lateMarch, may, "yes", "no"],
    [lateMarch, day("2024-03-21"), "no", "unknown"],
    [lateMarch, day("2024-03-20"), "no", "yes"],
    [twentyFirst, day("2024-01-01"), "yes", "no"],
    [twentyFirst, day("2023-01-21"), "no", "unknown"],
    [{ precision: "day-of-month", dayOfMonth: 21 }, day("2024-01-01"), "unknown", "unknown"],
    [{ precision: "not-announced" }, may, "unknown", "unknown"],
  ])("%j and %j: before %s, after %s", (date, other, before, after) => {
    expect(comesBefore(date, other).outcome).toBe(before);
    expect(comesAfter(date, other).outcome).toBe(after);
  });

  test("the thirds of a month are assumed only where they decide", () => {
    expect(comesBefore(lateMarch, day("2024-04-01")).findings).toMatchObject([{ code: "comes-before" }]);
    expect(comesBefore(lateMarch, day("2024-04-01")).findings[0]?.assumed).toBeUndefined();
    expect(comesAfter(lateMarch, day("2024-03-20")).findings).toMatchObject([{ code: "comes-after", assumed: true }]);
  });

  test("names the date that is not known exactly", () => {
    expect(comesBefore(may, day("2024-05-20"))).toMatchObject({ missing: ["date"] });
    expect(comesBefore(day("2024-05-20"), may)).toMatchObject({ missing: ["otherDate"] });
    expect(comesBefore(may, may)).toMatchObject({ missing: ["date", "otherDate"] });
  });

  test("holds for every pair of days that the dates may be", () => {
    const within = ({ startsOn, endsOn }: Period) =>
      [startsOn, addDays(startsOn, 3), endsOn].filter((it) => it <= endsOn);
    fc.assert(
      fc.property(anyDated, anyDated, (a, b) => {
        const [first, second] = [toPeriod(a), toPeriod(b)];
        if (first.outcome !== "yes" || second.outcome !== "yes") throw new Error("dated");
        const pairs = within(first.value).flatMap((x) => within(second.value).map((y) => [x, y] as const));
        const all = (hold: boolean[]): string => {
          if (hold.every(Boolean)) return "yes";
          return hold.some(Boolean) ? "unknown" : "no";
        };
        expect(comesBefore(a, b).outcome).toBe(all(pairs.map(([x, y]) => x < y)));
        expect(comesAfter(a, b).outcome).toBe(all(pairs.map(([x, y]) => x > y)));
        expect(comesAfter(a, b).outcome).toBe(comesBefore(b, a).outcome);
      }),
      { numRuns: 300 },
    );
  });
});

describe("fallsWithin", () => {
  const term = { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") };

  test.each<[DayOrPartialDate, string]>([
    [day("2023-12-31"), "no"],
    [day("2024-01-01"), "yes"],
    [day("2025-12-31"), "yes"],
    [day("2026-01-01"), "no"],
    [{ precision: "year", year: 2025 }, "yes"],
    [{ precision: "year", year: 2026 }, "no"],
    [{ precision: "relative", to: "결과 발표", side: "before" }, "unknown"],
    [{ precision: "day-of-month", dayOfMonth: 3, year: 2024 }, "yes"],
  ])("%j: %s", (date, outcome) => {
    expect(fallsWithin(date, term).outcome).toBe(outcome);
  });

  test("is unknown when a part lies outside", () => {
    const short = { startsOn: day("2024-03-10"), endsOn: day("2024-03-25") };
    expect(fallsWithin({ precision: "month", year: 2024, month: 3 }, short)).toMatchObject({
      outcome: "unknown",
      missing: ["date"],
    });
    expect(
      fallsWithin({ precision: "month-part", year: 2024, month: 3, part: "middle" }, short).findings,
    ).toMatchObject([{ code: "falls-within", assumed: true }]);
  });

  // "21일까지", and no month has a 21st among these days
  test.each([
    { number: 21, year: undefined, startsOn: "2024-02-01", endsOn: "2024-02-20", outcome: "no" },
    { number: 21, year: undefined, startsOn: "2024-02-01", endsOn: "2024-02-21", outcome: "unknown" },
    { number: 31, year: undefined, startsOn: "2024-02-01", endsOn: "2024-03-30", outcome: "no" },
    { number: 31, year: undefined, startsOn: "2024-02-01", endsOn: "2024-03-31", outcome: "unknown" },
    { number: 21, year: 2024, startsOn: "2024-03-22", endsOn: "2024-04-20", outcome: "no" },
    { number: 21, year: 2023, startsOn: "2024-03-01", endsOn: "2024-04-20", outcome: "no" },
    { number: 21, year: 2024, startsOn: "2024-01-21", endsOn: "2024-12-21", outcome: "yes" },
    { number: 21, year: 2024, startsOn: "2024-01-22", endsOn: "2024-12-21", outcome: "unknown" },
  ])("the $number of a month not stated, $year, in $startsOn to $endsOn: $outcome", (row) => {
    const { number: dayOfMonth, year, startsOn, endsOn, outcome } = row;
    const date: PartialDate = { precision: "day-of-month", dayOfMonth, ...(year === undefined ? {} : { year }) };
    expect(fallsWithin(date, { startsOn: day(startsOn), endsOn: day(endsOn) }).outcome).toBe(outcome);
  });

  test("agrees with the ends of the date's period", () => {
    fc.assert(
      fc.property(anyDated, anyPeriod, (date, period) => {
        const days = toPeriod(date);
        if (days.outcome !== "yes") throw new Error("dated");
        const { startsOn, endsOn } = days.value;
        const { outcome } = fallsWithin(date, period);
        if (outcome === "yes") expect(startsOn >= period.startsOn && endsOn <= period.endsOn).toBe(true);
        if (outcome === "no") expect(endsOn < period.startsOn || startsOn > period.endsOn).toBe(true);
      }),
    );
  });
});

describe("the schema", () => {
  test.each<unknown>([
    { precision: "month", year: 2024, month: 13 },
    { precision: "month", year: 2024, month: 0 },
    { precision: "quarter", year: 2024, quarter: 5 },
    { precision: "half-year", year: 2024, half: 3 },
    { precision: "day", on: "2023-02-29" },
    { precision: "day-of-month", dayOfMonth: 32 },
    { precision: "month-part", year: 2024, month: 3, part: "end" },
    { precision: "year", year: 0 },
    { precision: "year", year: 2024, month: 3 },
    { precision: "decade", year: 2020 },
    { precision: "not-announced", text: "" },
  ])("refuses %j", (input) => {
    expect(PartialDate.safeParse(input).success).toBe(false);
  });

  test("gives back what it accepts", () => {
    fc.assert(
      fc.property(anyDated, (date) => {
        expect(PartialDate.parse(date)).toEqual(date);
      }),
    );
  });
});
