import { holidays } from "dojeong/holidays";
import {
  addDays,
  type CountingRegime,
  type DueDateQuestion,
  day,
  dueDate,
  type HolidayCalendar,
  instant,
  type Length,
  lastDayOfTerm,
  nextDay,
} from "dojeong/time";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { anyDay, anyLength } from "./arbitrary.ts";

const due = (from: string, length: Length, regime: CountingRegime, more: Partial<DueDateQuestion> = {}) =>
  dueDate({ from: day(from), length, regime, holidays, ...more });

const codes = (decision: ReturnType<typeof dueDate>): string[] => decision.findings.map((it) => it.code);

/** The table, but for the years that it shall not know. */
const without = (...years: number[]): HolidayCalendar => ({
  ...holidays,
  years: holidays.years.filter((it) => !years.includes(it)),
  holidays: holidays.holidays.filter((it) => !years.includes(Number(it.on.slice(0, 4)))),
});

describe("deadline", () => {
  test.each<[from: string, length: Length, value: string, why: string]>([
    ["2024-01-02", { days: 1 }, "2024-01-03", "the day of the event does not count"],
    ["2024-01-31", { months: 1 }, "2024-02-29", "counting begins on 1 February and ends with it"],
    ["2024-01-30", { months: 1 }, "2024-02-29", "counting begins on 31 January, and February has no 31st"],
    ["2024-01-29", { months: 1 }, "2024-02-29", "counting begins on 30 January, and February has no 30th"],
    ["2024-01-28", { months: 1 }, "2024-02-28", "counting begins on 29 January, and the 29th is the corresponding day"],
    ["2024-04-05", { weeks: 1 }, "2024-04-12", "Saturday to Friday"],
    ["2024-04-06", { weeks: 1 }, "2024-04-15", "ends on a Saturday"],
    ["2024-04-07", { weeks: 1 }, "2024-04-15", "ends on a Sunday"],
    ["2024-03-27", { weeks: 2 }, "2024-04-11", "ends on the day of an election"],
    ["2025-09-29", { days: 4 }, "2025-10-10", "3 October to the 9th are all days of rest"],
    ["2024-12-02", { days: 30 }, "2025-01-02", "into the next year"],
    ["2027-04-23", { days: 8 }, "2027-05-04", "노동절 on a Saturday has a substitute on Monday"],
    ["2025-04-24", { days: 7 }, "2025-05-01", "노동절 was no public holiday in 2025"],
    ["2026-04-24", { days: 7 }, "2026-05-04", "노동절 is one since 2026"],
  ])("%s + %j: %s (%s)", (from, length, value) => {
    expect(due(from, length, "deadline")).toMatchObject({ outcome: "yes", value });
  });

  // 민법 제157조 단서
  test("the first day counts when the period starts at midnight", () => {
    expect(due("2024-01-01", { days: 30 }, "deadline", { startsAtMidnight: true })).toMatchObject({
      value: "2024-01-30",
    });
    expect(due("2024-01-01", { days: 30 }, "deadline")).toMatchObject({ value: "2024-01-31" });
  });

  // 민법 제161조
  test("names every day of rest that the last day passes", () => {
    const decision = due("2026-08-01", { days: 14 }, "deadline");
    expect(decision.findings.slice(2).map((it) => [it.code, it.facts.on, it.facts.names])).toEqual([
      ["last-day-on-saturday", "2026-08-15", ["광복절"]],
      ["last-day-on-sunday", "2026-08-16", []],
      ["last-day-on-public-holiday", "2026-08-17", ["대체공휴일(광복절)"]],
    ]);
    expect(decision.findings.map((it) => it.citations.map((one) => one.provision))).toEqual([
      ["제6조제1항", "제157조"],
      ["제159조"],
      ["제161조"],
      ["제161조", "제2조제1호"],
      ["제161조", undefined],
    ]);
  });

  test("cites the corresponding day that is missing", () => {
    const [, end] = due("2024-12-30", { months: 2 }, "deadline").findings;
    expect(end).toMatchObject({
      code: "corresponding-day-missing",
      citations: [{ instrument: "민법", provision: "제160조제3항" }],
      facts: { from: "2024-12-31", on: "2025-02-28" },
    });
  });

  describe("where the table does not reach", () => {
    test("a weekday of a year that is not covered is unknown, and says which year is missing", () => {
      const decision = due("2031-03-03", { days: 14 }, "deadline");
      expect(decision).toMatchObject({ outcome: "unknown", missing: ["holidays.2031"] });
      expect(decision.findings.at(-1)).toMatchObject({
        code: "holidays-not-covered",
        facts: { on: "2031-03-17", years: [2031] },
      });
    });

    test("without a table nothing is taken for a working day", () => {
      expect(dueDate({ from: day("2024-01-02"), length: { days: 1 }, regime: "deadline" })).toMatchObject({
        outcome: "unknown",
        missing: ["holidays.2024"],
      });
    });

    test("a Sunday at the end of a year is followed by a day of the next, which decides", () => {
      // 2023-12-31 is a Sunday, and 1 January 2024 a holiday
      expect(due("2023-12-17", { days: 14 }, "deadline")).toMatchObject({ value: "2024-01-02" });
      expect(due("2023-12-17", { days: 14 }, "deadline", { holidays: without(2024) })).toMatchObject({
        outcome: "unknown",
        missing: ["holidays.2024"],
      });
    });

    test("a Sunday of a year not covered is a holiday all the same when the Monday after is known", () => {
      // 2022-12-31 is a Saturday, 2023-01-01 a Sunday, the Monday is in a covered year
      expect(due("2022-12-17", { days: 14 }, "deadline", { holidays: without(2022) })).toMatchObject({
        outcome: "yes",
        value: "2023-01-02",
      });
    });

    test("the years that the answer does not rest on may be missing", () => {
      expect(due("2023-12-28", { days: 7 }, "deadline", { holidays: without(2023) })).toMatchObject({
        outcome: "yes",
        value: "2024-01-04",
      });
    });
  });

  test("is what counting by hand gives, or unknown", () => {
    const listed = new Set<string>(holidays.holidays.map((it) => it.on));
    fc.assert(
      fc.property(anyDay, anyLength, (from, length) => {
        const first = Temporal.PlainDate.from(from).add({ days: 1 });
        let last = first.add(length);
        if (length.days !== undefined || length.weeks !== undefined || last.day === first.day) {
          last = last.subtract({ days: 1 });
        }
        const isCovered = () => holidays.years.includes(last.year);
        while (last.dayOfWeek >= 6 || (isCovered() && listed.has(last.toString()))) last = last.add({ days: 1 });
        const decision = dueDate({ from, length, regime: "deadline", holidays });
        expect(decision.outcome).toBe(isCovered() ? "yes" : "unknown");
        if (decision.outcome === "yes") expect(decision.value).toBe(last.toString());
      }),
      { numRuns: 400 },
    );
  });
});

