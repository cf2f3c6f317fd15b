import { holidays } from "dojeong/holidays";
import {
  addDays,
  addWorkingDays,
  day,
  daysBefore,
  daysBetween,
  dueDate,
  type HolidayCalendar,
  type IsoDate,
  isWorkingDay,
  type Length,
  lastDayOfTerm,
  movePastRestDays,
  nextDay,
  type Period,
  workingDaysIn,
} from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyPeriod } from "./arbitrary.ts";

const only = (...years: number[]): HolidayCalendar => ({
  ...holidays,
  years,
  holidays: holidays.holidays.filter((it) => years.includes(Number(it.on.slice(0, 4)))),
});

describe("isWorkingDay", () => {
  test.each([
    ["2024-01-23", "yes", "working-day"],
    ["2024-01-20", "no", "on-saturday"],
    ["2024-01-21", "no", "on-sunday"],
    ["2024-02-09", "no", "on-public-holiday"],
    ["2024-02-10", "no", "on-saturday"],
    ["2031-01-01", "unknown", "holidays-not-covered"],
    ["2031-01-04", "no", "on-saturday"],
    ["2031-01-05", "no", "on-sunday"],
    ["2017-12-29", "unknown", "holidays-not-covered"],
  ])("%s: %s, %s", (on, outcome, code) => {
    expect(isWorkingDay(day(on), holidays)).toMatchObject({ outcome, findings: [{ code, outcome }] });
  });

  test("without a table, weekdays are unknown and weekends are not", () => {
    expect(isWorkingDay(day("2024-01-23"))).toMatchObject({ outcome: "unknown", missing: ["holidays.2024"] });
    expect(isWorkingDay(day("2024-01-20")).outcome).toBe("no");
  });

  test("names the holiday, on a Saturday too, and cites the table", () => {
    expect(isWorkingDay(day("2024-02-09"), holidays).findings).toMatchObject([
      { facts: { names: ["설날 전날"] }, citations: [holidays.source] },
    ]);
    expect(isWorkingDay(day("2024-02-10"), holidays).findings).toMatchObject([{ facts: { names: ["설날"] } }]);
  });
});

