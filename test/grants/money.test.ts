import {
  amountOffered,
  budgetSuffices,
  CostRule,
  cancelAward,
  checkBudget,
  checkFigures,
  checkOwnShare,
  checkPayment,
  checkRequestedAmount,
  costLimit,
  type GrantProgram,
  grantableAmount,
  programTotal,
  quotaCounts,
  requiredOwnShare,
  settleAward,
  totalSupport,
} from "dojeong/grants";
import { wonOf } from "dojeong/quantities";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { application, codes, program, valueIn } from "./sample.ts";

const exact = (won: number) => ({ kind: "exact", won });
const share = (base: string, numerator: number, denominator = 100, more: object = {}) =>
  program({ ownShare: { base, min: { numerator, denominator }, ...more } });
const asks = (requested: number, cash: number, inKind?: number) =>
  application({ requested, ownShare: { cash, ...(inKind === undefined ? {} : { inKind }) } });

describe("own share", () => {
  test.each([
    ["7 % of the grant", share("grant", 7), { grant: 40_000_000 }, 2_800_000],
    ["10 % of the total beside a grant", share("total", 10), { grant: 9_000_000 }, 1_000_000],
    ["10 % of the total within it", share("total", 10), { total: 10_000_000 }, 1_000_000],
    ["10 % of the grant within a total", share("grant", 10), { total: 10_000_000 }, 909_091],
    ["a fraction goes up", share("grant", 1, 3), { grant: 10 }, 4],
    [
      "rounded down to thousands",
      share("grant", 7, 100, { rounding: { mode: "down", unit: 1000 } }),
      { grant: 12_345_678 },
      864_000,
    ],
    [
      "rounded half up to tens of thousands",
      share("grant", 7, 100, { rounding: { mode: "half-up", unit: 10_000 } }),
      { grant: 12_345_678 },
      860_000,
    ],
    ["a least sum", share("grant", 1, 100, { minWon: 500_000 }), { grant: 10_000_000 }, 500_000],
    [
      "beyond 2^53 inside",
      share("grant", 999_999_999, 1_000_000_000),
      { grant: 9_007_199_254_740_991 },
      9_007_199_245_733_792,
    ],
  ])("%s", (_, call, project, expected) => {
    expect(valueIn(requiredOwnShare(call, project as never))).toBe(expected);
  });

  test.each([
    [share("grant", 7), asks(40_000_000, 2_800_000), "yes"],
    [share("grant", 7), asks(40_000_000, 2_799_999), "no"],
    [share("total", 10), asks(9_000_000, 900_000), "no"],
    [share("total", 10), asks(9_000_000, 1_000_000), "yes"],
    [share("grant", 10), asks(10_000_000, 500_000, 500_000), "unknown"],
    [share("grant", 10, 100, { inKind: "counts" }), asks(10_000_000, 500_000, 500_000), "yes"],
    [share("grant", 10, 100, { inKind: "does-not-count" }), asks(10_000_000, 500_000, 500_000), "no"],
    [
      share("grant", 10, 100, { inKind: "counts-up-to", inKindAtMost: { numerator: 1, denominator: 2 } }),
      asks(10_000_000, 500_000, 900_000),
      "yes",
    ],
    [
      share("grant", 10, 100, { inKind: "counts-up-to", inKindAtMost: { numerator: 1, denominator: 3 } }),
      asks(10_000_000, 500_000, 900_000),
      "no",
    ],
    [program(), asks(10_000_000, 0), "unknown"],
    [share("grant", 7), application({ requested: 1 }), "unknown"],
  ])("%#", (call, given, outcome) => {
    expect(checkOwnShare(call, given).outcome).toBe(outcome);
  });

  test("bands: the first that applies, and an unknown one only where it matters", () => {
    const small = { when: { kind: "lt", field: "applicant.sales", value: 100 }, min: { numerator: 0, denominator: 1 } };
    const call = share("grant", 10, 100, { bands: [small] });
    const of = (sales: number | undefined, cash: number) =>
      checkOwnShare(
        call,
        application({
          applicant: { id: "a", ...(sales === undefined ? {} : { sales }) },
          requested: 1000,
          ownShare: { cash },
        }),
      );
    expect([of(99, 0).outcome, of(100, 0).outcome, of(undefined, 0).outcome, of(undefined, 100).outcome]).toEqual([
      "yes",
      "no",
      "unknown",
      "yes",
    ]);
  });

  test("the least sum of the rule does not reach those who are exempt, and a band may have its own", () => {
    const band = (id: string, percent: number, more: object = {}) => ({
      when: { kind: "eq", field: "applicant.facts.kind", value: id },
      min: { numerator: percent, denominator: 100 },
      ...more,
    });
    const bands = [band("exempt", 0), band("half", 5), band("small", 5, { minWon: 100_000 })];
    const call = share("grant", 10, 100, { minWon: 1_000_000, bands });
    const least = (kind: string) =>
      valueIn(
        requiredOwnShare(
          call,
          { grant: wonOf(4_000_000) },
          {
            application: application({ applicant: { id: "a", facts: { kind } } }),
          },
        ),
      );
    expect(["exempt", "half", "small", "other"].map(least)).toEqual([0, 1_000_000, 200_000, 1_000_000]);
    expect(valueIn(requiredOwnShare(call, { grant: wonOf(20_000_000) }))).toBeUndefined();
  });

  test("the least share is enough, and one won less is not", () => {
    const ratio = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(
        fc.constantFrom("grant", "total"),
        ratio,
        fc.integer({ min: 1, max: 2_000_000_000 }),
        (base, percent, grant) => {
          const call = share(base, percent);
          const least = valueIn(requiredOwnShare(call, { grant: wonOf(grant) })) as number;
          const [own, whole] = [BigInt(least), BigInt(grant) + (base === "total" ? BigInt(least) : 0n)];
          expect(own * 100n >= whole * BigInt(percent)).toBe(true);
          expect((own - 1n) * 100n >= (whole - (base === "total" ? 1n : 0n)) * BigInt(percent)).toBe(false);
          expect(checkOwnShare(call, asks(grant, least)).outcome).toBe("yes");
          expect(checkOwnShare(call, asks(grant, Math.max(least - 1, 0))).outcome).toBe("no");
        },
      ),
    );
  });

  test("the largest grant leaves room for its own share, and one won more does not", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("grant", "total"),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 100, max: 2_000_000_000 }),
        (base, percent, total) => {
          const call = share(base, percent);
          const grant = valueIn(grantableAmount(call, wonOf(total))) as number;
          expect(checkOwnShare(call, asks(grant, total - grant)).outcome).toBe("yes");
          expect(checkOwnShare(call, asks(grant + 1, total - grant - 1)).outcome).toBe("no");
        },
      ),
    );
  });
});

