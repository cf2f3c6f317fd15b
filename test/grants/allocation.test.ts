import { type AllocationEntry, type AllocationOptions, allocateAwards, type GrantProgram } from "dojeong/grants";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { application, program } from "./sample.ts";

const zero = { numerator: 0, denominator: 1 };
const scoreOf = (id: string, points: number) => {
  const total = { numerator: points, denominator: 1 };
  return { applicationId: id, base: total, bonus: zero, deduction: zero, total, points };
};
const entry = (id: string, points: number | undefined, more: object = {}): AllocationEntry =>
  ({
    application: application({ id, applicant: { id } }),
    eligibility: "yes",
    amount: 10,
    ...(points === undefined ? {} : { score: scoreOf(id, points) }),
    ...more,
  }) as unknown as AllocationEntry;
const call = (track: object, more: object = {}) =>
  program({ tracks: [{ id: "all", name: "전체", ...track }], ...more });
const slots = (count: number) => ({ slots: { kind: "exact", count } });
const exact = (won: number) => ({ kind: "exact", won });
const allocated = (one: GrantProgram, entries: readonly AllocationEntry[], options: AllocationOptions = {}) =>
  Object.fromEntries(
    allocateAwards(one, entries, options).results.map((it) => [it.applicationId, `${it.result} ${it.reason.code}`]),
  );

