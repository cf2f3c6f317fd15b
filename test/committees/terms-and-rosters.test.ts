import {
  type Appointment,
  appointmentsByPost,
  type Coverage,
  checkAppointment,
  checkRoster,
  coverageOf,
  decideVacancy,
  expiringWithin,
  isInOffice,
  lastDayInOffice,
  lastDayOfOffice,
  type OfficeTenure,
  rosterOn,
  substituteTerm,
  termOf,
  termsWithin,
  vacanciesOn,
} from "dojeong/committees";
import { holidays } from "dojeong/holidays";
import { PostHolding } from "dojeong/people";
import { addDays, day, type IsoDate, type Period } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectSound } from "../support/sound.ts";
import { committee, member, members, rules, seat, term, twoYearsOnce } from "./sample.ts";

const given = <T>(decision: { outcome: string } & ({ value: T } | object)): T | undefined =>
  "value" in decision ? (decision.value as T) : undefined;
const plan = { startsOn: day("2024-01-01"), endsOn: day("2028-12-31") };

describe("what a term runs from", () => {
  const fixed = rules({ term: { length: { years: 2 }, anchor: "fixed-date", fixedOn: "2024-01-01" } });
  const following = rules({ term: { length: { years: 3 }, anchor: "previous-term-end" } });

  test.each([
    ["the appointment", twoYearsOnce, "2024-01-15", {}, "2026-01-14"],
    [
      "the end of the previous term, appointed late",
      following,
      "2024-02-10",
      { previousTermEndedOn: day("2023-07-13") },
      "2026-07-13",
    ],
    [
      "the end of the previous term, in time",
      following,
      "2023-07-14",
      { previousTermEndedOn: day("2023-07-13") },
      "2026-07-13",
    ],
    [
      "appointed after a whole term lay idle",
      following,
      "2026-07-14",
      { previousTermEndedOn: day("2023-07-13") },
      "2029-07-13",
    ],
    ["a fixed day, appointed in the second term", fixed, "2026-05-01", {}, "2027-12-31"],
    ["a fixed day, on its last day", fixed, "2025-12-31", {}, "2025-12-31"],
  ])("%s", (_name, rule, startsOn, context, endsOn) => {
    expect(given(termOf(rule, day(startsOn), context))).toEqual({ startsOn, endsOn });
  });

  test.each([
    ["2026-06-30", "2026-06-30"],
    ["2027-12-31", "2026-12-31"],
    ["2024-12-31", undefined],
    [undefined, undefined],
  ])("a term that ends with the governor's, on %s", (endsWithOn, endsOn) => {
    const rule = rules({ term: { length: { years: 2 }, endsWith: "도지사의 임기" } });
    const context = endsWithOn === undefined ? {} : { endsWithOn: day(endsWithOn) };
    expect(given<{ endsOn: string }>(termOf(rule, day("2025-01-01"), context))?.endsOn).toBe(endsOn);
  });

  test("an anchor that is not stated is taken to be the appointment, and said to be assumed", () => {
    expect(termOf(twoYearsOnce, day("2024-01-01")).findings[0]?.assumed).toBe(true);
    const stated = rules({ term: { length: { years: 2 }, anchor: "appointment" } });
    expect(termOf(stated, day("2024-01-01")).findings[0]?.assumed).toBeUndefined();
  });

  test("no term begins while the previous one runs, nor is its end known before the fixed day", () => {
    const chained = rules({ term: { length: { years: 2 }, anchor: "previous-term-end" } });
    const ended = { previousTermEndedOn: day("2023-12-31") };
    expect(termOf(chained, day("2023-12-31"), ended).outcome).toBe("no");
    expect(given<Period>(termOf(chained, day("2024-01-01"), ended))?.endsOn).toBe("2025-12-31");
    const fixed = rules({ term: { length: { years: 2 }, anchor: "fixed-date", fixedOn: "2024-01-01" } });
    expect(termOf(fixed, day("2023-12-31")).outcome).toBe("unknown");
    expect(given<Period>(termOf(fixed, day("2024-01-01")))?.endsOn).toBe("2025-12-31");
  });

  test.each([
    { on: "2024-03-31", ends: "2024-03-31" },
    { on: "2024-03-01", ends: "2024-03-01" },
    { on: "2024-02-29", ends: "no" },
    { on: undefined, ends: "unknown" },
  ])("a term with no length lasts until what it ends with: $on", ({ on, ends }) => {
    const adHoc = rules({ term: { endsWith: "안건 심의" } });
    const term = termOf(adHoc, day("2024-03-01"), on === undefined ? {} : { endsWithOn: day(on) });
    expect(term.outcome === "yes" ? term.value.endsOn : term.outcome).toBe(ends);
  });

  test("staggered first terms run from the first meeting", () => {
    const staggered = rules({
      term: {
        length: { years: 3 },
        stagger: [
          { group: "five", members: 5, length: { years: 2 }, from: "first-meeting" },
          { group: "six", length: { years: 1 } },
        ],
      },
    });
    const context = { staggerGroup: "five", firstMeetingOn: day("1975-07-14") };
    expect(given(termOf(staggered, day("1975-07-01"), context))).toEqual({
      startsOn: "1975-07-01",
      endsOn: "1977-07-13",
    });
    expect(given(termOf(staggered, day("1975-07-01"), { staggerGroup: "six" }))).toEqual({
      startsOn: "1975-07-01",
      endsOn: "1976-06-30",
    });
    expect(given(termOf(staggered, day("1975-07-01")))).toEqual({ startsOn: "1975-07-01", endsOn: "1978-06-30" });
  });
});