describe("amounts", () => {
  const track = (amount: object, more: object = {}) =>
    program({ tracks: [{ id: "all", name: "전체", amount, ...more }] });
  const asked = (requested: number, call: GrantProgram) => checkRequestedAmount(call, application({ requested }));
  test.each([
    [{ kind: "at-most", won: 100 }, 100, "yes"],
    [{ kind: "at-most", won: 100 }, 101, "no"],
    [{ kind: "under", won: 100 }, 100, "no"],
    [{ kind: "under", won: 100 }, 99, "yes"],
    [{ kind: "range", min: 50, max: 100 }, 49, "no"],
    [{ kind: "range", min: 50, max: 100 }, 50, "yes"],
    [{ kind: "range", min: 50, max: 100 }, 101, "no"],
    [{ kind: "about", won: 100 }, 100, "yes"],
    [{ kind: "about", won: 100 }, 101, "unknown"],
    [{ kind: "undetermined" }, 1, "unknown"],
  ])("%#", (amount, requested, outcome) => {
    expect(asked(requested, track(amount)).outcome).toBe(outcome);
  });

  test("by key and by kind of applicant", () => {
    const genre = track({ kind: "per-key", key: "genre", amounts: [{ of: "시각", amount: exact(3) }] });
    expect(valueIn(amountOffered(genre, { application: application({ choices: { genre: "시각" } }) }))).toEqual(
      exact(3),
    );
    expect(amountOffered(genre, { application: application({ choices: { genre: "문학" } }) }).outcome).toBe("unknown");
    expect(amountOffered(genre, { application: application({}) }).outcome).toBe("unknown");
    const together = track(
      { kind: "at-most", won: 10 },
      {
        amountsFor: [
          {
            id: "two",
            when: { kind: "someAtLeast", field: "partners", count: 1, where: { kind: "known", field: "id" } },
            amount: exact(15),
          },
        ],
      },
    );
    expect(valueIn(amountOffered(together, { application: application({ partners: [{ id: "b" }] }) }))).toEqual(
      exact(15),
    );
    expect(valueIn(amountOffered(together, { application: application({ partners: [] }) }))).toEqual({
      kind: "at-most",
      won: 10,
    });
    expect(amountOffered(together, { application: application({}) }).outcome).toBe("unknown");
  });

  test("the total carries the words of its parts", () => {
    const lots = (...amounts: object[]) =>
      program({
        tracks: amounts.map((amount, at) => ({
          id: `t${at}`,
          name: "분야",
          slots: { kind: "exact", count: 1 },
          amount,
        })),
      });
    expect(
      valueIn(programTotal(lots(exact(23_000_000), exact(20_000_000), { kind: "about", won: 20_000_000 }))),
    ).toEqual({ kind: "about", won: 63_000_000 });
    expect(programTotal(lots(exact(1), { kind: "undetermined" })).outcome).toBe("unknown");
    expect(programTotal(program()).outcome).toBe("unknown");
  });

  test("figures that cannot stand together are told apart from those that can", () => {
    const call = (budget: object, covers?: string) =>
      program({
        tracks: [
          { id: "all", name: "전체", slots: { kind: "about", count: 19 }, amount: { kind: "about", won: 30_000_000 } },
        ],
        budget,
        ...(covers ? { budgetCovers: covers } : {}),
      });
    expect(checkFigures(call({ kind: "about", won: 570_000_000 })).outcome).toBe("yes");
    expect(checkFigures(call({ kind: "about", won: 700_000_000 })).outcome).toBe("no");
    expect(codes(checkFigures(program()))).toEqual(["figures-not-comparable"]);
    expect(budgetSuffices(exact(268) as never, { kind: "exact", count: 40 }, exact(5) as never).outcome).toBe("yes");
    expect(budgetSuffices({ kind: "undetermined" }, { kind: "exact", count: 40 }, exact(5) as never).outcome).toBe(
      "unknown",
    );
  });

  test("support over time, and quotas in slots", () => {
    const schedule = {
      key: "year",
      steps: [1, 2].map((of) => ({ of: String(of), amount: exact(10 * of), every: "month", times: 12 })),
    } as never;
    expect([
      valueIn(totalSupport(schedule)),
      valueIn(totalSupport(schedule, { from: "2" })),
      valueIn(totalSupport(schedule, { until: "1" })),
    ]).toEqual([exact(360), exact(240), exact(120)]);
    expect(() => totalSupport(schedule, { from: "9" })).toThrow(RangeError);
    const who = { kind: "known", field: "a" };
    const quotas = [
      { id: "young", who, min: { numerator: 60, denominator: 100 } },
      { id: "old", who, max: { numerator: 40, denominator: 100 } },
    ];
    expect(valueIn(quotaCounts({ id: "t", quotas } as never, 11))).toEqual([
      { quota: "young", atLeast: 7 },
      { quota: "old", atMost: 4 },
    ]);
    expect(quotaCounts({ id: "t", quotas } as never).outcome).toBe("unknown");
  });
});

