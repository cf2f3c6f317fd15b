import {
  type Cadence,
  cadenceFixesDays,
  cadenceOfRule,
  cadenceOn,
  checkCadence,
  checkOrdinals,
  ForumSeries,
  ForumSession,
  nominalSessions,
  planSessions,
  recurrenceRuleOf,
} from "dojeong/forums";
import { holidays } from "dojeong/holidays";
import { expandRule } from "dojeong/rrule";
import { addDays, day, type IsoDate } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const twice: Cadence = { kind: "times-per", times: 2, per: "month" };
const wednesdays: Cadence = { kind: "weekly", weekdays: [3] };
const span = (from: string, to: string) => ({ startsOn: day(from), endsOn: day(to) });

test.each<{ cadence: Cadence; fixed: string; rule: string | undefined }>([
  { cadence: twice, fixed: "no", rule: undefined },
  { cadence: { kind: "irregular" }, fixed: "no", rule: undefined },
  { cadence: { kind: "not-announced" }, fixed: "unknown", rule: undefined },
  { cadence: wednesdays, fixed: "yes", rule: "FREQ=WEEKLY;BYDAY=WE" },
  {
    cadence: { kind: "weekly", weekdays: [5, 1], everyWeeks: 2 },
    fixed: "yes",
    rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
  },
  { cadence: { kind: "monthly-weekday", weeks: [4], weekday: 3 }, fixed: "yes", rule: "FREQ=MONTHLY;BYDAY=4WE" },
  {
    cadence: { kind: "monthly-weekday", weeks: [-1, 2], weekday: 5 },
    fixed: "yes",
    rule: "FREQ=MONTHLY;BYDAY=2FR,-1FR",
  },
  { cadence: { kind: "monthly-day", days: [15, -1, 1] }, fixed: "yes", rule: "FREQ=MONTHLY;BYMONTHDAY=1,15,-1" },
  {
    cadence: { kind: "weekly", weekdays: [3], months: [12, 3] },
    fixed: "yes",
    rule: "FREQ=WEEKLY;BYMONTH=3,12;BYDAY=WE",
  },
  {
    cadence: { kind: "monthly-weekday", weeks: [3], weekday: 4, months: [3, 6, 9, 12] },
    fixed: "yes",
    rule: "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=3TH",
  },
  { cadence: { ...twice, months: [3, 4] }, fixed: "no", rule: undefined },
  {
    cadence: { kind: "monthly-day", days: [10], everyMonths: 3 },
    fixed: "yes",
    rule: "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10",
  },
])("$cadence fixes its days: $fixed; its rule: $rule", ({ cadence, fixed, rule }) => {
  expect(cadenceFixesDays(cadence).outcome).toBe(fixed);
  const made = recurrenceRuleOf(cadence);
  expect(made.outcome).toBe(fixed);
  expect(made.outcome === "yes" ? made.value : undefined).toBe(rule);
  if (rule) {
    const read = cadenceOfRule(`RRULE:${rule.toLowerCase()}`);
    const again = read.outcome === "yes" ? recurrenceRuleOf(read.value) : read;
    expect(again.outcome === "yes" && again.value).toBe(rule);
  }
});

test.each([
  "FREQ=YEARLY;BYMONTH=1",
  "FREQ=WEEKLY",
  "FREQ=WEEKLY;BYDAY=WE;COUNT=3",
  "FREQ=WEEKLY;BYMONTH=8",
  "FREQ=WEEKLY;BYDAY=WE;BYMONTH=13",
  "FREQ=WEEKLY;BYDAY=WE;BYMONTH=3,3",
  "FREQ=MONTHLY;BYDAY=1MO,2TU",
  "FREQ=MONTHLY;BYDAY=WE",
  "FREQ=MONTHLY;BYDAY=1WE;BYMONTHDAY=3",
  "FREQ=MONTHLY;BYMONTHDAY=0",
  "FREQ=WEEKLY;BYDAY=WE;BYDAY=TH",
  "FREQ=WEEKLY;BYDAY=WE;WKST=SU",
  "매주 수요일",
  "",
])("%j says more than a cadence can, or nothing: unknown, never guessed", (rule) => {
  expect(cadenceOfRule(rule).outcome).toBe("unknown");
});

