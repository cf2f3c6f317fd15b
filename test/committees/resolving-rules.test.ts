import { CommitteeRules, decideRenewal, lastPossibleDay, resolveRules } from "dojeong/committees";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rules, term } from "./sample.ts";

const on = day("2024-09-01");
const act = rules({ id: "act", level: "act", renewal: { limit: 4 }, lifetime: { longest: { years: 5 } } });
const general = rules({
  id: "general",
  level: "general-ordinance",
  renewal: { limit: 2, brokenBy: { by: "any-day" } },
  termCaps: [{ id: "cap", of: "all", longest: { years: 3 }, yields: true }],
  quotas: [
    {
      id: "officials",
      counts: { of: "official" },
      base: "all",
      atMost: { share: { numerator: 3, denominator: 10 } },
      force: "effort",
    },
  ],
});
const special = rules({
  id: "special",
  level: "special-ordinance",
  renewal: { limit: 1 },
  holdover: { kind: "not-stated" },
});
const bylaw = rules({ id: "bylaw", level: "bylaw", renewal: { limit: 9 }, holdover: { kind: "must" } });

function resolved(...layers: CommitteeRules[]): CommitteeRules {
  const decision = resolveRules(layers, on);
  if (decision.outcome !== "yes") throw new Error(JSON.stringify(decision));
  return decision.value;
}

describe("the prevailing layer speaks, field by field", () => {
  test.each([
    ["special over general over act", [act, general, special], 1],
    ["general over act", [act, general], 2],
    ["act over bylaws", [bylaw, act], 4],
    ["bylaws alone", [bylaw], 9],
    [
      "a special act over all",
      [act, general, special, rules({ id: "sa", level: "special-act", renewal: { limit: 0 } })],
      0,
    ],
  ])("%s", (_name, layers, limit) => {
    expect(resolved(...layers).renewal?.limit).toBe(limit);
  });

  test("where it is silent the next one speaks", () => {
    const together = resolved(act, general, special, bylaw);
    expect(together.renewal).toEqual({ limit: 1, brokenBy: { by: "any-day" } });
    expect(together.lifetime).toEqual({ longest: { years: 5 } });
  });

  test("what is said to be not stated is not stated", () => {
    expect(resolved(special, bylaw).holdover).toEqual({ kind: "must" });
    expect(resolved(special).holdover).toBeUndefined();
  });

  test("every field names its layer", () => {
    const origins = resolved(act, general, special).origins ?? [];
    const of = (part: string, field: string) => origins.find((it) => it.part === part && it.field === field)?.layer;
    expect([of("renewal", "limit"), of("renewal", "brokenBy"), of("quotas", "officials")]).toEqual([
      "special",
      "general",
      "general",
    ]);
  });

  test("what it comes to is a rule document again, and answers name the layer", () => {
    const together = resolved(
      act,
      general,
      special,
      rules({ id: "terms", level: "bylaw", term: { length: { years: 2 } } }),
    );
    expect(CommitteeRules.parse(together)).toEqual(together);
    const last = lastPossibleDay(together, day("2024-01-01"));
    expect(last.findings.map((it) => it.facts.layer)).toEqual(["terms", "special"]);
    expect(resolved(together)).toEqual(expect.objectContaining({ renewal: together.renewal, term: together.term }));
  });
});

