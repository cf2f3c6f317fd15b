import {
  Appointment,
  type CommitteeRules,
  checkAppointment,
  decideAppointment,
  decideRenewal,
  lastPossibleDay,
  renewAppointment,
  renewalLimitOf,
  termOf,
  termsWithin,
} from "dojeong/committees";
import { addDays, day, type IsoDate } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectSound } from "../support/sound.ts";
import { committee, person, rules, seat, term, twoYearsOnce } from "./sample.ts";

const first = term("2024-01-01", "2025-12-31");
const second = term("2026-01-01", "2027-12-31", { renewals: 1, basis: "renewal" });
const against = (decision: { findings: readonly { code: string; outcome: string }[] }) =>
  decision.findings.filter((it) => it.outcome !== "yes").map((it) => it.code);

describe("may the term be renewed, and for which days", () => {
  test.each([
    { name: "last day of the term", on: "2025-12-31", of: first, codes: [] },
    { name: "day after the term", on: "2026-01-01", of: first, codes: ["term-ended"] },
    { name: "first day of the term", on: "2024-01-01", of: first, codes: [] },
    { name: "day before the term", on: "2023-12-31", of: first, codes: ["term-not-begun"] },
    { name: "limit reached", on: "2027-11-22", of: second, codes: ["renewals-used-up"] },
    { name: "both", on: "2028-01-01", of: second, codes: ["term-ended", "renewals-used-up"] },
  ])("$name", ({ on, of, codes }) => {
    const decision = decideRenewal(twoYearsOnce, of, day(on));
    expect(against(decision)).toEqual(codes);
    expect(decision.outcome).toBe(codes.length === 0 ? "yes" : "no");
  });

  test("the new term begins the day after the present one ends", () => {
    const renewed = decideRenewal(
      twoYearsOnce,
      term("2024-01-01", "2025-12-31", { personId: "p", seatId: "s" }),
      day("2025-12-01"),
    );
    expect(renewed.outcome === "yes" && renewed.value).toEqual({
      committeeId: "c",
      seatId: "s",
      personId: "p",
      startsOn: "2026-01-01",
      endsOn: "2027-12-31",
      renewals: 1,
      basis: "renewal",
    });
  });

  // 민법 제160조제3항: a term from 29 February 2024 ends on 28 February 2026, and the next begins on 1 March
  test("after a term from a leap day", () => {
    const renewed = decideRenewal(twoYearsOnce, term("2024-02-29", "2026-02-28"), day("2026-02-28"));
    expect(renewed.outcome === "yes" && [renewed.value.startsOn, renewed.value.endsOn]).toEqual([
      "2026-03-01",
      "2028-02-29",
    ]);
  });

  test("one year at a time, where renewal has a unit of its own", () => {
    const yearly = rules({ term: { length: { years: 2 } }, renewal: { limit: 3, unit: { years: 1 } } });
    const renewed = decideRenewal(yearly, first, day("2025-12-01"));
    expect(renewed.outcome === "yes" && renewed.value.endsOn).toBe("2026-12-31");
    const last = lastPossibleDay(yearly, day("2024-01-01"));
    expect(last.outcome === "yes" && last.value).toBe("2028-12-31");
  });

  test("no limit stated is neither a limit nor unlimited, and is said to be assumed", () => {
    const silent = rules({ term: { length: { years: 2 } } });
    for (const stated of [silent, rules({ ...silent, renewal: { limit: "not-stated" } })]) {
      const decision = decideRenewal(stated, second, day("2027-11-22"));
      expect(decision.outcome).toBe("yes");
      expect(decision.findings.find((it) => it.code === "renewal-limit-assumed-absent")?.assumed).toBe(true);
      expect(lastPossibleDay(stated, second).outcome).toBe("unknown");
      expect(renewalLimitOf(stated).outcome).toBe("unknown");
    }
    const unlimited = rules({ ...silent, renewal: { limit: "unlimited" } });
    const decision = decideRenewal(unlimited, second, day("2027-11-22"));
    expect(decision.findings.some((it) => it.assumed)).toBe(false);
    expect(lastPossibleDay(unlimited, second).outcome).toBe("no");
    const limit = renewalLimitOf(unlimited);
    expect(limit.outcome === "yes" && limit.value).toBe("unlimited");
  });

  test("a limit of none is a limit", () => {
    expect(
      against(
        decideRenewal(rules({ term: { length: { years: 2 } }, renewal: { limit: 0 } }), first, day("2025-12-01")),
      ),
    ).toEqual(["renewals-used-up"]);
  });

  test("renewals that are not recorded are not none", () => {
    const { renewals: _, basis: __, ...silent } = first;
    expect(decideRenewal(twoYearsOnce, silent, day("2025-12-01")).outcome).toBe("unknown");
    expect(lastPossibleDay(twoYearsOnce, silent).outcome).toBe("unknown");
    expect(decideRenewal(twoYearsOnce, { ...silent, basis: "first" }, day("2025-12-01")).outcome).toBe("yes");
    expect(
      decideRenewal(twoYearsOnce, silent, day("2025-12-01"), { history: [term("2022-01-01", "2023-12-31")] }).outcome,
    ).toBe("no");
  });

  test("a member bound to go on may be renewed after the term", () => {
    const bound: CommitteeRules = { ...twoYearsOnce, holdover: { kind: "must" } };
    expect(decideRenewal(bound, first, day("2026-02-01")).outcome).toBe("yes");
    // whether he went on is not known, where he only may
    expect(decideRenewal({ ...bound, holdover: { kind: "may" } }, first, day("2026-02-01")).outcome).toBe("unknown");
  });

  test.each([
    { on: "2026-03-31", outcome: "yes" },
    { on: "2026-04-01", outcome: "no" },
  ])("going on for three months at the longest: $on", ({ on, outcome }) => {
    const bound = rules({ ...twoYearsOnce, holdover: { kind: "must", longest: { months: 3 } } });
    expect(decideRenewal(bound, first, day(on)).outcome).toBe(outcome);
  });

  describe("where the term ends with the governor's", () => {
    const withGovernor = rules({ ...twoYearsOnce, term: { length: { years: 2 }, endsWith: "도지사의 임기" } });
    test.each([
      { endsWithOn: "2026-06-30", ends: "2026-06-30" },
      { endsWithOn: "2027-12-31", ends: "2027-12-31" },
      { endsWithOn: "2030-06-30", ends: "2027-12-31" },
      { endsWithOn: "2026-01-01", ends: "2026-01-01" },
    ])("on $endsWithOn, so does the renewed one", ({ endsWithOn, ends }) => {
      const renewed = decideRenewal(withGovernor, first, day("2025-12-01"), { endsWithOn: day(endsWithOn) });
      expect(renewed.outcome === "yes" && renewed.value.endsOn).toBe(ends);
    });

    test("it is over before it begins, or not known", () => {
      const over = { endsWithOn: day("2025-12-31") };
      expect(against(decideRenewal(withGovernor, first, day("2025-12-01"), over))).toEqual(["term-event-over"]);
      expect(decideRenewal(withGovernor, first, day("2025-12-01")).outcome).toBe("unknown");
    });
  });

  describe("under a cap of three years on terms", () => {
    const capped = (of: string, years: number) =>
      rules({ ...twoYearsOnce, term: { length: { years } }, termCaps: [{ id: "cap", of, longest: { years: 3 } }] });
    test.each([
      { of: "all", years: 3, official: undefined, outcome: "yes" },
      { of: "all", years: 4, official: undefined, outcome: "no" },
      { of: "all", years: 4, official: true, outcome: "no" },
      { of: "non-officials", years: 4, official: false, outcome: "no" },
      { of: "non-officials", years: 4, official: true, outcome: "yes" },
      { of: "non-officials", years: 4, official: undefined, outcome: "unknown" },
    ])("of $of, $years years, official: $official", ({ of, years, official, outcome }) => {
      const facts = official === undefined ? {} : { official };
      expect(decideRenewal(capped(of, years), first, day("2025-12-01"), facts).outcome).toBe(outcome);
      expect(decideAppointment(capped(of, years), day("2024-01-01"), { history: [], ...facts }).outcome).toBe(outcome);
      expect(lastPossibleDay(capped(of, years), day("2024-01-01"), facts).outcome).toBe(outcome);
    });

    test("a term may be set within it where no length is stated, and not beyond", () => {
      const set = rules({ termCaps: [{ id: "cap", of: "all", longest: { years: 3 } }] });
      const decision = checkAppointment(set, term("2024-01-01", "2026-12-31"));
      expect(decision.findings.map((one) => [one.code, one.assumed])).toEqual([
        ["term-as-set", true],
        ["term-within-cap", undefined],
      ]);
      expect(checkAppointment(set, term("2024-01-01", "2027-01-01")).outcome).toBe("no");
      expect(checkAppointment(rules(), term("2024-01-01", "2026-12-31")).outcome).toBe("unknown");
    });
  });

  describe("whose terms, and on which committee", () => {
    const earlier = term("2022-01-01", "2023-12-31");
    test("a limit looks at the same committee alone", () => {
      const elsewhere = term("2022-01-01", "2023-12-31", { committeeId: "other" });
      expect(decideRenewal(twoYearsOnce, first, day("2025-12-01"), { history: [elsewhere] }).outcome).toBe("yes");
      const meanwhile = term("2023-01-01", "2024-12-31", { committeeId: "other" });
      expect(checkAppointment(twoYearsOnce, first, { history: [meanwhile] }).outcome).toBe("yes");
      const on = day("2026-01-01");
      const both = [first, elsewhere, { ...elsewhere, startsOn: day("2020-01-01") }];
      expect(decideAppointment(twoYearsOnce, on, { history: both }).outcome).toBe("no");
      expect(decideAppointment(twoYearsOnce, on, { history: both, committeeId: first.committeeId }).outcome).toBe(
        "yes",
      );
    });

    test("and at the same person alone, where records say whose they are", () => {
      const his = { ...first, personId: person("he"), renewals: 0 };
      const { renewals: _, ...hers } = { ...earlier, personId: person("she") };
      expect(decideRenewal(twoYearsOnce, his, day("2025-12-01"), { history: [hers] }).outcome).toBe("yes");
      const { renewals: __, ...renewed } = { ...his, basis: "renewal" as const };
      expect(decideRenewal(twoYearsOnce, renewed, day("2025-12-01"), { history: [earlier] }).outcome).toBe("no");
      expect(decideRenewal(twoYearsOnce, renewed, day("2025-12-01"), { history: [hers] }).outcome).toBe("unknown");
    });

    test("a record given twice is one term", () => {
      const twice = { history: [first, { ...first }] };
      expect(decideAppointment(twoYearsOnce, day("2026-01-01"), twice).outcome).toBe("yes");
      expect(lastPossibleDay(twoYearsOnce, day("2026-01-01"), twice).outcome).toBe("yes");
    });

    test("the last day of the calendar is no end of a term", () => {
      const forever = term("2024-01-01", "9999-12-31");
      expect(against(decideRenewal(twoYearsOnce, forever, day("2025-12-01")))).toEqual(["term-end-not-recorded"]);
      expect(lastPossibleDay(twoYearsOnce, forever).outcome).toBe("unknown");
    });

    test("nobody is renewed into a term that overlaps another of his", () => {
      const history = [term("2026-06-01", "2028-05-31")];
      expect(
        against(
          decideRenewal(rules({ ...twoYearsOnce, renewal: { limit: 5 } }), first, day("2025-12-01"), { history }),
        ),
      ).toEqual(["terms-overlap"]);
    });

    test("service by post is no term, and said to be left out", () => {
      const byPost = Appointment.parse({ committeeId: "c", startsOn: "2022-01-01", endedOn: "2023-12-31" });
      const decision = decideAppointment(twoYearsOnce, day("2024-01-01"), { history: [byPost] });
      expect(decision.outcome).toBe("yes");
      expect(decision.findings.find((one) => one.code === "service-without-term-not-counted")).toMatchObject({
        facts: { records: 1 },
        assumed: true,
      });
    });
  });

  test("a seat by post has no term to renew", () => {
    expect(against(decideRenewal(twoYearsOnce, first, day("2025-12-01"), { seat: seat("by-post") }))).toEqual([
      "held-without-term",
    ]);
  });
});