test.each<{ name: string; cadence: Cadence; period: [string, string]; least: number; most: number }>([
  { name: "twelve months of twice a month", cadence: twice, period: ["2024-01-01", "2024-12-31"], least: 24, most: 24 },
  {
    name: "twelve months that begin within one",
    cadence: twice,
    period: ["2024-01-15", "2025-01-14"],
    least: 22,
    most: 26,
  },
  {
    name: "ten a year",
    cadence: { kind: "times-per", times: 10, per: "year" },
    period: ["2024-01-01", "2025-12-31"],
    least: 20,
    most: 20,
  },
  {
    name: "once a quarter",
    cadence: { kind: "times-per", times: 1, per: "quarter" },
    period: ["2024-01-01", "2024-12-31"],
    least: 4,
    most: 4,
  },
  {
    name: "every half year",
    cadence: { kind: "times-per", times: 1, per: "half-year" },
    period: ["2024-01-01", "2024-06-30"],
    least: 1,
    most: 1,
  },
  {
    name: "Wednesdays from the first to the hundredth",
    cadence: wednesdays,
    period: ["2022-07-20", "2024-07-17"],
    least: 105,
    most: 105,
  },
  {
    name: "fourth Wednesdays of a year",
    cadence: { kind: "monthly-weekday", weeks: [4], weekday: 3 },
    period: ["2024-01-01", "2024-12-31"],
    least: 12,
    most: 12,
  },
  {
    name: "fifth Wednesdays of 2024",
    cadence: { kind: "monthly-weekday", weeks: [5], weekday: 3 },
    period: ["2024-01-01", "2024-12-31"],
    least: 4,
    most: 4,
  },
  {
    name: "the 31st of each month",
    cadence: { kind: "monthly-day", days: [31] },
    period: ["2024-01-01", "2024-12-31"],
    least: 7,
    most: 7,
  },
  {
    name: "last days of months",
    cadence: { kind: "monthly-day", days: [-1] },
    period: ["2024-02-01", "2024-02-29"],
    least: 1,
    most: 1,
  },
])("in name: $name", ({ cadence, period, least, most }) => {
  const found = nominalSessions(cadence, span(...period));
  expect(found.outcome === "yes" && found.value).toEqual({ least, most });
});

test.each<{ name: string; cadence: Cadence; period: [string, string]; least: number; most: number }>([
  {
    name: "twice a month but in August",
    cadence: { ...twice, months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] } as Cadence,
    period: ["2024-01-01", "2024-12-31"],
    least: 22,
    most: 22,
  },
  {
    name: "ten a year from March to November",
    cadence: { kind: "times-per", times: 10, per: "year", months: [3, 4, 5, 6, 7, 8, 9, 10, 11] },
    period: ["2024-01-01", "2024-12-31"],
    least: 10,
    most: 10,
  },
  {
    // the week of 29 July 2024 ends in August
    name: "once a week in July",
    cadence: { kind: "times-per", times: 1, per: "week", months: [7] },
    period: ["2024-01-01", "2024-12-31"],
    least: 4,
    most: 5,
  },
])("$name: $least to $most", ({ cadence, period: [from, to], least, most }) => {
  const found = nominalSessions(cadence, span(from, to));
  expect(found.outcome === "yes" && found.value).toEqual({ least, most });
});

test("every other week needs one session to count from", () => {
  const cadence: Cadence = { kind: "weekly", weekdays: [3], everyWeeks: 2 };
  const period = span("2024-01-01", "2024-01-31");
  expect(nominalSessions(cadence, period)).toMatchObject({ outcome: "unknown", missing: ["first-session"] });
  const found = nominalSessions(cadence, period, day("2024-01-10"));
  expect(found.outcome === "yes" && found.value).toEqual({ least: 2, most: 2 });
});

const someMonths = fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }), {
  nil: undefined,
});
const cadences = fc.oneof(
  fc.record({
    kind: fc.constant("weekly" as const),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    everyWeeks: fc.integer({ min: 1, max: 3 }),
    months: someMonths,
  }),
  fc.record({
    kind: fc.constant("monthly-weekday" as const),
    weeks: fc.subarray([1, 2, 3, 4, 5, -1], { minLength: 1 }),
    weekday: fc.integer({ min: 1, max: 7 }),
    everyMonths: fc.integer({ min: 1, max: 3 }),
    months: someMonths,
  }),
  fc.record({
    kind: fc.constant("monthly-day" as const),
    days: fc.subarray([1, 15, 28, 29, 30, 31, -1], { minLength: 1 }),
    everyMonths: fc.integer({ min: 1, max: 3 }),
    months: someMonths,
  }),
);
const periods = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 900 }))
  .map(([from, days]) =>
    span(
      new Date(from * 86_400_000).toISOString().slice(0, 10),
      new Date((from + days) * 86_400_000).toISOString().slice(0, 10),
    ),
  );

