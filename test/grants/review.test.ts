import {
  type AllocationEntry,
  allocateAwards,
  bonusPoints,
  type GrantProgram,
  nextReserve,
  rankApplications,
  reachesPassMark,
  scoreApplication,
  withdrawalPenalty,
} from "dojeong/grants";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { application, codes, program, valueIn } from "./sample.ts";

const items = [
  { id: "plan", name: "계획", max: 60 },
  { id: "effect", name: "효과", max: 40 },
];
const rubric = (more: object = {}) => program({ rubric: { items, ...more } });
const sheet = (reviewer: string, plan: number, effect: number) => ({
  reviewer,
  items: [
    { id: "plan", points: plan },
    { id: "effect", points: effect },
  ],
});
const review = (sheets: object[], more: object = {}) => ({ applicationId: "1", sheets, ...more }) as never;
const score = (call: GrantProgram, given: never, facts: object = {}) =>
  scoreApplication(call, application({ facts }), given);
const drop = { reviewers: { drop: "highest-and-lowest" } };

describe("scoreApplication", () => {
  test.each([
    ["the mean", rubric(), review([sheet("a", 50, 30), sheet("b", 40, 30)]), 75],
    [
      "a mean that does not end",
      rubric(),
      review([sheet("a", 50, 30), sheet("b", 50, 30), sheet("c", 50, 31)]),
      80.3333,
    ],
    [
      "highest and lowest left out",
      rubric(drop),
      review([sheet("a", 60, 40), sheet("b", 50, 30), sheet("c", 40, 30), sheet("d", 0, 0)]),
      75,
    ],
    ["of two none is left out", rubric(drop), review([sheet("a", 60, 40), sheet("b", 40, 20)]), 80],
    [
      "rounded half up",
      rubric({ rounding: { decimals: 1, mode: "half-up" } }),
      review([sheet("a", 50, 30), sheet("b", 50, 30.5)]),
      80.3,
    ],
    [
      "rounded down",
      rubric({ rounding: { decimals: 1, mode: "down" } }),
      review([sheet("a", 50, 30), sheet("b", 50, 30.5)]),
      80.2,
    ],
    [
      "counted by the office",
      rubric(),
      review([{ reviewer: "a", items: [{ id: "plan", points: 50 }] }], { office: [{ id: "effect", points: 12.5 }] }),
      62.5,
    ],
    ["only the mean recorded", rubric(), { applicationId: "1", mean: 59.99 } as never, 59.99],
    [
      "a deduction",
      rubric({ deductions: [{ id: "late", name: "지연", points: 5 }] }),
      review([sheet("a", 50, 30)], { deductions: [{ id: "late", points: 3 }] }),
      77,
    ],
    ["0.1 and 0.2 are 0.3", rubric(), review([sheet("a", 0.1, 0.2)]), 0.3],
  ])("%s", (_, call, given, points) => {
    const answer = score(call, given);
    expect(answer.outcome).toBe("yes");
    expect((valueIn(answer) as { points: number }).points).toBe(points);
  });

  test.each([
    ["points above an item's most", review([sheet("a", 61, 30)]), "no", ["points-above-item-maximum"]],
    [
      "an item that is not in the rubric",
      review([{ reviewer: "a", items: [...sheet("a", 1, 1).items, { id: "style", points: 1 }] }]),
      "no",
      ["item-not-in-rubric"],
    ],
    [
      "an item missing",
      review([{ reviewer: "a", items: [{ id: "plan", points: 1 }] }]),
      "unknown",
      ["sheet-incomplete"],
    ],
    ["no sheets", { applicationId: "1" } as never, "unknown", ["sheets-missing"]],
  ])("%s", (_, given, outcome, found) => {
    const answer = score(rubric(), given);
    expect([answer.outcome, codes(answer)]).toEqual([outcome, found]);
  });

  const adjustment = (id: string) => ({
    id,
    name: id,
    points: 2.5,
    when: { kind: "eq", field: `facts.${id}`, value: true },
  });
  const capped = rubric({ bonuses: ["a", "b", "c"].map(adjustment), bonusCap: 5 });
  test.each([
    [
      { a: true, b: true, c: true },
      { points: 5, uncapped: 7.5 },
    ],
    [{ a: true, b: true }, { points: 5 }],
    [
      { a: true, b: false, c: false },
      { points: 2.5, uncapped: 2.5 },
    ],
    [{ a: true, b: false }, undefined],
  ])("bonus under a cap: %j", (facts, expected) => {
    const answer = bonusPoints(capped, application({ facts }));
    if (expected === undefined) expect(answer.outcome).toBe("unknown");
    else expect(valueIn(answer)).toMatchObject(expected);
  });

  test("without a rubric nothing is scored", () => {
    expect(codes(score(program(), review([])))).toEqual(["rubric-not-stated"]);
    expect(codes(bonusPoints(program(), application()))).toEqual(["rubric-not-stated"]);
  });

  test.each([
    ["at-least", "with-bonus", 6000, "yes"],
    ["at-least", "with-bonus", 5999, "no"],
    ["over", "with-bonus", 6000, "no"],
    ["at-least", "without-bonus", 5999, "no"],
  ])("the mark %s, %s, at %i hundredths", (bound, counts, total, outcome) => {
    const marked = { items: [], pass: { mark: 60, bound, counts } } as never;
    const points = { numerator: total, denominator: 100 };
    const base = counts === "without-bonus" ? { numerator: 5999, denominator: 100 } : points;
    expect(
      reachesPassMark(marked, {
        total: counts === "without-bonus" ? { numerator: 6400, denominator: 100 } : points,
        base,
      }).outcome,
    ).toBe(outcome);
  });
});