describe("연임 counts consecutive terms, 중임 all of them", () => {
  const apart = [term("2016-01-01", "2017-12-31"), term("2020-01-01", "2021-12-31")];
  test.each([
    ["any", 1, "no"],
    ["any", 2, "yes"],
    ["consecutive", 1, "yes"],
  ] as const)("%s, limit %i", (kind, limit, outcome) => {
    const rule = rules({ term: { length: { years: 2 } }, renewal: { kind, limit } });
    expect(decideAppointment(rule, day("2026-01-01"), { history: apart }).outcome).toBe(outcome);
  });

  test("earlier terms that are not given are not none, where a limit looks at them", () => {
    expect(decideAppointment(twoYearsOnce, day("2026-01-01")).outcome).toBe("unknown");
    expect(decideAppointment(twoYearsOnce, day("2026-01-01"), { history: [] }).outcome).toBe("yes");
    const unlimited = rules({ term: { length: { years: 2 } }, renewal: { limit: "unlimited" } });
    expect(decideAppointment(unlimited, day("2026-01-01")).outcome).toBe("yes");
  });

  test("a kind that is not stated is taken to be consecutive, and said to be assumed", () => {
    const rule = rules({ term: { length: { years: 2 } }, renewal: { limit: 1 } });
    const decision = decideRenewal(rule, first, day("2025-12-01"));
    expect(decision.findings.find((it) => it.code === "renewal-kind-assumed")?.assumed).toBe(true);
  });
});