describe("what is open may take a slot from what is behind it", () => {
  test.each([
    [
      "an eligibility that is open, before the last slot",
      call(slots(1)),
      [entry("a", 90, { eligibility: "unknown" }), entry("b", 80), entry("c", 70)],
      {
        a: "undetermined award-eligibility-open",
        b: "undetermined award-waits-for-open",
        c: "not-awarded award-refused-no-slot",
      },
    ],
    [
      "an eligibility that is open, with a slot for everyone",
      call(slots(2)),
      [entry("a", 90, { eligibility: undefined }), entry("b", 80)],
      { a: "undetermined award-eligibility-open", b: "awarded award-within-slots-and-money" },
    ],
    [
      "an open eligibility beyond the slots changes nothing",
      call(slots(1)),
      [entry("a", 90), entry("b", 80, { eligibility: "unknown" })],
      { a: "awarded award-within-slots-and-money", b: "not-awarded award-refused-no-slot" },
    ],
    [
      "a score that is missing may be the highest",
      call(slots(1)),
      [entry("a", 90), entry("b", undefined)],
      { a: "undetermined award-waits-for-open", b: "undetermined award-score-open" },
    ],
    [
      "a sum that is not known may use the money up",
      call({ ...slots(3), budget: exact(30) }),
      [entry("a", 90, { amount: undefined }), entry("b", 80)],
      { a: "undetermined award-amount-open", b: "undetermined award-waits-for-open" },
    ],
    [
      "and a sum of at most 20 leaves 10",
      call({ ...slots(3), budget: exact(30), amount: { kind: "at-most", won: 20 } }),
      [entry("a", 90, { amount: undefined }), entry("b", 80)],
      { a: "undetermined award-amount-open", b: "awarded award-within-slots-and-money" },
    ],
    [
      "a reserve behind it does not know its place",
      call({ ...slots(1), reserves: 1 }),
      [entry("a", 90), entry("b", 80, { eligibility: "unknown" }), entry("c", 70), entry("d", 60)],
      {
        a: "awarded award-within-slots-and-money",
        b: "undetermined award-eligibility-open",
        c: "undetermined award-tied-at-cut",
        d: "not-awarded award-refused-no-slot",
      },
    ],
    [
      "the pass mark settles what eligibility leaves open",
      call(slots(1), { rubric: { items: [], pass: { mark: 60, bound: "at-least", counts: "with-bonus" } } }),
      [entry("a", 59, { eligibility: "unknown" })],
      { a: "not-awarded award-refused-below-mark" },
    ],
  ])("%s", (_, one, entries, expected) => {
    expect(allocated(one, entries)).toEqual(expected);
  });

  test("a tie that the money cuts leaves slots to those behind, a quota that is full perhaps leaves them open", () => {
    const tied = [entry("a", 90, { amount: 20 }), entry("b", 90, { amount: 20 }), entry("c", 80, { amount: 5 })];
    const short = call({ ...slots(2), budget: exact(25) });
    expect(allocated(short, tied, { whenShort: "skip" }).c).toBe("undetermined award-waits-for-tie");
    const who = { kind: "eq", field: "applicant.facts.young", value: true };
    const most = call({ ...slots(2), quotas: [{ id: "young", who, max: { numerator: 1, denominator: 2 } }] });
    const young = (id: string, points: number, eligibility: string) =>
      entry(id, points, { eligibility, application: application({ id, applicant: { id, facts: { young: true } } }) });
    expect(allocated(most, [young("a", 90, "unknown"), young("b", 80, "yes")]).b).toBe(
      "undetermined award-waits-for-open",
    );
    expect(allocated(most, [young("a", 90, "yes"), young("b", 80, "yes")]).b).toBe("not-awarded award-held-for-quota");
  });

  test("an applicant open in one track is open in the next that excludes it, and takes the slot of nobody for sure", () => {
    const two = program({
      tracks: [
        { id: "x", name: "x", ...slots(1) },
        { id: "y", name: "y", ...slots(1) },
      ],
      tracksExclusive: true,
    });
    const of = (id: string, trackId: string, applicant: string, points: number, more: object = {}) =>
      entry(id, points, { application: application({ id, trackId, applicant: { id: applicant } }), ...more });
    const entries = [of("1", "x", "s", 90, { eligibility: "unknown" }), of("2", "y", "s", 90), of("3", "y", "t", 80)];
    expect(allocated(two, entries)).toEqual({
      1: "undetermined award-eligibility-open",
      2: "undetermined award-waits-for-other-track",
      3: "undetermined award-waits-for-open",
    });
  });

  test("slots of the whole program hold over its tracks, as its money does", () => {
    const tracks = ["x", "y"].map((id) => ({ id, name: id }));
    const entries = ["x", "x", "y", "y"].map((trackId, at) =>
      entry(String(at), 90 - at, { application: application({ id: String(at), trackId, applicant: { id: `${at}` } }) }),
    );
    const three = allocateAwards(program({ tracks, slots: { kind: "exact", count: 3 } }), entries);
    expect(three.tracks.map((one) => [one.awarded, one.slots])).toEqual([
      [2, 3],
      [1, 1],
    ]);
    const money = allocateAwards(program({ tracks, budget: exact(25) }), entries);
    expect(money.tracks.map((one) => [one.granted, one.money])).toEqual([
      [20, 25],
      [0, 5],
    ]);
  });
});

