import {
  CountingRegime,
  type Deadline,
  type DueDateQuestion,
  day,
  dueDate,
  Holiday,
  HolidayCalendar,
  type Instant,
  IsoDate,
  Length,
  lastDayOfTerm,
  Period,
  Validity,
  WorkingHours,
  WorkingSpell,
} from "dojeong/time";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { expectWire, refusals } from "../support/wire-fixture.ts";

test("schemas know exactly the fields of their interfaces", () => {
  const period: Record<keyof Period, unknown> = { startsOn: "2024-01-01", endsOn: "2025-12-31" };
  expectWire(Period, period);
  const validity: Record<keyof Validity, unknown> = { from: "2024-01-18", until: "2026-10-07" };
  expectWire(Validity, validity);
  const source = { instrument: "관보", provision: "제1호" };
  const holiday: Record<keyof Holiday, unknown> = { on: "2024-10-01", names: ["임시공휴일"], source };
  expectWire(Holiday, holiday);
  const calendar: Record<keyof HolidayCalendar, unknown> = { years: [2024], holidays: [holiday], source };
  expectWire(HolidayCalendar, calendar);
  const spell: Record<keyof WorkingSpell, unknown> = { from: "09:00", until: "12:00" };
  expectWire(WorkingSpell, spell);
});

test("one day is a period", () => {
  expect(Period.safeParse({ startsOn: "2024-01-23", endsOn: "2024-01-23" }).success).toBe(true);
});

describe("refusals", () => {
  const source = { instrument: "월력요항" };

  test.each([
    ["2023-02-29"],
    ["2024-02-30"],
    ["2024-1-1"],
    ["24-01-01"],
    ["2024-01-01T00:00"],
    ["0000-01-01"],
    ["10000-01-01"],
    ["2024-01-01 "],
    [""],
  ])("%j is not a day", (text) => {
    expect(refusals(IsoDate, text)).toEqual([": not-a-day"]);
  });

  test.each([[20240101], [null], [undefined], [new Date(0)], [["2024-01-01"]]])("%j is not even text", (input) => {
    expect(refusals(IsoDate, input)).toEqual([": invalid_type"]);
  });

  test.each<[unknown, string[]]>([
    [{ startsOn: "2024-01-02", endsOn: "2024-01-01" }, ["endsOn: ends-before-it-starts"]],
    [{ startsOn: "2023-02-29", endsOn: "2024-01-01" }, ["startsOn: not-a-day"]],
    [{ startsOn: "2024-01-02" }, ["endsOn: invalid_type"]],
    [{ startsOn: "2024-01-01", endsOn: "2024-01-02", endOn: "2024-01-02" }, [": unrecognized_keys"]],
  ])("period %j", (input, expected) => {
    expect(refusals(Period, input)).toEqual(expected);
  });

  test("validity", () => {
    expect(refusals(Validity, { from: "2024-01-02", until: "2024-01-01" })).toEqual(["until: ends-before-it-starts"]);
    expect(refusals(Validity, {})).toEqual([]);
  });

  test.each<[unknown, string[]]>([
    [{}, [": not-one-unit"]],
    [{ years: 1, days: 1 }, [": not-one-unit"]],
    [{ weeks: 1, months: 1 }, [": not-one-unit"]],
    [{ years: 0 }, ["years: too_small"]],
    [{ months: -1 }, ["months: too_small"]],
    [{ days: 1.5 }, ["days: invalid_type"]],
    [{ days: Number.POSITIVE_INFINITY }, ["days: invalid_type"]],
    [{ days: 1_000_000_000 }, ["days: too_big"]],
    [{ day: 1 }, [": unrecognized_keys", ": not-one-unit"]],
  ])("length %j", (input, expected) => {
    expect(refusals(Length, input)).toEqual(expected);
  });

  test.each<[unknown, string[]]>([
    [{ years: [2025, 2024], holidays: [], source }, ["years: not-ascending"]],
    [{ years: [2024, 2024], holidays: [], source }, ["years: not-ascending"]],
    [
      { years: [2024], holidays: [{ on: "2025-01-01", names: ["1월 1일"] }], source },
      ["holidays: outside-covered-years"],
    ],
    [
      {
        years: [2024],
        holidays: [
          { on: "2024-01-01", names: ["1월 1일"] },
          { on: "2024-01-01", names: ["1월 1일"] },
        ],
        source,
      },
      ["holidays: not-ascending"],
    ],
    [{ years: [2024], holidays: [{ on: "2024-01-01", names: [] }], source }, ["holidays.0.names: too_small"]],
    [{ years: [2024], holidays: [] }, ["source: invalid_type"]],
  ])("calendar %j", (input, expected) => {
    expect(refusals(HolidayCalendar, input)).toEqual(expected);
  });

  test.each<[unknown, string[]]>([
    [[{ from: "12:00", until: "09:00" }], ["0.until: ends-before-it-starts"]],
    [[{ from: "09:00", until: "24:00" }], ["0.until: invalid_format"]],
    [
      [
        { from: "13:00", until: "18:00" },
        { from: "09:00", until: "12:00" },
      ],
      [": not-ascending"],
    ],
    [[], [": too_small"]],
  ])("working hours %j", (input, expected) => {
    expect(refusals(WorkingHours, input)).toEqual(expected);
  });

  test("regime", () => {
    expect(refusals(CountingRegime, "lunar")).toEqual([": invalid_value"]);
  });

  test("anything at all is answered with a result, never a crash", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        for (const schema of [IsoDate, Period, Validity, Length, HolidayCalendar, WorkingHours, CountingRegime]) {
          expect(typeof schema.safeParse(input).success).toBe("boolean");
        }
      }),
    );
  });
});

test("types", () => {
  expectTypeOf(lastDayOfTerm(day("2024-01-01"), { years: 2 })).toEqualTypeOf<IsoDate>();
  const question = { from: day("2024-01-01"), length: { days: 1 }, regime: "deadline" } as const;
  expectTypeOf(question).toExtend<DueDateQuestion>();
  const decision = dueDate(question);
  // @ts-expect-error a value is there only where the outcome is yes
  decision.value;
  // @ts-expect-error plain text is not a day until it is parsed
  lastDayOfTerm("2024-01-01", { years: 2 });
  // @ts-expect-error a mistyped unit
  const mistyped: Length = { year: 2 };
  // @ts-expect-error a regime that does not exist
  const regime: CountingRegime = "lunar";
  // @ts-expect-error a day is not a moment
  const moment: Instant = day("2024-01-01");
  // @ts-expect-error a deadline at a moment needs the moment
  const deadline: Deadline = { kind: "at" };
  expect([mistyped, regime, moment, deadline]).toHaveLength(4);
});