const entry = (id: string, points: number, more: object = {}): AllocationEntry => {
  const zero = { numerator: 0, denominator: 1 };
  const total = { numerator: points, denominator: 1 };
  return {
    application: application({ id, applicant: { id } }),
    eligibility: "yes",
    amount: 10,
    score: { applicationId: id, base: total, bonus: zero, deduction: zero, total, points },
    ...more,
  } as unknown as AllocationEntry;
};
const call = (track: object, more: object = {}) =>
  program({ tracks: [{ id: "all", name: "전체", ...track }], ...more });
const ends = (one: GrantProgram, entries: readonly AllocationEntry[], options = {}) =>
  Object.fromEntries(allocateAwards(one, entries, options).results.map((it) => [it.applicationId, it.result]));
const slots = (count: number, kind = "exact") => ({ slots: { kind, count } });

describe("rankApplications", () => {
  const scored = (id: string, plan: number, facts: object = {}) => {
    const { score: given } = entry(id, 80);
    return {
      application: application({ id, facts }),
      score: { ...given, items: [{ item: "plan", mean: { numerator: plan, denominator: 1 } }] },
    } as never;
  };
  test.each([
    ["nothing declared", {}, "unknown", [1, 1]],
    ["by an item", { tieBreakers: [{ by: "item", item: "plan" }] }, "yes", [2, 1]],
    [
      "by a fact, the smallest first",
      { tieBreakers: [{ by: "fact", field: "facts.since", first: "smallest" }] },
      "yes",
      [1, 2],
    ],
    [
      "by a fact, the largest first",
      { tieBreakers: [{ by: "fact", field: "facts.since", first: "largest" }] },
      "yes",
      [2, 1],
    ],
    [
      "by a fact that nobody has",
      { tieBreakers: [{ by: "fact", field: "facts.no", first: "largest" }] },
      "unknown",
      [1, 1],
    ],
    ["by lot, not drawn", { tieBreakers: [{ by: "lot" }] }, "unknown", [1, 1]],
    ["by lot, drawn", { tieBreakers: [{ by: "lot" }], decided: ["b", "a"] }, "yes", [2, 1]],
    ["by something that is equal too", { tieBreakers: [{ by: "base-score" }] }, "unknown", [1, 1]],
  ] as const)("%s", (_, options, outcome, ranks) => {
    const ranking = rankApplications(
      [scored("b", 50, { since: "2011-01-01" }), scored("a", 40, { since: "2010-01-01" })],
      options,
    );
    const rankOf = (id: string) => ranking.ranked.find((one) => one.applicationId === id)?.rank;
    expect([ranking.outcome, [rankOf("a"), rankOf("b")]]).toEqual([outcome, ranks]);
  });
});