describe("no grant leaves the bounds of the track", () => {
  const range = { kind: "range", min: 5, max: 12 };
  const asks = (requested: number | undefined, amount?: number) => [
    entry("a", 90, { amount, application: application({ id: "a", applicant: { id: "a" }, requested }) }),
  ];
  test.each([
    ["asked for within it", range, asks(8), "awarded 8"],
    ["asked for the least", range, asks(5), "awarded 5"],
    ["asked for more: the most", range, asks(13), "awarded 12"],
    ["asked for less than the least", range, asks(4), "not-awarded award-refused-below-least"],
    ["the committee's sum at the most", range, asks(8, 12), "awarded 12"],
    ["the committee's sum above it", range, asks(8, 13), "undetermined award-amount-outside-offer"],
    ["the committee's sum below it", range, asks(8, 4), "undetermined award-amount-outside-offer"],
    ["about a figure, the committee may pass it", { kind: "about", won: 10 }, asks(8, 11), "awarded 11"],
    ["at least a figure", { kind: "at-least", won: 10 }, asks(9), "not-awarded award-refused-below-least"],
    ["a figure that excludes itself", { kind: "under", won: 10 }, asks(10), "awarded 9"],
    [
      "by genre, and the genre is not known",
      { kind: "per-key", key: "genre", amounts: [{ of: "시각", amount: exact(3) }] },
      asks(8),
      "undetermined award-amount-open",
    ],
  ])("%s", (_, amount, entries, expected) => {
    const [one] = allocateAwards(call({ amount, ...slots(1) }), entries).results;
    expect(`${one?.result} ${one?.amount ?? one?.reason.code}`).toBe(expected);
  });

  test("what is short is reduced to the least of the track and not below", () => {
    const of = (won: number) =>
      allocateAwards(
        call({ amount: { kind: "at-least", won: 8 }, budget: exact(won) }),
        [entry("a", 90, { amount: undefined, application: application({ id: "a", requested: 10 }) })],
        { whenShort: "reduce" },
      ).results[0]?.amount;
    expect([of(10), of(9), of(8), of(7)]).toEqual([10, 9, 8, undefined]);
    const fixed = call({ amount: exact(10), budget: exact(9) });
    expect(allocateAwards(fixed, asks(10), { whenShort: "reduce" }).results[0]?.result).toBe("not-awarded");
  });

  test("by the place among those chosen", () => {
    const amounts = [30, 20, 20].map((won, at) => ({ of: String(at + 1), amount: exact(won) }));
    const ranked = call({ amount: { kind: "per-key", key: "rank", amounts }, ...slots(3) });
    const sums = (points: readonly number[]) =>
      allocateAwards(
        ranked,
        points.map((one, at) => entry(String(at), one, { amount: undefined })),
      ).results.map((it) => it.amount ?? it.reason.code);
    expect(sums([70, 90, 80])).toEqual([20, 30, 20]);
    expect(sums([90, 80, 80])).toEqual([30, 20, 20]);
    expect(sums([90, 90, 80])).toEqual(["award-amount-open", "award-amount-open", 20]);
    expect(sums([90, 80, 70, 60])).toEqual([30, 20, 20, "award-refused-no-slot"]);
  });
});

test("whoever may be held back for a quota does not end the handing out for sure", () => {
  const young = (id: string, points: number | undefined, amount: number, is: boolean) =>
    entry(id, points, {
      amount,
      application: application({ id, applicant: { id, facts: { young: is } } }),
    });
  const who = { kind: "eq", field: "applicant.facts.young", value: true };
  const quotas = [{ id: "young", who, max: { numerator: 1, denominator: 2 } }];
  const one = call({ ...slots(2), budget: exact(2), quotas });
  const others = [young("a", 61, 3, true), young("b", 60, 1, false)];
  expect(allocated(one, [...others, young("c", undefined, 1, true)]).b).toBe("undetermined award-waits-for-open");
  expect(allocated(one, [...others, young("c", 70, 1, true)]).b).toBe("awarded award-within-slots-and-money");
  expect(allocated(one, [...others, young("c", 50, 1, true)]).b).toBe("not-awarded award-refused-no-money");
});

describe("the order in which tracks are served", () => {
  const of = (id: string, trackId: string, points: number, applicant = id) =>
    entry(id, points, { application: application({ id, trackId, applicant: { id: applicant } }) });
  const three = ["x", "y", "z"].map((id) => ({ id, name: id }));
  const assumed = (more: object, entries: readonly AllocationEntry[]) =>
    allocateAwards(program({ tracks: three, ...more }), entries)
      .results.filter((one) => one.reason.assumed === true)
      .map((one) => one.applicationId);
  const each = [of("a", "x", 90), of("b", "y", 80), of("c", "z", 70)];
  test.each([
    ["money for all", { budget: exact(30) }, each, []],
    ["money for two: any of the three may be the one that is left out", { budget: exact(20) }, each, ["a", "b", "c"]],
    ["places for two", slots(2), each, ["a", "b", "c"]],
    ["the notice gives the order", { ...slots(2), tracksInOrder: true }, each, []],
    ["nothing is shared", {}, each, []],
    [
      "the last of each track depends on it, those before do not",
      slots(4),
      [...each, of("d", "x", 60), of("e", "y", 60)],
      ["d", "e", "c"].sort(),
    ],
    [
      "one applicant in two tracks that exclude each other",
      { tracksExclusive: true },
      [of("a", "x", 90, "p"), of("b", "y", 80, "p"), of("c", "z", 70)],
      ["a", "b"],
    ],
    [
      "two that exclude each other, of which one is refused anyway",
      { tracksExclusive: true, tracks: [three[0], { ...three[1], ...slots(0) }] },
      [of("a", "x", 90, "p"), of("b", "y", 80, "p")],
      [],
    ],
  ])("%s", (_, more, entries, expected) => {
    expect(assumed(more, entries)).toEqual(expected);
  });
});