describe("what breaks the chain", () => {
  const history = [first, second];
  const limit1 = (brokenBy?: object) =>
    rules({ term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit: 1, brokenBy } });

  test.each([
    ["no day between", undefined, "2028-01-01", "no"],
    ["a gap on which the rule is silent", undefined, "2028-06-01", "unknown"],
    ["a day short of a whole term", undefined, "2029-12-31", "unknown"],
    ["a gap of a whole term, the rule silent", undefined, "2030-01-01", "yes"],
    ["one day, where any day breaks it", { by: "any-day" }, "2028-01-02", "yes"],
    ["a day short of the stated gap", { by: "length", atLeast: { months: 6 } }, "2028-06-30", "no"],
    ["the stated gap", { by: "length", atLeast: { months: 6 } }, "2028-07-01", "yes"],
    ["a gap said to be not stated", { by: "not-stated" }, "2028-06-01", "unknown"],
  ])("%s", (_name, brokenBy, startsOn, outcome) => {
    const decision = decideAppointment(limit1(brokenBy), day(startsOn), { history });
    expect(decision.outcome).toBe(outcome);
    expectSound(decision);
  });

  test("both readings are given where it is not settled", () => {
    const decision = decideAppointment(limit1(), day("2028-06-01"), { history });
    expect(decision.outcome === "unknown" && decision.missing).toEqual(["renewal.brokenBy"]);
    expect(decision.findings.find((it) => it.code === "renewals-unsettled")?.facts.readings).toEqual([
      { reading: "break-ends-chain", used: 0, outcome: "yes" },
      { reading: "break-does-not-end-chain", used: 1, outcome: "no" },
    ]);
  });

  test("an open gap that makes no difference leaves the answer certain", () => {
    const decision = decideAppointment(limit1(), day("2026-06-01"), { history: [first] });
    expect(decision.outcome).toBe("yes");
  });

  test("a gap in the record of an early end is a gap", () => {
    const left = term("2024-01-01", "2025-12-31", { endedOn: "2024-12-31" });
    expect(decideAppointment(limit1({ by: "any-day" }), day("2026-01-01"), { history: [left] }).outcome).toBe("yes");
  });
});