describe("restriction", () => {
  test.each<[from: string, length: Length, value: string]>([
    ["2025-04-07", { months: 6 }, "2025-10-06"],
    ["2024-08-31", { months: 6 }, "2025-02-28"],
    ["2024-05-01", { days: 15 }, "2024-05-15"],
    ["2024-05-01", { days: 1 }, "2024-05-01"],
  ])("%s + %j: %s", (from, length, value) => {
    expect(due(from, length, "restriction")).toMatchObject({ outcome: "yes", value });
  });

  test("needs no table, for a holiday does not move the end", () => {
    expect(dueDate({ from: day("2099-01-01"), length: { years: 1 }, regime: "restriction" })).toMatchObject({
      value: "2099-12-31",
    });
  });

  test("that this does not harm the citizen is assumed unless stated", () => {
    const assumed = (decision: ReturnType<typeof dueDate>) =>
      decision.findings.filter((it) => it.assumed).map((it) => it.code);
    expect(assumed(due("2025-04-07", { months: 6 }, "restriction"))).toEqual(["no-harm-to-citizen-assumed"]);
    expect(assumed(due("2025-04-07", { months: 6 }, "restriction", { harmful: [] }))).toEqual([]);
  });

  // 행정기본법 제6조제2항 단서: each standard gives way where it works against the citizen
  test.each<[harmful: DueDateQuestion["harmful"], value: string]>([
    [[], "2025-10-06"],
    [["first-day-counted"], "2025-10-07"],
    [["last-day-stays"], "2025-10-10"],
    [["first-day-counted", "last-day-stays"], "2025-10-10"],
  ])("with %j against the citizen: %s", (harmful, value) => {
    const decision = due("2025-04-07", { months: 6 }, "restriction", { harmful });
    expect(decision).toMatchObject({ outcome: "yes", value });
    expect(codes(decision).filter((it) => it === "counting-would-harm-citizen")).toHaveLength(harmful?.length ?? 0);
  });

  test("ends as a term does", () => {
    fc.assert(
      fc.property(anyDay, anyLength, (from, length) => {
        expect(dueDate({ from, length, regime: "restriction" })).toMatchObject({ value: lastDayOfTerm(from, length) });
      }),
    );
  });
});

