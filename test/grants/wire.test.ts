import {
  AmountFactor,
  AnnouncedResult,
  Applicant,
  ApplicantRegistration,
  ApplicationEvent,
  ApplicationState,
  ApplicationWindow,
  Award,
  AwardPayment,
  CostRule,
  DisputedRule,
  DuplicateRule,
  EligibilityRule,
  ExclusionRule,
  FundingShare,
  GrantApplication,
  GrantLabel,
  GrantProgram,
  OwnShareRule,
  PaymentStep,
  ProgramBody,
  ProjectPlan,
  RequiredDocument,
  ReviewStage,
  Rubric,
  Sanction,
  Settlement,
  SlotQuota,
  Submission,
  SupportLimit,
  SupportRecord,
  SupportSchedule,
  Track,
  WithdrawalRule,
} from "dojeong/grants";
import { expect, test } from "vitest";
import { expectWire } from "../support/wire-fixture.ts";

const known = { kind: "known", field: "applicant.region" } as const;
const citations = [{ instrument: "공고" }];
const label = { ko: "도내", en: "in the province" };
const rule = { id: "in-province", label, criterion: known, citations };
const exclusion = { ...rule, id: "outside", exceptions: [{ id: "branch", criterion: known }] };
const quota = {
  id: "young",
  label,
  who: known,
  min: { numerator: 6, denominator: 10 },
  max: { numerator: 1, denominator: 1 },
  citations,
};
const own = {
  base: "grant",
  min: { numerator: 7, denominator: 100 },
  minWon: 1_000_000,
  inKind: "counts-up-to",
  inKindAtMost: { numerator: 1, denominator: 2 },
  bands: [{ when: known, min: { numerator: 0, denominator: 1 } }],
  rounding: { mode: "up", unit: 1000 },
  citations,
};
const stage = {
  id: "site",
  name: "현지점검",
  kind: "site",
  by: "물통합관리과",
  assesses: ["사업수행능력"],
  passes: { kind: "exact", count: 6 },
  passesPerSlot: { numerator: 2, denominator: 1 },
  when: { precision: "month", year: 2024, month: 3 },
  citations,
};
const rubric = {
  items: [{ id: "plan", name: "사업내용", max: 97.5, least: 40, part: "qualitative" }],
  total: 97.5,
  bonuses: [{ id: "county", name: "군 지역", points: 2.5, when: known }],
  bonusCap: 5,
  deductions: [{ id: "late", name: "지연", points: 1 }],
  pass: { mark: 60, bound: "at-least", counts: "with-bonus" },
  reviewers: { drop: "highest-and-lowest", dropFrom: 5 },
  rounding: { decimals: 2, mode: "half-up" },
  citations,
};
const schedule = { key: "year", steps: [{ of: "1", amount: { kind: "exact", won: 10 }, every: "month", times: 12 }] };
const months = { field: "choices.months", unit: 1, atMost: 12, label };
const track = {
  id: "geum",
  name: "금강·만경강 수계",
  slots: { kind: "exact", count: 1 },
  amount: { kind: "exact", won: 23_000_000 },
  per: [months],
  amountsFor: [{ id: "together", label, when: known, amount: { kind: "exact", won: 25_000_000 } }],
  projectCost: { kind: "at-most", won: 30_000_000 },
  schedule,
  budget: { kind: "exact", won: 23_000_000 },
  ownShare: own,
  costs: [{ item: "토지매입비", kind: "barred" }],
  selection: [{ ...rule, id: "of-the-track" }],
  exclusions: [{ ...exclusion, id: "not-of-the-track" }],
  stages: [stage],
  rubric,
  tieBreakers: [{ by: "item", item: "plan" }, { by: "lot" }],
  order: [{ by: "fact", field: "submission.at", first: "smallest" }],
  reserves: 2,
  quotas: [quota],
  note: "내외가 세 수계 모두에 걸릴 수 있다",
  citations,
};
const window = {
  opens: { kind: "on", on: { precision: "day", on: "2024-01-15" } },
  closes: { kind: "at", at: "2024-02-06T18:00:00+09:00", side: "included" },
  changes: [{ kind: "extended", to: "2024-02-13T18:00:00+09:00", announcedOn: "2024-02-05", citations }],
  channels: [{ kind: "visit", place: "도청 10층", hours: { from: "09:00", until: "18:00", days: "working-days" } }],
  citations,
};
const costs = {
  item: "사례비",
  kind: "limited",
  atMost: { numerator: 1, denominator: 10 },
  of: "total",
  atLeast: { numerator: 1, denominator: 100 },
  atLeastWon: 100_000,
  atMostWon: 1_000_000,
  paidFrom: "grant",
  citations,
};
const limit = {
  id: "three",
  counts: "supports",
  atMost: 3,
  across: "host",
  within: { years: 2 },
  partnership: "not-stated",
  citations,
};
const duplicates = { what: "same-project", from: "state-or-local", within: "same-year", citations };
const source = { title: "지역신문" };
const body = { name: "고성군", within: "강원특별자치도", region: "51820", department: "자치행정과" };
const withdrawal = { freeDays: 30, excludedFor: { years: 1 }, scope: "same-program", citations };
const announced = {
  year: 2023,
  on: { precision: "day", on: "2023-03-31" },
  selected: { kind: "exact", count: 1 },
  total: { kind: "exact", won: 30_000_000 },
  counts: [{ trackId: "geum", count: { kind: "exact", count: 1 } }],
  awards: [{ name: "어느 단체", region: "52111", trackId: "geum", amount: { kind: "exact", won: 30_000_000 } }],
};
const disputed = {
  id: "amount",
  label,
  readings: [
    { reading: "exact", changes: [{ path: ["tracks", "geum", "note"], value: "정액" }], source },
    { reading: "about", changes: [{ path: ["tracks", "geum", "note"], value: "내외" }] },
  ],
};
const document = { id: "plan", name: "사업계획서", when: known, mayFollow: true };
const registration = {
  kind: "nonprofit-organization",
  keeper: "province",
  at: "전북특별자치도",
  from: "2020-01-02",
  until: "2030-01-01",
};
const applicant = {
  id: "a",
  name: "가상단체",
  form: "association",
  forProfit: false,
  region: "52111",
  hasOffice: true,
  fields: ["environment"],
  industry: "services",
  members: 120,
  employees: 3,
  sales: 0,
  bornOn: "1990-01-01",
  establishedOn: "2010-05-01",
  registrations: [registration],
  facts: { rural: true },
};
const project = {
  title: "강 살리기",
  key: "river",
  siteRegion: "52750",
  startsOn: "2024-04-01",
  endsOn: "2024-11-30",
  costs: [{ item: "강사비", won: 1_000_000, paidFrom: "grant", running: false }],
  facts: {},
};
const support = {
  applicantId: "a",
  giver: "전라북도",
  giverKind: "province",
  year: 2023,
  programId: "water-2023",
  series: "water",
  project: "river",
  granted: 1,
};
const submission = {
  channel: "online",
  portal: "보탬e",
  at: "2024-02-01T09:00:00Z",
  on: "2024-02-01",
  postmarkedOn: "2024-01-31",
  registered: true,
};
const payment = { on: "2024-04-10", won: 10_000_000 };