describe("what a partial term counts as", () => {
  const months = (count: number) => `2023-${String(13 - count).padStart(2, "0")}-01`;
  const served = (count: number) => [
    term(months(count), "2023-12-31", { basis: "substitute" }),
    term("2024-01-01", "2025-12-31", { renewals: undefined, basis: undefined }),
  ];
  const counting = (partialTerms?: object) =>
    rules({ term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit: 1, partialTerms } });

  test.each([
    ["counts", { counts: "always" }, 5, "no"],
    ["never counts", { counts: "never" }, 11, "yes"],
    ["under six months: five", { counts: "unless-under", under: { months: 6 } }, 5, "yes"],
    ["under six months: exactly six", { counts: "unless-under", under: { months: 6 } }, 6, "no"],
    ["one more if under a year: eleven months", { counts: "one-more-if-under", under: { years: 1 } }, 11, "yes"],
    ["one more if under a year: a year", { counts: "one-more-if-under", under: { years: 1 } }, 12, "no"],
    ["the rule silent", undefined, 5, "unknown"],
    ["said to be not stated", { counts: "not-stated" }, 5, "unknown"],
  ])("%s", (_name, partialTerms, count, outcome) => {
    expect(decideAppointment(counting(partialTerms), day("2026-01-01"), { history: served(count) }).outcome).toBe(
      outcome,
    );
  });

  test("one more renewal is one more, not one for each partial term", () => {
    const history = [
      term("2021-01-01", "2021-06-30", { basis: "substitute" }),
      term("2021-07-01", "2021-12-31", { basis: "substitute" }),
      term("2022-01-01", "2023-12-31", { renewals: undefined, basis: undefined }),
    ];
    const rule = { counts: "one-more-if-under", under: { years: 1 } };
    expect(decideAppointment(counting(rule), day("2024-01-01"), { history }).outcome).toBe("no");
    expect(decideAppointment(counting({ counts: "never" }), day("2024-01-01"), { history }).outcome).toBe("yes");
  });

  test("a substitute given a whole term of his own has served one", () => {
    const whole = [term("2024-01-01", "2025-12-31", { basis: "substitute" }), second];
    expect(decideAppointment(counting({ counts: "never" }), day("2028-01-01"), { history: whole }).outcome).toBe("no");
  });

  test("terms begun before counting starts are left out", () => {
    const rule = rules({ term: { length: { years: 2 } }, renewal: { limit: 1, countsTermsFrom: "2025-01-01" } });
    expect(decideRenewal(rule, second, day("2027-12-01"), { history: [first] }).outcome).toBe("yes");
    expect(decideRenewal(twoYearsOnce, second, day("2027-12-01"), { history: [first] }).outcome).toBe("no");
  });
});

describe("the longest service in all", () => {
  const six = rules({
    term: { length: { years: 2 } },
    renewal: { kind: "consecutive", limit: 9, longestInAll: { years: 5 } },
  });
  test("cuts the last possible day and refuses what passes it", () => {
    const last = lastPossibleDay(six, day("2024-01-01"));
    expect(last.outcome === "yes" && last.value).toBe("2028-12-31");
    expect(decideRenewal(six, first, day("2025-12-01")).outcome).toBe("yes");
    expect(against(decideRenewal(six, second, day("2027-12-01"), { history: [first] }))).toEqual([
      "beyond-longest-service",
    ]);
  });

  test("bounds even an unlimited renewal", () => {
    const rule = rules({ term: { length: { years: 2 } }, renewal: { limit: "unlimited", longestInAll: { years: 6 } } });
    const last = lastPossibleDay(rule, day("2024-01-01"));
    expect(last.outcome === "yes" && last.value).toBe("2029-12-31");
  });

  test("days that were not served do not count, under 중임", () => {
    const rule = rules({
      term: { length: { years: 2 } },
      renewal: { kind: "any", limit: 9, longestInAll: { years: 4 } },
    });
    const last = lastPossibleDay(rule, day("2030-01-01"), { history: [first] });
    expect(last.outcome === "yes" && last.value).toBe("2031-12-31");
  });
});

