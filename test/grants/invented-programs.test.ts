import {
  advanceApplication,
  allocateAwards,
  amountOffered,
  bonusPoints,
  checkBudget,
  checkEligibility,
  checkFigures,
  checkOwnShare,
  checkPayment,
  checkRequestedAmount,
  checkSubmission,
  checkSupportLimits,
  findDuplicateSupport,
  fundingSplit,
  type GrantProgram,
  grantableAmount,
  outlineProgram,
  programTotal,
  requiredOwnShare,
  scoreApplication,
  settleAward,
  totalSupport,
  windowStatus,
  withdrawalPenalty,
} from "dojeong/grants";
import { holidays } from "dojeong/holidays";
import { wonOf } from "dojeong/quantities";
import { day, instant } from "dojeong/time";
import { describe, expect, test } from "vitest";
import {
  arts,
  exports_,
  farmMachines,
  matched,
  research,
  smallShops,
  villages,
  wages,
  youthRent,
} from "./invented-programs.ts";
import { application, codes, valueIn } from "./sample.ts";

const exact = (won: number) => ({ kind: "exact", won });
const wonIn = (decision: object) => (valueIn(decision) as { won?: number } | undefined)?.won;

describe("rent for the young (made up)", () => {
  const person = (id: string, facts: object, more: object = {}) =>
    application({
      id,
      applicant: {
        id,
        form: "individual",
        bornOn: "2000-01-01",
        facts: { livesApart: true, ownsHome: false, ...facts },
      },
      choices: { months: 12 },
      submission: { channel: "online", portal: "(가상) 복지 포털", at: "2026-03-10T10:00:00+09:00" },
      ...more,
    });
  const born = (bornOn: string) =>
    checkEligibility(
      youthRent,
      application({
        applicant: { id: "a", bornOn, facts: { livesApart: true, ownsHome: false, incomeToMedian: 60 } },
        submission: { channel: "visit", on: "2026-03-10" },
      }),
    ).outcome;
  test.each([
    ["2007-03-10", "yes"],
    ["2007-03-11", "no"],
    ["1991-03-11", "yes"],
    ["1991-03-10", "no"],
  ])("19 to 34 on the day of the application, born on %s: %s", (bornOn, outcome) => {
    expect(born(bornOn)).toBe(outcome);
  });

  test("an income that is not known is asked for; a home owned in part by inheritance does not shut out", () => {
    expect(checkEligibility(youthRent, person("a", {}))).toMatchObject({
      outcome: "unknown",
      missing: ["applicant.facts.incomeToMedian"],
    });
    const owner = (inheritedPart?: boolean) =>
      checkEligibility(
        youthRent,
        person("a", { incomeToMedian: 30, ownsHome: true, ...(inheritedPart === undefined ? {} : { inheritedPart }) }),
      ).outcome;
    expect([owner(true), owner(false), owner()]).toEqual(["yes", "no", "unknown"]);
  });

  test("so much a month for the months chosen, twelve at the most", () => {
    const offered = (choices: object) =>
      valueIn(amountOffered(youthRent, { application: person("a", {}, { choices }) }));
    expect(offered({ months: 8 })).toEqual({ kind: "at-most", won: 1_600_000 });
    expect(offered({ months: 15 })).toEqual({ kind: "at-most", won: 2_400_000 });
    const silent = amountOffered(youthRent, { application: person("a", {}, { choices: {} }) });
    expect(silent).toMatchObject({ outcome: "unknown", missing: ["choices.months"] });
  });

  test("the lowest income first, the earlier of equal ones, without any score", () => {
    const asks = (id: string, incomeToMedian: number, at: string) => ({
      application: person(id, { incomeToMedian }, { requested: 2_400_000, submission: { channel: "online", at } }),
      eligibility: "yes" as const,
    });
    const entries = [
      asks("a", 50, "2026-03-10T10:00:00+09:00"),
      asks("b", 50, "2026-03-10T00:59:59Z"),
      asks("c", 30, "2026-03-19T10:00:00+09:00"),
    ];
    expect(allocateAwards(youthRent, entries).results.map((one) => [one.result, one.rank, one.amount])).toEqual([
      ["not-awarded", 3, undefined],
      ["awarded", 2, 2_400_000],
      ["awarded", 1, 2_400_000],
    ]);
  });

  test("the closing minute, and any public support of the year", () => {
    const at = (moment: string) => windowStatus(youthRent.window, instant(moment)).outcome;
    expect([at("2026-03-20T18:00:00+09:00"), at("2026-03-20T18:00:01+09:00")]).toEqual(["yes", "no"]);
    const held = (facts: object) =>
      findDuplicateSupport(
        person("a", {}),
        [{ applicantId: "a", giver: "(가상) 공사", giverKind: "public-body", year: 2026, ...facts }] as never,
        youthRent.duplicates as never,
        { year: 2026 },
      ).outcome;
    expect([held({}), held({ year: 2025 }), held({ giverKind: "private" }), held({ giverKind: undefined })]).toEqual([
      "yes",
      "no",
      "no",
      "unknown",
    ]);
  });
});