describe("allocateAwards", () => {
  const pass = { rubric: { items: [], pass: { mark: 60, bound: "at-least", counts: "with-bonus" } } };
  test.each([
    ["slots", call(slots(1)), [entry("a", 90), entry("b", 80)], { a: "awarded", b: "not-awarded" }],
    [
      "the mark beats free slots",
      call(slots(5), pass),
      [entry("a", 60), entry("b", 59)],
      { a: "awarded", b: "not-awarded" },
    ],
    [
      "ineligible and open",
      call(slots(5)),
      [entry("a", 90, { eligibility: "no" }), entry("b", 80, { eligibility: "unknown" })],
      { a: "not-awarded", b: "undetermined" },
    ],
    [
      "a tie at the cut",
      call(slots(2)),
      [entry("a", 90), entry("b", 80), entry("c", 80), entry("d", 70)],
      { a: "awarded", b: "undetermined", c: "undetermined", d: "not-awarded" },
    ],
    [
      "a tie that fits",
      call(slots(3)),
      [entry("a", 90), entry("b", 80), entry("c", 80), entry("d", 70)],
      { a: "awarded", b: "awarded", c: "awarded", d: "not-awarded" },
    ],
    [
      "reserves",
      call({ ...slots(1), reserves: 1 }),
      [entry("a", 90), entry("b", 80), entry("c", 70)],
      { a: "awarded", b: "reserve", c: "not-awarded" },
    ],
    [
      "money stops",
      call({ ...slots(5), budget: { kind: "exact", won: 25 } }),
      [entry("a", 90), entry("b", 80, { amount: 20 }), entry("c", 70)],
      { a: "awarded", b: "not-awarded", c: "not-awarded" },
    ],
    [
      "no slots stated, money alone",
      call({ budget: { kind: "exact", won: 20 } }),
      [entry("a", 90), entry("b", 80), entry("c", 70)],
      { a: "awarded", b: "awarded", c: "not-awarded" },
    ],
  ])("%s", (_, one, entries, expected) => {
    expect(ends(one, entries)).toEqual(expected);
  });

  test("what is short may be skipped or reduced, never below the least", () => {
    const money = { ...slots(5), budget: { kind: "exact", won: 25 } };
    const entries = [entry("a", 90), entry("b", 80, { amount: 20 }), entry("c", 70)];
    expect(ends(call(money), entries, { whenShort: "skip" })).toEqual({ a: "awarded", b: "not-awarded", c: "awarded" });
    const range = call({ ...money, amount: { kind: "range", min: 12, max: 20 } });
    const asking = [
      entry("a", 90, { amount: 12 }),
      {
        ...entry("b", 80),
        amount: undefined,
        application: application({ id: "b", applicant: { id: "b" }, requested: 20 }),
      },
    ];
    const reduced = allocateAwards(range, asking as never, { whenShort: "reduce" });
    expect(reduced.results.map((it) => it.amount)).toEqual([12, 13]);
    expect(reduced.tracks[0]).toMatchObject({ granted: 25, money: 25 });
  });

  test("an applicant is funded in one of two tracks that exclude each other", () => {
    const two = (more: object) =>
      program({
        tracks: [
          { id: "x", name: "x", ...slots(1) },
          { id: "y", name: "y", ...slots(1) },
        ],
        ...more,
      });
    const same = ["x", "y"].map((trackId) => ({
      ...entry(trackId, 80),
      application: application({ id: trackId, trackId, applicant: { id: "same" } }),
    }));
    expect(ends(two({ tracksExclusive: true }), same)).toEqual({ x: "awarded", y: "not-awarded" });
    expect(ends(two({}), same)).toEqual({ x: "awarded", y: "awarded" });
    const marked = (more: object) => allocateAwards(two(more), same).results.map((it) => it.reason.assumed);
    expect([marked({}), marked({ tracksExclusive: false })]).toEqual([
      [undefined, true],
      [undefined, undefined],
    ]);
  });

  test("a least share for a group keeps its slots, even unfilled; a largest share closes it", () => {
    const young = (id: string, points: number, is?: boolean) => ({
      ...entry(id, points),
      application: application({ id, applicant: { id, ...(is === undefined ? {} : { facts: { young: is } }) } }),
    });
    const who = { kind: "eq", field: "applicant.facts.young", value: true };
    const least = call({ ...slots(2), quotas: [{ id: "young", who, min: { numerator: 1, denominator: 2 } }] });
    expect(ends(least, [young("a", 90, false), young("b", 80, false), young("c", 70, true)])).toEqual({
      a: "awarded",
      b: "not-awarded",
      c: "awarded",
    });
    expect(ends(least, [young("a", 90, false), young("b", 80, false)])).toEqual({ a: "awarded", b: "not-awarded" });
    // Whether a is young or not, a slot stays for the young: what is not known matters for b alone.
    expect(ends(least, [young("a", 90), young("b", 80, false)])).toEqual({ a: "awarded", b: "undetermined" });
    const all = call({ ...slots(1), quotas: [{ id: "young", who, min: { numerator: 1, denominator: 1 } }] });
    expect(ends(all, [young("a", 90)])).toEqual({ a: "undetermined" });
    const most = call({ ...slots(2), quotas: [{ id: "young", who, max: { numerator: 1, denominator: 2 } }] });
    expect(ends(most, [young("a", 90, true), young("b", 80, true), young("c", 70, false)])).toEqual({
      a: "awarded",
      b: "not-awarded",
      c: "awarded",
    });
  });

  test("approximate slots are flagged", () => {
    const flagged = (kind: string) =>
      allocateAwards(call(slots(1, kind)), [entry("a", 90), entry("b", 80)]).results.map(
        (it) => it.conditional ?? false,
      );
    expect([flagged("exact"), flagged("about")]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test("a disputed rule it rests on leaves all of it open", () => {
    const change = (count: number) => ({
      reading: String(count),
      changes: [{ path: ["tracks", "all", "slots", "count"], value: count }],
    });
    const open = allocateAwards(call(slots(1), { disputed: [{ id: "slots", readings: [change(1), change(2)] }] }), [
      entry("a", 90),
    ]);
    expect([open.outcome, open.results[0]?.result, open.missing]).toEqual(["unknown", "undetermined", ["slots of a"]]);
  });

  test("the order of the input does not matter, no track passes its slots or money, and everyone has a reason", () => {
    const field = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }).filter((id) => id.trim() === id && !/\p{C}/u.test(id)),
        points: fc.integer({ min: 50, max: 60 }),
        amount: fc.integer({ min: 1, max: 20 }),
      }),
      { selector: (one) => one.id, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        field,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom("stop", "skip", "reduce"),
        (all, count, won, whenShort) => {
          const one = call({ ...slots(count), budget: { kind: "exact", won }, reserves: 1 }, pass);
          const entries = all.map(({ id, points, amount }) => entry(id, points, { amount }));
          const first = allocateAwards(one, entries, { whenShort });
          expect(allocateAwards(one, [...entries].reverse(), { whenShort })).toEqual(first);
          expect(first.results).toHaveLength(entries.length);
          expect(first.tracks[0]?.awarded ?? 0).toBeLessThanOrEqual(count);
          expect(first.tracks[0]?.granted ?? 0).toBeLessThanOrEqual(won);
          const outcome = { awarded: "yes", "not-awarded": "no", reserve: "no", undetermined: "unknown" };
          for (const it of first.results) expect(it.reason.outcome).toBe(outcome[it.result]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("the score of another application is a programmer's error", () => {
    const { score: other } = entry("b", 80);
    expect(() => allocateAwards(call(slots(1)), [entry("a", 70, { score: other })])).toThrow(RangeError);
  });

  test("an application twice is a programmer's error", () => {
    expect(() => allocateAwards(call(slots(1)), [entry("a", 1), entry("a", 2)])).toThrow(RangeError);
  });
});

describe("reserves and withdrawal", () => {
  const results = [
    { applicationId: "a", trackId: "x", result: "awarded" },
    { applicationId: "b", trackId: "x", result: "reserve", reserve: 1 },
    { applicationId: "c", trackId: "x", result: "reserve", reserve: 2 },
    { applicationId: "d", trackId: "y", result: "reserve", reserve: 1 },
  ] as never;
  test("the next of the same track moves up, and then none is left", () => {
    const next = (gone: string[]) =>
      (valueIn(nextReserve({ results }, "a", gone)) as { applicationId: string } | undefined)?.applicationId;
    expect([next([]), next(["b"]), next(["b", "c"])]).toEqual(["b", "c", undefined]);
    expect(codes(nextReserve({ results }, "a", ["b", "c"]))).toEqual(["no-reserve-left"]);
  });

  const rule = { freeDays: 30, excludedFor: { years: 1 }, scope: "same-program" } as const;
  test.each([
    ["2025-01-31", "no"],
    ["2025-02-01", "yes"],
  ])("given up on %s", (on, outcome) => {
    expect(withdrawalPenalty(rule, day("2025-01-01"), day(on)).outcome).toBe(outcome);
  });
  test("a notice without a rule leaves it open", () => {
    expect(codes(withdrawalPenalty(undefined, day("2025-01-01"), day("2025-06-01")))).toEqual([
      "withdrawal-rule-not-stated",
    ]);
  });
});