describe("substitutes", () => {
  const left = { startsOn: day("2024-09-15"), predecessorEndsOn: day("2025-12-31") };

  test.each([
    ["the remainder", { term: "remainder" }, left, "2025-12-31"],
    ["a term of his own", { term: "fresh" }, left, "2026-09-14"],
    [
      "by the kind of seat",
      { term: "remainder", bySeat: [{ tenure: "while-representing", term: "fresh" }] },
      { ...left, tenure: "while-representing" as const },
      "2026-09-14",
    ],
    [
      "another kind of seat",
      { term: "remainder", bySeat: [{ tenure: "while-representing", term: "fresh" }] },
      { ...left, tenure: "fixed-term" as const },
      "2025-12-31",
    ],
    [
      "when all start together",
      { term: "remainder", freshWhenAllStartTogether: true },
      { ...left, allStartTogether: true },
      "2026-09-14",
    ],
    ["when they do not", { term: "remainder", freshWhenAllStartTogether: true }, left, "2025-12-31"],
    [
      "a term of his own where under a year is left",
      { term: "remainder", freshIfUnder: { years: 1 } },
      { ...left, startsOn: day("2025-01-02") },
      "2027-01-01",
    ],
    [
      "the remainder where exactly a year is left",
      { term: "remainder", freshIfUnder: { years: 1 } },
      { ...left, startsOn: day("2025-01-01") },
      "2025-12-31",
    ],
    ["the last day left", { term: "remainder" }, { ...left, startsOn: day("2025-12-31") }, "2025-12-31"],
  ])("%s", (_name, substitute, substitution, endsOn) => {
    const rule = rules({ term: { length: { years: 2 } }, substitute });
    expect(given<{ endsOn: string }>(substituteTerm(rule, substitution))?.endsOn).toBe(endsOn);
  });

  test("where it differs by how the seat is held, that must be known", () => {
    const rule = rules({
      term: { length: { years: 2 } },
      substitute: { term: "fresh", bySeat: [{ tenure: "fixed-term", term: "remainder" }] },
    });
    const left = { startsOn: day("2024-09-15"), predecessorEndsOn: day("2025-12-31") };
    const open = substituteTerm(rule, left);
    expect(open.outcome === "unknown" && open.missing).toEqual(["tenure"]);
    expect(given<Period>(substituteTerm(rule, { ...left, tenure: "fixed-term" }))?.endsOn).toBe("2025-12-31");
    expect(given<Period>(substituteTerm(rule, { ...left, tenure: "while-representing" }))?.endsOn).toBe("2026-09-14");
    const short = rules({ ...rule, substitute: { ...rule.substitute, freshIfUnder: { years: 2 } } });
    expect(given<Period>(substituteTerm(short, left))?.endsOn).toBe("2026-09-14");
    const alike = rules({ substitute: { term: "remainder", bySeat: [{ tenure: "fixed-term", term: "remainder" }] } });
    expect(given<Period>(substituteTerm(alike, left))?.endsOn).toBe("2025-12-31");
  });

  describe("checkAppointment asks the rule on substitutes", () => {
    const rest = term("2024-09-15", "2025-12-31", { basis: "substitute" });
    const known = { predecessorEndsOn: day("2025-12-31") };
    const two = { term: { length: { years: 2 } } };
    test.each([
      { name: "the remainder", substitute: { term: "remainder" }, context: known, outcome: "yes" },
      { name: "a predecessor not known", substitute: { term: "remainder" }, context: {}, outcome: "unknown" },
      { name: "a fresh term", substitute: { term: "fresh" }, context: known, outcome: "no" },
      { name: "a silent rule", substitute: undefined, context: known, outcome: "unknown" },
      {
        name: "a short rest",
        substitute: { term: "remainder", freshIfUnder: { years: 2 } },
        context: known,
        outcome: "no",
      },
    ])("$name: $outcome", ({ substitute, context, outcome }) => {
      expect(checkAppointment(rules({ ...two, substitute }), rest, context).outcome).toBe(outcome);
    });
  });

  test("nothing is guessed where the rule is silent", () => {
    for (const silent of [rules({ term: { length: { years: 2 } } }), rules({ substitute: { term: "not-stated" } })]) {
      const decision = substituteTerm(silent, left);
      expect(decision.outcome === "unknown" && decision.missing).toEqual(["substitute.term"]);
    }
  });
});