describe("machines and areas of a farm (made up)", () => {
  const farm = (trackId: string, more: object) => application({ trackId, applicant: { id: "a" }, ...more });
  test.each([
    [12_345, 1_234_500],
    [9_999, 999_900],
    [40_000, 3_000_000],
    [0, 0],
  ])("%i square metres at a million won a hectare", (squareMetres, won) => {
    const one = farm("area", { project: { facts: { squareMetres } } });
    expect(valueIn(amountOffered(farmMachines, { application: one }))).toEqual(exact(won));
  });

  test("half of the total is one's own, and things do not count", () => {
    const of = (cash: number, inKind: number) =>
      checkOwnShare(farmMachines, farm("machine", { requested: 10_000_000, ownShare: { cash, inKind } })).outcome;
    expect([of(10_000_000, 0), of(9_999_999, 5_000_000)]).toEqual(["yes", "no"]);
    const most = (total: number) => valueIn(grantableAmount(farmMachines, wonOf(total), { trackId: "machine" }));
    expect([most(20_000_001), most(40_000_000)]).toEqual([10_000_000, 15_000_000]);
    expect(outlineProgram(farmMachines).path).toEqual(["시·군", "도", "(가상) 농정부처"]);
  });

  test("the counter is closed on the substitute holiday", () => {
    const at = (moment: string) =>
      codes(checkSubmission(farmMachines.window, { channel: "visit", at: instant(moment) }, { holidays }));
    expect([at("2026-03-02T10:00+09:00"), at("2026-03-03T10:00+09:00")]).toEqual([["counter-closed-on-rest-day"], []]);
  });
});

describe("small shops, first come, first served (made up)", () => {
  const shop = (id: string, at: string, sales?: number) =>
    application({
      id,
      applicant: { id, ...(sales === undefined ? {} : { sales }) },
      requested: 3_000_000,
      submission: { channel: "online", at },
    });
  test("the share goes by turnover, rounded down to thousands", () => {
    const least = (sales?: number) =>
      valueIn(
        requiredOwnShare(
          smallShops,
          { grant: wonOf(3_000_000) },
          { application: shop("a", "2026-03-02T09:00Z", sales) },
        ),
      );
    expect([least(49_999_999), least(50_000_000), least(120_000_000), least()]).toEqual([
      0,
      333_000,
      1_285_000,
      undefined,
    ]);
  });

  test("until the money is spent, at the latest in November", () => {
    const at = (moment: string, moneyLeft?: boolean) =>
      windowStatus(smallShops.window, instant(moment), moneyLeft === undefined ? {} : { moneyLeft }).outcome;
    expect([
      at("2026-05-01T00:00Z"),
      at("2026-05-01T00:00Z", true),
      at("2026-05-01T00:00Z", false),
      at("2026-11-30T09:00:00Z", true),
      at("2026-11-30T09:00:01Z", true),
      at("2026-03-01T23:59:59Z", true),
    ]).toEqual(["unknown", "yes", "no", "yes", "no", "no"]);
  });

  test("whoever comes when the money is short gets nothing, or what is left", () => {
    const entries = ["2026-03-02T09:00:02+09:00", "2026-03-02T00:00:00Z", "2026-03-02T09:00:01+09:00"].map(
      (at, index) => ({
        application: shop(String(index), at, 1),
        eligibility: "yes" as const,
      }),
    );
    const sums = (whenShort: "stop" | "reduce") =>
      allocateAwards(smallShops, entries, { whenShort }).results.map((one) => one.amount);
    expect([sums("stop"), sums("reduce")]).toEqual([
      [undefined, 3_000_000, 3_000_000],
      [1_000_000, 3_000_000, 3_000_000],
    ]);
  });
});