test("every field of every entity stands in interface and schema", () => {
  expectWire(GrantLabel, label);
  expectWire(EligibilityRule, rule);
  expectWire(ExclusionRule, exclusion);
  expectWire(SlotQuota, quota);
  expectWire(OwnShareRule, own);
  expectWire(ReviewStage, stage);
  expectWire(Rubric, rubric);
  expectWire(SupportSchedule, schedule);
  expectWire(AmountFactor, months);
  expectWire(Track, track);
  expectWire(ApplicationWindow, window);
  expectWire(CostRule, costs);
  expectWire(SupportLimit, limit);
  expectWire(DuplicateRule, duplicates);
  expectWire(ProgramBody, body);
  expectWire(WithdrawalRule, withdrawal);
  expectWire(AnnouncedResult, announced);
  expectWire(DisputedRule, disputed);
  expectWire(RequiredDocument, document);
  expectWire(ApplicantRegistration, registration);
  expectWire(Applicant, applicant);
  expectWire(ProjectPlan, project);
  expectWire(SupportRecord, support);
  expectWire(Submission, submission);
  expectWire(AwardPayment, payment);
  expectWire(FundingShare, {
    payer: "fund",
    name: "양성평등기금",
    share: { numerator: 1, denominator: 2 },
    amount: { kind: "exact", won: 1 },
    purpose: "기반시설",
  });
  expectWire(PaymentStep, { when: "1차", upTo: { numerator: 7, denominator: 10 } });
});