describe("all service together, and service without a break", () => {
  const bounded = (more: object) =>
    rules({ term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit: "unlimited", ...more } });
  const long = [term("2010-01-01", "2011-12-31"), term("2012-01-01", "2013-12-31", { basis: "renewal", renewals: 1 })];
  const four = { years: 4 };

  test.each([
    { name: "in all, breaks or none", more: { longestInAll: four }, codes: ["beyond-longest-service"] },
    { name: "in a row: a break as long as a term begins anew", more: { longestInARow: four }, codes: [] },
  ])("four years $name", ({ more, codes }) => {
    expect(against(decideAppointment(bounded(more), day("2020-01-01"), { history: long }))).toEqual(codes);
  });

  test.each([
    { brokenBy: { by: "any-day" }, outcome: "yes" },
    { brokenBy: { by: "length", atLeast: { years: 1 } }, outcome: "no" },
    { brokenBy: undefined, outcome: "unknown" },
  ])("in a row, after a break of half a year: $outcome", ({ brokenBy, outcome }) => {
    const rule = bounded({ longestInARow: four, brokenBy });
    const decision = decideAppointment(rule, day("2014-07-01"), { history: long });
    expect(decision.outcome).toBe(outcome);
    if (decision.outcome === "unknown") expect(decision.missing).toEqual(["renewal.brokenBy"]);
  });

  test("renewals that are recorded without their terms leave the days served open", () => {
    const third = term("2024-01-01", "2025-12-31", { basis: "renewal", renewals: 2 });
    for (const more of [{ longestInAll: { years: 6 } }, { longestInARow: { years: 6 } }]) {
      expect(decideRenewal(bounded(more), third, day("2025-12-01")).outcome).toBe("unknown");
      expect(lastPossibleDay(bounded(more), third).outcome).toBe("unknown");
      const history = [
        term("2020-01-01", "2021-12-31"),
        term("2022-01-01", "2023-12-31", { renewals: 1, basis: "renewal" }),
      ];
      expect(decideRenewal(bounded(more), third, day("2025-12-01"), { history }).outcome).toBe("no");
    }
    const beyond = bounded({ longestInAll: { years: 3 } });
    expect(against(decideRenewal(beyond, third, day("2025-12-01")))).toEqual(["beyond-longest-service"]);
  });

  test("terms begun before counting starts take no days either", () => {
    const rule = bounded({ longestInAll: four, countsTermsFrom: "2012-01-01" });
    expect(decideAppointment(rule, day("2014-01-01"), { history: long }).outcome).toBe("yes");
    expect(
      decideAppointment(rule, day("2014-01-02"), { history: [...long, term("2014-01-01", "2014-01-01")] }).outcome,
    ).toBe("no");
  });

  test("nor in a row, and what came before them is not asked", () => {
    const rule = bounded({ longestInARow: four, countsTermsFrom: "2012-01-01" });
    expect(decideAppointment(rule, day("2014-01-01"), { history: long }).outcome).toBe("yes");
    const [before, after] = [term("2010-01-01", "2011-12-31", { basis: "renewal", renewals: 3 }), long[1]];
    expect(decideAppointment(rule, day("2014-01-01"), { history: after ? [before, after] : [] }).outcome).toBe("yes");
  });

  test("there is no last possible day before the term asked about", () => {
    expect(against(lastPossibleDay(bounded({ longestInAll: four }), day("2020-01-01"), { history: long }))).toEqual([
      "beyond-longest-service",
    ]);
  });
});

describe("after a dismissal", () => {
  const dismissed = term("2022-06-01", "2024-05-31", { endedOn: "2024-05-20", endGround: "secret-leaked" });
  const banned = (more: object = {}) =>
    rules({ ...twoYearsOnce, reappointmentBan: { length: { years: 2 }, exceptGrounds: ["own-wish"], ...more } });

  test.each([
    ["2026-05-19", {}, "no"],
    ["2026-05-20", {}, "unknown"],
    ["2026-05-21", {}, "yes"],
    ["2026-05-20", { counting: "restriction" }, "yes"],
    ["2026-05-20", { counting: "deadline" }, "no"],
  ])("on %s, %j", (startsOn, more, outcome) => {
    expect(decideAppointment(banned(more), day(startsOn), { history: [dismissed] }).outcome).toBe(outcome);
  });

  test("an early end on a ground not recorded may have been a dismissal, until the ban would be over", () => {
    const { endGround: _, ...silent } = dismissed;
    expect(decideAppointment(banned(), day("2025-06-01"), { history: [silent] }).outcome).toBe("unknown");
    expect(decideAppointment(banned(), day("2026-06-01"), { history: [silent] }).outcome).toBe("yes");
    expect(
      decideAppointment(banned(), day("2026-06-01"), {
        history: [term("2022-06-01", "2024-05-31", { endedOn: "2024-05-31" })],
      }).outcome,
    ).toBe("yes");
  });

  test("an excepted ground brings none", () => {
    const own = { ...dismissed, endGround: "own-wish" };
    expect(decideAppointment(banned(), day("2025-06-01"), { history: [own] }).outcome).toBe("yes");
  });

  test("grounds that alone bring one leave the others free", () => {
    expect(
      decideAppointment(banned({ onlyGrounds: ["bribed"] }), day("2025-06-01"), { history: [dismissed] }).outcome,
    ).toBe("yes");
  });
});