describe("a call for the arts (made up)", () => {
  const review = (art: readonly number[], career: number) => ({
    sheets: art.map((points, at) => ({ reviewer: `r${at}`, items: [{ id: "art", points }] })),
    office: [{ id: "career", points: career }],
  });
  const artist = (id: string, trackId: string, more: object = {}) =>
    application({ id, trackId, applicant: { id, bornOn: "1980-01-01", ...more } });
  const entry = (id: string, art: readonly number[], career: number, applicant: object = {}) => {
    const one = artist(id, "music", applicant);
    const given = { ...review(art, career), applicationId: id } as never;
    const score = valueIn(scoreApplication(arts, one, given)) as never;
    return { application: one, eligibility: "yes" as const, score };
  };
  test("five reviewers lose two, the office counts, and the places have their sums", () => {
    const entries = [
      entry("a", [60, 50, 50, 50, 0], 30),
      entry("b", [50, 50, 50, 40, 10], 20),
      entry("c", [40, 40, 40, 40, 40], 25),
      entry("d", [40, 40, 40, 40, 40], 20),
      entry("e", [23, 23, 23, 23, 23], 40),
    ];
    const { results } = allocateAwards(arts, entries);
    expect(results.map((one) => one.amount ?? one.reserve ?? one.reason.code)).toEqual([
      10_000_000,
      7_000_000,
      5_000_000,
      1,
      "award-refused-below-mark",
    ]);
  });

  test("the bonus of the young does not help over the mark, and has its cap", () => {
    const young = entry("a", [34, 34, 34, 34, 34], 25, { bornOn: "2000-01-01" });
    expect(allocateAwards(arts, [young]).results[0]?.reason.code).toBe("award-refused-below-mark");
    expect(valueIn(bonusPoints(arts, artist("a", "music", { bornOn: "1986-03-21" })))).toMatchObject({ points: 3 });
    expect(valueIn(bonusPoints(arts, artist("a", "music", { bornOn: "1986-03-20" })))).toMatchObject({ points: 0 });
  });

  test("a tie for a place is the committee's, and it moves sums", () => {
    const tied = [entry("a", [50, 50, 50, 50, 50], 30), entry("b", [50, 50, 50, 50, 50], 30)];
    expect(allocateAwards(arts, tied).results.map((one) => one.result)).toEqual(["undetermined", "undetermined"]);
    const decided = allocateAwards(arts, tied, { decided: ["b", "a"] });
    expect(decided.results.map((one) => one.amount)).toEqual([7_000_000, 10_000_000]);
  });

  test("sums by genre, and what the places come to", () => {
    const offered = (genre: string) =>
      valueIn(amountOffered(arts, { application: application({ trackId: "other", choices: { genre } }) }));
    expect([offered("문학"), offered("무용"), offered("국악")]).toEqual([
      exact(3_000_000),
      { kind: "range", min: 3_000_000, max: 6_000_000 },
      undefined,
    ]);
    const [music] = arts.tracks;
    expect(wonIn(programTotal({ tracks: [music] } as never))).toBe(22_000_000);
  });
});

describe("wages by the head and month (made up)", () => {
  const firm = (heads: number, months: number, choices: object = { year: 2 }, more: object = {}) =>
    application({ choices, project: { facts: { heads, months } }, ...more });
  test.each([
    [3, 12, 72_000_000],
    [9, 12, 120_000_000],
    [5, 14, 120_000_000],
    [1, 1, 2_000_000],
  ])("%i heads for %i months", (heads, months, won) => {
    expect(valueIn(amountOffered(wages, { application: firm(heads, months) }))).toEqual(exact(won));
  });

  test("the own share rises from year to year, and for a fourth year none is stated", () => {
    const least = (year: number) =>
      valueIn(requiredOwnShare(wages, { grant: wonOf(72_000_000) }, { application: firm(3, 12, { year }) }));
    expect([1, 2, 3, 4].map(least)).toEqual([30_857_143, 48_000_000, 72_000_000, undefined]);
  });

  test("wages run the organisation, and a statute allows them", () => {
    const costs = [
      { item: "인건비", won: 72_000_000, paidFrom: "grant", running: true },
      { item: "인건비", won: 48_000_000, paidFrom: "own", running: true },
    ];
    const asked = firm(3, 12, { year: 2 }, { requested: 72_000_000, ownShare: { cash: 48_000_000 } });
    const full = application({ ...asked, project: { facts: { heads: 3, months: 12 }, costs } });
    expect(checkBudget(wages, full).outcome).toBe("yes");
    const { runningCostsAllowedBy: _, ...silent } = wages;
    expect(codes(checkBudget(silent as GrantProgram, full))).toEqual(["running-costs-barred"]);
    expect(windowStatus(wages.window, instant("2030-01-01T00:00Z")).outcome).toBe("yes");
  });
});