describe("terms against a plan's years", () => {
  test("two whole terms, and a third of which one year lies inside", () => {
    expect(given(termsWithin(twoYearsOnce, plan.startsOn, plan))).toEqual([
      {
        ordinal: 1,
        term: { startsOn: "2024-01-01", endsOn: "2025-12-31" },
        inside: { startsOn: "2024-01-01", endsOn: "2025-12-31" },
        whole: true,
      },
      {
        ordinal: 2,
        term: { startsOn: "2026-01-01", endsOn: "2027-12-31" },
        inside: { startsOn: "2026-01-01", endsOn: "2027-12-31" },
        whole: true,
      },
      {
        ordinal: 3,
        term: { startsOn: "2028-01-01", endsOn: "2029-12-31" },
        inside: { startsOn: "2028-01-01", endsOn: "2028-12-31" },
        whole: false,
      },
    ]);
  });

  test("terms before the period are not listed, but counted", () => {
    const terms = given<{ ordinal: number }[]>(termsWithin(twoYearsOnce, day("2019-07-01"), plan));
    expect(terms?.map((it) => it.ordinal)).toEqual([3, 4, 5]);
  });

  test("a period before the first term has none", () => {
    expect(given(termsWithin(twoYearsOnce, day("2029-01-01"), plan))).toEqual([]);
  });

  test("terms cover the period from the first on, without a gap or an overlap", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 1, max: 60 }), (shift, months) => {
        const rule = rules({ term: { length: { months } } });
        const terms =
          given<{ inside: { startsOn: IsoDate; endsOn: IsoDate } }[]>(
            termsWithin(rule, addDays(plan.startsOn, shift), plan),
          ) ?? [];
        for (const [index, { inside }] of terms.entries()) {
          const next = terms[index + 1];
          if (next === undefined) expect(inside.endsOn).toBe(plan.endsOn);
          else expect(next.inside.startsOn).toBe(addDays(inside.endsOn, 1));
        }
      }),
    );
  });
});