describe("in-force", () => {
  test.each<[promulgated: string, length: Length, value: string, why: string]>([
    ["2023-05-16", { months: 6 }, "2023-11-17", "as the committees act was"],
    ["2026-02-10", { months: 3 }, "2026-05-11", "as the holidays act was (부칙 제21338호)"],
    ["2023-04-11", { months: 6 }, "2023-10-12", "as the local subsidies act was (부칙 제19333호)"],
    ["2022-04-26", { years: 1 }, "2023-04-27", "as the non-profit organizations act was (부칙 제18846호)"],
    ["2024-02-29", { years: 1 }, "2025-03-01", "counting begins on 1 March"],
    ["2024-08-30", { months: 6 }, "2025-03-01", "counting begins on 31 August, and February has no 31st"],
    ["2024-01-01", { days: 30 }, "2024-02-01", "30 days from 2 to 31 January"],
    [
      "2025-07-05",
      { months: 3 },
      "2025-10-06",
      "the end on Sunday 5 October stays, and so does a first day on Chuseok",
    ],
  ])("%s + %j: %s (%s)", (from, length, value) => {
    expect(due(from, length, "in-force")).toMatchObject({ outcome: "yes", value });
  });

  test("is the day after the same period ends as a term", () => {
    fc.assert(
      fc.property(anyDay, anyLength, (from, length) => {
        expect(dueDate({ from, length, regime: "in-force" })).toMatchObject({
          value: nextDay(lastDayOfTerm(nextDay(from), length)),
        });
      }),
    );
  });
});

describe("national-tax", () => {
  // 국세기본법 제5조제1항제3호: 노동절 moves a tax deadline in years in which it was no public holiday too
  test("1 May moves the deadline in every year", () => {
    expect(due("2025-04-24", { days: 7 }, "deadline")).toMatchObject({ value: "2025-05-01" });
    const tax = due("2025-04-24", { days: 7 }, "national-tax");
    expect(tax).toMatchObject({ outcome: "yes", value: "2025-05-02" });
    expect(tax.findings.at(-1)).toMatchObject({
      code: "last-day-on-labour-day",
      citations: [{ instrument: "국세기본법", provision: "제5조제1항제3호" }],
    });
  });

  test("in a year not covered, 1 May is known and the next day is not", () => {
    const tax = due("2031-04-24", { days: 7 }, "national-tax");
    expect(codes(tax)).toEqual([
      "first-day-not-counted",
      "days-counted-out",
      "last-day-on-labour-day",
      "holidays-not-covered",
    ]);
    expect(tax.findings.at(-1)?.facts.on).toBe("2031-05-02");
  });

  test("Saturdays, Sundays, holidays and substitutes move it as they do elsewhere", () => {
    const tax = due("2026-08-01", { days: 14 }, "national-tax");
    expect(tax).toMatchObject({ value: "2026-08-18" });
    expect(tax.findings.slice(2).map((it) => it.citations[0]?.provision)).toEqual([
      "제5조제1항제1호",
      "제5조제1항제1호",
      "제5조제1항제2호",
    ]);
  });

  test("the substitute of 노동절 rests on the regulation, not on the act that the tax act names: not settled", () => {
    const tax = due("2027-04-26", { days: 7 }, "national-tax");
    expect(tax).toMatchObject({ outcome: "unknown", missing: ["nationalTax.labourDaySubstitute"] });
    expect(tax.findings.at(-1)?.facts.readings).toEqual([
      { reading: "holiday-of-the-regulation-only", dueOn: "2027-05-03" },
      { reading: "substitute-holiday-for-taxes-too", notBefore: "2027-05-04" },
    ]);
  });
});