test("whoever waits is told so, at which place and for want of what", () => {
  const entries = [entry("a", 90), entry("b", 80), entry("c", 70), entry("d", 60)];
  const told = (one: GrantProgram) =>
    allocateAwards(one, entries)
      .results.slice(1)
      .map(({ reason: { code, facts } }) => [code, facts.reserve, facts.wants]);
  expect(told(call({ ...slots(1), reserves: 2 }))).toEqual([
    ["award-on-reserve", 1, "award-refused-no-slot"],
    ["award-on-reserve", 2, "award-refused-no-slot"],
    ["award-refused-no-slot", undefined, undefined],
  ]);
  expect(told(call({ budget: exact(10), reserves: 1 }))[0]).toEqual(["award-on-reserve", 1, "award-refused-no-money"]);
});

test("where there are no places, an application without a score is refused without a rank", () => {
  const [unscored, scored] = allocateAwards(call(slots(0)), [entry("a", undefined), entry("b", 70)]).results;
  expect([unscored?.reason.code, unscored?.reason.facts, unscored?.rank]).toEqual([
    "award-refused-none-left",
    {},
    undefined,
  ]);
  expect([scored?.reason.code, scored?.reason.facts]).toEqual(["award-refused-no-slot", { rank: 1 }]);
});

describe("an order that is not one of scores", () => {
  const at = (id: string, moment: string | undefined, more: object = {}) => ({
    ...entry(id, undefined),
    application: application({
      id,
      applicant: { id },
      ...(moment === undefined ? {} : { submission: { channel: "online", at: moment } }),
      ...more,
    }),
  });
  const firstCome = { order: [{ by: "fact", field: "submission.at", first: "smallest" }] };
  test("first come, first served, by the moment and not by its spelling", () => {
    const entries = [
      at("a", "2025-03-03T09:00:01+09:00"),
      at("b", "2025-03-03T00:00:00Z"),
      at("c", "2025-03-03T09:01+09:00"),
    ];
    expect(allocated(call({ budget: exact(20) }, firstCome), entries)).toEqual({
      a: "awarded award-within-slots-and-money",
      b: "awarded award-within-slots-and-money",
      c: "not-awarded award-refused-no-money",
    });
    expect(allocated(call({ ...slots(1), ...firstCome }), entries).b).toBe("awarded award-within-slots-and-money");
  });
  test("a moment that is not known leaves the order open where it matters", () => {
    const entries = [at("a", undefined), at("b", "2025-03-03T00:00:00Z")];
    expect(allocated(call(slots(1), firstCome), entries).b).toBe("undetermined award-tied-at-cut");
    expect(allocated(call(slots(2), firstCome), entries).b).toBe("awarded award-within-slots-and-money");
  });
  test("by lot, and by a fact of yes or no before it", () => {
    const lot = call(slots(1), { order: [{ by: "fact", field: "facts.first", first: "largest" }, { by: "lot" }] });
    const entries = [at("a", undefined, { facts: { first: false } }), at("b", undefined, { facts: { first: true } })];
    expect(allocated(lot, entries).b).toBe("awarded award-within-slots-and-money");
    const same = [at("a", undefined, { facts: { first: true } }), at("b", undefined, { facts: { first: true } })];
    expect(allocated(lot, same).a).toBe("undetermined award-tied-at-cut");
    expect(allocated(lot, same, { decided: ["b", "a"] }).b).toBe("awarded award-within-slots-and-money");
  });
});

