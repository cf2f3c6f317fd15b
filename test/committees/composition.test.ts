import {
  CommitteeId,
  type CommitteeMember,
  checkComposition,
  checkPanel,
  checkService,
  committeesPerPerson,
  Quota,
  quotaPlaces,
} from "dojeong/committees";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectSound } from "../support/sound.ts";
import { member, members, rules, term } from "./sample.ts";

const sixTenths = { share: { numerator: 6, denominator: 10 } };
const sex = { id: "one-sex", counts: { of: "each-sex" }, base: "appointed", atMost: sixTenths, force: "duty" };
const withQuota = (...quotas: object[]) => rules({ quotas });
const mixed = (women: number, men: number, unreported = 0) => [
  ...members(women, { appointed: true, sex: "female" }),
  ...members(men, { appointed: true, sex: "male" }),
  ...members(unreported, { appointed: true }),
];
const finding = (decision: ReturnType<typeof checkComposition>, code: string) =>
  decision.findings.find((it) => it.code === code);

describe("at most six tenths of one sex among the appointed (양성평등기본법 제21조제2항)", () => {
  test.each([
    [5, 3, true],
    [10, 6, true],
    [12, 7, true],
    [13, 7, true],
    [2, 1, true],
    [1, 0, false],
    [3, 1, false],
  ])("of %i at most %i; it can be kept: %s", (base, atMost, satisfiable) => {
    expect(quotaPlaces(Quota.parse(sex), base)).toEqual({ atMost, satisfiable });
  });

  test.each([
    ["6 of 10", mixed(6, 4), "yes"],
    ["7 of 10", mixed(7, 3), "no"],
    ["7 men of 10", mixed(3, 7), "no"],
    ["2 of 3 cannot be kept", mixed(2, 1), "no"],
    ["one member cannot keep it", mixed(1, 0), "no"],
    ["nobody appointed", [], "yes"],
    ["one not reported who may tip it", mixed(6, 3, 1), "unknown"],
    ["one not reported who cannot", mixed(5, 4, 1), "yes"],
    ["broken whatever the unreported are", mixed(7, 1, 2), "no"],
  ])("%s", (_name, list, outcome) => {
    const decision = checkComposition(withQuota(sex), list);
    expect(decision.outcome).toBe(outcome);
    expectSound(decision);
  });

  test("what is missing is named: who is appointed, or of which sex", () => {
    const missing = (list: CommitteeMember[]) => {
      const decision = checkComposition(withQuota(sex), list);
      return decision.outcome === "unknown" && decision.missing;
    };
    expect(missing(mixed(6, 3, 1))).toEqual(["members.sex"]);
    expect(missing([...mixed(5, 5), ...members(5, { sex: "male" })])).toEqual(["members.appointed"]);
  });

  test("those who sit by post do not count, and of whom that is not known may", () => {
    const byPost = members(5, { tenure: "by-post", sex: "male" });
    expect(checkComposition(withQuota(sex), [...mixed(5, 5), ...byPost]).outcome).toBe("yes");
    const unclear = members(5, { sex: "male" });
    expect(checkComposition(withQuota(sex), [...mixed(5, 5), ...unclear]).outcome).toBe("unknown");
  });

  test("it says what would keep it, and doing so does", () => {
    const decision = checkComposition(withQuota(sex), mixed(9, 3));
    const facts = finding(decision, "quota-exceeded")?.facts;
    expect([facts?.exchange, facts?.add]).toEqual([2, 3]);
    expect(checkComposition(withQuota(sex), mixed(7, 5)).outcome).toBe("yes");
    expect(checkComposition(withQuota(sex), mixed(8, 4)).outcome).toBe("no");
    expect(checkComposition(withQuota(sex), mixed(9, 6)).outcome).toBe("yes");
    expect(checkComposition(withQuota(sex), mixed(9, 5)).outcome).toBe("no");
  });

  test.each([
    { women: 1, men: 0, add: 1 },
    { women: 2, men: 1, add: 1 },
    { women: 3, men: 0, add: 2 },
  ])("none of $women and $men keeps it, but with $add more one does", ({ women, men, add }) => {
    const facts = finding(checkComposition(withQuota(sex), mixed(women, men)), "quota-unsatisfiable")?.facts;
    expect(facts?.add).toBe(add);
    expect(checkComposition(withQuota(sex), mixed(women, men + add)).outcome).toBe("yes");
    if (add > 1) expect(checkComposition(withQuota(sex), mixed(women, men + add - 1)).outcome).toBe("no");
  });

  test("how many more would do is not said of members of whom the sex is not known", () => {
    const facts = finding(
      checkComposition(withQuota(sex), [...mixed(1, 1), ...members(1, { appointed: true })]),
      "quota-unsatisfiable",
    );
    expect(facts?.facts).not.toHaveProperty("add");
  });

  test("a resolution may waive it", () => {
    const waivable = { ...sex, waivedWhen: ["exception-resolved"] };
    expect(checkComposition(withQuota(waivable), mixed(9, 1)).outcome).toBe("no");
    expect(checkComposition(withQuota(waivable), mixed(9, 1), { circumstances: ["exception-resolved"] }).outcome).toBe(
      "yes",
    );
  });
});