describe("quotas, caps and grounds add up", () => {
  const other = rules({
    id: "act",
    level: "special-act",
    quotas: [
      {
        id: "one-sex",
        counts: { of: "each-sex" },
        base: "appointed",
        atMost: { share: { numerator: 6, denominator: 10 } },
        force: "duty",
      },
      {
        id: "officials",
        counts: { of: "official" },
        base: "all",
        atMost: { share: { numerator: 1, denominator: 4 } },
        force: "duty",
      },
    ],
  });

  test("of two layers' quotas of one name the prevailing one holds", () => {
    expect(resolved(general, other).quotas?.map((it) => [it.id, it.force])).toEqual([
      ["one-sex", "duty"],
      ["officials", "duty"],
    ]);
  });

  test("a cap that gives way leaves another layer's cap of that name standing", () => {
    const capped = rules({
      id: "act",
      level: "act",
      termCaps: [{ id: "cap", of: "non-officials", longest: { years: 3 } }],
    });
    const own = rules({ id: "own", term: { length: { years: 4 } } });
    expect(resolved(general, capped, own).termCaps).toEqual(capped.termCaps);
  });

  test("a cap that yields gives way to a stated length, and to nothing else", () => {
    expect(resolved(general, special).termCaps?.length).toBe(1);
    expect(resolved(general, rules({ id: "own", term: { length: { years: 4 } } })).termCaps).toBeUndefined();
    expect(
      resolved(general, rules({ id: "low", level: "bylaw", term: { length: { years: 4 } } })).termCaps?.length,
    ).toBe(1);
  });
});

describe("by date", () => {
  const old = rules({ id: "old", validity: { until: "2022-08-18" }, term: { length: { years: 3 } } });
  const now = rules({ id: "now", validity: { from: "2022-08-19" }, term: { length: { years: 5 } } });

  test.each([
    ["2022-08-18", 3],
    ["2022-08-19", 5],
  ])("on %s", (date, years) => {
    const decision = resolveRules([now, old], day(date));
    expect(decision.outcome === "yes" && decision.value.term?.length?.years).toBe(years);
  });

  test("nothing falls back to a layer that is over", () => {
    expect(resolveRules([old], day("2022-08-19")).outcome).toBe("no");
    expect(resolveRules([], on).outcome).toBe("no");
  });

  test("of two of one level the later prevails; of one day they conflict", () => {
    const earlier = rules({ id: "a", validity: { from: "2020-01-01" }, renewal: { limit: 1 } });
    const later = rules({ id: "b", validity: { from: "2023-01-01" }, renewal: { limit: 2 } });
    expect(resolved(earlier, later).renewal?.limit).toBe(2);
    const conflict = resolveRules([earlier, { ...later, validity: earlier.validity }] as CommitteeRules[], on);
    expect(conflict.outcome === "unknown" && conflict.missing).toEqual(["renewal.limit"]);
    expect(resolveRules([earlier, { ...earlier, id: "same" }], on).outcome).toBe("yes");
  });
});

const dayOf = (decision: ReturnType<typeof lastPossibleDay>) =>
  decision.outcome === "yes" ? decision.value : decision.outcome;