describe("which part of a plan present members can serve", () => {
  const first = (id: string) => term("2024-01-01", "2025-12-31", { personId: id });

  test("none of the first members in 2028", () => {
    const coverage = coverageOf(plan, twoYearsOnce, [
      first("a"),
      first("b"),
      term("2023-01-01", undefined, { seatId: "chair" }),
    ]);
    expect(given(coverage)).toEqual({
      period: plan,
      inTerm: [{ startsOn: "2024-01-01", endsOn: "2025-12-31" }],
      ifRenewed: [{ startsOn: "2026-01-01", endsOn: "2027-12-31" }],
      outOfReach: [{ startsOn: "2028-01-01", endsOn: "2028-12-31" }],
    });
    expect(coverage.findings.map((it) => it.code)).toEqual(["period-in-reach", "period-out-of-reach"]);
  });

  test("the days before anybody came are out of reach too", () => {
    const coverage = coverageOf(plan, twoYearsOnce, [term("2025-07-01", "2027-06-30")]);
    expect(given<{ outOfReach: unknown }>(coverage)?.outOfReach).toEqual([
      { startsOn: "2024-01-01", endsOn: "2025-06-30" },
    ]);
  });

  test("only those in office on the day are present members", () => {
    const gone = term("2022-07-01", "2024-06-30", { personId: "gone" });
    const on = day("2024-09-01");
    const coverage = coverageOf(plan, twoYearsOnce, [gone, term("2024-07-01", "2026-06-30", { personId: "here" })], {
      on,
    });
    expect(given<{ outOfReach: unknown[] }>(coverage)?.outOfReach).toEqual([
      { startsOn: "2024-01-01", endsOn: "2024-06-30" },
      { startsOn: "2028-07-01", endsOn: "2028-12-31" },
    ]);
  });

  test("a term to the last day of the calendar covers all of it", () => {
    const coverage = given<Coverage>(coverageOf(plan, twoYearsOnce, [term("2024-01-01", "9999-12-31")]));
    expect(coverage?.inTerm).toEqual([plan]);
  });

  test("two of one term reach as far as the renewals that each has left", () => {
    const days = ["2024-01-01", "2025-12-31"] as const;
    const renewed = term(...days, { personId: "a", basis: "renewal", renewals: 1 });
    const fresh = term(...days, { personId: "b" });
    for (const both of [
      [renewed, fresh],
      [fresh, renewed],
    ])
      expect(given<Coverage>(coverageOf(plan, twoYearsOnce, both))?.ifRenewed).toEqual([
        { startsOn: "2026-01-01", endsOn: "2027-12-31" },
      ]);
  });

  test("who left early can serve no more", () => {
    const left = term("2024-01-01", "2025-12-31", { personId: "a", endedOn: "2024-12-31" });
    expect(given<{ outOfReach: unknown }>(coverageOf(plan, twoYearsOnce, [left]))?.outOfReach).toEqual([
      { startsOn: "2025-01-01", endsOn: "2028-12-31" },
    ]);
  });

  test("an unlimited renewal reaches everything, an unstated one cannot be told", () => {
    const unlimited = rules({ term: { length: { years: 2 } }, renewal: { limit: "unlimited" } });
    expect(given<{ outOfReach: unknown }>(coverageOf(plan, unlimited, [first("a")]))?.outOfReach).toEqual([]);
    expect(coverageOf(plan, rules({ term: { length: { years: 2 } } }), [first("a")]).outcome).toBe("unknown");
    const { renewals: _, basis: __, ...silent } = first("a");
    expect(coverageOf(plan, twoYearsOnce, [silent]).outcome).toBe("unknown");
  });

  test("the three lists make up the period, each day once", () => {
    const starts = fc.integer({ min: -1500, max: 2500 }).map((shift) => addDays(plan.startsOn, shift));
    fc.assert(
      fc.property(fc.array(starts, { maxLength: 6 }), fc.integer({ min: 0, max: 2 }), (days, limit) => {
        const rule = rules({ term: { length: { years: 2 } }, renewal: { limit } });
        const appointments = days.map((startsOn, index) =>
          term(startsOn, addDays(startsOn, 729), { personId: `p${index}` }),
        );
        const coverage = coverageOf(plan, rule, appointments);
        expectSound(coverage.findings.length === 0 ? coverageOf(plan, twoYearsOnce, []) : coverage);
        if (coverage.outcome !== "yes") throw new Error("undecided");
        const { inTerm, ifRenewed, outOfReach } = coverage.value;
        const parts = [...inTerm, ...ifRenewed, ...outOfReach].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
        expect([parts[0]?.startsOn, parts.at(-1)?.endsOn]).toEqual([plan.startsOn, plan.endsOn]);
        for (const [index, part] of parts.entries()) {
          const next = parts[index + 1];
          if (next !== undefined) expect(next.startsOn).toBe(addDays(part.endsOn, 1));
        }
        expect(coverageOf(plan, rule, [...appointments].reverse())).toEqual(coverage);
      }),
      { numRuns: 50 },
    );
  });
});

