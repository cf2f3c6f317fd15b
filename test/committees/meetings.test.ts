import {
  type ActingCandidate,
  actingChair,
  banAfterDismissal,
  type CommitteeRules,
  checkLifetime,
  checkRoster,
  decideEarlyEnd,
  decideMotion,
  isIdle,
  lastDayOfOffice,
  longestLifetime,
  type Meeting,
  type Motion,
  mayHoldOffice,
  neededOf,
  noticeDates,
  officePostOn,
  performerOf,
  quorumOf,
  subcommitteeDecides,
  votesNeeded,
} from "dojeong/committees";
import { holidays } from "dojeong/holidays";
import { Post } from "dojeong/people";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectSound } from "../support/sound.ts";
import { byMajority, committee, member, person, rules } from "./sample.ts";

const majority = { kind: "majority" } as const;
const third = { kind: "at-least", share: { numerator: 1, denominator: 3 } } as const;
const twoThirds = { kind: "at-least", share: { numerator: 2, denominator: 3 } } as const;
const halfAttended = { attendance: { under: { numerator: 1, denominator: 2 }, within: { years: 1 } } };
const given = <T>(decision: { outcome: string } & ({ value: T } | object)): T | undefined =>
  "value" in decision ? (decision.value as T) : undefined;

describe("how many are needed", () => {
  test.each([
    [majority, 13, 7],
    [majority, 12, 7],
    [majority, 1, 1],
    [majority, 0, 1],
    [twoThirds, 8, 6],
    [twoThirds, 9, 6],
    [twoThirds, 10, 7],
    [{ kind: "more-than", share: { numerator: 2, denominator: 3 } }, 9, 7],
    [{ kind: "at-least", share: { numerator: 1, denominator: 3 } }, 9, 3],
    [{ kind: "count", count: 5 }, 30, 5],
    [{ kind: "all" }, 9, 9],
    [{ kind: "all" }, 0, 1],
    [{ kind: "at-least", share: { numerator: 1, denominator: 3 } }, 0, 1],
  ] as const)("%j of %i: %i", (threshold, base, needed) => {
    expect(neededOf(threshold, base)).toBe(needed);
  });

  test.each([-1, 0.5, Number.NaN])("a base of %d is a programmer's error", (base) => {
    expect(() => neededOf(majority, base)).toThrow(RangeError);
  });
});