describe("checkBudget", () => {
  const line = (won: number, more: object = {}) => ({ item: "강사비", won, running: false, ...more });
  const budget = (call: GrantProgram, costs: object[]) =>
    codes(checkBudget(call, application({ requested: 90, ownShare: { cash: 10 }, project: { costs } })));
  const limited = program({
    costs: [{ item: "강사비", kind: "limited", atMost: { numerator: 1, denominator: 10 }, of: "total" }],
  });
  test.each([
    ["adds up", program(), [line(100, { paidFrom: "own" })], ["grant-lines-do-not-add-up"]],
    ["adds up by payer", program(), [line(90, { paidFrom: "grant" }), line(10, { paidFrom: "own" })], []],
    ["one won off", program(), [line(99)], ["project-budget-does-not-add-up"]],
    ["an item at its limit", limited, [line(10), line(90, { item: "재료비" })], []],
    ["an item above it", limited, [line(11), line(89, { item: "재료비" })], ["cost-item-above-limit"]],
    [
      "an item that is barred",
      program({ costs: [{ item: "강사비", kind: "barred" }] }),
      [line(100)],
      ["cost-item-barred"],
    ],
    // 지방보조금법 제6조②
    [
      "running costs",
      program(),
      [line(100, { running: true, paidFrom: "grant" })],
      ["grant-lines-do-not-add-up", "running-costs-barred"],
    ],
    [
      "running costs of one's own",
      program(),
      [line(90, { paidFrom: "grant" }), line(10, { running: true, paidFrom: "own" })],
      [],
    ],
    ["perhaps running costs", program(), [line(100, { running: undefined })], ["running-costs-not-known"]],
    [
      "allowed by statute",
      program({ runningCostsAllowedBy: { instrument: "어느 법률" } }),
      [line(100, { running: true })],
      [],
    ],
    ["no local subsidy", program({ regime: "neither" }), [line(100, { running: true })], []],
  ])("%s", (_, call, costs, expected) => {
    expect(budget(call, costs)).toEqual(expected);
  });
});