describe("who sits on a day", () => {
  const body = committee({
    seats: [
      { id: "chair", tenure: "by-post", postId: "p", office: "chair" },
      { id: "m", tenure: "fixed-term", places: 2 },
    ],
  });
  const a = term("2024-01-01", "2025-12-31", { seatId: "m", personId: "a" });
  const b = term("2024-01-01", "2025-12-31", { seatId: "m", personId: "b" });
  const successor = term("2026-01-15", "2028-01-14", { seatId: "m", personId: "c" });
  const chair = term("2023-01-01", undefined, { seatId: "chair", personId: "v" });
  const names = (entries: readonly { appointment: Appointment }[]) => entries.map((it) => it.appointment.personId);

  test.each([
    ["the day before", "2023-12-31", ["v"]],
    ["the first day", "2024-01-01", ["v", "a", "b"]],
    ["the last day", "2025-12-31", ["v", "a", "b"]],
    ["the day after", "2026-01-01", ["v"]],
  ])("%s", (_name, on, people) => {
    expect(names(rosterOn(body, [b, a, chair], day(on)).members)).toEqual(people);
  });

  test("appointments of other committees, and those that ended early, are not among them", () => {
    const elsewhere = { ...a, committeeId: committee({ id: "d" }).id };
    const left = { ...b, endedOn: day("2024-06-30") };
    expect(names(rosterOn(body, [elsewhere, left], day("2024-06-30")).members)).toEqual(["b"]);
    expect(names(rosterOn(body, [elsewhere, left], day("2024-07-01")).members)).toEqual([]);
  });

  describe("beyond the term", () => {
    const must = rules({ holdover: { kind: "must" } });
    test("who is bound to go on sits on, until a successor takes the place", () => {
      const before = rosterOn(body, [a, b, successor], day("2026-01-10"), must);
      expect(before.members.map((it) => [it.appointment.personId, it.standing])).toEqual([
        ["a", "held-over"],
        ["b", "held-over"],
      ]);
      const after = rosterOn(body, [a, b, successor], day("2026-01-15"), must);
      expect(names(after.members)).toEqual(["c"]);
      expect(after.undetermined.map((it) => it.personId)).toEqual(["a", "b"]);
      const second = { ...successor, personId: "d" } as Appointment;
      expect(rosterOn(body, [a, b, successor, second], day("2026-01-15"), must).undetermined).toEqual([]);
    });

    test("who may go on is undetermined, who was renewed sits once", () => {
      const may = rules({ holdover: { kind: "may" } });
      expect(rosterOn(body, [a], day("2026-02-01"), may).undetermined).toEqual([a]);
      const renewed = term("2026-01-01", "2027-12-31", { seatId: "m", personId: "a", basis: "renewal", renewals: 1 });
      const roster = rosterOn(body, [a, renewed], day("2026-02-01"), must);
      expect(names(roster.members)).toEqual(["a"]);
    });

    test.each(["must", "may"])("who is recorded to have gone on sat until that day, where he %s", (kind) => {
      const stayed = term("2022-01-01", "2023-12-31", { seatId: "s", personId: "a", endedOn: "2024-01-31" });
      const body = committee({ seats: [seat("fixed-term")] });
      const rule = rules({ holdover: { kind } });
      for (const [on, sits] of [
        ["2024-01-31", 1],
        ["2024-02-01", 0],
      ] as const) {
        const roster = rosterOn(body, [stayed], day(on), rule);
        expect([roster.members.length, roster.undetermined.length]).toEqual([sits, 0]);
        expect(isInOffice(rule, stayed, day(on)).outcome).toBe(sits === 1 ? "yes" : "no");
      }
      expect(isInOffice(rules({ holdover: { kind: "none" } }), stayed, day("2024-01-31")).outcome).toBe("no");
      const briefly = rules({ holdover: { kind, longest: { days: 30 } } });
      expect(isInOffice(briefly, stayed, day("2024-01-31")).outcome).toBe("no");
    });

    test("only for as long as the rule allows", () => {
      const month = rules({ holdover: { kind: "must", longest: { months: 1 } } });
      expect(rosterOn(body, [a], day("2026-01-31"), month).members.length).toBe(1);
      expect(rosterOn(body, [a], day("2026-02-01"), month).members.length).toBe(0);
    });

    test("without a recorded seat the successor cannot be told", () => {
      const { seatId: _, ...unseated } = a;
      expect(rosterOn(body, [unseated], day("2026-01-02"), must).undetermined).toEqual([unseated]);
    });
  });

  test("the order of the records does not matter", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([a, b, chair, successor], { minLength: 4 }), (shuffled) => {
        for (const on of ["2024-06-01", "2026-01-10", "2026-02-01"]) {
          const must = rules({ holdover: { kind: "must" } });
          expect(rosterOn(body, shuffled, day(on), must)).toEqual(
            rosterOn(body, [a, b, chair, successor], day(on), must),
          );
        }
      }),
    );
  });

  test("vacancies are the places nobody holds, with the day they were last held", () => {
    const now = vacanciesOn(body, [a, b, chair], day("2026-03-01"));
    expect(now).toEqual({
      on: "2026-03-01",
      places: 3,
      inOffice: 1,
      vacancies: [{ seat: body.seats?.[1], places: 2, undetermined: 0, lastHeldOn: "2025-12-31" }],
      overfilled: [],
      seatedTwice: [],
      withoutSeat: 0,
      takenAsHeld: 0,
    });
    expect(vacanciesOn(body, [a], day("2024-03-01")).vacancies.map((it) => [it.seat.id, it.places])).toEqual([
      ["m", 1],
    ]);
    const may = rules({ holdover: { kind: "may" } });
    expect(vacanciesOn(body, [a, chair], day("2026-03-01"), may).vacancies[0]?.undetermined).toBe(1);
  });

  test("a post's seat is vacant only where its holders are recorded and none covers the day", () => {
    const ended = { ...chair, endedOn: day("2024-06-30") };
    expect(vacanciesOn(body, [], day("2024-03-01")).vacancies.map((it) => it.seat.id)).toEqual(["m"]);
    expect(vacanciesOn(body, [ended], day("2024-07-01")).vacancies.map((it) => it.seat.id)).toEqual(["chair", "m"]);
  });

  test("the day a place was last held is the last of several, and before the day asked about", () => {
    const earlier = { ...a, endsOn: day("2024-12-31") };
    expect(vacanciesOn(body, [earlier, b], day("2026-03-01")).vacancies[0]?.lastHeldOn).toBe("2025-12-31");
    expect(vacanciesOn(body, [earlier, b], day("2025-12-31")).vacancies[0]?.lastHeldOn).toBe("2024-12-31");
    expect(vacanciesOn(body, [b], day("2025-12-31")).vacancies[0]?.lastHeldOn).toBeUndefined();
  });

  test("observers fill no place and leave none", () => {
    const observed = committee({ seats: [{ id: "o", tenure: "while-representing", body: "언론사", nonVoting: true }] });
    expect(vacanciesOn(observed, [], day("2024-03-01"))).toEqual({
      on: "2024-03-01",
      places: 0,
      inOffice: 0,
      vacancies: [],
      overfilled: [],
      seatedTwice: [],
      withoutSeat: 0,
      takenAsHeld: 0,
    });
  });

  describe("records that cannot all be right are told, and nobody counts twice", () => {
    const on = day("2024-06-01");
    const sits = (personId: string | undefined, more: object = {}) =>
      term("2024-01-01", "2025-12-31", { seatId: "m", personId, ...more });

    test("three people in two places", () => {
      const three = vacanciesOn(body, [sits("a"), sits("b"), sits("c")], on);
      expect(three.overfilled).toEqual([{ seat: body.seats?.[1], holders: 3, places: 2 }]);
      expect(three.inOffice).toBe(4);
      expect(vacanciesOn(body, [sits("a"), sits("b")], on).overfilled).toEqual([]);
    });

    test("one person under two appointments", () => {
      const twice = vacanciesOn(body, [sits("a"), sits("a", { startsOn: "2024-05-01" })], on);
      expect(twice.seatedTwice).toEqual(["a"]);
      expect(twice.vacancies.map((it) => it.places)).toEqual([1]);
      expect(twice.inOffice).toBe(2);
      const elsewhere = vacanciesOn(body, [sits("a"), sits("a", { seatId: undefined })], on);
      expect([elsewhere.inOffice, elsewhere.withoutSeat]).toEqual([2, 1]);
      const untold = vacanciesOn(body, [sits(undefined), sits(undefined)], on);
      expect([untold.inOffice, untold.vacancies, untold.seatedTwice]).toEqual([3, [], []]);
    });

    test("one whose seat is not recorded is in office, and fills no seat", () => {
      const unseated = vacanciesOn(body, [sits("a", { seatId: undefined })], on);
      expect([unseated.inOffice, unseated.withoutSeat, unseated.vacancies[0]?.places]).toEqual([2, 1, 2]);
    });

    test("a seat by post without a record is taken as held, and that is told", () => {
      expect(vacanciesOn(body, [], on).takenAsHeld).toBe(1);
      expect(vacanciesOn(body, [chair], on).takenAsHeld).toBe(0);
      expect(vacanciesOn(body, [chair], on).inOffice).toBe(1);
    });
  });

  test.each([
    ["a seat of fixed terms", { seatId: "m" }],
    ["no seat told", { seatId: undefined }],
    ["a seat that is none of the committee's", { seatId: "x" }],
  ])("without a last day nobody is known to sit: %s", (_name, more) => {
    const endless = term("2024-01-01", undefined, { personId: "a", ...more });
    const roster = rosterOn(body, [endless, chair], day("2050-01-01"));
    expect(roster.members.map((it) => [it.appointment.seatId, it.standing])).toEqual([["chair", "without-end"]]);
    expect(roster.undetermined).toEqual([endless]);
    expect(isInOffice(rules(), endless, day("2050-01-01")).outcome).toBe("unknown");
  });

  describe("who sits by post", () => {
    const posts = committee({
      seats: [
        { id: "chair", tenure: "by-post", postId: "vice-governor" },
        { id: "m", tenure: "fixed-term", places: 2 },
      ],
    });
    const holding = (personId: string, startsOn?: string, endsOn?: string, more: object = {}) =>
      PostHolding.parse({ postId: "vice-governor", personId, startsOn, endsOn, ...more });
    const sitting = (on: string, ...holdings: PostHolding[]) =>
      rosterOn(posts, [a, ...appointmentsByPost(posts, holdings)], day(on)).members.flatMap(
        (it) => it.appointment.personId ?? "",
      );

    test("is on the roster for as long as the post is held", () => {
      const first = holding("v1", "2023-07-01", "2024-06-30");
      const second = holding("v2", "2024-07-01");
      expect(sitting("2024-06-30", first, second)).toEqual(["v1", a.personId ?? ""]);
      expect(sitting("2024-07-01", first, second)).toEqual([a.personId ?? "", "v2"]);
      expect(vacanciesOn(posts, appointmentsByPost(posts, [first]), day("2024-07-01")).vacancies[0]?.seat.id).toBe(
        "chair",
      );
      expect(appointmentsByPost(posts, [holding("v3", undefined, "2024-01-01")])).toEqual([]);
      expect(appointmentsByPost(posts, [holding("v3", undefined, undefined, { attestedOn: "2024-01-23" })])).toEqual([
        { committeeId: "c", seatId: "chair", personId: "v3", startsOn: "2024-01-23" },
      ]);
      expect(appointmentsByPost(posts, [PostHolding.parse({ ...first, postId: "governor" })])).toEqual([]);
    });

    test("is the holder, and one who acts for a holder only while there is none", () => {
      const first = holding("v1", "2023-07-01", "2024-06-30");
      const acting = holding("v2", "2024-06-01", "2024-08-31", { acting: true });
      expect(sitting("2024-06-30", acting, first)).toEqual(["v1", a.personId ?? ""]);
      expect(sitting("2024-07-01", acting, first)).toEqual([a.personId ?? "", "v2"]);
      expect(appointmentsByPost(posts, [first, acting]).map((it) => [it.startsOn, it.endedOn])).toEqual([
        ["2023-07-01", "2024-06-30"],
        ["2024-07-01", "2024-08-31"],
      ]);
    });
  });

  test.each([
    ["the day itself", "2025-12-31", { days: 1 }, 2],
    ["the last day looked at", "2025-10-01", { months: 3 }, 2],
    ["a day too early", "2025-09-30", { months: 3 }, 0],
    ["the day after", "2026-01-01", { months: 3 }, 0],
  ])("terms that end within a time: %s", (_name, on, within, count) => {
    expect(expiringWithin([a, b, chair, { ...a, endedOn: day("2025-06-30") }], day(on), within).length).toBe(count);
  });
});