describe("when a rule changes in the middle of a term", () => {
  const versions = (transitions: object[], termsOf = 2) => [
    rules({ id: "old", validity: { until: "2024-12-31" }, term: { length: { years: 3 } }, renewal: { limit: 2 } }),
    rules({
      id: "new",
      validity: { from: "2025-01-01" },
      term: { length: { years: termsOf } },
      renewal: { limit: 1 },
      transitions,
    }),
  ];
  const later = day("2025-06-01");

  test.each([
    ["former-rule", 3],
    ["this-rule", 2],
  ])("a clause that keeps the %s decides", (termsBegunBefore, years) => {
    const layers = versions([{ parts: ["term", "renewal"], termsBegunBefore }]);
    const decision = resolveRules(layers, later, { termStartedOn: day("2024-03-01") });
    expect(decision.outcome === "yes" && decision.value.term?.length?.years).toBe(years);
    const origin = decision.outcome === "yes" && decision.value.origins?.find((it) => it.part === "term")?.layer;
    expect(origin).toBe(termsBegunBefore === "former-rule" ? "old" : "new");
  });

  test("without a clause it is not settled, and both readings are given", () => {
    const decision = resolveRules(versions([{ parts: ["renewal"], termsBegunBefore: "this-rule" }]), later, {
      termStartedOn: day("2024-03-01"),
    });
    expect(decision.outcome).toBe("unknown");
    expect(decision.findings.at(-1)).not.toBe(undefined);
    const open = decision.findings.find((it) => it.code === "transition-not-stated");
    expect(open?.facts.readings).toEqual([
      { reading: "former-rule", rule: { length: { years: 3 } } },
      { reading: "present-rule", rule: { length: { years: 2 } } },
    ]);
  });

  test("a clause reaches every part it names, and no other", () => {
    const share = (numerator: number) => ({
      quotas: [
        {
          id: "sex",
          counts: { of: "each-sex" },
          base: "all",
          atMost: { share: { numerator, denominator: 10 } },
          force: "duty",
        },
      ],
      notice: { notice: numerator },
    });
    const layers = [
      rules({ id: "old", validity: { until: "2024-12-31" }, ...share(7) }),
      rules({
        id: "new",
        validity: { from: "2025-01-01" },
        ...share(6),
        transitions: [{ parts: ["quotas"], termsBegunBefore: "former-rule" }],
      }),
    ];
    const begun = (termStartedOn: string) => {
      const decision = resolveRules(layers, later, { termStartedOn: day(termStartedOn) });
      return decision.outcome === "yes" ? decision.value : undefined;
    };
    const atMost = (rule: CommitteeRules | undefined) => rule?.quotas?.[0]?.atMost;
    expect(atMost(begun("2024-03-01"))).toEqual({ share: { numerator: 7, denominator: 10 } });
    expect(atMost(begun("2025-01-01"))).toEqual({ share: { numerator: 6, denominator: 10 } });
    expect(begun("2024-03-01")?.notice?.notice).toBe(6);
  });

  test("a rule that governed before, and is not given, is not known", () => {
    const decision = resolveRules(versions([]).slice(1), later, { termStartedOn: day("2024-03-01") });
    const open = decision.findings.filter((it) => it.code === "transition-not-stated");
    expect(open.map((it) => it.facts.part)).toEqual(["term", "renewal"]);
    const kept = versions([{ parts: ["term", "renewal"], termsBegunBefore: "former-rule" }]).slice(1);
    const former = resolveRules(kept, later, { termStartedOn: day("2024-03-01") });
    expect(former.outcome).toBe("unknown");
    expect(former.findings.filter((it) => it.code === "former-rule-not-held").map((it) => it.facts.part)).toEqual([
      "term",
      "renewal",
    ]);
    expect(JSON.parse(JSON.stringify(former))).toStrictEqual(former);
  });

  describe("the terms after the one that a clause is about", () => {
    const clause = (more: object = {}) => [{ parts: ["term", "renewal"], termsBegunBefore: "former-rule", ...more }];
    const layers = (more: object = {}) => versions(clause(more));
    const present = term("2024-03-01", "2027-02-28");

    test("are under the new rule, which is carried along", () => {
      const decision = resolveRules(layers(), later, { termStartedOn: day("2024-03-01") });
      const kept = decision.outcome === "yes" ? decision.value : undefined;
      expect(kept?.renewal?.limit).toBe(2);
      expect(kept?.laterTerms?.renewal?.limit).toBe(1);
      expect(kept?.laterTerms?.term?.length?.years).toBe(2);
      expect(kept?.laterTerms?.origins?.map((it) => it.layer)).toEqual(["new", "new"]);
      expect(CommitteeRules.parse(kept)).toEqual(kept);
    });

    test("so that the last possible day is the one that renewing term by term comes to", () => {
      const resolvedFor = (startedOn: string) => {
        const decision = resolveRules(layers(), later, { termStartedOn: day(startedOn) });
        if (decision.outcome !== "yes") throw new Error("not resolved");
        return decision.value;
      };
      const first = decideRenewal(resolvedFor("2024-03-01"), present, later);
      const second = first.outcome === "yes" ? first.value : present;
      expect([second.startsOn, second.endsOn]).toEqual(["2027-03-01", "2030-02-28"]);
      expect(decideRenewal(resolvedFor("2027-03-01"), second, day("2028-01-01")).outcome).toBe("no");
      expect(dayOf(lastPossibleDay(resolvedFor("2024-03-01"), present))).toBe("2030-02-28");
      expect(dayOf(lastPossibleDay(resolvedFor("2024-03-01"), day("2024-03-01")))).toBe("2030-02-28");
      expect(dayOf(lastPossibleDay(resolvedFor("2027-03-01"), second))).toBe("2030-02-28");
    });

    test.each([
      ["no limit before, one after", "unlimited", 1, "2030-02-28"],
      ["no limit before, three after", "unlimited", 3, "2034-02-28"],
      ["none before", 0, 3, "2027-02-28"],
      ["one before, none after", 1, "unlimited", "no"],
      ["used up before, none after", 0, "unlimited", "2027-02-28"],
      ["one before, not stated after", 1, undefined, "unknown"],
    ])("%s", (_name, before, after, expected) => {
      const both = [
        rules({
          id: "old",
          validity: { until: "2024-12-31" },
          term: { length: { years: 3 } },
          renewal: { limit: before },
        }),
        rules({
          id: "new",
          validity: { from: "2025-01-01" },
          term: { length: { years: 2 } },
          renewal: after === undefined ? undefined : { limit: after },
          transitions: clause(),
        }),
      ];
      const decision = resolveRules(both, later, { termStartedOn: day("2024-03-01") });
      const last = decision.outcome === "yes" ? lastPossibleDay(decision.value, present) : decision;
      expect(last.outcome === "yes" ? last.value : last.outcome).toBe(expected);
    });

    test("a clause that lasts while they serve keeps the former rule for those terms too", () => {
      const lasting = layers({ lasts: "service" });
      const renewedTerm = { termStartedOn: day("2027-03-01") };
      const on2027 = day("2027-06-01");
      const serving = resolveRules(lasting, on2027, { ...renewedTerm, servingSince: day("2024-03-01") });
      expect(serving.outcome === "yes" && serving.value.renewal?.limit).toBe(2);
      const running = resolveRules(lasting, later, { termStartedOn: day("2024-03-01") });
      expect(running.outcome === "yes" && running.value.laterTerms).toBe(undefined);
      expect(running.outcome === "yes" && dayOf(lastPossibleDay(running.value, present))).toBe("2033-02-28");
      const newcomer = resolveRules(lasting, on2027, { ...renewedTerm, servingSince: day("2027-03-01") });
      expect(newcomer.outcome === "yes" && newcomer.value.renewal?.limit).toBe(1);
      const unknown = resolveRules(lasting, on2027, renewedTerm);
      expect(unknown.outcome === "unknown" && unknown.missing).toEqual(["servingSince"]);
    });
  });

  test("a rule whose former text is not held is unknown, not the new one", () => {
    const held = rules({ id: "a", validity: { from: "2018-01-01", until: "2025-06-30" }, renewal: { limit: 3 } });
    const now = rules({
      id: "b",
      validity: { from: "2025-07-01" },
      renewal: { limit: 1 },
      transitions: [{ parts: ["renewal"], termsBegunBefore: "former-rule" }],
    });
    const asked = (startedOn: string) =>
      resolveRules([held, now], day("2026-01-01"), { termStartedOn: day(startedOn) });
    expect(asked("2017-06-01").outcome).toBe("unknown");
    const kept = asked("2018-01-01");
    expect(kept.outcome === "yes" && kept.value.renewal?.limit).toBe(3);
  });

  test("a term begun since, or a part that did not change, needs no clause", () => {
    expect(resolveRules(versions([]), later, { termStartedOn: day("2025-01-01") }).outcome).toBe("yes");
    const same = versions([{ parts: ["renewal"], termsBegunBefore: "this-rule" }], 3);
    expect(resolveRules(same, later, { termStartedOn: day("2024-03-01") }).outcome).toBe("yes");
  });
});

test("the order of the layers does not matter", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([act, general, special, bylaw], { minLength: 4 }), (layers) => {
      expect(resolveRules(layers, on)).toEqual(resolveRules([act, general, special, bylaw], on));
    }),
  );
});