describe("other quotas", () => {
  test.each([
    { women: 4, men: 6, officials: 3, outcome: "yes" },
    { women: 3, men: 7, officials: 3, outcome: "no" },
  ])(
    "of those who are no officials: $women women of ten, and $officials officials",
    ({ women, men, officials, outcome }) => {
      const ofCivilians = withQuota({
        id: "women",
        counts: { of: "sex", is: "female" },
        base: "civilians",
        atLeast: { share: { numerator: 4, denominator: 10 } },
        force: "duty",
      });
      const civil = [
        ...members(women, { official: false, sex: "female" }),
        ...members(men, { official: false, sex: "male" }),
      ];
      const all = [...civil, ...members(officials, { official: true, sex: "male" })];
      expect(checkComposition(ofCivilians, all).outcome).toBe(outcome);
      const unclear = checkComposition(ofCivilians, [...civil, ...members(9, { sex: "female" })]);
      expect(unclear.outcome === "unknown" && unclear.missing).toEqual(
        outcome === "yes" ? false : ["members.official"],
      );
    },
  );

  const youth = {
    id: "youth",
    counts: { of: "age", from: 19, to: 34 },
    base: "appointed",
    atLeast: { share: { numerator: 3, denominator: 10 } },
    force: "duty",
  };
  const on = day("2024-01-23");

  test.each([
    ["19 and 34 are young", [19, 34, 34, ...Array(7).fill(50)], "yes"],
    ["18 and 35 are not", [18, 35, 34, ...Array(7).fill(50)], "no"],
  ])("youth: %s", (_name, ages, outcome) => {
    expect(
      checkComposition(
        withQuota(youth),
        ages.map((age) => member({ appointed: true, age })),
        { on },
      ).outcome,
    ).toBe(outcome);
  });

  test("ages follow from the day of birth, on the day asked about", () => {
    const three = members(3, { appointed: true, bornOn: "1989-01-24" });
    const list = [...three, ...members(7, { appointed: true, age: 50 })];
    expect(checkComposition(withQuota(youth), list, { on }).outcome).toBe("yes");
    expect(checkComposition(withQuota(youth), list, { on: day("2024-01-24") }).outcome).toBe("no");
    expect(checkComposition(withQuota(youth), list).outcome).toBe("unknown");
  });

  test.each([
    [
      "at least half appointed: 7 of 15",
      { of: "appointed" },
      { atLeast: { share: { numerator: 1, denominator: 2 } } },
      [...members(7, { appointed: true }), ...members(8, { appointed: false })],
      "no",
    ],
    [
      "at least half appointed: 8 of 15",
      { of: "appointed" },
      { atLeast: { share: { numerator: 1, denominator: 2 } } },
      [...members(8, { appointed: true }), ...members(7, { appointed: false })],
      "yes",
    ],
    [
      "officials at most a quarter: 3 of 12",
      { of: "official" },
      { atMost: { share: { numerator: 1, denominator: 4 } } },
      [...members(3, { official: true }), ...members(9, { official: false })],
      "yes",
    ],
    [
      "officials at most a quarter: 3 of 11",
      { of: "official" },
      { atMost: { share: { numerator: 1, denominator: 4 } } },
      [...members(3, { official: true }), ...members(8, { official: false })],
      "no",
    ],
    [
      "one official not known",
      { of: "official" },
      { atMost: { share: { numerator: 1, denominator: 4 } } },
      [...members(3, { official: true }), ...members(8, { official: false }), member()],
      "unknown",
    ],
    [
      "nine from outside",
      { of: "civilian" },
      { atLeast: { count: 9 } },
      [...members(9, { official: false }), ...members(4, { official: true })],
      "yes",
    ],
    [
      "a sector",
      { of: "sector", is: "labour" },
      { atLeast: { count: 2 }, atMost: { count: 3 } },
      members(4, { sectors: ["labour", "women"] }),
      "no",
    ],
    ["a sector, not recorded", { of: "sector", is: "labour" }, { atLeast: { count: 2 } }, members(4, {}), "unknown"],
    [
      "at least three women",
      { of: "sex", is: "female" },
      { atLeast: { count: 3 } },
      [...members(3, { sex: "female" }), ...members(7, { sex: "male" })],
      "yes",
    ],
    [
      "women, one not reported",
      { of: "sex", is: "female" },
      { atLeast: { count: 3 } },
      [...members(2, { sex: "female" }), member()],
      "unknown",
    ],
    [
      "residents of one city",
      { of: "residence", is: "전주시" },
      { atMost: { count: 1 } },
      members(2, { residence: "전주시" }),
      "no",
    ],
    [
      "civilians a majority: half is not",
      { of: "civilian" },
      { atLeast: { share: { numerator: 1, denominator: 2 }, exclusive: true } },
      [...members(5, { official: false }), ...members(5, { official: true })],
      "no",
    ],
    [
      "civilians a majority",
      { of: "civilian" },
      { atLeast: { share: { numerator: 1, denominator: 2 }, exclusive: true } },
      [...members(6, { official: false }), ...members(5, { official: true })],
      "yes",
    ],
    [
      "officials under a third: a third is not",
      { of: "official" },
      { atMost: { share: { numerator: 1, denominator: 3 }, exclusive: true } },
      [...members(3, { official: true }), ...members(6, { official: false })],
      "no",
    ],
    [
      "officials under a third",
      { of: "official" },
      { atMost: { share: { numerator: 1, denominator: 3 }, exclusive: true } },
      [...members(3, { official: true }), ...members(7, { official: false })],
      "yes",
    ],
    [
      "a nominator",
      { of: "nominator", is: "council" },
      { atLeast: { count: 2 } },
      members(2, { nominator: "council" }),
      "yes",
    ],
    [
      "another nominator",
      { of: "nominator", is: "council" },
      { atLeast: { count: 2 } },
      members(2, { nominator: "governor" }),
      "no",
    ],
    [
      "a qualification of all",
      { of: "qualification", is: "expert-of-three-years" },
      { atLeast: { share: { numerator: 1, denominator: 1 } } },
      [member({ qualifications: [] })],
      "no",
    ],
  ])("%s", (_name, counts, bounds, list, outcome) => {
    const decision = checkComposition(withQuota({ id: "q", counts, base: "all", force: "duty", ...bounds }), list);
    expect(decision.outcome).toBe(outcome);
    expectSound(decision);
  });

  test("residents of one city, whichever it is", () => {
    const residence = {
      id: "one-residence",
      counts: { of: "each-residence" },
      base: "appointed",
      atMost: { share: { numerator: 4, denominator: 10 } },
      force: "effort",
    };
    const living = (...towns: (string | undefined)[]) =>
      towns.map((town) => member({ appointed: true, residence: town }));
    const five = checkComposition(withQuota(residence), living("전주시", "전주시", "전주시", "군산시", "익산시"));
    expect(five.outcome === "yes" && five.value.missedEfforts).toEqual(["one-residence"]);
    expect(finding(five, "effort-missed")?.facts).toMatchObject({ value: "전주시", counted: 3, atMost: 2 });
    const kept = checkComposition(withQuota(residence), living("전주시", "전주시", "군산시", "군산시", "익산시"));
    expect(kept.findings.at(-1)?.code).toBe("effort-kept");
    const open = checkComposition(
      withQuota({ ...residence, force: "duty" }),
      living("전주시", "전주시", "군산시", "군산시", undefined),
    );
    expect(open.outcome).toBe("unknown");
    const unseen = checkComposition(
      withQuota({ ...residence, force: "duty" }),
      living("전주시", "군산시", undefined, undefined, undefined),
    );
    expect(unseen.outcome).toBe("unknown");
  });

  test("a missed effort is reported and breaks nothing", () => {
    const decision = checkComposition(withQuota({ ...sex, force: "effort" }), mixed(9, 1));
    expect(decision.outcome).toBe("yes");
    expect(finding(decision, "effort-missed")?.outcome).toBe("yes");
  });
});