describe("until when", () => {
  test("isInOffice and lastDayInOffice agree, day by day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
        fc.integer({ min: 0, max: 1000 }),
        (length, early, asked) => {
          const startsOn = day("2024-01-01");
          const endedOn = early === undefined || early >= length ? undefined : addDays(startsOn, early);
          const held = term(startsOn, addDays(startsOn, length - 1), { endedOn });
          const last = given<IsoDate>(lastDayInOffice(held));
          const on = addDays(startsOn, asked);
          expect(isInOffice(rules(), held, on).outcome).toBe(on <= (last ?? "") ? "yes" : "no");
        },
      ),
    );
  });

  test("a post's holder for as long as the post is held, at most for the term stated", () => {
    const byPost = seat("by-post");
    expect(
      given(lastDayInOffice(term("2024-01-01", "2025-12-31"), { seat: byPost, postUntil: day("2025-03-31") })),
    ).toBe("2025-03-31");
    expect(
      given(lastDayInOffice(term("2024-01-01", "2025-12-31"), { seat: byPost, postUntil: day("2026-03-31") })),
    ).toBe("2025-12-31");
    expect(lastDayInOffice(term("2024-01-01"), { seat: byPost, postUntil: "still" }).outcome).toBe("unknown");
  });

  test.each([
    { on: "2025-12-31", tenure: "by-post", endsOn: "2025-12-31", outcome: "yes" },
    { on: "2026-01-01", tenure: "by-post", endsOn: "2025-12-31", outcome: "no" },
    { on: "2026-04-01", tenure: "by-post", endsOn: undefined, outcome: "no" },
    { on: "2026-01-01", tenure: "by-post", endsOn: undefined, outcome: "yes" },
    { on: "2026-01-01", tenure: "fixed-term", endsOn: undefined, outcome: "unknown" },
  ] as const)("in office on $on, $tenure, term to $endsOn: $outcome", ({ on, tenure, endsOn, outcome }) => {
    const held = term("2024-01-01", endsOn);
    expect(isInOffice(rules(), held, day(on), { seat: seat(tenure), postUntil: day("2026-03-31") }).outcome).toBe(
      outcome,
    );
  });

  test("the end of a term that is not recorded is what is asked for, of a seat with a term", () => {
    const standing = isInOffice(rules(), term("2024-01-01"), day("2024-02-01"), { seat: seat("fixed-term") });
    expect(standing.outcome === "unknown" && standing.missing).toEqual(["appointment.endsOn"]);
  });

  const elected = (more: object = {}) =>
    rules({ offices: [{ office: "chair", filled: "elected", term: { years: 1 }, ...more }] });
  const tenure: OfficeTenure = { office: "chair", since: day("2024-11-06"), membershipEndsOn: day("2026-01-06") };
  test.each([
    ["the shorter term of the office", elected(), tenure, "2025-11-05"],
    ["the membership", elected({ term: { years: 3 } }), tenure, "2026-01-06"],
    ["the membership, where the office has no term", elected({ term: undefined }), tenure, "2026-01-06"],
    [
      "beyond the membership where the rule says so",
      elected({ term: { years: 3 }, outlastsMembership: true }),
      tenure,
      "2027-11-05",
    ],
  ])("an elected chair ends with %s", (_name, rule, held, last) => {
    expect(given(lastDayOfOffice(rule, held))).toBe(last);
  });
});