describe("renewAppointment and checkAppointment refuse what the rules do not give", () => {
  const root = committee({ currentTerm: { startsOn: "2024-01-01", endsOn: "2025-12-31" } });

  test.each([
    ["as the rule has it", {}, "yes"],
    ["the same days, stated", { startsOn: day("2026-01-01"), endsOn: day("2027-12-31") }, "yes"],
    ["past the last possible day", { endsOn: day("2028-01-01") }, "no"],
    ["shorter than a term", { endsOn: day("2027-12-30") }, "no"],
    ["not from the day after", { startsOn: day("2026-01-02") }, "no"],
  ])("%s", (_name, days, outcome) => {
    expect(renewAppointment(twoYearsOnce, first, { decidedOn: day("2025-12-01"), ...days }).outcome).toBe(outcome);
  });

  test.each([
    ["the announced term", {}, []],
    ["another last day", { endsOn: "2026-12-31" }, ["term-not-as-ruled", "term-not-as-announced"]],
    ["another first day", { startsOn: "2024-02-01", endsOn: "2026-01-31" }, ["term-not-as-announced"]],
    [
      "a second renewal",
      { renewals: 2, basis: "renewal", startsOn: "2028-01-01", endsOn: "2029-12-31" },
      ["renewals-used-up"],
    ],
  ])("%s", (_name, more, codes) => {
    expect(against(checkAppointment(twoYearsOnce, { ...first, ...more } as Appointment, { committee: root }))).toEqual(
      codes,
    );
  });

  test("a substitute serves to the predecessor's last day, and begins within the announced term", () => {
    const substitute = term("2024-09-15", "2025-12-31", { basis: "substitute" });
    const context = { committee: root, predecessorEndsOn: day("2025-12-31") };
    expect(checkAppointment(twoYearsOnce, substitute, context).outcome).toBe("yes");
    expect(against(checkAppointment(twoYearsOnce, { ...substitute, endsOn: day("2026-09-14") }, context))).toEqual([
      "term-not-as-ruled",
      "term-not-as-announced",
    ]);
  });

  test("a cap of three years binds members who are no officials", () => {
    const four = rules({
      term: { length: { years: 4 } },
      termCaps: [{ id: "decree", of: "non-officials", longest: { years: 3 } }],
    });
    const long = term("2024-01-01", "2027-12-31");
    expect(checkAppointment(four, long, { official: false }).outcome).toBe("no");
    expect(checkAppointment(four, long, { official: true }).outcome).toBe("yes");
    expect(checkAppointment(four, long).outcome).toBe("unknown");
  });
});