test("what a cadence makes in name is what the library for RFC 5545 expands its rule to", () => {
  fc.assert(
    fc.property(cadences, periods, (cadence, period) => {
      const rule = recurrenceRuleOf(cadence);
      const nominal = nominalSessions(cadence, period, period.startsOn);
      if (rule.outcome !== "yes" || nominal.outcome !== "yes") throw new Error("not told");
      const days = expandRule(rule.value, period);
      expect(nominal.value).toEqual({ least: days?.length, most: days?.length });
      const read = cadenceOfRule(rule.value);
      expect(read.outcome === "yes" && nominalSessions(read.value, period, period.startsOn)).toMatchObject({
        value: nominal.value,
      });
    }),
    { numRuns: 100 },
  );
});

const series = (...list: readonly { from?: string; until?: string; cadence: Cadence }[]): ForumSeries =>
  ForumSeries.parse({ id: "forum", names: [{ name: "포럼" }], cadences: list });
const held = (on: string, more: object = {}): ForumSession =>
  ForumSession.parse({
    id: on,
    seriesId: "forum",
    state: "held",
    on:
      on.length === 10
        ? { precision: "day", on }
        : { precision: "month", year: Number(on.slice(0, 4)), month: Number(on.slice(5)) },
    ...more,
  });

describe("keeping a cadence", () => {
  const quarter = span("2024-01-01", "2024-03-31");
  const units = (sessions: ForumSession[], complete: boolean, of = series({ cadence: twice }), period = quarter) =>
    Object.fromEntries(
      checkCadence(of, sessions, period, { complete }).findings.map(({ code, facts }) => [
        code,
        facts.units ?? facts.off,
      ]),
    );

  test("a month short is short only where all sessions are on record", () => {
    const sessions = ["2024-01-09", "2024-01-23", "2024-02-13"].map((on) => held(on));
    expect(units(sessions, false)).toEqual({
      "cadence-kept": ["2024-01-01"],
      "cadence-not-told": ["2024-02-01", "2024-03-01"],
    });
    expect(units(sessions, true)).toEqual({
      "cadence-kept": ["2024-01-01"],
      "cadence-fell-short": ["2024-02-01", "2024-03-01"],
    });
  });

  test("a session some day in February counts for February; one without a day may fill any month", () => {
    expect(units([held("2024-02"), held("2024-02-13")], true)).toEqual({
      "cadence-kept": ["2024-02-01"],
      "cadence-fell-short": ["2024-01-01", "2024-03-01"],
    });
    const undated = held("2024-02-13", { on: { precision: "not-announced" } });
    expect(units([held("2024-01-09"), undated], true)).toEqual({
      "cadence-not-told": ["2024-01-01"],
      "cadence-fell-short": ["2024-02-01", "2024-03-01"],
    });
  });

  test("cancelled, announced and other sessions fill nothing", () => {
    const none = [
      held("2024-01-09", { state: "cancelled" }),
      held("2024-01-23", { state: "announced" }),
      held("2024-01-23", { seriesId: "other" }),
    ];
    expect(units(none, true)["cadence-fell-short"]).toEqual(["2024-01-01", "2024-02-01", "2024-03-01"]);
  });

  test("a month cut off by the period, or by a change of cadence, is not judged", () => {
    expect(units([], true, series({ cadence: twice }), span("2024-01-15", "2024-03-10"))).toEqual({
      "cadence-fell-short": ["2024-02-01"],
    });
    const changed = series(
      { until: "2024-02-14", cadence: twice },
      { from: "2024-02-15", cadence: { kind: "irregular" } },
    );
    const found = checkCadence(changed, [], quarter, { complete: true });
    expect(found.findings.map(({ code, facts }) => [code, facts.units])).toEqual([
      ["cadence-fell-short", ["2024-01-01"]],
      ["nothing-to-keep", undefined],
    ]);
  });

  test("a weekly session on a Thursday keeps the week, and is named", () => {
    const january = span("2024-01-01", "2024-01-14");
    expect(units([held("2024-01-03"), held("2024-01-11")], true, series({ cadence: wednesdays }), january)).toEqual({
      "cadence-kept": ["2024-01-01", "2024-01-08"],
      "sessions-off-pattern": ["2024-01-11"],
    });
  });

  test("a month for which no session is announced is not judged, and a session in it is off the pattern", () => {
    const of = series({ cadence: { kind: "weekly", weekdays: [3], months: [7, 9] } });
    const july = span("2024-07-01", "2024-09-01");
    const wednesdaysOfJuly = ["03", "10", "17", "24", "31"].map((date) => held(`2024-07-${date}`));
    expect(units(wednesdaysOfJuly, true, of, july)).toEqual({
      "cadence-kept": ["2024-07-01", "2024-07-08", "2024-07-15", "2024-07-22", "2024-07-29"],
      "sessions-on-pattern": [],
    });
    expect(units([...wednesdaysOfJuly, held("2024-08-07")], true, of, july)["sessions-off-pattern"]).toEqual([
      "2024-08-07",
    ]);
    expect(checkCadence(of, [], span("2024-08-01", "2024-08-31"), { complete: true })).toMatchObject({
      outcome: "yes",
      findings: [{ code: "no-session-announced" }],
    });
  });

  test("a period without one whole month says so, and not that no cadence was announced", () => {
    expect(checkCadence(series({ cadence: twice }), [], span("2024-01-10", "2024-02-28"))).toMatchObject({
      outcome: "unknown",
      missing: ["longer-period"],
      findings: [{ code: "no-whole-unit" }],
    });
    expect(checkCadence(series({ cadence: twice, from: "2025-01-01" }), [], quarter)).toMatchObject({
      missing: ["cadence"],
    });
  });

  test("a session that left a public holiday speaks for the cadence where the holidays are at hand", () => {
    const of = series({ cadence: wednesdays });
    const may = span("2024-05-13", "2024-05-26");
    const judged = (...days: string[]) =>
      checkCadence(
        of,
        days.map((on) => held(on)),
        may,
        { complete: true, holidays },
      ).findings.map((it) => it.code);
    // 2024-05-15 is Buddha's birthday, 2024-05-22 an ordinary Wednesday
    expect(judged("2024-05-16", "2024-05-22")).toEqual(["cadence-kept", "sessions-moved"]);
    expect(judged("2024-05-16", "2024-05-23")).toEqual(["cadence-kept", "sessions-moved", "sessions-off-pattern"]);
    // only one of two can have left it
    expect(judged("2024-05-16", "2024-05-17", "2024-05-22")).toEqual([
      "cadence-kept",
      "sessions-moved",
      "sessions-off-pattern",
    ]);
    expect(judged("2024-05-15", "2024-05-16", "2024-05-22")).toEqual(["cadence-kept", "sessions-off-pattern"]);
  });

  const moves = (cadence: Cadence, period: ReturnType<typeof span>, days: readonly string[], closed = {}) =>
    checkCadence(
      series({ cadence }),
      days.map((on) => held(on)),
      period,
      { complete: true, ...closed },
    ).findings.map((it) => [it.code, it.facts.units ?? it.facts.moved ?? it.facts.off]);
  const fridays: Cadence = { kind: "weekly", weekdays: [5] };
  // Buddha's birthday of 2024 is a Wednesday, and Liberation Day of 2025 a Friday
  const august = span("2025-08-11", "2025-08-24");

  test("a session moved over the end of its week counts for the week that it left", () => {
    expect(moves(fridays, august, ["2025-08-18", "2025-08-22"], { holidays })).toEqual([
      ["cadence-kept", ["2025-08-11", "2025-08-18"]],
      ["sessions-moved", ["2025-08-18"]],
    ]);
    // on Tuesday it has passed over an open day
    expect(moves(fridays, august, ["2025-08-19", "2025-08-22"], { holidays })).toEqual([
      ["cadence-kept", ["2025-08-18"]],
      ["cadence-fell-short", ["2025-08-11"]],
      ["sessions-off-pattern", ["2025-08-19"]],
    ]);
    // of a year without holidays it cannot be told
    const { holidays: days, years, ...rest } = holidays;
    const without = { ...rest, holidays: [], years: years.filter((year) => year !== 2025) };
    expect(moves(fridays, august, ["2025-08-14", "2025-08-22"], { holidays: without })).toEqual([
      ["cadence-kept", ["2025-08-11", "2025-08-18"]],
      ["off-pattern-not-told", ["2025-08-14"]],
    ]);
    expect(days.length).toBeGreaterThan(0);
  });

  test("a session that left a blackout is moved, and one before the cadence began is not", () => {
    const blackouts = [{ ...span("2025-08-22", "2025-08-22"), why: "도의회 임시회" }];
    const week = span("2025-08-18", "2025-08-24");
    expect(moves(fridays, week, ["2025-08-21"], { holidays, blackouts })).toEqual([
      ["cadence-kept", ["2025-08-18"]],
      ["sessions-moved", ["2025-08-21"]],
    ]);
    expect(moves(fridays, week, ["2025-08-21"], { holidays })).toEqual([
      ["cadence-kept", ["2025-08-18"]],
      ["sessions-off-pattern", ["2025-08-21"]],
    ]);
    const later = checkCadence(
      series({ from: "2025-08-18", cadence: fridays }),
      [held("2025-08-18"), held("2025-08-22")],
      august,
      { holidays },
    );
    expect(later.outcome).toBe("no");
  });

  test("a session whose record says from which day it was moved needs no holidays", () => {
    const moved = (movedFrom: string) =>
      checkCadence(
        series({ cadence: wednesdays }),
        [held("2024-05-23", { movedFrom: { precision: "day", on: movedFrom } })],
        span("2024-05-20", "2024-05-26"),
      ).outcome;
    expect(moved("2024-05-22")).toBe("yes");
    expect(moved("2024-05-21")).toBe("no");
  });

  test("a session in a week that is skipped is not on the day announced", () => {
    const everyOther: Cadence = { kind: "weekly", weekdays: [3], everyWeeks: 2 };
    const judged = (on: string) =>
      checkCadence(
        { ...series({ cadence: everyOther }), firstOn: { precision: "day", on: day("2024-01-03") } },
        [held(on)],
        span("2024-01-08", "2024-01-21"),
      ).findings.map((it) => it.code);
    expect(judged("2024-01-17")).toEqual(["cadence-kept", "sessions-on-pattern"]);
    expect(judged("2024-01-10")).toContain("sessions-off-pattern");
  });

  const cadences = fc.oneof(
    fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }).map((days) => ({
      kind: "weekly" as const,
      weekdays: days,
    })),
    fc.record({
      kind: fc.constant("monthly-weekday" as const),
      weeks: fc.uniqueArray(fc.constantFrom(1, 3, 5, -1), { minLength: 1, maxLength: 2 }),
      weekday: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      kind: fc.constant("monthly-day" as const),
      days: fc.uniqueArray(fc.constantFrom(1, 5, 15, -1), { minLength: 1, maxLength: 2 }),
    }),
  );
  const stretches = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 8 })), { maxLength: 3 })
    .map((all) =>
      all.map(([from, length]) => span(addDays(day("2025-01-01"), from), addDays(day("2025-01-01"), from + length))),
    );

  test("sessions held as proposed keep the cadence, with the same holidays and blackouts", () => {
    const period = span("2025-01-01", "2025-06-30");
    const onClash = fc.constantFrom("next-open-day" as const, "previous-open-day" as const);
    fc.assert(
      fc.property(cadences, stretches, onClash, (cadence, blackouts, onClash) => {
        const rule = recurrenceRuleOf(cadence);
        if (rule.outcome !== "yes") throw new Error("No rule");
        const found = planSessions({ rule: rule.value, period, holidays, blackouts, onClash, cadence }, expandRule);
        if (found.outcome !== "yes") throw new Error("No plan");
        const days = found.value.sessions.map(({ on }) => (on.outcome === "yes" ? on.value : undefined));
        // one that would have to leave the period is dropped, and its day stays without a session
        fc.pre(days.every((on) => on !== undefined));
        expect(found.value.meetsCadence?.outcome).toBe("yes");
        const records = { complete: true, holidays, blackouts };
        const sessions = days.map((on) => held(on ?? ""));
        expect(checkCadence(series({ cadence }), sessions, period, records)).toMatchObject({ outcome: "yes" });
        expect(checkCadence(series({ cadence }), sessions.reverse(), period, records).findings).toEqual(
          checkCadence(series({ cadence }), sessions, period, records).findings,
        );
      }),
    );
  });

  test("the days of a cadence are those that it names one by one", () => {
    fc.assert(
      fc.property(cadences, fc.integer({ min: 2023, max: 2025 }), (cadence, year) => {
        const all = Array.from({ length: 365 }, (_, index) => addDays(day(`${year}-01-01`), index));
        // the months beside it are held in full, so that nothing can have been moved over the turn of the year
        const beside = Array.from({ length: 455 }, (_, index) => addDays(day(`${year}-01-01`), index - 45));
        const period = { startsOn: day(`${year}-01-01`), endsOn: addDays(day(`${year}-01-01`), 364) };
        const found = checkCadence(
          series({ cadence }),
          beside.map((on) => held(on)),
          period,
        );
        const off = new Set(
          (found.findings.find((it) => it.code === "sessions-off-pattern")?.facts.off ?? []) as string[],
        );
        const nominal = nominalSessions(cadence, period);
        expect(nominal.outcome === "yes" && nominal.value.least).toBe(all.filter((on) => !off.has(on)).length);
      }),
    );
  });

  test("no cadence announced is no cadence broken", () => {
    for (const of of [series(), series({ cadence: { kind: "not-announced" } })]) {
      expect(checkCadence(of, [], quarter, { complete: true })).toMatchObject({
        outcome: "unknown",
        missing: ["cadence"],
      });
    }
    expect(checkCadence(series({ cadence: { kind: "irregular" } }), [], quarter, { complete: true }).outcome).toBe(
      "yes",
    );
  });

  test("the cadence of a day", () => {
    const changed = series({ until: "2024-02-14", cadence: twice }, { from: "2024-02-16", cadence: wednesdays });
    expect(cadenceOn(changed, day("2024-02-14"))).toEqual(twice);
    expect(cadenceOn(changed, day("2024-02-15"))).toBeUndefined();
    expect(cadenceOn(changed, day("2024-02-16"))).toEqual(wednesdays);
  });

  test("more records never make a kept month short, nor the other way round", () => {
    const dates = fc.array(
      fc.integer({ min: 0, max: 90 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(dates, dates, (some, more) => {
        const known = units(
          some.map((on) => held(on)),
          false,
        );
        const later = units(
          [...some, ...more].map((on) => held(on)),
          true,
        );
        for (const unit of (known["cadence-kept"] as string[] | undefined) ?? [])
          expect(later["cadence-kept"]).toContain(unit);
        expect(known["cadence-fell-short"]).toBeUndefined();
      }),
    );
  });
});