describe("a vacancy", () => {
  const rule = rules({
    vacancy: {
      fillWithin: { days: 30 },
      leaveVacant: { force: "may", remainderUnder: { months: 3 }, inOfficeAtLeast: 8 },
    },
  });
  test.each([
    ["under three months, eight left", "2026-06-30", 8, "no"],
    ["a day under three months", "2026-07-08", 8, "no"],
    ["exactly three months", "2026-07-09", 8, "yes"],
    ["seven left", "2026-06-30", 7, "yes"],
    ["not known how many are left", "2026-06-30", undefined, "unknown"],
    ["not known, but the term is long", "2026-12-31", undefined, "yes"],
  ])("%s", (_name, predecessorEndsOn, inOffice, outcome) => {
    const decision = decideVacancy(rule, {
      vacantOn: day("2026-04-10"),
      predecessorEndsOn: day(predecessorEndsOn),
      inOffice,
      holidays,
    });
    expect(decision.outcome).toBe(outcome);
    expectSound(decision);
  });

  test("without a holiday table the last day is not known", () => {
    const decision = decideVacancy(rule, { vacantOn: day("2026-04-10"), predecessorEndsOn: day("2026-12-31") });
    expect(decision.outcome === "unknown" && decision.missing).toEqual(["holidays.2026"]);
  });
});

