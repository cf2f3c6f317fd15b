import { program } from "./sample.ts";

/*
 * Programs that were made up for the tests, of kinds that Korean provinces run. None of them was ever announced, and no figure in
 * them is anybody's.
 */
const on = (day: string) => ({ kind: "on", on: { precision: "day", on: day } });
const exact = (won: number) => ({ kind: "exact", won });
const upTo = (won: number) => ({ kind: "at-most", won });
const percent = (numerator: number) => ({ numerator, denominator: 100 });
const eq = (field: string, value: unknown) => ({ kind: "eq", field, value });
const spring = { opens: on("2026-03-02"), closes: { kind: "at", at: "2026-03-20T18:00:00+09:00" } };

/** 청년 월세 지원: people, an age, income against the median, so much a month for some months; the lowest income first. */
export const youthRent = program({
  id: "made-up-youth-rent",
  name: "(가상) 청년 월세 지원",
  regime: "neither",
  year: 2026,
  tracks: [
    {
      id: "rent",
      name: "월세",
      slots: { kind: "exact", count: 2 },
      amount: upTo(200_000),
      per: [{ field: "choices.months", atMost: 12, label: { ko: "지원 개월" } }],
    },
  ],
  selection: [
    {
      id: "age",
      criterion: {
        kind: "all",
        of: [
          { kind: "ageAtLeast", field: "applicant.bornOn", years: 19, asOf: "application" },
          { kind: "ageAtMost", field: "applicant.bornOn", years: 34, asOf: "application" },
        ],
      },
    },
    { id: "income", criterion: { kind: "lte", field: "applicant.facts.incomeToMedian", value: 60 } },
    { id: "apart", criterion: eq("applicant.facts.livesApart", true) },
  ],
  exclusions: [
    {
      id: "owner",
      criterion: eq("applicant.facts.ownsHome", true),
      exceptions: [{ id: "inherited-part", criterion: eq("applicant.facts.inheritedPart", true) }],
    },
  ],
  duplicates: { what: "any-project", from: "public", within: "same-year" },
  order: [{ by: "fact", field: "applicant.facts.incomeToMedian", first: "smallest" }],
  tieBreakers: [{ by: "fact", field: "submission.at", first: "smallest" }],
  window: { ...spring, channels: [{ kind: "online", portal: "(가상) 복지 포털" }, { kind: "visit" }] },
});

/** 농기계·직불: so much a hectare of measured square metres, half of the total to be brought, 시군 → 도. */
export const farmMachines = program({
  id: "made-up-farm",
  name: "(가상) 밭농업 기계화",
  year: 2026,
  relay: [{ name: "시·군" }, { name: "도" }],
  hosts: [{ name: "(가상) 농정부처" }],
  tracks: [
    {
      id: "area",
      name: "면적 지원",
      amount: exact(1_000_000),
      per: [{ field: "project.facts.squareMetres", unit: 10_000, atMost: 30_000 }],
      ownShare: { base: "total", min: percent(0) },
    },
    {
      id: "machine",
      name: "농기계",
      amount: upTo(15_000_000),
      ownShare: { base: "total", min: percent(50), inKind: "does-not-count" },
    },
  ],
  tracksExclusive: false,
  selection: [
    { id: "farmer", criterion: { kind: "some", field: "applicant.registrations", where: eq("kind", "farm-business") } },
  ],
  window: { ...spring, channels: [{ kind: "visit", hours: { from: "09:00", until: "18:00", days: "working-days" } }] },
});

/** 소상공인 특례: turnover bands, rolling until the money is spent, first come first served. */
export const smallShops = program({
  id: "made-up-shops",
  name: "(가상) 소상공인 시설개선",
  regime: "local-subsidy",
  year: 2026,
  tracks: [{ id: "all", name: "시설개선", amount: upTo(3_000_000) }],
  budget: exact(7_000_000),
  order: [{ by: "fact", field: "submission.at", first: "smallest" }],
  ownShare: {
    base: "total",
    min: percent(30),
    bands: [
      { when: { kind: "lt", field: "applicant.sales", value: 50_000_000 }, min: percent(0) },
      { when: { kind: "lt", field: "applicant.sales", value: 120_000_000 }, min: percent(10) },
    ],
    rounding: { mode: "down", unit: 1000 },
  },
  window: {
    opens: { kind: "at", at: "2026-03-02T09:00:00+09:00" },
    closes: { kind: "until-budget-spent", latest: "2026-11-30T18:00:00+09:00" },
    channels: [{ kind: "online", portal: "(가상) 소상공인 포털" }],
  },
});