describe("what is said for sure holds however the rest turns out", () => {
  interface Made {
    readonly points: number | undefined;
    readonly won: number;
    readonly open: boolean;
    readonly young: boolean;
  }
  const made = fc.record({
    points: fc.option(fc.integer({ min: 58, max: 63 }), { nil: undefined, freq: 8 }),
    won: fc.integer({ min: 1, max: 12 }),
    open: fc.boolean(),
    young: fc.boolean(),
  });
  const asEntries = (all: readonly Made[]) =>
    all.map(({ points, won, open, young }, at) =>
      entry(`e${at}`, points, {
        amount: won,
        ...(open ? { eligibility: "unknown" } : {}),
        application: application({ id: `e${at}`, applicant: { id: `e${at}`, facts: { young } } }),
      }),
    );

  /** Every way in which open eligibilities and missing scores may turn out, some scores standing for all. */
  function* worlds(entries: readonly AllocationEntry[]): Generator<readonly AllocationEntry[]> {
    const at = entries.findIndex((one) => one.eligibility === "unknown" || one.score === undefined);
    const one = entries[at];
    if (one === undefined) {
      yield entries;
      return;
    }
    const id = one.application.id;
    const scored = (half: number) => {
      const total = { numerator: half, denominator: 2 };
      return { ...one, score: { ...scoreOf(id, 0), total, base: total } };
    };
    const outcomes: readonly AllocationEntry[] =
      one.eligibility === "unknown"
        ? [
            { ...one, eligibility: "yes" },
            { ...one, eligibility: "no" },
          ]
        : [100, 121, 140].map(scored);
    for (const outcome of outcomes) yield* worlds([...entries.slice(0, at), outcome, ...entries.slice(at + 1)]);
  }

  function* orders(ids: readonly string[]): Generator<readonly string[]> {
    if (ids.length < 2) yield ids;
    for (const id of ids) for (const rest of orders(ids.filter((one) => one !== id))) yield [id, ...rest];
  }

  test("over open eligibilities, missing scores and ties, under slots, money, a quota and every way to be short", () => {
    const pass = { rubric: { items: [], pass: { mark: 60, bound: "at-least", counts: "with-bonus" } } };
    const quota = {
      id: "young",
      who: { kind: "eq", field: "applicant.facts.young", value: true },
    };
    let settled = 0;
    fc.assert(
      fc.property(
        fc.array(made, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom("stop", "skip", "reduce"),
        fc.constantFrom(
          {},
          { quotas: [{ ...quota, min: { numerator: 1, denominator: 2 } }] },
          { quotas: [{ ...quota, max: { numerator: 1, denominator: 2 } }] },
        ),
        fc.integer({ min: 0, max: 2 }),
        (all, count, won, whenShort, quotas, reserves) => {
          const entries = asEntries(all);
          const one = call(
            { ...slots(count), budget: exact(won), ...quotas, reserves },
            { ...pass, tieBreakers: [{ by: "lot" }] },
          );
          const told = allocateAwards(one, entries, { whenShort });
          for (const world of worlds(entries)) {
            for (const decided of orders(entries.map((it) => it.application.id as string))) {
              const real = allocateAwards(one, world, { whenShort, decided });
              expect(real.outcome).toBe("yes");
              for (const [at, it] of told.results.entries()) {
                if (it.result === "undetermined") continue;
                settled += 1;
                expect([it.applicationId, real.results[at]?.result, real.results[at]?.amount]).toEqual([
                  it.applicationId,
                  it.result,
                  it.amount,
                ]);
              }
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(settled).toBeGreaterThan(1000);
  });
});