describe("properties of quotas", () => {
  const fact = fc.record({
    appointed: fc.option(fc.boolean(), { nil: undefined }),
    sex: fc.option(fc.constantFrom("female" as const, "male" as const), { nil: undefined }),
    official: fc.option(fc.boolean(), { nil: undefined }),
  });
  const lists = fc.array(fact, { maxLength: 9 });
  const quotas = fc.record({
    counts: fc.constantFrom({ of: "each-sex" }, { of: "official" }, { of: "civilian" }, { of: "appointed" }),
    base: fc.constantFrom("appointed", "all"),
    bound: fc.constantFrom("atMost", "atLeast"),
    exclusive: fc.constantFrom(undefined, true as const),
    share: fc.record({ numerator: fc.integer({ min: 0, max: 5 }), denominator: fc.constant(5) }),
  });

  test("learning a fact never turns yes into no or no into yes", () => {
    fc.assert(
      fc.property(
        lists,
        quotas,
        fc.nat(),
        fc.boolean(),
        (list, { counts, base, bound, share, exclusive }, pick, value) => {
          const rule = withQuota({ id: "q", counts, base, [bound]: { share, exclusive }, force: "duty" });
          const before = checkComposition(rule, list as CommitteeMember[]).outcome;
          const learned = list.map((it, index) =>
            index === pick % list.length
              ? {
                  appointed: it.appointed ?? value,
                  sex: it.sex ?? (value ? "female" : "male"),
                  official: it.official ?? value,
                }
              : it,
          );
          const after = checkComposition(rule, learned as CommitteeMember[]).outcome;
          if (before !== "unknown") expect(after).toBe(before);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("with every fact known, the answer is that of a plain count, and the order does not matter", () => {
    const known = fc.array(
      fc.record({ appointed: fc.boolean(), sex: fc.constantFrom("female", "male"), official: fc.boolean() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(known, quotas, (list, { counts, base, bound, share, exclusive }) => {
        const rule = withQuota({ id: "q", counts, base, [bound]: { share, exclusive }, force: "duty" });
        const based = list.filter((it) => base === "all" || it.appointed);
        const counted = (test: (it: (typeof list)[number]) => boolean): boolean => {
          const part = based.filter(test).length * share.denominator;
          const limit = share.numerator * based.length;
          if (exclusive) return bound === "atMost" ? part < limit : part > limit;
          return bound === "atMost" ? part <= limit : part >= limit;
        };
        const kept =
          counts.of === "each-sex"
            ? counted((it) => it.sex === "female") && counted((it) => it.sex === "male")
            : counted((it) => (counts.of === "appointed" ? it.appointed : it.official === (counts.of === "official")));
        const decision = checkComposition(rule, list as CommitteeMember[]);
        expect(decision.outcome).toBe(kept ? "yes" : "no");
        expect(checkComposition(rule, [...list].reverse() as CommitteeMember[])).toEqual(decision);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a sitting from a pool", () => {
  const panel = rules({ panel: { size: 9, outsideAtLeast: 6, outsideAtLeastUnderCivilianChair: 5 } });
  test.each([
    [{ size: 9, outside: 6, chairOfficial: true }, "yes"],
    [{ size: 9, outside: 5, chairOfficial: true }, "no"],
    [{ size: 9, outside: 5, chairOfficial: false }, "yes"],
    [{ size: 9, outside: 4, chairOfficial: false }, "no"],
    [{ size: 9, outside: 5 }, "unknown"],
    [{ size: 9, outside: 6 }, "yes"],
    [{ size: 9, outside: 4 }, "no"],
    [{ size: 8, outside: 6, chairOfficial: true }, "no"],
    [{ size: 9, chairOfficial: true }, "unknown"],
  ])("%j", (facts, outcome) => {
    expect(checkPanel(panel, facts).outcome).toBe(outcome);
  });
});

describe("one person on several committees", () => {
  const limit = rules({ serviceLimit: { committees: 3, underOneChair: 2 } });
  const sits = (...ids: string[]) =>
    ids.map((committeeId) => term("2024-01-01", "2025-12-31", { committeeId, personId: "p" }));
  const id = (text: string) => CommitteeId.parse(text);
  const on = day("2024-06-01");
  const chairs = (pairs: Record<string, string>) =>
    Object.entries(pairs).map(([committeeId, chair]) => ({ committeeId: id(committeeId), chair }));

  test.each([
    ["a third", ["a", "b"], { d: "x", a: "y", b: "z" }, "yes"],
    ["a fourth", ["a", "b", "c"], { d: "x", a: "y", b: "z", c: "w" }, "no"],
    ["the same again", ["a", "d"], { d: "x", a: "x" }, "yes"],
    ["a third under one chair", ["a", "b"], { d: "x", a: "x", b: "x" }, "no"],
    ["a second under one chair", ["a", "b"], { d: "x", a: "x", b: "y" }, "yes"],
    ["chairs not known", ["a", "b"], {}, "unknown"],
    ["one chair not known who may tip it", ["a", "b"], { d: "x", a: "x" }, "unknown"],
    ["the proposed one's chair not known, and two under another", ["a", "b"], { a: "x", b: "x" }, "unknown"],
    ["the proposed one's chair not known, none twice", ["a", "b"], { a: "x", b: "y" }, "yes"],
    ["none of three chairs known", ["a"], {}, "yes"],
  ])("%s", (_name, ids, by, outcome) => {
    expect(checkService(limit, sits(...ids), { committeeId: id("d"), on, chairs: chairs(by) }).outcome).toBe(outcome);
  });

  test("what lifts the one limit lifts the other, and only when it is given", () => {
    const lifted = rules({ serviceLimit: { underOneChair: 2, liftedWhen: ["scarce-field"] } });
    const third = { committeeId: id("d"), on, chairs: chairs({ d: "x", a: "x", b: "x" }) };
    expect(checkService(lifted, sits("a", "b"), { ...third, circumstances: ["scarce-field"] }).outcome).toBe("yes");
    expect(checkService(lifted, sits("a", "b"), { ...third, circumstances: ["ad-hoc"] }).outcome).toBe("no");
    const within = { ...third, chairs: chairs({ d: "x", a: "x", b: "y" }), circumstances: ["scarce-field"] };
    const codes = checkService(lifted, sits("a", "b"), within).findings.map((one) => one.code);
    expect(codes).toContain("under-one-chair-within-limit");
  });

  test("ended terms and committees that do not count are left out", () => {
    const three = rules({ serviceLimit: { committees: 3 } });
    const ended = { ...term("2022-01-01", "2023-12-31", { committeeId: "z" }) };
    expect(checkService(three, [...sits("a", "b"), ended], { committeeId: id("d"), on }).outcome).toBe("yes");
    expect(checkService(three, sits("a", "b", "c"), { committeeId: id("d"), on, notCounted: [id("c")] }).outcome).toBe(
      "yes",
    );
  });

  test("who sits on most comes first", () => {
    const all = [
      ...sits("a", "b"),
      term("2024-01-01", "2025-12-31", { committeeId: "a", personId: "q" }),
      term("2024-01-01", "2025-12-31"),
    ];
    expect(committeesPerPerson(all, on)).toEqual([
      { personId: "p", committees: ["a", "b"] },
      { personId: "q", committees: ["a"] },
    ]);
  });
});