describe("numbers of sessions are stated, never derived", () => {
  const of = (cadence: Cadence, ...sessions: readonly (readonly [number, string])[]) =>
    checkOrdinals(
      series({ cadence }),
      sessions.map(([ordinal, on]) => held(on, { ordinal })),
    );
  const steps = (found: ReturnType<typeof checkOrdinals>) =>
    found.outcome === "yes" ? found.value.map(({ nominal, skipped }) => [nominal, skipped]) : found.outcome;

  test("the hundredth on the 105th Wednesday: five skipped", () => {
    expect(steps(of(wednesdays, [100, "2024-07-17"], [1, "2022-07-20"]))).toEqual([[105, 5]]);
  });

  test.each([
    {
      name: "kept without a gap",
      sessions: [
        [1, "2024-01-03"],
        [2, "2024-01-10"],
        [3, "2024-01-17"],
      ] as const,
      steps: [
        [2, 0],
        [3, 0],
      ],
    },
    {
      name: "one skipped, one held besides",
      sessions: [
        [1, "2024-01-03"],
        [2, "2024-01-17"],
        [4, "2024-01-24"],
      ] as const,
      steps: [
        [3, 1],
        [3, -1],
      ],
    },
    {
      name: "moved to a Thursday",
      sessions: [
        [1, "2024-01-03"],
        [2, "2024-01-11"],
      ] as const,
      steps: [[2, 0]],
    },
  ])("$name", ({ sessions, steps: expected }) => {
    expect(steps(of(wednesdays, ...sessions))).toEqual(expected);
  });

  test("twice a month fixes no days, so nothing is reckoned", () => {
    expect(steps(of(twice, [1, "2024-01-09"], [9, "2024-12-17"]))).toEqual([[undefined, undefined]]);
  });

  test("a number twice, or falling, is out of order; fewer than two tell nothing", () => {
    expect(of(twice, [2, "2024-01-09"], [2, "2024-01-23"]).outcome).toBe("no");
    expect(of(twice, [3, "2024-01-09"], [2, "2024-01-23"]).outcome).toBe("no");
    expect(of(twice, [3, "2024-01-09"])).toMatchObject({ outcome: "unknown", missing: ["ordinals"] });
  });
});

test("a day is written as the library writes it", () => {
  const days: readonly IsoDate[] | undefined = expandRule("FREQ=DAILY", span("2024-02-28", "2024-03-01"));
  expect(days).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]);
});