describe("the quorum", () => {
  const of = (base: "in-office" | "seats" | "panel") => rules({ opening: { attend: majority, of: base } });
  test.each([
    ["vacant seats are not in office", of("in-office"), { seats: 15, vacant: 2 }, {}, 7],
    ["unless the seats are counted", of("seats"), { seats: 15, vacant: 2 }, {}, 8],
    ["a sitting, not the pool", of("panel"), { inOffice: 48, panel: 9 }, {}, 5],
    ["a recused member stays in the base", of("in-office"), { inOffice: 13 }, { recused: 2 }, 7],
    [
      "unless a clause takes him out",
      { ...of("in-office"), recusal: { inOffice: "not-counted" } } as CommitteeRules,
      { inOffice: 13 },
      { recused: 2 },
      6,
    ],
  ])("%s", (_name, rule, meeting, motion, needed) => {
    expect(given<{ needed: number }>(quorumOf(rule, meeting, motion))?.needed).toBe(needed);
  });

  test("a default is not presented as law", () => {
    const silent = quorumOf(rules({ opening: { attend: majority } }), { inOffice: 13 }, { recused: 1 });
    expect(silent.findings.map((it) => [it.code, it.assumed ?? false])).toEqual([
      ["in-office-counted", false],
      ["recused-stay-in-office", true],
      ["quorum-needed", true],
    ]);
  });

  const deputies = (more: object) => ({ ...of("in-office"), deputies: more }) as CommitteeRules;
  test.each([
    ["deputies by a clause", deputies({ allowed: true }), ["x"], "yes"],
    ["deputies by arrangement", deputies({ allowed: true, when: "agreed" }), ["agreed"], "yes"],
    ["without the arrangement", deputies({ allowed: true, when: "agreed" }), [], "no"],
    ["arrangement not known", deputies({ allowed: true, when: "agreed" }), undefined, "unknown"],
    ["excluded by the rule", deputies({ allowed: false }), ["agreed"], "no"],
    ["without a clause", of("in-office"), ["agreed"], "no"],
  ])("%s", (_name, rule, circumstances, outcome) => {
    expect(quorumOf(rule, { inOffice: 15, present: 6, deputies: 2, circumstances }).outcome).toBe(outcome);
  });

  test.each([
    { of: "by-post", deputiesOfAppointed: 0, outcome: "yes" },
    { of: "by-post", deputiesOfAppointed: 1, outcome: "no" },
    { of: undefined, deputiesOfAppointed: 1, outcome: "no" },
    { of: "all", deputiesOfAppointed: 1, outcome: "yes" },
    { of: "by-post", deputiesOfAppointed: undefined, outcome: "yes" },
  ])("deputies of $of, $deputiesOfAppointed of two for appointed members", ({ of: whose, outcome, ...came }) => {
    const decision = quorumOf(deputies({ allowed: true, of: whose }), {
      inOffice: 15,
      present: 6,
      deputies: 2,
      ...came,
    });
    expect(decision.outcome).toBe(outcome);
    const left = decision.findings.find((one) => one.code === "deputies-not-counted");
    expect(left?.assumed).toBe(outcome === "no" && whose === undefined ? true : undefined);
  });

  test("of several deputies those who count do", () => {
    const three = { inOffice: 15, present: 6, deputies: 3, deputiesOfAppointed: 1 };
    const decision = quorumOf(deputies({ allowed: true }), three);
    expect(decision.outcome).toBe("yes");
    expect(decision.findings.find((one) => one.code === "quorum-reached")?.facts.present).toBe(8);
    expect(quorumOf(deputies({ allowed: true }), { ...three, deputiesOfAppointed: 2 }).outcome).toBe("no");
  });

  test("a matter with a quorum of its own needs that one", () => {
    const rule = rules({
      ...of("in-office"),
      deciding: {
        inFavour: majority,
        of: "present",
        special: [{ matter: "removal", attend: twoThirds, inFavour: twoThirds, of: "present" }],
      },
    });
    const eight = { inOffice: 15, present: 8 };
    expect(quorumOf(rule, eight, { matter: "removal" }).outcome).toBe("no");
    expect(quorumOf(rule, { ...eight, present: 10 }, { matter: "removal" }).outcome).toBe("yes");
    expect(quorumOf(rule, eight).outcome).toBe("yes");
    expect(decideMotion(rule, eight, { matter: "removal", inFavour: 8, against: 0 }).outcome).toBe("no");
    expect(decideMotion(rule, eight, { inFavour: 5, against: 3 }).outcome).toBe("yes");
    const ten = { inOffice: 15, present: 10 };
    expect(decideMotion(rule, ten, { matter: "removal", inFavour: 6, against: 4 }).outcome).toBe("no");
    expect(decideMotion(rule, ten, { matter: "removal", inFavour: 7, against: 3 }).outcome).toBe("yes");
  });

  const groups = rules({
    opening: {
      attend: majority,
      of: "in-office",
      groups: ["labour", "employers"].map((group) => ({
        group,
        attend: { kind: "at-least", share: { numerator: 1, denominator: 3 } },
        waivedWhen: [`${group}-summoned-twice`],
      })),
    },
  });
  const came = (labour: number, employers: number, circumstances: string[] = []): Meeting => ({
    inOffice: 27,
    present: 14,
    groups: [
      { group: "labour", inOffice: 9, present: labour },
      { group: "employers", inOffice: 9, present: employers },
    ],
    circumstances,
  });
  test.each([
    ["a third of each", came(3, 3), "yes"],
    ["too few of one", came(2, 9), "no"],
    ["waived after two summonses", came(0, 9, ["labour-summoned-twice"]), "yes"],
    ["one group's waiver is not the other's", came(0, 2, ["labour-summoned-twice"]), "no"],
    ["not known who came", { inOffice: 27, present: 14 }, "unknown"],
    ["before the meeting nobody's attendance is asked", { inOffice: 27 }, "yes"],
  ])("per group: %s", (_name, meeting, outcome) => {
    expect(quorumOf(groups, meeting).outcome).toBe(outcome);
  });
});

describe("the votes needed", () => {
  const special = rules({
    deciding: {
      inFavour: majority,
      of: "present",
      special: [{ matter: "serious-matter", inFavour: twoThirds, of: "present" }],
    },
  });
  test.each([
    ["a majority of those present", special, { present: 8 }, {}, 5],
    ["two thirds for a serious matter", special, { present: 8 }, { matter: "serious-matter" }, 6],
    ["another matter is an ordinary one", special, { present: 8 }, { matter: "other" }, 5],
    [
      "a majority of those in office",
      rules({ deciding: { inFavour: majority, of: "in-office" } }),
      { inOffice: 15, present: 8 },
      {},
      8,
    ],
    ["of a sitting", rules({ deciding: { inFavour: majority, of: "panel" } }), { panel: 9 }, {}, 5],
    [
      "recused members leave, by clause",
      rules({ ...special, recusal: { present: "not-counted" } }),
      { present: 8 },
      { recused: 1, recusedPresent: 1 },
      4,
    ],
    [
      "recused members stay, by clause",
      rules({ ...special, recusal: { present: "counted" } }),
      { present: 8 },
      { recused: 1, recusedPresent: 1 },
      5,
    ],
    ["a recused member who stayed away", special, { present: 8 }, { recused: 1 }, 5],
    ["unsettled, but the number is the same", special, { present: 9 }, { recused: 1, recusedPresent: 1 }, 5],
    [
      "a chair who votes in a tie only",
      rules({ ...special, tie: { resolvedBy: "chair", chairVotes: false } }),
      { present: 9 },
      {},
      5,
    ],
  ])("%s", (_name, rule, meeting, motion, needed) => {
    expect(given<{ needed: number }>(votesNeeded(rule, meeting, motion))?.needed).toBe(needed);
  });
});