/** 문화예술 공모: sums by genre, and in one genre by place; items with marks of their own. */
export const arts = program({
  id: "made-up-arts",
  name: "(가상) 예술창작 공모",
  regime: "neither",
  year: 2026,
  tracks: [
    {
      id: "music",
      name: "음악",
      slots: { kind: "exact", count: 3 },
      amount: {
        kind: "per-key",
        key: "rank",
        amounts: [
          ["1", 10],
          ["2", 7],
          ["3", 5],
        ].map(([of, won]) => ({ of, amount: exact(Number(won) * 1_000_000) })),
      },
      reserves: 1,
    },
    {
      id: "other",
      name: "그 밖의 장르",
      slots: { kind: "about", count: 5 },
      amount: {
        kind: "per-key",
        key: "genre",
        amounts: [
          { of: "문학", amount: exact(3_000_000) },
          { of: "무용", amount: { kind: "range", min: 3_000_000, max: 6_000_000 } },
        ],
      },
    },
  ],
  tracksExclusive: true,
  rubric: {
    items: [
      { id: "art", name: "예술성", max: 60, least: 24, part: "qualitative" },
      { id: "career", name: "경력", max: 40, part: "quantitative" },
    ],
    total: 100,
    reviewers: { drop: "highest-and-lowest", dropFrom: 5 },
    pass: { mark: 60, bound: "at-least", counts: "without-bonus" },
    bonuses: [
      {
        id: "young",
        name: "청년예술인",
        points: 3,
        when: { kind: "ageAtMost", field: "applicant.bornOn", years: 39, asOf: "closing" },
      },
    ],
    bonusCap: 3,
  },
  tieBreakers: [{ by: "item", item: "art" }, { by: "committee" }],
  window: spring,
});

/** 사회적기업 인건비: so much a head and month, the own share rising from year to year, a limit on heads. */
export const wages = program({
  id: "made-up-wages",
  name: "(가상) 사회적기업 인건비",
  year: 2026,
  runningCostsAllowedBy: { instrument: "(가상) 근거 법률" },
  tracks: [
    {
      id: "wages",
      name: "인건비",
      amount: exact(2_000_000),
      per: [
        { field: "project.facts.heads", atMost: 5 },
        { field: "project.facts.months", atMost: 12 },
      ],
      ownShare: {
        base: "total",
        bands: [
          { when: eq("choices.year", 1), min: percent(30) },
          { when: eq("choices.year", 2), min: percent(40) },
          { when: eq("choices.year", 3), min: percent(50) },
        ],
        inKind: "does-not-count",
      },
    },
  ],
  window: { opens: on("2026-01-05"), closes: { kind: "rolling" } },
});

/** 수출 바우처: turnover decides the share, part of which may be in kind. */
export const exports_ = program({
  id: "made-up-exports",
  name: "(가상) 수출 바우처",
  regime: "state-subsidy",
  year: 2026,
  tracks: [
    {
      id: "voucher",
      name: "바우처",
      amount: { kind: "range", min: 10_000_000, max: 50_000_000 },
      amountsFor: [
        {
          id: "first-time",
          when: { kind: "lt", field: "applicant.facts.exportsUsd", value: 100_000 },
          amount: upTo(20_000_000),
        },
      ],
      ownShare: {
        base: "total",
        min: percent(50),
        bands: [{ when: { kind: "lt", field: "applicant.sales", value: 10_000_000_000 }, min: percent(30) }],
        inKind: "counts-up-to",
        inKindAtMost: { numerator: 2, denominator: 3 },
      },
    },
  ],
  selection: [{ id: "sme", criterion: eq("applicant.form", "company") }],
  window: spring,
});