describe("limits on items", () => {
  const line = (item: string, won: number, more: object = {}) => ({ item, won, running: false, ...more });
  const rule = (more: object) => ({ item: "홍보비", kind: "limited", ...more });
  const fivePercent = rule({ atLeast: { numerator: 5, denominator: 100 }, of: "total" });
  const found = (call: GrantProgram, costs: object[] | undefined, more: object = {}) =>
    codes(
      checkBudget(call, application({ requested: 90, ownShare: { cash: 11 }, project: { costs }, ...more })),
    ).filter((code) => code.startsWith("cost-item"));
  test.each([
    ["5 % of 101 are 6 whole won", [line("홍보비", 6), line("재료비", 95)], []],
    ["5 are too few", [line("홍보비", 5), line("재료비", 96)], ["cost-item-below-least"]],
    ["a budget without the item has none of it", [line("재료비", 101)], ["cost-item-below-least"]],
    ["no budget", undefined, ["cost-item-not-known"]],
  ])("a least share: %s", (_, costs, expected) => {
    expect(found(program({ costs: [fivePercent] }), costs)).toEqual(expected);
  });

  test("a least sum of one payer's money is open while the payer is not stated", () => {
    const call = program({ costs: [rule({ atLeastWon: 10, paidFrom: "own" })] });
    expect(found(call, [line("홍보비", 10), line("재료비", 91)])).toEqual(["cost-item-not-known"]);
    expect(found(call, [line("홍보비", 10, { paidFrom: "own" }), line("재료비", 91)])).toEqual([]);
    expect(found(call, [line("홍보비", 9), line("재료비", 92)])).toEqual(["cost-item-below-least"]);
  });

  test("a track's limits hold beside the program's, and in no other track", () => {
    const tracks = [
      { id: "a", name: "가", costs: [rule({ atMostWon: 50 })] },
      { id: "b", name: "나" },
    ];
    const call = program({ tracks, costs: [fivePercent] });
    const costs = [line("홍보비", 51), line("재료비", 50)];
    expect(found(call, costs, { trackId: "a" })).toEqual(["cost-item-above-limit"]);
    expect(found(call, costs, { trackId: "b" })).toEqual([]);
    const limit = (trackId: string) => costLimit(call, "홍보비", {}, { trackId });
    expect([valueIn(limit("a")), limit("b").outcome]).toEqual([50, "unknown"]);
  });

  test.each([
    [rule({}), "limit-missing"],
    [rule({ atLeast: { numerator: 5, denominator: 100 } }), "share-without-base"],
    [rule({ atLeastWon: 11, atMostWon: 10 }), "min-above-max"],
    [{ ...fivePercent, atMost: { numerator: 4, denominator: 100 } }, "min-above-max"],
  ])("%j is refused", (given, code) => {
    expect(
      CostRule.safeParse(given).error?.issues.map((one) => (one as never as { params: { code: string } }).params.code),
    ).toEqual([code]);
  });
});