describe("a roster against the committee announced", () => {
  const fifteen = committee({
    memberCount: 15,
    seats: [
      { id: "chair", tenure: "by-post", office: "chair" },
      { id: "m", tenure: "fixed-term", places: 14 },
    ],
  });
  const chair = member({ seatId: "chair", office: "chair", tenure: "by-post" });
  const others = (count: number) => members(count, { seatId: "m" });
  const codes = (list: ReturnType<typeof members>) =>
    checkRoster(fifteen, list)
      .findings.filter((it) => it.outcome === "no")
      .map((it) => it.code);

  test.each([
    ["15 with its chair", [chair, ...others(14)], []],
    ["14", [chair, ...others(13)], ["roster-count-not-as-announced", "seat-vacant"]],
    ["16", [chair, ...others(15)], ["roster-count-not-as-announced", "seat-overfilled"]],
    ["15 without its chair", others(15), ["chair-missing", "seat-vacant", "seat-overfilled"]],
    ["two chairs", [chair, { ...chair, seatId: "m" }, ...others(13)] as ReturnType<typeof members>, ["several-chairs"]],
  ])("%s", (_name, list, expected) => {
    expect(codes(list)).toEqual(expected);
  });

  test("observers do not count", () => {
    expect(checkRoster(committee({ memberCount: 1 }), [chair, member({ nonVoting: true })]).outcome).toBe("yes");
  });
});