describe("workingDaysIn", () => {
  test.each([
    ["2024-12-16", "2025-01-06", 14],
    ["2024-01-01", "2024-12-31", 246],
    ["2024-02-09", "2024-02-12", 0],
    ["2024-01-23", "2024-01-23", 1],
    ["2024-01-20", "2024-01-21", 0],
  ])("%s to %s: %i", (startsOn, endsOn, value) => {
    expect(workingDaysIn({ startsOn: day(startsOn), endsOn: day(endsOn) }, holidays)).toMatchObject({
      outcome: "yes",
      value,
    });
  });

  test("tells the bounds where the table covers only a part", () => {
    const decision = workingDaysIn({ startsOn: day("2024-12-16"), endsOn: day("2025-01-06") }, only(2024));
    expect(decision).toMatchObject({ outcome: "unknown", missing: ["holidays.2025"] });
    expect(decision.findings).toMatchObject([{ facts: { atLeast: 11, atMost: 15, years: [2025] } }]);
  });

  test("a weekend needs no table", () => {
    expect(workingDaysIn({ startsOn: day("2031-01-04"), endsOn: day("2031-01-05") }, holidays)).toMatchObject({
      outcome: "yes",
      value: 0,
    });
  });

  test("is the number of days of which each is a working day; unknown when one is", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const outcomes: string[] = [];
        for (let on = period.startsOn; on <= period.endsOn; on = nextDay(on)) {
          outcomes.push(isWorkingDay(on, holidays).outcome);
        }
        const decision = workingDaysIn(period, holidays);
        expect(decision.outcome).toBe(outcomes.includes("unknown") ? "unknown" : "yes");
        const sure = outcomes.filter((it) => it === "yes").length;
        if (decision.outcome === "yes") expect(decision.value).toBe(sure);
        else {
          expect(decision.findings[0]?.facts).toMatchObject({
            atLeast: sure,
            atMost: sure + outcomes.filter((it) => it === "unknown").length,
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test("counts nine thousand years at once", () => {
    const all: Period = { startsOn: day("0001-01-01"), endsOn: day("9999-12-31") };
    const decision = workingDaysIn(all, holidays);
    expect(decision.outcome).toBe("unknown");
    expect(decision.findings[0]?.facts.atMost).toBeLessThan(daysBetween(all.startsOn, all.endsOn));
  });
});

describe("addWorkingDays", () => {
  test.each([
    ["2026-02-13", 1, "2026-02-19"],
    ["2026-02-13", 3, "2026-02-23"],
    ["2026-02-14", 1, "2026-02-19"],
    ["2026-02-19", -1, "2026-02-13"],
    ["2024-12-31", 1, "2025-01-02"],
  ])("%s and %i: %s", (from, days, value) => {
    expect(addWorkingDays(day(from), days, holidays)).toMatchObject({ outcome: "yes", value });
  });

  test("unknown as soon as the table ends", () => {
    expect(addWorkingDays(day("2024-12-30"), 2, only(2024))).toMatchObject({ missing: ["holidays.2025"] });
    expect(addWorkingDays(day("2024-12-30"), 1, only(2024))).toMatchObject({ value: "2024-12-31" });
  });

  test("says which way it counted, and how many days", () => {
    const said = (days: number) => addWorkingDays(day("2026-02-23"), days, holidays).findings[0];
    expect(said(3)).toMatchObject({ code: "working-days-added", facts: { days: 3 } });
    expect(said(-3)).toMatchObject({ code: "working-days-counted-back", facts: { days: 3 } });
  });

  test.each([0, 0.5, Number.NaN])("refuses %s", (days) => {
    expect(() => addWorkingDays(day("2024-01-01"), days, holidays)).toThrow(RangeError);
  });

  test("the days from the next one up to the result have that many working days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (from, days) => {
        const decision = addWorkingDays(from, days, holidays);
        if (decision.outcome !== "yes") return;
        expect(workingDaysIn({ startsOn: nextDay(from), endsOn: decision.value }, holidays)).toMatchObject({
          value: days,
        });
        expect(isWorkingDay(decision.value, holidays).outcome).toBe("yes");
        const back = addWorkingDays(nextDay(decision.value), -days, holidays);
        if (back.outcome === "yes") expect(back.value > from).toBe(true);
      }),
    );
  });
});

describe("movePastRestDays", () => {
  test.each([
    ["2026-11-10", "2026-11-10", ["working-day"]],
    ["2026-10-10", "2026-10-12", ["last-day-on-saturday", "last-day-on-sunday", "working-day"]],
    ["2026-05-10", "2026-05-11", ["last-day-on-sunday", "working-day"]],
    [
      "2026-08-15",
      "2026-08-18",
      ["last-day-on-saturday", "last-day-on-sunday", "last-day-on-public-holiday", "working-day"],
    ],
    ["2026-06-08", "2026-06-08", ["working-day"]],
  ])("%s: %s", (last, value, codes) => {
    const decision = movePastRestDays(day(last), holidays);
    expect(decision).toMatchObject({ outcome: "yes", value });
    expect(decision.findings.map((it) => it.code)).toEqual(codes);
  });

  test("rests on 민법 제161조 as assumed where no rule moves the day, and on the rule that does", () => {
    const sunday = movePastRestDays(day("2026-05-10"), holidays).findings[0];
    expect(sunday).toMatchObject({ assumed: true, citations: [{ instrument: "민법", provision: "제161조" }, {}] });
    const rule = { instrument: "업무처리지침", provision: "제5조제2항" };
    const ruled = movePastRestDays(day("2026-05-10"), holidays, rule);
    expect(ruled.findings[0]?.citations[0]).toEqual(rule);
    expect(ruled.findings.some((it) => it.assumed)).toBe(false);
  });

  test("nothing is assumed of a working day", () => {
    expect(movePastRestDays(day("2026-11-10"), holidays).findings.some((it) => it.assumed)).toBe(false);
  });

  test("takes no weekday beyond the table for a working day", () => {
    const open = movePastRestDays(day("2031-03-08"), holidays);
    expect(open).toMatchObject({ outcome: "unknown", missing: ["holidays.2031"] });
    expect(open.findings.map((it) => it.code)).toEqual([
      "last-day-on-saturday",
      "last-day-on-sunday",
      "holidays-not-covered",
    ]);
    expect(movePastRestDays(day("2026-11-10")).outcome).toBe("unknown");
  });

  test("is the first working day from the day on, as dueDate moves the end of a period", () => {
    fc.assert(
      fc.property(anyDay, (last) => {
        const moved = movePastRestDays(last, holidays);
        const period = dueDate({ from: addDays(last, -1), length: { days: 1 }, regime: "deadline", holidays });
        expect(moved.outcome).toBe(period.outcome);
        if (moved.outcome !== "yes" || period.outcome !== "yes") return;
        expect(moved.value).toBe(period.value);
        expect(isWorkingDay(moved.value, holidays).outcome).toBe("yes");
        for (let on = last; on < moved.value; on = nextDay(on)) expect(isWorkingDay(on, holidays).outcome).toBe("no");
      }),
      { seed: 33, numRuns: 1000 },
    );
  });
});