test("and of the large ones", () => {
  expectWire(GrantProgram, {
    id: "water-2024",
    name: "2024년 주민참여형 물관리 지원사업",
    series: "water",
    year: 2024,
    round: 1,
    regime: "local-subsidy",
    solicitation: { kind: "open-call" },
    hosts: [body],
    operator: body,
    relay: [body],
    purpose: "물문화 조성",
    activities: ["교육"],
    noticeOn: { precision: "day", on: "2024-01-15" },
    days: [{ name: "course", on: { precision: "day", on: "2024-05-01" } }],
    tracks: [track],
    budget: { kind: "exact", won: 23_000_000 },
    budgetCovers: "grants",
    slots: { kind: "exact", count: 1 },
    averageAmount: { kind: "about", won: 20_000_000 },
    funding: [{ payer: "province" }],
    selection: [rule],
    exclusions: [exclusion],
    derived: [{ kind: "sum", name: "all", of: ["requested"] }],
    parameters: [{ name: "median", value: 100 }],
    limits: [limit],
    duplicates,
    tracksExclusive: true,
    tracksInOrder: true,
    consortium: { allowed: true, min: 2, max: 5 },
    ownShare: own,
    costs: [costs],
    runningCostsAllowedBy: { instrument: "어느 법률" },
    window,
    documents: [document],
    stages: [stage],
    rubric,
    order: [{ by: "lot" }],
    tieBreakers: [{ by: "committee" }],
    resultsOn: { precision: "month-part", year: 2024, month: 3, part: "late" },
    projectsStartOn: { precision: "month", year: 2024, month: 4 },
    projectsEndOn: { precision: "month", year: 2024, month: 11 },
    payments: [{ when: "1차" }],
    beforePayment: [rule],
    withdrawal,
    aftercare: [{ name: "중간평가", when: { precision: "month", year: 2024, month: 9 } }],
    indicators: [{ name: "신규채용", target: 17, unit: "명" }],
    announced: [announced],
    disputed: [disputed],
    sources: [source],
    notes: ["표본"],
  });
  expectWire(GrantApplication, {
    id: "1",
    programId: "water-2024",
    trackId: "geum",
    applicant,
    partners: [{ id: "b" }],
    project,
    requested: 20_000_000,
    ownShare: { cash: 1, inKind: 2 },
    choices: { genre: "시각" },
    documents: ["plan"],
    submission,
    supports: [support],
    judgements: [{ id: "capability", answer: true, by: "위원회" }],
    facts: { note: null },
  });
  expectWire(Award, {
    id: "award",
    applicationId: "1",
    programId: "water-2024",
    trackId: "geum",
    applicantId: "a",
    awarded: 20_000_000,
    ownShare: 2_000_000,
    decidedOn: "2024-03-28",
    notifiedOn: "2024-03-29",
    conditions: ["중간보고"],
    payments: [payment],
    confirmed: 19_000_000,
  });
  expectWire(Settlement, {
    awardId: "award",
    reportedOn: "2024-12-20",
    spent: 10,
    disallowed: 1,
    interest: 0,
    ownSpent: 5,
    returned: [payment],
  });
  expectWire(Sanction, {
    applicantId: "a",
    ground: { who: "operator", ground: "fraud", times: 1 },
    startsOn: "2024-01-01",
    endsOn: "2028-12-31",
    orderedBy: "전북특별자치도",
  });
  expectWire(ApplicationState, {
    stage: "supplement-requested",
    since: "2024-02-10",
    deliberatedOn: "2024-02-01",
    returnsTo: "received",
  });
  expectWire(ApplicationEvent, { kind: "supply", on: "2024-02-12" });
});

test("rule documents refuse unknown keys, records from elsewhere drop them", () => {
  expect(Track.safeParse({ id: "a", name: "b", slotz: 1 }).success).toBe(false);
  expect(Applicant.parse({ id: "a", nickname: "b" })).toEqual({ id: "a" });
});