describe("vouchers for exports (made up)", () => {
  const firm = (facts: object, more: object = {}) =>
    application({ applicant: { id: "a", form: "company", sales: 5_000_000_000, facts }, ...more });
  test("at least a third of the own share is cash", () => {
    const of = (cash: number, inKind: number) =>
      checkOwnShare(exports_, firm({}, { requested: 35_000_000, ownShare: { cash, inKind } })).outcome;
    expect([of(5_000_000, 10_000_000), of(4_999_999, 20_000_000), of(15_000_000, 0)]).toEqual(["yes", "no", "yes"]);
  });
  test("those who begin get less", () => {
    const asks = (requested: number, exportsUsd?: number) =>
      codes(checkRequestedAmount(exports_, firm(exportsUsd === undefined ? {} : { exportsUsd }, { requested })));
    expect([asks(21_000_000, 99_999), asks(21_000_000, 100_000), asks(9_000_000, 100_000), asks(21_000_000)]).toEqual([
      ["request-above-amount"],
      [],
      ["request-below-least"],
      ["amount-depends-on-facts"],
    ]);
    // The act's guard is of local subsidies.
    const selected = { stage: "selected", since: day("2026-04-01") } as const;
    const granted = advanceApplication(selected, { kind: "grant", on: day("2026-04-02") }, { program: exports_ });
    expect(granted.outcome).toBe("yes");
  });
});

describe("villages, step by step (made up)", () => {
  const record = (project: string, more: object = {}) => ({
    applicantId: "a",
    giver: "전북특별자치도",
    year: 2025,
    series: "(가상) 마을공동체",
    project,
    ...more,
  });
  const village = (trackId: string, supports: object[] | undefined, more: object = {}) =>
    application({ trackId, applicant: { id: "a", members: 10 }, ...(supports && { supports }), ...more });
  test("a second step after the first, the first only once, and what is not known is asked for", () => {
    const of = (trackId: string, supports?: object[]) => checkEligibility(villages, village(trackId, supports)).outcome;
    expect([
      of("seed", []),
      of("seed", [record("seed")]),
      of("sprout", []),
      of("sprout", [record("seed")]),
      of("sprout"),
    ]).toEqual(["yes", "no", "no", "yes", "unknown"]);
  });
  test("about 20 million is a figure that may be asked for, and more cannot be told", () => {
    const of = (requested: number) => checkRequestedAmount(villages, village("sprout", [], { requested }));
    expect([of(20_000_000).outcome, of(20_000_000).findings[0]?.assumed, of(20_000_001).outcome]).toEqual([
      "yes",
      true,
      "unknown",
    ]);
  });
  test("by postmark, in the round that was extended and in the next", () => {
    const posted = (on: string) =>
      checkSubmission(villages.window, {
        channel: "mail",
        registered: true,
        postmarkedOn: day(on),
        on: day("2026-12-01"),
      }).outcome;
    expect(["2026-02-20", "2026-02-21", "2026-06-12", "2026-06-13"].map(posted)).toEqual(["yes", "no", "yes", "no"]);
  });
  test("three supports in the series, and a limit on one item of the grant", () => {
    const held = (count: number) =>
      checkSupportLimits(
        villages,
        village(
          "sprout",
          Array.from({ length: count }, () => record("seed")),
        ),
      ).outcome;
    expect([held(2), held(3)]).toEqual(["yes", "no"]);
    const snacks = (won: number) => {
      const costs = [
        { item: "다과비", won, paidFrom: "grant", running: false },
        { item: "재료비", won: 5_000_000 - won, paidFrom: "grant", running: false },
      ];
      const more = { requested: 5_000_000, ownShare: { cash: 0 }, project: { costs } };
      return codes(checkBudget(villages, village("seed", [], more)));
    };
    expect([snacks(500_000), snacks(500_001)]).toEqual([[], ["cost-item-above-limit"]]);
  });
});