describe("properties", () => {
  const lengths = fc.constantFrom(
    { years: 1 },
    { years: 2 },
    { years: 3 },
    { months: 18 },
    { months: 7 },
    { days: 100 },
  );
  const starts = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day("1990-01-01"), days));
  const limits = fc.integer({ min: 0, max: 6 });

  test("no sequence of renewals outlives the last possible day, and the longest one reaches it", () => {
    fc.assert(
      fc.property(lengths, starts, limits, fc.option(lengths, { nil: undefined }), (length, startsOn, limit, unit) => {
        const rule = rules({ term: { length }, renewal: { kind: "consecutive", limit, unit } });
        const last = lastPossibleDay(rule, startsOn);
        if (last.outcome !== "yes") throw new Error("undecided");
        const begun = decideAppointment(rule, startsOn, { history: [] });
        if (begun.outcome !== "yes") throw new Error("undecided");
        let present = term(startsOn, begun.value.endsOn);
        let renewals = 0;
        for (;;) {
          expect((present.endsOn ?? "") <= last.value).toBe(true);
          const next = decideRenewal(rule, present, present.endsOn as IsoDate);
          if (next.outcome !== "yes") break;
          expect(next.value.startsOn > (present.endsOn ?? "")).toBe(true);
          present = next.value;
          renewals += 1;
        }
        expect([renewals, present.endsOn]).toEqual([limit, last.value]);
        const fromPresent = lastPossibleDay(rule, present);
        expect(fromPresent.outcome === "yes" && fromPresent.value).toBe(last.value);
      }),
      { numRuns: 60 },
    );
  });

  test("nor does one after a partial term, under any rule on counting or on the longest service", () => {
    const rule = fc.record(
      {
        kind: fc.constantFrom("consecutive", "any"),
        limit: fc.oneof(limits, fc.constant("unlimited")),
        unit: lengths,
        longestInAll: fc.constantFrom({ years: 4 }, { months: 50 }),
        longestInARow: fc.constantFrom({ years: 3 }, { years: 7 }),
        partialTerms: fc.constantFrom(
          { counts: "always" },
          { counts: "never" },
          { counts: "unless-under", under: { months: 6 } },
          { counts: "one-more-if-under", under: { years: 1 } },
        ),
      },
      { requiredKeys: ["kind", "limit", "partialTerms"] },
    );
    let decided = 0;
    fc.assert(
      fc.property(rule, lengths, starts, fc.integer({ min: 1, max: 500 }), (renewal, length, startsOn, served) => {
        const given = rules({ term: { length }, renewal });
        const partial = term(addDays(startsOn, -served), addDays(startsOn, -1), { basis: "substitute" });
        const last = lastPossibleDay(given, startsOn, { history: [partial] });
        const begun = decideAppointment(given, startsOn, { history: [partial] });
        if (last.outcome !== "yes" || begun.outcome !== "yes") return;
        decided += 1;
        const { renewals: _, ...first } = term(startsOn, begun.value.endsOn, { basis: "renewal" });
        const history: Appointment[] = [partial];
        for (let present: Appointment = first; ; ) {
          expect((present.endsOn ?? "") <= last.value).toBe(true);
          const next = decideRenewal(given, present, present.startsOn, { history });
          if (next.outcome !== "yes" || history.length > 12) break;
          history.push(present);
          present = next.value;
        }
      }),
      { numRuns: 300 },
    );
    expect(decided).toBeGreaterThan(30);
  });

  test("telling the number of renewals never turns a yes into a no, nor back: it settles what was open", () => {
    fc.assert(
      fc.property(limits, fc.integer({ min: 0, max: 8 }), (limit, renewals) => {
        const rule = rules({ term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit } });
        const stated = { ...first, basis: "renewal" as const, renewals };
        const { renewals: _, ...silent } = stated;
        const before = decideRenewal(rule, silent, day("2025-06-01")).outcome;
        const after = decideRenewal(rule, stated, day("2025-06-01")).outcome;
        expect(after).toBe(renewals + 1 <= limit ? "yes" : "no");
        expect([after, "unknown"]).toContain(before);
      }),
    );
  });

  test("history and the recorded number come to the same", () => {
    fc.assert(
      fc.property(lengths, starts, limits, fc.integer({ min: 0, max: 5 }), (length, startsOn, limit, earlier) => {
        const rule = rules({ term: { length }, renewal: { kind: "consecutive", limit: 9 } });
        let present = term(
          startsOn,
          (decideAppointment(rule, startsOn, { history: [] }) as { value: { endsOn: IsoDate } }).value.endsOn,
        );
        const history: Appointment[] = [];
        for (let index = 0; index < earlier; index += 1) {
          history.push(present);
          present = (decideRenewal(rule, present, present.startsOn) as { value: Appointment }).value;
        }
        const strict = rules({ ...rule, renewal: { kind: "consecutive", limit } });
        const on = present.startsOn;
        const alone = decideRenewal(strict, present, on);
        const together = decideRenewal(strict, present, on, { history: [...history].reverse() });
        expect(together).toEqual(alone);
        expectSound(alone);
      }),
      { numRuns: 40 },
    );
  });

  test("a member never holds two seats of one committee at once", () => {
    fc.assert(
      fc.property(starts, starts, (a, b) => {
        const begun = decideAppointment(twoYearsOnce, a, { history: [] });
        if (begun.outcome !== "yes") return;
        const held = term(a, begun.value.endsOn);
        const decision = decideAppointment(rules({ ...twoYearsOnce, renewal: { limit: "unlimited" } }), b, {
          history: [held],
        });
        if (decision.outcome === "yes")
          expect(decision.value.startsOn > begun.value.endsOn || decision.value.endsOn < a).toBe(true);
      }),
    );
  });
});