describe("sums beyond 2^53", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const large = fc.oneof(
    fc.integer({ min: 0, max: 1000 }),
    fc.maxSafeNat(),
    fc.integer({ min: most - 1000, max: most }),
  );
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + BigInt(one), 0n);

  test("a budget is added up to the won, or said to be too large", () => {
    fc.assert(
      fc.property(
        fc.array(large, { minLength: 1, maxLength: 4 }),
        large,
        large,
        fc.boolean(),
        (wons, requested, cash, balanced) => {
          const lines = balanced ? [requested, cash] : wons;
          const costs = lines.map((won) => ({ item: "재료비", won, running: false }));
          const limit = { item: "재료비", kind: "limited", atMost: { numerator: 3, denominator: 2 }, of: "total" };
          const asked = application({ requested, ownShare: { cash }, project: { costs } });
          const answer = checkBudget(program({ costs: [limit] }), asked);
          const [total, added] = [sum([requested, cash]), sum(lines)];
          if (total > BigInt(most) || added > BigInt(most)) {
            expect(codes(answer)).toEqual(["sum-too-large"]);
          } else {
            const above = 2n * added > 3n * total;
            expect(codes(answer)).toEqual([
              ...(added === total ? [] : ["project-budget-does-not-add-up"]),
              ...(above ? ["cost-item-above-limit"] : []),
            ]);
          }
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        },
      ),
    );
  });

  test("an own share is the smallest whole sum that is enough, or said to be too large", () => {
    const ratio = fc
      .integer({ min: 1, max: 1_000_000_000 })
      .chain((denominator) =>
        fc.record({ numerator: fc.integer({ min: 0, max: denominator - 1 }), denominator: fc.constant(denominator) }),
      );
    fc.assert(
      fc.property(
        ratio,
        large,
        fc.constantFrom("grant", "total"),
        large,
        ({ numerator, denominator }, grant, base, cash) => {
          const [n, d] = [BigInt(numerator), BigInt(denominator)];
          const of = base === "grant" ? d : d - n;
          const needed = (BigInt(grant) * n + of - 1n) / of;
          const call = share(base, numerator, denominator);
          const answer = requiredOwnShare(call, { grant: wonOf(grant) });
          if (needed > BigInt(most)) expect(codes(answer)).toEqual(["sum-too-large"]);
          else expect(BigInt(valueIn(answer) as number)).toBe(needed);
          const checked = checkOwnShare(call, asks(grant, cash));
          const tooLarge = needed > BigInt(most) || sum([grant, cash]) > BigInt(most);
          expect(checked.outcome).toBe(tooLarge ? "unknown" : BigInt(cash) >= needed ? "yes" : "no");
        },
      ),
    );
  });

  test("interest and payments too", () => {
    const award = { id: "1", awarded: most, payments: [{ on: "2024-04-10", won: most }] } as never;
    const report = (interest: number) => ({ awardId: "1", spent: 0, interest }) as never;
    expect(valueIn(settleAward(award, report(0)))).toMatchObject({ toReturn: most });
    expect(codes(settleAward(award, report(1)))).toEqual(["sum-too-large"]);
    const cancelled = (interest: number) =>
      cancelAward(award, { ground: "violation", cancelled: "all", interest: wonOf(interest) });
    expect([valueIn(cancelled(0)), codes(cancelled(1))]).toMatchObject([{ toReturn: most }, ["sum-too-large"]]);
  });

  test("a limit on an item beyond it is not told", () => {
    const costs = [{ item: "재료비", kind: "limited", atMost: { numerator: 2, denominator: 1 }, of: "own" }] as never;
    expect(codes(costLimit({ costs }, "재료비", { own: wonOf(most) }))).toEqual(["sum-too-large"]);
  });
});