describe("a project matched with state money (made up)", () => {
  test("the payers' parts make up the sum to the won, and the figures stand together", () => {
    const split = fundingSplit(matched, wonOf(100_000_001));
    expect((valueIn(split) as { won: number }[]).map((one) => one.won)).toEqual([50_000_001, 15_000_000, 35_000_000]);
    expect(split.findings.at(-1)?.assumed).toBe(true);
    expect(fundingSplit(matched, wonOf(100)).findings.at(-1)?.assumed).toBeUndefined();
    expect(checkFigures(matched).outcome).toBe("yes");
    const short = { ...matched, funding: matched.funding?.slice(0, 2) } as GrantProgram;
    expect([fundingSplit(short, wonOf(100)).outcome, checkFigures(short).outcome]).toEqual(["no", "no"]);
    expect(codes(fundingSplit({}, wonOf(100)))).toEqual(["funding-shares-not-stated"]);
  });
  test("without an open call there is nothing for the committee to deliberate on first", () => {
    const requested = { stage: "grant-requested", since: day("2026-02-02") } as const;
    const granted = advanceApplication(requested, { kind: "grant", on: day("2026-02-03") }, { program: matched });
    expect(granted.findings.map((one) => one.code)).toEqual(["move-possible", "deliberation-not-required"]);
  });
});

describe("research of two years (made up)", () => {
  const team = (more: object) => application({ applicant: { id: "a" }, ...more });
  test("the years add up, nine tenths of the own share may be in kind, land may not be bought", () => {
    expect(valueIn(totalSupport(research.tracks[0]?.schedule as never))).toEqual({ kind: "at-most", won: 400_000_000 });
    const of = (cash: number, inKind: number) =>
      checkOwnShare(research, team({ requested: 300_000_000, ownShare: { cash, inKind } })).outcome;
    expect([of(10_000_000, 90_000_000), of(9_999_999, 100_000_000)]).toEqual(["yes", "no"]);
    const costs = [
      { item: "간접비", won: 20_000_001, running: false },
      { item: "토지매입비", won: 1, running: false },
      { item: "연구비", won: 379_999_998, running: false },
    ];
    const asked = team({
      requested: 300_000_000,
      ownShare: { cash: 10_000_000, inKind: 90_000_000 },
      project: { costs },
    });
    expect(codes(checkBudget(research, asked))).toEqual(["cost-item-above-limit", "cost-item-barred"]);
  });
  test("bonuses stop at their cap, a deduction can take the mark away, 60 is enough", () => {
    const score = (tech: number, more: object) => {
      const items = [
        { id: "tech", points: tech },
        { id: "market", points: 30 },
      ];
      const sheets = [{ reviewer: "r", items }];
      const given = { applicationId: "1", sheets, bonuses: [], deductions: [], ...more } as never;
      const value = valueIn(scoreApplication(research, team({}), given)) as never;
      const entry = { application: team({ requested: 1 }), eligibility: "yes", score: value } as never;
      return allocateAwards(research, [entry]).results[0]?.result;
    };
    const women = { id: "women", points: 2 };
    const region = { id: "region", points: 3 };
    expect([
      score(30, {}),
      score(29.9999, {}),
      score(27, { bonuses: [women, region] }),
      score(26, { bonuses: [women, region] }),
      score(32, { deductions: [{ id: "failed", points: 3 }] }),
    ]).toEqual(["awarded", "not-awarded", "awarded", "not-awarded", "not-awarded"]);
  });
  test("paid in two steps, given up at a price, settled to the won", () => {
    const award = { id: "w", awarded: 100_000_000, payments: [] } as never;
    const pays = (won: number, step: number) =>
      checkPayment(research, { award, application: team({}), won, step }).outcome;
    expect([pays(70_000_000, 1), pays(70_000_001, 1), pays(100_000_000, 2)]).toEqual(["yes", "no", "yes"]);
    const penalty = (on: string) => withdrawalPenalty(research.withdrawal, day("2026-04-01"), day(on)).outcome;
    expect([penalty("2026-05-01"), penalty("2026-05-02")]).toEqual(["no", "yes"]);
    const paid = { id: "w", awarded: 100_000_000, payments: [{ on: "2026-05-01", won: 70_000_000 }] } as never;
    const settled = settleAward(paid, { awardId: "w", spent: 90_000_000, disallowed: 1, interest: 999 } as never);
    expect(valueIn(settled)).toMatchObject({ confirmed: 89_999_999, toPay: 19_999_000, toReturn: 0 });
  });
});