describe("was it carried", () => {
  const casting = { ...byMajority, tie: { resolvedBy: "chair" } } as CommitteeRules;
  const eight = { inOffice: 15, present: 8 };
  const castVotes = { ...byMajority, deciding: { inFavour: majority, of: "cast" } } as CommitteeRules;
  test.each([
    ["five of eight", byMajority, eight, { inFavour: 5, against: 3 }, "yes"],
    ["four of eight", byMajority, eight, { inFavour: 4, against: 4 }, "no"],
    ["an abstention is no vote for", byMajority, eight, { inFavour: 4, against: 3, abstained: 1 }, "no"],
    ["without a quorum", byMajority, { inOffice: 15, present: 7 }, { inFavour: 7, against: 0 }, "no"],
    ["attendance not known", byMajority, { inOffice: 15 }, { inFavour: 9, against: 0 }, "unknown"],
    ["votes not known", byMajority, eight, { against: 3 }, "unknown"],
    ["more votes than voters", byMajority, eight, { inFavour: 6, against: 3 }, "unknown"],
    [
      "a recused member's vote is one too many",
      byMajority,
      eight,
      { recused: 1, recusedPresent: 1, inFavour: 8 },
      "unknown",
    ],
    [
      "recused, four of seven or of eight",
      byMajority,
      eight,
      { recused: 1, recusedPresent: 1, inFavour: 4, against: 3 },
      "unknown",
    ],
    [
      "recused, five carry either way",
      byMajority,
      eight,
      { recused: 1, recusedPresent: 1, inFavour: 5, against: 2 },
      "yes",
    ],
    [
      "recused, three fail either way",
      byMajority,
      eight,
      { recused: 1, recusedPresent: 1, inFavour: 3, against: 4 },
      "no",
    ],
    ["a tie the chair decides for", casting, eight, { inFavour: 4, against: 4, castingVote: "in-favour" }, "yes"],
    ["a tie the chair decides against", casting, eight, { inFavour: 4, against: 4, castingVote: "against" }, "no"],
    ["a tie the chair has not decided", casting, eight, { inFavour: 4, against: 4 }, "unknown"],
    ["no tie, so no casting vote", casting, eight, { inFavour: 3, against: 4, castingVote: "in-favour" }, "no"],
    [
      "as many for as against, with an abstention",
      casting,
      { inOffice: 15, present: 9 },
      { inFavour: 4, against: 4, abstained: 1, castingVote: "in-favour" },
      "unknown",
    ],
    [
      "a casting vote is not enough for two thirds",
      { ...casting, deciding: { inFavour: twoThirds, of: "present" } } as CommitteeRules,
      eight,
      { inFavour: 4, against: 4, castingVote: "in-favour" },
      "no",
    ],
    [
      "a majority of those in office needs no quorum beside it",
      rules({ deciding: { inFavour: majority, of: "in-office" } }),
      { inOffice: 15 },
      { inFavour: 8, against: 0 },
      "yes",
    ],
    [
      "nor does it carry with fewer",
      rules({ deciding: { inFavour: majority, of: "in-office" } }),
      { inOffice: 15 },
      { inFavour: 7, against: 0 },
      "no",
    ],
    [
      "nobody there carries nothing",
      rules({ opening: { attend: third }, deciding: { inFavour: twoThirds } }),
      { inOffice: 0, present: 0 },
      { inFavour: 0, against: 0 },
      "no",
    ],
    ["of the votes cast, abstentions left out", castVotes, eight, { inFavour: 4, against: 3, abstained: 1 }, "yes"],
    ["of the votes cast, a tie", castVotes, eight, { inFavour: 4, against: 4 }, "no"],
    ["of the votes cast, those against not known", castVotes, eight, { inFavour: 4 }, "unknown"],
    [
      "no rule on the quorum",
      rules({ deciding: { inFavour: majority, of: "present" } }),
      eight,
      { inFavour: 8 },
      "unknown",
    ],
    ["no rule on the majority", rules({ opening: byMajority.opening }), eight, { inFavour: 8 }, "unknown"],
  ] as const)("%s", (_name, rule, meeting, motion, outcome) => {
    const decision = decideMotion(rule, meeting, motion as Motion);
    expect(decision.outcome).toBe(outcome);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  test("the readings stand beside the answer that depends on them", () => {
    const decision = decideMotion(byMajority, eight, { recused: 1, recusedPresent: 1, inFavour: 4, against: 3 });
    expect(decision.findings.at(-1)?.facts.readings).toEqual([
      { reading: "not-counted-as-present", base: 7, needed: 4, outcome: "yes" },
      { reading: "counted-as-present", base: 8, needed: 5, outcome: "no" },
    ]);
  });

  const written = (more: object) =>
    rules({ writing: { allowed: true, submit: majority, inFavour: majority, ...more } });
  const inWriting = (inFavour: number, against: number, submitted?: number): Motion => ({
    manner: "writing",
    inFavour,
    against,
    submitted,
  });
  const removing = (of: string, attend?: typeof twoThirds) =>
    rules({
      ...written({ of: "submitted" }),
      deciding: {
        inFavour: majority,
        of: "present",
        special: [{ matter: "removal", inFavour: twoThirds, of, attend }],
      },
    });
  const removal = (inFavour: number, against: number) => ({ ...inWriting(inFavour, against), matter: "removal" });
  test.each([
    ["seven sheets of twelve, four for", written({ of: "submitted" }), [], inWriting(4, 3), "yes"],
    ["six sheets, all for", written({ of: "submitted" }), [], inWriting(6, 0), "no"],
    ["counted of those in office", written({ of: "in-office" }), [], inWriting(4, 3), "no"],
    ["seven of twelve in office", written({ of: "in-office", submit: undefined }), [], inWriting(7, 0), "yes"],
    ["of whom is not stated, and matters", written({}), [], inWriting(4, 3), "unknown"],
    ["of whom is not stated, and does not matter", written({}), [], inWriting(7, 0), "yes"],
    ["not provided for", byMajority, ["minor"], inWriting(12, 0), "no"],
    ["excluded", rules({ writing: { allowed: false } }), ["minor"], inWriting(12, 0), "no"],
    ["in a case listed", written({ of: "submitted", when: ["minor", "urgent"] }), ["urgent"], inWriting(4, 3), "yes"],
    ["in a case not listed", written({ of: "submitted", when: ["minor"] }), ["urgent"], inWriting(12, 0), "no"],
    ["the case not known", written({ of: "submitted", when: ["minor"] }), undefined, inWriting(12, 0), "unknown"],
    [
      "how many must submit is not stated",
      written({ of: "submitted", submit: undefined }),
      [],
      inWriting(4, 3),
      "unknown",
    ],
    ["as many sheets as members", written({ of: "submitted" }), [], inWriting(12, 0), "yes"],
    ["more sheets than members", written({ of: "submitted" }), [], inWriting(13, 0), "unknown"],
    [
      "of those in office, as in a meeting",
      rules({ deciding: { inFavour: majority, of: "in-office" }, writing: { allowed: true, submit: majority } }),
      [],
      inWriting(6, 1),
      "no",
    ],
    [
      "a majority of its own says of whom, or leaves it open",
      rules({ ...written({}), deciding: { inFavour: majority, of: "in-office" } }),
      [],
      inWriting(6, 1),
      "unknown",
    ],
    ["a matter that needs more, of those in office", removing("in-office"), [], removal(7, 0), "no"],
    ["a matter that needs more, and has it", removing("in-office"), [], removal(8, 0), "yes"],
    ["a matter that needs more, of the sheets", removing("present"), [], removal(6, 3), "yes"],
    ["a matter that needs more sheets", removing("present", twoThirds), [], removal(7, 0), "no"],
    ["another matter", removing("in-office"), [], inWriting(4, 3), "yes"],
    ["a blank sheet counts as handed in", written({ of: "submitted" }), [], inWriting(4, 2, 7), "yes"],
  ])("in writing: %s", (_name, rule, circumstances, motion, outcome) => {
    expect(decideMotion(rule, { inOffice: 12, circumstances }, motion).outcome).toBe(outcome);
  });

  test("nothing is said to be carried without a quorum, or while it is not known", () => {
    const rule = rules({ ...byMajority, tie: { resolvedBy: "chair" } });
    const codes = (present: number | undefined, motion: Motion) =>
      decideMotion(rule, present === undefined ? { inOffice: 27 } : { inOffice: 27, present }, motion).findings.map(
        (it) => it.code,
      );
    expect(codes(13, { inFavour: 13, against: 0 })).toEqual([
      "in-office-counted",
      "quorum-needed",
      "quorum-not-reached",
      "votes-enough",
    ]);
    expect(codes(14, { inFavour: 13, against: 1 })).toContain("carried");
    expect(codes(14, { inFavour: 13, against: 1 })).not.toContain("votes-enough");
    expect(codes(12, { inFavour: 6, against: 6, castingVote: "in-favour" })).not.toContain("carried-by-casting-vote");
    expect(codes(14, { inFavour: 7, against: 7, castingVote: "in-favour" })).toContain("carried-by-casting-vote");
    const writing = rules({
      writing: { allowed: true, submit: majority, inFavour: majority, of: "submitted" },
    });
    const sheets = decideMotion(writing, { inOffice: 12 }, { manner: "writing", inFavour: 6, against: 0 });
    expect([sheets.outcome, sheets.findings.some((it) => it.code === "carried")]).toEqual(["no", false]);
  });

  describe("properties", () => {
    const FACTS = ["inOffice", "present", "inFavour", "against", "abstained", "castingVote", "recusedPresent"];
    const omit = <T extends object>(facts: T, names: readonly string[]): Partial<T> =>
      Object.fromEntries(
        Object.entries(facts).filter(([name, value]) => value !== undefined && !names.includes(name)),
      ) as Partial<T>;
    const counts = fc.integer({ min: 0, max: 12 });
    const rule = fc
      .record({
        threshold: fc.constantFrom(majority, twoThirds, { kind: "count", count: 4 } as const, { kind: "all" } as const),
        of: fc.constantFrom("present", "in-office", "cast"),
        tie: fc.constantFrom({}, { resolvedBy: "chair" }, { resolvedBy: "chair", chairVotes: false }),
        recusal: fc.constantFrom({}, { present: "counted" }, { present: "not-counted", inOffice: "not-counted" }),
      })
      .map(({ threshold, of, tie, recusal }) =>
        rules({ opening: { attend: majority, of: "in-office" }, deciding: { inFavour: threshold, of }, tie, recusal }),
      );
    const vote = fc
      .record({
        inFavour: counts,
        against: counts,
        tied: fc.boolean(),
        abstained: fc.integer({ min: 0, max: 3 }),
        castingVote: fc.constantFrom("in-favour" as const, "against" as const, undefined),
        recusedPresent: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ tied, ...votes }) => (tied ? { ...votes, against: votes.inFavour } : votes));

    const upTo = (most: number) => Array.from({ length: most + 1 }, (_, index) => index);
    const thresholds = [majority, twoThirds, { kind: "count", count: 3 }, { kind: "all" }];
    const recusals = [{}, { present: "counted" }, { present: "not-counted", inOffice: "not-counted" }];
    const smallVotes = upTo(4).flatMap((inFavour) =>
      upTo(4).flatMap((against) =>
        upTo(2).flatMap((abstained) =>
          upTo(1).flatMap((recused) =>
            ([undefined, "in-favour", "against"] as const).map((castingVote) => ({
              inFavour,
              against,
              abstained,
              recused,
              recusedPresent: recused,
              ...(castingVote && { castingVote }),
            })),
          ),
        ),
      ),
    );

    // every small vote, not a sample: ties and casting votes are rare among random ones
    test.each(
      ["present", "in-office", "cast"].flatMap((of) =>
        [{}, { resolvedBy: "chair" }, { resolvedBy: "chair", chairVotes: false }].map((tie) => ({ of, tie })),
      ),
    )("adding a vote for never turns carried into rejected, of those $of, tie $tie", ({ of, tie }) => {
      const turned: object[] = [];
      for (const inFavour of thresholds)
        for (const recusal of recusals) {
          const deciding = { inFavour, of };
          const given = rules({ opening: { attend: majority, of: "in-office" }, deciding, tie, recusal });
          for (const motion of smallVotes) {
            const present = motion.inFavour + motion.against + motion.abstained + motion.recused;
            const meeting = { inOffice: present + 1, present };
            if (decideMotion(given, meeting, motion).outcome !== "yes") continue;
            const more = { ...motion, inFavour: motion.inFavour + 1 };
            const after = [
              decideMotion(given, { ...meeting, present: present + 1 }, more),
              ...(motion.abstained > 0
                ? [decideMotion(given, meeting, { ...more, abstained: motion.abstained - 1 })]
                : []),
              ...(motion.against > 0 ? [decideMotion(given, meeting, { ...more, against: motion.against - 1 })] : []),
            ];
            if (after.some((one) => one.outcome === "no")) turned.push({ deciding, recusal, motion });
          }
        }
      expect(turned).toEqual([]);
    });

    test("every decision survives a JSON round trip and is sound", () => {
      fc.assert(
        fc.property(rule, vote, counts, fc.subarray(FACTS), (given, votes, present, untold) => {
          const motion = omit({ ...votes, recused: votes.recusedPresent }, untold);
          const meeting = omit({ inOffice: 20, present }, untold);
          for (const decision of [
            decideMotion(given, meeting, motion),
            quorumOf(given, meeting, motion),
            votesNeeded(given, meeting, motion),
          ]) {
            expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
            if (decision.outcome !== "no") expectSound(decision);
          }
        }),
        { numRuns: 200 },
      );
    });

    test("telling what was not known never turns carried into rejected", () => {
      fc.assert(
        fc.property(rule, vote, counts, (given, votes, present) => {
          const motion = { ...votes, recused: votes.recusedPresent };
          const { inFavour: _, ...open } = motion;
          const outcome = decideMotion(given, { inOffice: 20, present }, open).outcome;
          if (outcome === "no") expect(decideMotion(given, { inOffice: 20, present }, motion).outcome).toBe("no");
          expect(outcome).not.toBe("yes");
        }),
      );
    });
  });
});

describe("notice", () => {
  const rule = rules({ notice: { notice: 7, papers: 3, publish: 7, waivedWhen: ["urgent"] } });
  test.each([
    ["2024-01-23", { noticeBy: "2024-01-15", papersBy: "2024-01-19", publishBy: "2024-01-30" }],
    // the seventh day is Saturday 10 February in Seollal, whose substitute holiday is Monday 12
    ["2024-02-03", { noticeBy: "2024-01-26", papersBy: "2024-01-30", publishBy: "2024-02-13" }],
  ])("for a meeting on %s", (heldOn, dates) => {
    expect(given(noticeDates(rule, day(heldOn), { holidays }))).toEqual(dates);
  });

  test.each([
    ["2024-01-31", { months: 1 }, "2024-02-29"],
    ["2024-02-15", { months: 1 }, "2024-03-15"],
    ["2024-01-23", { weeks: 2 }, "2024-02-06"],
  ])("the outcome of %s is published within %o, by %s", (heldOn, publish, publishBy) => {
    const within = rules({ notice: { publish } });
    expect(given(noticeDates(within, day(heldOn), { holidays }))).toEqual({ publishBy });
  });

  test("urgency waives notice and papers, not publication", () => {
    expect(given(noticeDates(rule, day("2024-01-23"), { holidays, circumstances: ["urgent"] }))).toEqual({
      publishBy: "2024-01-30",
    });
  });

  test("publication is not known beyond the holiday table", () => {
    expect(noticeDates(rule, day("2024-01-23")).outcome).toBe("unknown");
    expect(given(noticeDates(rules(), day("2024-01-23")))).toEqual({});
  });
});

describe("notice on working days, and on days of rest", () => {
  const noticed = (more: object) => rules({ notice: { notice: 5, ...more } });
  // Seollal 2026 is kept from 16 to 18 February, Monday to Wednesday
  const by = (more: object, heldOn: string) => given(noticeDates(noticed(more), day(heldOn), { holidays }))?.noticeBy;

  test.each([
    ["five days", {}, "2026-02-20", "2026-02-14"],
    ["that stay on a Saturday", { onRestDay: "stays" }, "2026-02-20", "2026-02-14"],
    ["or move to the working day before", { onRestDay: "earlier" }, "2026-02-20", "2026-02-13"],
    ["five working days", { countedIn: "working-days" }, "2026-02-20", "2026-02-09"],
    ["one working day", { notice: 1, countedIn: "working-days" }, "2026-02-20", "2026-02-13"],
    ["and the day before it", { notice: 1, countedIn: "working-days", onRestDay: "stays" }, "2026-02-20", "2026-02-18"],
    ["papers too", { notice: undefined, papers: 5, countedIn: "working-days" }, "2026-02-20", undefined],
  ])("%s", (_name, more, heldOn, noticeBy) => {
    expect(by(more, heldOn)).toBe(noticeBy);
  });

  test("a default on days of rest is marked as one, a stated rule is not", () => {
    const assumed = (more: object) =>
      noticeDates(noticed(more), day("2026-02-20"), { holidays }).findings.some((it) => it.assumed);
    expect([assumed({}), assumed({ onRestDay: "stays" }), assumed({ onRestDay: "earlier" })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("working days outside the calendar are not known", () => {
    const decision = noticeDates(noticed({ countedIn: "working-days" }), day("2026-02-20"));
    expect(decision.outcome).toBe("unknown");
    const papers = noticeDates(rules({ notice: { papers: 5, countedIn: "working-days" } }), day("2026-02-20"), {
      holidays,
    });
    expect(given(papers)).toEqual({ papersBy: "2026-02-09" });
  });
});

describe("offices", () => {
  test("who holds an office of the chair is taken to hold no other", () => {
    const elected = rules({
      offices: [
        { office: "chair", filled: "by-post", postId: "p" },
        { office: "vice-chair", filled: "elected", from: "all" },
      ],
    });
    const may = (facts: Readonly<Record<string, unknown>>) => mayHoldOffice(elected, "vice-chair", member(facts));
    expect(may({ tenure: "by-post", office: "chair" }).outcome).toBe("no");
    expect(may({ tenure: "by-post", office: "chair" }).findings[0]?.assumed).toBe(true);
    expect(may({ tenure: "by-post", office: "co-chair" }).outcome).toBe("no");
    expect(may({ tenure: "by-post" }).outcome).toBe("yes");
    expect(may({ office: "vice-chair" }).outcome).toBe("yes");
    expect(may({ office: "secretary" }).outcome).toBe("yes");
  });

  const named = Post.parse({
    id: "p",
    names: [
      { name: "정무부지사", until: "2022-10-20" },
      { name: "경제부지사", from: "2022-10-21" },
    ],
  });
  test.each([
    ["2022-10-20", "정무부지사"],
    ["2022-10-21", "경제부지사"],
  ])("the chair follows the post, under its name of %s", (on, name) => {
    const rule = rules({ offices: [{ office: "chair", filled: "by-post", postId: "p" }] });
    expect(given<{ name: string }>(officePostOn(rule, "chair", [named], day(on)))?.name).toBe(name);
  });

  const from = (whom: string) => rules({ offices: [{ office: "chair", filled: "elected", from: whom }] });
  test.each([
    ["civilians", { official: false }, "yes"],
    ["civilians", { official: true }, "no"],
    ["civilians", {}, "unknown"],
    ["officials", { official: true }, "yes"],
    ["appointed", { tenure: "fixed-term" }, "yes"],
    ["appointed", { tenure: "by-post" }, "no"],
    ["appointed", {}, "unknown"],
    ["all", {}, "yes"],
  ])("a chair from among %s: %j", (whom, facts, outcome) => {
    expect(mayHoldOffice(from(whom), "chair", member(facts)).outcome).toBe(outcome);
  });

  const who = (order: readonly string[], ...candidates: Omit<ActingCandidate, "personId">[]): string | undefined => {
    const decision = actingChair(
      rules({ actingChair: { order } }),
      candidates.map((facts, index) => ({ personId: person(`p${index}`), ...facts })),
    );
    return decision.outcome === "yes" ? decision.value.personId : decision.outcome;
  };
  test.each([
    ["the vice chair goes first", ["vice-chair", "eldest"], [{ age: 70 }, { viceChair: true as const, age: 40 }], "p1"],
    ["then the one named", ["vice-chair", "named"], [{ named: 2 }, { named: 1 }], "p1"],
    ["nobody named", ["vice-chair", "named"], [{}, {}], "no"],
    ["the eldest, by day of birth", ["eldest"], [{ bornOn: day("1960-05-02") }, { bornOn: day("1960-05-01") }], "p1"],
    ["the eldest, by age", ["eldest"], [{ age: 61 }, { age: 58 }, { age: 66 }], "p2"],
    ["two of one age", ["eldest"], [{ age: 66 }, { age: 66 }], "unknown"],
    ["an age not known", ["eldest"], [{ age: 66 }, {}], "unknown"],
    ["alone, whatever the age", ["eldest"], [{}], "p0"],
    [
      "the highest rank",
      ["most-senior"],
      [
        { official: true, rankLevel: 3 },
        { official: true, rankLevel: 4 },
        { official: false, rankLevel: 9 },
      ],
      "p1",
    ],
    [
      "of one rank the longest service",
      ["most-senior"],
      [
        { official: true, rankLevel: 3, serviceSince: day("2001-01-01") },
        { official: true, rankLevel: 3, serviceSince: day("2000-12-31") },
      ],
      "p1",
    ],
    [
      "of one service the eldest",
      ["most-senior"],
      [
        { official: true, rankLevel: 3, serviceSince: day("2001-01-01"), bornOn: day("1970-01-02") },
        { official: true, rankLevel: 3, serviceSince: day("2001-01-01"), bornOn: day("1970-01-01") },
      ],
      "p1",
    ],
    ["a rank not known", ["most-senior"], [{ official: true, rankLevel: 3 }, { official: true }], "unknown"],
    ["not known who is an official", ["most-senior"], [{ official: true, rankLevel: 3 }, {}], "unknown"],
  ])("acting chair: %s", (_name, order, candidates, expected) => {
    expect(who(order, ...candidates)).toBe(expected);
  });

  test.each([
    { order: ["co-chair"], facts: [{ coChair: true }, { bornOn: "1950-01-01" }], acts: "p0" },
    { order: ["vice-chair", "by-post"], facts: [{}, { holdsPost: true }], acts: "p1" },
    { order: ["named", "elected"], facts: [{}, {}, { elected: true }], acts: "p2" },
    { order: ["vice-chair", "elected"], facts: [{ viceChair: true }, { elected: true }], acts: "p0" },
    { order: ["co-chair"], facts: [{}, {}], acts: "no" },
    { order: ["co-chair"], facts: [{ coChair: true }, { coChair: true }], acts: "unknown" },
  ])("by $order: $acts acts", ({ order, facts, acts }) => {
    const rule = rules({ actingChair: { order } });
    const decision = actingChair(
      rule,
      facts.map((fact, index) => ({ personId: person(`p${index}`), ...fact }) as ActingCandidate),
    );
    expect(decision.outcome === "yes" ? decision.value.personId : decision.outcome).toBe(acts);
  });

  describe("two co-chairs, one by post and one elected from the young", () => {
    const rule = rules({
      offices: [
        { office: "co-chair", id: "mayor", filled: "by-post", postId: "p" },
        { office: "co-chair", id: "young", filled: "elected", fromSectors: ["youth"], term: { years: 1 } },
      ],
    });
    test("the post brings the one, the young elect the other", () => {
      const post = officePostOn(rule, "co-chair", [named], day("2024-01-01"));
      expect(given<{ name: string }>(post)?.name).toBe("경제부지사");
      expect(mayHoldOffice(rule, "co-chair", member({ sectors: ["youth"] })).outcome).toBe("yes");
      expect(mayHoldOffice(rule, "co-chair", member({ sectors: ["academia"] })).outcome).toBe("no");
      expect(mayHoldOffice(rule, "co-chair", member()).outcome).toBe("unknown");
      const since = { office: "co-chair", since: day("2024-01-01"), membershipEndsOn: day("2026-01-01") } as const;
      expect(given(lastDayOfOffice(rule, since))).toBe("2024-12-31");
    });

    test.each([
      { coChairs: 1, outcome: "no" },
      { coChairs: 2, outcome: "yes" },
      { coChairs: 3, outcome: "no" },
    ])("$coChairs in the list: $outcome", ({ coChairs, outcome }) => {
      const list = Array.from({ length: coChairs }, () => member({ office: "co-chair" }));
      expect(checkRoster(committee(), list, rule).outcome).toBe(outcome);
    });

    test("entries of one name are refused", () => {
      expect(() => rules({ offices: [{ office: "chair" }, { office: "chair" }] })).toThrow();
      expect(() => rules({ offices: [{ office: "chair" }, { office: "chair", id: "other" }] })).not.toThrow();
    });
  });

  test.each([
    { sectors: ["parents"], official: false, outcome: "yes" },
    { sectors: ["parents", "teachers"], official: false, outcome: "no" },
    { sectors: ["parents"], official: true, outcome: "no" },
    { sectors: undefined, official: true, outcome: "no" },
    { sectors: undefined, official: false, outcome: "unknown" },
  ])("a civilian who is no teacher: $sectors, official $official", ({ sectors, official, outcome }) => {
    const rule = rules({
      offices: [{ office: "chair", filled: "elected", from: "civilians", exceptSectors: ["teachers"] }],
    });
    expect(mayHoldOffice(rule, "chair", member({ sectors, official })).outcome).toBe(outcome);
  });

  test("the order of the candidates does not matter", () => {
    const candidates = [61, 58, 66, 40].map((age) => ({ personId: person(`m${age}`), age }));
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates, { minLength: 4 }), (shuffled) => {
        expect(
          given<ActingCandidate>(actingChair(rules({ actingChair: { order: ["eldest"] } }), shuffled))?.personId,
        ).toBe("m66");
      }),
    );
  });
});

describe("early end, ban, lifetime", () => {
  const either = rules({ earlyEnd: [{ id: "absent", force: "must", missedInARow: 3, ...halfAttended }] });
  test.each([
    ["three in a row, attendance kept", { missedInARow: 3, held: 10, attended: 7 }, "yes"],
    ["two in a row, attendance below", { missedInARow: 2, held: 10, attended: 4 }, "yes"],
    ["neither", { missedInARow: 2, held: 10, attended: 5 }, "no"],
    ["the one not given, the other not known", { missedInARow: 2 }, "unknown"],
    ["the one given, the other not known", { missedInARow: 3 }, "yes"],
  ])("a ground given by absences or by attendance: %s", (_name, facts, outcome) => {
    const decision = decideEarlyEnd(either, { ground: "absent", ...facts });
    expect(decision.outcome).toBe(outcome);
    expectSound(decision);
  });

  const half = rules({
    earlyEnd: [
      {
        id: "attendance",
        force: "must",
        attendance: { under: { numerator: 1, denominator: 2 }, within: { years: 1 } },
      },
      { id: "conduct", force: "may" },
    ],
  });
  test.each([
    [{ ground: "attendance", held: 4, attended: 2 }, "no"],
    [{ ground: "attendance", held: 5, attended: 2 }, "yes"],
    [{ ground: "attendance", held: 0, attended: 0 }, "unknown"],
    [{ ground: "attendance", held: 5 }, "unknown"],
    [{ ground: "conduct" }, "yes"],
    [{ ground: "other" }, "no"],
  ])("%j", (facts, outcome) => {
    expect(decideEarlyEnd(half, facts).outcome).toBe(outcome);
  });

  test("duty and power are told apart", () => {
    expect(given(decideEarlyEnd(half, { ground: "attendance", held: 5, attended: 2 }))).toBe("must");
    expect(given(decideEarlyEnd(half, { ground: "conduct" }))).toBe("may");
  });

  const ban = (more: object) => rules({ reappointmentBan: { length: { years: 2 }, ...more } });
  test.each([
    ["restriction", "2026-05-19"],
    ["deadline", "2026-05-20"],
  ])("a ban counted as a %s ends on %s", (counting, endsOn) => {
    expect(
      given<{ endsOn: string }>(banAfterDismissal(ban({ counting }), { dismissedOn: day("2024-05-20") }))?.endsOn,
    ).toBe(endsOn);
  });

  test("a ground not known may be one that brings none", () => {
    expect(
      banAfterDismissal(ban({ counting: "deadline", exceptGrounds: ["own-wish"] }), { dismissedOn: day("2024-05-20") })
        .outcome,
    ).toBe("unknown");
    expect(banAfterDismissal(ban({ counting: "deadline" }), { dismissedOn: day("2024-05-20") }).outcome).toBe("yes");
    expect(
      banAfterDismissal(ban({ onlyGrounds: ["bribed"] }), { dismissedOn: day("2024-05-20"), ground: "own-wish" })
        .outcome,
    ).toBe("no");
  });

  const five = rules({ lifetime: { longest: { years: 5 }, extensionBefore: { months: 12 }, idleFor: { years: 2 } } });
  // 지방자치법 시행령 제80조제2항: within five years, so 2029-01-17 is the last day and 2029-01-18 one too many
  test.each([
    ["2029-01-17", "yes"],
    ["2029-01-18", "no"],
  ])("set up on 2024-01-18 until %s", (existsUntil, outcome) => {
    expect(given(longestLifetime(five, day("2024-01-18")))).toBe("2029-01-17");
    const body = committee({ establishedOn: "2024-01-18", existsUntil });
    expect(checkLifetime(five, body, day("2026-01-01")).outcome).toBe(outcome);
  });

  // 행정기관 소속 위원회의 설치ㆍ운영에 관한 법률 시행령 제7조제1항: by 12 months before the end
  test("an extension is asked for by the corresponding day", () => {
    const decision = checkLifetime(five, committee({ existsUntil: "2029-01-17" }), day("2026-01-01"));
    expect(decision.findings.find((it) => it.code === "extension-asked-by")?.facts.by).toBe("2028-01-17");
  });

  test.each([
    ["2026-01-23", "no"],
    ["2026-01-24", "yes"],
  ])("idle for two years on %s", (on, outcome) => {
    expect(isIdle(five, day("2024-01-23"), day(on)).outcome).toBe(outcome);
  });

  test("functions are performed by another for as long as the clause says", () => {
    const body = committee({
      performedBy: {
        name: "다른 위원회",
        from: "2021-07-16",
        until: "2022-07-15",
        citations: [{ instrument: "조례" }],
      },
    });
    const own = (on: string) => given<{ own: boolean }>(performerOf(body, day(on)))?.own;
    expect([own("2021-07-15"), own("2021-07-16"), own("2022-07-15"), own("2022-07-16")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test.each([
    [{ decisionCounts: true }, undefined, "yes"],
    [{ decisionCounts: true, unlessReviewed: true }, undefined, "unknown"],
    [{ decisionCounts: true, unlessReviewed: true }, false, "yes"],
    [{ decisionCounts: true, unlessReviewed: true }, true, "no"],
    [{ decisionCounts: false }, undefined, "no"],
    [{}, undefined, "unknown"],
  ])("a subcommittee's decision under %j, review asked: %s", (subcommittees, asked, outcome) => {
    expect(subcommitteeDecides(rules({ subcommittees }), asked).outcome).toBe(outcome);
  });
});