describe("what is left open is told in renewals, not in terms", () => {
  const silent = rules({ term: { length: { years: 2 } }, renewal: { kind: "consecutive", limit: 0 } });
  const history = [term("2024-09-15", "2025-12-31", { basis: "substitute", renewals: 0 })];
  const renewed = term("2026-01-01", "2027-12-31", { basis: "renewal", renewals: undefined });
  const usedIn = (decision: { findings: readonly { facts: { readings?: unknown } }[] }) =>
    (decision.findings.at(-1)?.facts.readings as { reading: string; used: number }[] | undefined)?.map((it) => [
      it.reading,
      it.used,
    ]);

  test("a partial term and one renewal are one renewal, or none", () => {
    const once = { ...silent, renewal: { kind: "consecutive", limit: 1 } } as const;
    const open = [
      ["partial-term-counts", 1],
      ["partial-term-does-not-count", 0],
    ];
    expect(usedIn(decideAppointment(once, day("2028-01-01"), { history: [...history, renewed] }))).toBe(undefined);
    const unsettled = decideRenewal(once, renewed, day("2027-06-01"), { history });
    const readings = unsettled.findings.find((it) => it.code === "renewals-unsettled");
    expect(readings && usedIn({ findings: [readings] })).toEqual(open);
    expect(usedIn(lastPossibleDay(once, renewed, { history }))).toEqual(open);
  });
});

test("as many renewals as the calendar has no room for end with it", () => {
  const rule = rules({ term: { length: { years: 20 } }, renewal: { kind: "consecutive", limit: 1000 } });
  const last = lastPossibleDay(rule, day("2024-01-01"));
  expect(last.outcome === "yes" && last.value).toBe("9999-12-31");
});

describe("terms before the day from which they count", () => {
  const counted = (more: object = {}) =>
    rules({
      term: { length: { years: 2 } },
      renewal: { kind: "consecutive", limit: 1, countsTermsFrom: "2024-07-01", ...more },
    });
  const running = term("2023-01-01", "2024-12-31", { renewals: 2, basis: "renewal" });
  const allowed = (rule: CommitteeRules, startsOn: string, history: Appointment[]) =>
    decideAppointment(rule, day(startsOn), { history }).outcome;

  test("are left out together with the renewals they record", () => {
    expect(allowed(counted(), "2025-01-01", [running])).toBe("yes");
    const next = term("2025-01-01", "2026-12-31", { renewals: undefined, basis: "renewal" });
    expect(allowed(counted(), "2027-01-01", [running, next])).toBe("yes");
  });

  test("the one running on the day counts as the first where the rule says so", () => {
    const rule = counted({ countsRunningTerm: true });
    expect(allowed(rule, "2025-01-01", [running])).toBe("yes");
    const next = term("2025-01-01", "2026-12-31", { renewals: undefined, basis: "renewal" });
    expect(allowed(rule, "2027-01-01", [running, next])).toBe("no");
    const over = term("2022-07-01", "2024-06-30", { renewals: 0 });
    expect(allowed(rule, "2027-01-01", [over, next])).toBe("yes");
  });
});

describe("a term that ends on a day of the year", () => {
  const ending = (endsOnDay: object) => rules({ term: { endsOnDay }, renewal: { kind: "consecutive", limit: 1 } });

  test.each([
    ["31 December of the next year", { month: 12, day: 31, yearsAfter: 1 }, "2024-05-10", "2025-12-31"],
    ["appointed on 1 January", { month: 12, day: 31, yearsAfter: 1 }, "2024-01-01", "2025-12-31"],
    ["on 31 December", { month: 12, day: 31, yearsAfter: 1 }, "2024-12-31", "2025-12-31"],
    ["the end of February of the next year, a leap year", { month: 2, yearsAfter: 1 }, "2023-03-02", "2024-02-29"],
    ["and of a common one", { month: 2, yearsAfter: 1 }, "2024-03-02", "2025-02-28"],
    ["of the same year, on its last day", { month: 6, day: 30, yearsAfter: 0 }, "2024-06-30", "2024-06-30"],
    ["of the same year, when that is over", { month: 6, day: 30, yearsAfter: 0 }, "2024-07-01", "2025-06-30"],
  ])("%s", (_name, endsOnDay, startsOn, endsOn) => {
    const decision = termOf(ending(endsOnDay), day(startsOn));
    expect(decision.outcome === "yes" && decision.value).toEqual({ startsOn, endsOn });
    expect(decision.findings[0]?.facts.layer).toBe("r");
  });

  test("is renewed to the same day, and counts as a whole term", () => {
    const rule = ending({ month: 12, day: 31, yearsAfter: 1 });
    const present = term("2024-05-10", "2025-12-31");
    const renewed = decideRenewal(rule, present, day("2025-12-01"));
    expect(renewed.outcome === "yes" && renewed.value.endsOn).toBe("2027-12-31");
    const last = lastPossibleDay(rule, present);
    expect(last.outcome === "yes" && last.value).toBe("2027-12-31");
    expect(checkAppointment(rule, present).outcome).toBe("yes");
    expect(checkAppointment(rule, term("2024-05-10", "2026-05-09")).outcome).toBe("no");
    const within = termsWithin(rule, day("2024-05-10"), { startsOn: day("2024-01-01"), endsOn: day("2028-12-31") });
    expect(within.outcome === "yes" && within.value.map((it) => it.term.endsOn)).toEqual([
      "2025-12-31",
      "2027-12-31",
      "2029-12-31",
    ]);
  });
});