describe("civil-petition", () => {
  test("received on a day of rest, the first day that counts is the next working day, and nothing says otherwise", () => {
    const { findings } = due("2024-03-09", { days: 6 }, "civil-petition");
    expect(findings).toMatchObject([
      { code: "first-day-counted", facts: { on: "2024-03-11" } },
      { code: "rest-days-not-counted", facts: { days: ["2024-03-09", "2024-03-10", "2024-03-16", "2024-03-17"] } },
    ]);
  });

  test.each<[from: string, length: Length, value: string, why: string]>([
    ["2026-02-11", { days: 7 }, "2026-02-24", "Seollal and two weekends do not count"],
    ["2026-02-14", { days: 6 }, "2026-02-26", "received on a Saturday: the first day counted is the 19th"],
    ["2024-03-04", { days: 6 }, "2024-03-11", "the day of reception counts"],
    ["2024-03-04", { weeks: 1 }, "2024-03-11", "Sunday the 10th moves on"],
    ["2026-01-31", { months: 1 }, "2026-03-03", "28 February is a Saturday; 1 and 2 March are holidays"],
    ["2024-03-04", { years: 1 }, "2025-03-04", "3 March 2025 is a substitute holiday"],
  ])("%s + %j: %s (%s)", (from, length, value) => {
    expect(due(from, length, "civil-petition")).toMatchObject({ outcome: "yes", value });
  });

  test("lists the days left out", () => {
    expect(due("2024-03-04", { days: 6 }, "civil-petition").findings.at(-1)).toMatchObject({
      code: "rest-days-not-counted",
      facts: { days: ["2024-03-09", "2024-03-10"] },
    });
  });

  test("six days or more are unknown as soon as a weekday is not covered", () => {
    expect(due("2024-12-27", { days: 6 }, "civil-petition", { holidays: without(2025) })).toMatchObject({
      outcome: "unknown",
      missing: ["holidays.2025"],
    });
  });

  describe("five days or fewer are counted in working hours", () => {
    const received = (at: string, days: number, more: Partial<DueDateQuestion> = {}) =>
      due(at.slice(0, 10), { days }, "civil-petition", { receivedAt: instant(`${at}+09:00`), ...more });

    test.each<[at: string, days: number, value: string]>([
      ["2026-02-13T15:00", 3, "2026-02-23"],
      ["2024-03-04T10:30", 1, "2024-03-05"],
      ["2024-03-04T09:00", 1, "2024-03-04"],
      ["2024-03-04T07:12", 1, "2024-03-04"],
      ["2024-03-04T09:00:01", 1, "2024-03-05"],
      ["2024-03-04T18:00", 1, "2024-03-05"],
      ["2024-03-04T23:59", 5, "2024-03-11"],
      ["2024-03-09T11:00", 1, "2024-03-11"],
    ])("%s, %i days: %s", (at, days, value) => {
      expect(received(at, days)).toMatchObject({ outcome: "yes", value });
    });

    test("without the time of reception the answer is unknown", () => {
      const decision = due("2024-03-04", { days: 3 }, "civil-petition");
      expect(decision).toMatchObject({ outcome: "unknown", missing: ["receivedAt"] });
      expect(codes(decision)).toEqual(["reception-time-not-stated"]);
    });

    test("on a day of rest the time of reception makes no difference", () => {
      expect(due("2024-03-09", { days: 1 }, "civil-petition")).toMatchObject({ outcome: "yes", value: "2024-03-11" });
    });

    test("the usual working hours are declared as assumed, one's own are not", () => {
      const own = [{ from: "09:00", until: "17:00" }];
      expect(codes(received("2024-03-04T10:30", 1))).toContain("working-hours-assumed");
      expect(codes(received("2024-03-04T10:30", 1, { workingHours: own }))).not.toContain("working-hours-assumed");
    });

    test("the moment of reception must lie on the day stated, in Korea", () => {
      expect(() => received("2024-03-04T10:30", 1, { from: day("2024-03-05") })).toThrow(RangeError);
      const abroad = { receivedAt: instant("2024-03-03T20:00:00-05:00") };
      expect(due("2024-03-04", { days: 1 }, "civil-petition", abroad)).toMatchObject({ value: "2024-03-05" });
    });
  });

  test("is never a day of rest, and never earlier for a longer period", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 6, max: 60 }), (from, days) => {
        const shorter = dueDate({ from, length: { days }, regime: "civil-petition", holidays });
        const longer = dueDate({ from, length: { days: days + 1 }, regime: "civil-petition", holidays });
        if (shorter.outcome !== "yes") return;
        expect(Temporal.PlainDate.from(shorter.value).dayOfWeek).toBeLessThan(6);
        expect(holidays.holidays.some((it) => it.on === shorter.value)).toBe(false);
        if (longer.outcome === "yes") expect(longer.value > shorter.value).toBe(true);
      }),
    );
  });
});