describe("daysBefore", () => {
  test.each([
    ["2024-01-23", 7, "2024-01-15"],
    ["2026-11-26", 15, "2026-11-10"],
    ["2024-01-23", 3, "2024-01-19"],
    ["2024-01-23", 1, "2024-01-21"],
    ["2024-03-05", 5, "2024-02-28"],
  ])("%i days before %s", (event, days, value) => {
    expect(daysBefore({ event: day(event), days, holidays })).toMatchObject({ outcome: "yes", value });
  });

  test("a rule for days of rest that is misspelt is a programmer's error, not a silent rule", () => {
    const ask = (onRestDay: unknown) => () =>
      daysBefore({ event: day("2024-01-23"), days: 7, holidays, onRestDay: onRestDay as "stays" });
    expect(ask("before")).toThrow(new TypeError("Not one of stays, earlier: before"));
    expect(ask(undefined)).not.toThrow();
  });

  // 민법 제157조, applied backwards: the day of the event is not counted and the full number of days lies between
  test("leaves the full number of days between", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 100 }), (event, days) => {
        const decision = daysBefore({ event, days });
        expect(decision.outcome === "yes" && daysBetween(decision.value, event) - 1).toBe(days);
      }),
    );
  });

  // 2024-02-21 less 11 days: 9 February, a holiday; the 8th is a working day
  describe("on a holiday", () => {
    const question = { event: day("2024-02-21"), days: 11, holidays };

    test("it stays by default, which is declared as assumed and not as law", () => {
      const decision = daysBefore(question);
      expect(decision).toMatchObject({ outcome: "yes", value: "2024-02-09" });
      expect(decision.findings.at(-1)).toMatchObject({ code: "rest-day-before-event-kept-by-default", assumed: true });
    });

    test("it stays when the rule says so, with nothing assumed", () => {
      const decision = daysBefore({ ...question, onRestDay: "stays" });
      expect(decision).toMatchObject({ value: "2024-02-09" });
      expect(decision.findings.some((it) => it.assumed)).toBe(false);
    });

    test("it moves to the working day before when the rule says so", () => {
      expect(daysBefore({ ...question, onRestDay: "earlier" })).toMatchObject({ value: "2024-02-08" });
      const monday = daysBefore({ ...question, event: day("2024-02-24"), onRestDay: "earlier" });
      expect(monday).toMatchObject({ value: "2024-02-08" });
      expect(monday.findings.slice(2).map((it) => it.facts.on)).toEqual([
        "2024-02-12",
        "2024-02-11",
        "2024-02-10",
        "2024-02-09",
      ]);
    });

    test("whether it moves is unknown where the table does not reach", () => {
      expect(daysBefore({ event: day("2031-03-12"), days: 7, holidays, onRestDay: "earlier" })).toMatchObject({
        outcome: "unknown",
        missing: ["holidays.2031"],
      });
    });

    test("on a working day nothing is assumed", () => {
      expect(daysBefore({ event: day("2024-01-23"), days: 7, holidays }).findings.some((it) => it.assumed)).toBe(false);
    });

    test("what may be a holiday stays by default too", () => {
      expect(daysBefore({ event: day("2024-01-23"), days: 7 })).toMatchObject({
        value: "2024-01-15",
        findings: [{}, {}, { assumed: true }],
      });
    });
  });

  test.each<[string, Length, string]>([
    ["2026-07-01", { months: 2 }, "2026-04-30"],
    ["2026-06-30", { months: 2 }, "2026-04-29"],
    ["2025-12-31", { months: 6 }, "2025-06-29"],
    ["2026-03-31", { months: 1 }, "2026-02-27"],
    ["2028-02-29", { years: 1 }, "2027-02-27"],
    ["2026-03-15", { years: 1, months: 1 }, "2025-02-14"],
    ["2024-01-23", { weeks: 1 }, "2024-01-15"],
  ])("before %s, %o in full", (event, length, value) => {
    const decision = daysBefore({ event: day(event), length, holidays });
    expect(decision).toMatchObject({ outcome: "yes", value });
    expect(decision.findings[1]).toMatchObject({ code: "length-counted-back", assumed: true, facts: { on: value } });
  });

  test("a length of days is the same as days, and nothing is assumed of it", () => {
    const question = { event: day("2024-01-23"), holidays };
    expect(daysBefore({ ...question, length: { days: 7 } })).toEqual(daysBefore({ ...question, days: 7 }));
  });

  // 민법 제160조, mirrored: counted forward from the day after the answer the length ends before the event, from no later day it does
  test("is the last day after which the length, counted forward, ends before the event", () => {
    const lengths = fc.oneof(
      fc.record({ months: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ years: fc.integer({ min: 1, max: 8 }) }),
      fc.record({ weeks: fc.integer({ min: 1, max: 60 }) }),
    );
    fc.assert(
      fc.property(anyDay, lengths, (event, length) => {
        const decision = daysBefore({ event, length });
        if (decision.outcome !== "yes") throw new Error("open");
        const end = (on: IsoDate) => lastDayOfTerm(addDays(on, 1), length);
        expect(end(decision.value) < event).toBe(true);
        expect(end(addDays(decision.value, 1)) < event).toBe(false);
      }),
      { seed: 31, numRuns: 2000 },
    );
  });

  test("moves with the rule of the house as days do", () => {
    const question = { event: day("2026-07-03"), length: { months: 2 }, holidays };
    expect(daysBefore(question)).toMatchObject({ value: "2026-05-02" });
    expect(daysBefore({ ...question, onRestDay: "earlier" })).toMatchObject({ value: "2026-04-30" });
  });

  test("refuses both, neither, and what is no length", () => {
    const event = day("2024-01-23");
    expect(() => daysBefore({ event })).toThrow(RangeError);
    expect(() => daysBefore({ event, days: 7, length: { days: 7 } })).toThrow(RangeError);
    for (const length of [{}, { months: 0 }, { months: 1.5 }, { months: 1, days: 1 }]) {
      expect(() => daysBefore({ event, length })).toThrow(RangeError);
    }
  });

  test.each([0, -1, 1.5, Number.NaN])("refuses %s days", (days) => {
    expect(() => daysBefore({ event: day("2024-01-23"), days })).toThrow(RangeError);
  });

  test("is no later for more days, moved or not", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (event, days) => {
        const [near, far] = [days, days + 1].map((it) =>
          daysBefore({ event, days: it, holidays, onRestDay: "earlier" }),
        );
        if (near?.outcome !== "yes" || far?.outcome !== "yes") return;
        expect(far.value <= near.value && near.value < addDays(event, -days)).toBe(true);
      }),
    );
  });
});