describe("settlement", () => {
  const award = (awarded: number, paid: number, ownShare?: number) =>
    ({ id: "1", awarded, ownShare, payments: paid > 0 ? [{ on: "2024-04-10", won: paid }] : [] }) as never;
  const report = (changes: object) => ({ awardId: "1", spent: 100, interest: 0, ...changes }) as never;
  test.each([
    ["all spent", award(100, 100), report({}), {}, { confirmed: 100, toReturn: 0, toPay: 0 }],
    ["interest goes back", award(100, 100), report({ interest: 3 }), {}, { confirmed: 100, toReturn: 3 }],
    ["left over", award(100, 100), report({ spent: 80, interest: 2 }), {}, { confirmed: 80, toReturn: 22 }],
    ["disallowed", award(100, 100), report({ disallowed: 30 }), {}, { confirmed: 70, toReturn: 30 }],
    ["overspent", award(100, 100), report({ spent: 140 }), {}, { confirmed: 100, toReturn: 0 }],
    ["paid in part", award(100, 70), report({ interest: 5 }), {}, { confirmed: 100, toReturn: 0, toPay: 25 }],
    [
      "half the work",
      award(100, 100),
      report({}),
      { workDone: { numerator: 1, denominator: 2 } },
      { confirmed: 50, toReturn: 50 },
    ],
    [
      "own money short",
      award(100, 100, 20),
      report({ ownSpent: 15 }),
      { keepOwnShare: true },
      { confirmed: 75, toReturn: 25 },
    ],
    [
      "interest that is kept",
      award(100, 100),
      report({ interest: 5 }),
      { interestKept: wonOf(5) },
      { toReturn: 0, interest: 0 },
    ],
    [
      "given back already",
      award(100, 100),
      report({ spent: 80, returned: [{ on: "2025-01-10", won: 15 }] }),
      {},
      { toReturn: 20, outstanding: 5 },
    ],
  ])("%s", (_, one, settlement, rules, expected) => {
    expect(valueIn(settleAward(one, settlement, rules))).toMatchObject(expected);
  });

  test.each([
    [award(100, 100), report({}), {}, "award-itself"],
    [award(100, 100), report({ spent: 90, disallowed: 5 }), {}, "rightly-spent"],
    [award(100, 100), report({}), { workDone: { numerator: 4, denominator: 5 } }, "work-done"],
    [award(100, 100, 10), report({ ownSpent: 8 }), { keepOwnShare: true }, "own-share-kept"],
  ])("what limits the confirmed amount is said: %#", (one, settlement, rules, limitedBy) => {
    expect(settleAward(one, settlement, rules).findings[0]?.facts.limitedBy).toBe(limitedBy);
  });

  test("what is not reported is not taken for nothing", () => {
    expect(codes(settleAward(award(100, 100), { awardId: "1", spent: 100 } as never))).toEqual([
      "settlement-not-known",
    ]);
    expect(settleAward(award(100, 100, 20), report({}), { keepOwnShare: true }).outcome).toBe("unknown");
    expect(() => settleAward(award(100, 100), { awardId: "2", spent: 0 } as never)).toThrow(RangeError);
  });

  test("balances to the won", () => {
    const sum = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(sum, sum, sum, sum, (awarded, paid, spent, interest) => {
        const result = valueIn(
          settleAward(award(awarded, Math.min(paid, awarded)), report({ spent, interest })),
        ) as Record<string, number>;
        const { paid: out = 0, interest: bore = 0, toPay = 0, confirmed = 0, toReturn = 0 } = result;
        expect(out + bore + toPay).toBe(confirmed + toReturn);
        expect(confirmed).toBeLessThanOrEqual(awarded);
        expect(Math.min(toPay, toReturn)).toBe(0);
      }),
    );
  });

  test("work that is worth more than the award leaves nothing to cancel", () => {
    const changed = cancelAward(award(100, 100), {
      ground: "circumstances",
      cancelled: "all",
      finished: wonOf(120),
      interest: wonOf(0),
    });
    expect(valueIn(changed)).toEqual({ cancelled: 0, remaining: 100, principal: 0, interest: 0, toReturn: 0 });
  });

  // 지방보조금법 제11조① 단서 protects finished work, 제12조 does not
  test.each([
    [
      "circumstances",
      { finished: 40, interest: 1, cancelled: "all" },
      [],
      { cancelled: 60, principal: 60, toReturn: 61 },
    ],
    [
      "violation",
      { finished: 40, interest: 1, cancelled: "all" },
      [],
      { cancelled: 100, principal: 100, toReturn: 101 },
    ],
    ["circumstances", { finished: 40, interest: 1, cancelled: 61 }, ["finished-part-protected"], undefined],
    ["circumstances", { interest: 1, cancelled: "all" }, ["finished-part-not-known"], undefined],
    ["violation", { cancelled: 101, interest: 0 }, ["cancels-more-than-awarded"], undefined],
    ["violation", { cancelled: "all" }, ["interest-not-known"], undefined],
  ] as const)("cancelled for %s", (ground, question, found, value) => {
    const answer = cancelAward(award(100, 100), { ground, ...question } as never);
    expect(codes(answer)).toEqual(found);
    if (value !== undefined) expect(valueIn(answer)).toMatchObject(value);
  });

  test("money not yet paid need not come back", () => {
    expect(valueIn(cancelAward(award(100, 30), { ground: "violation", cancelled: wonOf(50) }))).toMatchObject({
      remaining: 50,
      toReturn: 0,
    });
  });

  test("payments keep within the award, the plan and its conditions", () => {
    const call = program({
      payments: [{ when: "1차", upTo: { numerator: 7, denominator: 10 } }, { when: "중간평가 후" }],
      beforePayment: [{ id: "settled", criterion: { kind: "eq", field: "facts.settled", value: true } }],
    });
    const pay = (won: number, step: number, facts: object, paid = 0) =>
      codes(checkPayment(call, { award: award(100, paid), application: application({ facts }), won, step }));
    expect(pay(70, 1, { settled: true })).toEqual([]);
    expect(pay(71, 1, { settled: true })).toEqual(["payment-above-allowed"]);
    expect(pay(30, 2, { settled: true }, 70)).toEqual([]);
    expect(pay(31, 2, { settled: true }, 70)).toEqual(["payment-above-allowed"]);
    expect(pay(70, 1, { settled: false })).toEqual(["payment-condition-not-met"]);
    expect(pay(70, 1, {})).toEqual(["payment-condition-not-known"]);
  });
});