describe("every regime", () => {
  const anyRegime = fc.constantFrom<CountingRegime>(
    "deadline",
    "restriction",
    "in-force",
    "civil-petition",
    "national-tax",
  );

  test("what is known with fewer years stays so with more", () => {
    const fewer = without(2019, 2022, 2024, 2026);
    fc.assert(
      fc.property(anyDay, anyLength, anyRegime, (from, length, regime) => {
        const [little, much] = [
          dueDate({ from, length, regime, holidays: fewer }),
          dueDate({ from, length, regime, holidays }),
        ];
        if (little.outcome === "yes") expect(much).toMatchObject({ outcome: "yes", value: little.value });
        else expect(little.outcome === "unknown" && little.missing.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test("answers are plain JSON, and the order of the table makes no difference", () => {
    const reversed = { ...holidays, holidays: [...holidays.holidays].reverse(), years: [...holidays.years].reverse() };
    fc.assert(
      fc.property(anyDay, anyLength, anyRegime, (from, length, regime) => {
        const decision = dueDate({ from, length, regime, holidays });
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        expect(dueDate({ from, length, regime, holidays: reversed })).toEqual(decision);
      }),
    );
  });

  test.each<CountingRegime>(["deadline", "restriction", "in-force", "civil-petition", "national-tax"])(
    "%s refuses what is no length",
    (regime) => {
      expect(() => due("2024-01-01", { days: 0 }, regime)).toThrow(RangeError);
      expect(() => due("2024-01-01", {}, regime)).toThrow(RangeError);
    },
  );

  test("an unknown regime is a programmer's error", () => {
    expect(() => due("2024-01-01", { days: 1 }, "lunar" as CountingRegime)).toThrow(TypeError);
  });

  test("so is a standard that gives way and is none", () => {
    const harmful = ["last-day-stay"] as never;
    const from = day("2024-01-01");
    expect(() => dueDate({ from, length: { days: 1 }, regime: "restriction", harmful })).toThrow(TypeError);
  });

  test("a length of one day ends on the next day or later, save where the first day counts", () => {
    expect(due("2024-03-04", { days: 1 }, "deadline")).toMatchObject({ value: addDays(day("2024-03-04"), 1) });
    expect(due("2024-03-04", { days: 1 }, "restriction")).toMatchObject({ value: "2024-03-04" });
  });
});