/** 마을공동체: 2,000만원 내외, stages that build on each other, rounds over the year. */
const past = (track: string) => ({
  kind: "some",
  field: "supports",
  where: { kind: "all", of: [eq("series", "(가상) 마을공동체"), eq("project", track)] },
});
export const villages = program({
  id: "made-up-villages",
  name: "(가상) 마을공동체 단계별 지원",
  series: "(가상) 마을공동체",
  year: 2026,
  tracks: [
    {
      id: "seed",
      name: "씨앗",
      amount: { kind: "about", won: 5_000_000 },
      exclusions: [{ id: "seed-before", criterion: past("seed") }],
    },
    {
      id: "sprout",
      name: "새싹",
      amount: { kind: "about", won: 20_000_000, text: "2,000만원 내외" },
      selection: [{ id: "seed-done", criterion: past("seed") }],
    },
  ],
  selection: [{ id: "residents", criterion: { kind: "gte", field: "applicant.members", value: 10 } }],
  limits: [
    {
      id: "thrice",
      counts: "supports",
      atMost: 3,
      across: "series",
      within: "any-time",
      partnership: "does-not-count",
    },
  ],
  costs: [{ item: "다과비", kind: "limited", atMost: percent(10), of: "grant", paidFrom: "grant" }],
  window: {
    opens: { kind: "not-stated" },
    closes: {
      kind: "rounds",
      rounds: [
        { round: 1, opens: "2026-02-02T09:00+09:00", closes: "2026-02-13T18:00+09:00" },
        { round: 2, opens: "2026-06-01T09:00+09:00", closes: "2026-06-12T18:00+09:00" },
      ],
    },
    channels: [{ kind: "mail", rule: "postmark", registered: true }],
    changes: [{ kind: "extended", round: 1, to: "2026-02-20T18:00+09:00", announcedOn: "2026-02-12" }],
  },
});

/** 국고보조 매칭: 국비 50, 도비 15, 시군비 35, the recipient named by the state, so that there is no open call. */
export const matched = program({
  id: "made-up-matched",
  name: "(가상) 국고보조 매칭",
  regime: "local-subsidy",
  solicitation: { kind: "without-open-call", ground: "named-in-state-project" },
  year: 2026,
  tracks: [{ id: "all", name: "전체", slots: { kind: "exact", count: 3 }, amount: exact(100_000_001) }],
  budget: exact(300_000_003),
  funding: [
    { payer: "state", share: percent(50) },
    { payer: "province", share: percent(15) },
    { payer: "municipality", share: percent(35) },
  ],
  window: { opens: { kind: "not-stated" }, closes: { kind: "not-announced" } },
});

/** 지역 R&D: two years, funnels, a panel, own share in cash and in kind, an award paid in two steps. */
export const research = program({
  id: "made-up-research",
  name: "(가상) 지역특화 R&D",
  regime: "neither",
  year: 2026,
  tracks: [
    {
      id: "lead",
      name: "선도",
      slots: { kind: "exact", count: 2 },
      amount: upTo(400_000_000),
      schedule: {
        key: "year",
        steps: [
          { of: "1", amount: upTo(150_000_000), every: "once", times: 1 },
          { of: "2", amount: upTo(250_000_000), every: "once", times: 1 },
        ],
      },
      projectCost: upTo(600_000_000),
    },
  ],
  consortium: { allowed: true, min: 2, max: 4 },
  ownShare: {
    base: "total",
    min: percent(25),
    inKind: "counts-up-to",
    inKindAtMost: { numerator: 9, denominator: 10 },
  },
  costs: [
    { item: "간접비", kind: "limited", atMost: percent(5), of: "total" },
    { item: "토지매입비", kind: "barred" },
  ],
  stages: [
    { id: "paper", name: "서면평가", kind: "document", passesPerSlot: { numerator: 3, denominator: 1 } },
    { id: "talk", name: "발표평가", kind: "interview", passesPerSlot: { numerator: 1, denominator: 1 } },
  ],
  rubric: {
    items: [
      { id: "tech", name: "기술성", max: 50 },
      { id: "market", name: "사업성", max: 50 },
    ],
    total: 100,
    pass: { mark: 60, bound: "at-least", counts: "with-bonus" },
    bonuses: [
      { id: "women", name: "여성기업", points: 2 },
      { id: "region", name: "전략산업", points: 3 },
    ],
    bonusCap: 3,
    deductions: [{ id: "failed", name: "과거 실패", points: 3 }],
  },
  tieBreakers: [{ by: "item", item: "tech" }],
  payments: [{ when: "협약", upTo: { numerator: 7, denominator: 10 } }, { when: "중간평가 후" }],
  withdrawal: { freeDays: 30, excludedFor: { years: 1 }, scope: "same-program" },
  window: spring,
});
