import {
  ActingChairRule,
  Appointment,
  AppointmentId,
  Committee,
  CommitteeId,
  CommitteeLabel,
  CommitteeMember,
  CommitteeRules,
  DecidingRule,
  DeputyRule,
  EarlyEndGround,
  HoldoverRule,
  LaterTerms,
  LifetimeRule,
  Meeting,
  Motion,
  NoticeRule,
  OfficeRule,
  OpeningRule,
  PanelRule,
  PerformingBody,
  Quota,
  ReappointmentBan,
  RecusalRule,
  RenewalRule,
  RuleOrigin,
  RuleTransition,
  Seat,
  SeatId,
  SeatRules,
  ServiceLimit,
  SizeRule,
  SubcommitteeRule,
  SubstituteRule,
  TermCap,
  TermEnd,
  TermRule,
  TermStagger,
  Threshold,
  TieRule,
  VacancyRule,
  WritingRule,
} from "dojeong/committees";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const citations = [{ instrument: "조례", provision: "제8조" }];
const majority = { kind: "majority" };
const share = { numerator: 6, denominator: 10 };

const size: Record<keyof SizeRule, unknown> = { min: 11, max: 20, citations };
const office: Record<keyof OfficeRule, unknown> = {
  id: "elected-chair",
  fromSectors: ["parents"],
  exceptSectors: ["teachers"],
  office: "chair",
  filled: "by-post",
  postId: "p",
  from: "all",
  holders: 1,
  term: { years: 2 },
  outlastsMembership: false,
  outsideMembership: true,
  citations,
};
const acting: Record<keyof ActingChairRule, unknown> = {
  order: ["vice-chair", "by-post"],
  postId: "planning-head",
  citations,
};
const label: Record<keyof CommitteeLabel, unknown> = { ko: "특정 성별", en: "one sex" };
const stagger: Record<keyof TermStagger, unknown> = {
  group: "five",
  members: 5,
  length: { years: 2 },
  from: "first-meeting",
};
const termRule: Record<keyof TermRule, unknown> = {
  length: { years: 2 },
  anchor: "fixed-date",
  fixedOn: "2024-01-01",
  endsWith: "도지사의 임기",
  endsOnDay: undefined,
  stagger: [stagger],
  citations,
};
const { endsOnDay: _, ...termWithLength } = termRule;
const termEnd: Record<keyof TermEnd, unknown> = { month: 12, day: 31, yearsAfter: 1 };
const cap: Record<keyof TermCap, unknown> = { id: "cap", of: "all", longest: { years: 3 }, yields: true, citations };
const renewal: Record<keyof RenewalRule, unknown> = {
  kind: "consecutive",
  limit: 1,
  unit: { years: 1 },
  brokenBy: { by: "length", atLeast: { years: 1 } },
  partialTerms: { counts: "unless-under", under: { months: 6 } },
  countsTermsFrom: "2024-01-01",
  countsRunningTerm: true,
  longestInAll: { years: 6 },
  longestInARow: { years: 6 },
  liftedWhen: ["scarce-field"],
  citations,
};
const substitute: Record<keyof SubstituteRule, unknown> = {
  term: "remainder",
  bySeat: [{ tenure: "by-post", term: "fresh" }],
  freshIfUnder: { months: 6 },
  freshWhenAllStartTogether: true,
  citations,
};
const vacancy: Record<keyof VacancyRule, unknown> = {
  fillWithin: { days: 30 },
  leaveVacant: { force: "may", remainderUnder: { months: 3 }, inOfficeAtLeast: 8 },
  reserveList: true,
  citations,
};
const holdover: Record<keyof HoldoverRule, unknown> = { kind: "must", longest: { months: 3 }, citations };
const ground: Record<keyof EarlyEndGround, unknown> = {
  id: "attendance",
  label,
  force: "must",
  item: 7,
  missedInARow: 3,
  attendance: { under: { numerator: 1, denominator: 2 }, within: { years: 1 } },
  citations,
};
const ban: Record<keyof ReappointmentBan, unknown> = {
  length: { years: 2 },
  exceptGrounds: ["own-wish"],
  onlyGrounds: ["secret-leaked"],
  counting: "restriction",
  citations,
};
const quota: Record<keyof Quota, unknown> = {
  id: "sex",
  label,
  counts: { of: "each-sex" },
  base: "appointed",
  atLeast: { count: 1 },
  atMost: { share },
  force: "duty",
  waivedWhen: ["exception-resolved"],
  citations,
};
const service: Record<keyof ServiceLimit, unknown> = {
  committees: 3,
  underOneChair: 2,
  liftedWhen: ["ad-hoc"],
  citations,
};
const opening: Record<keyof OpeningRule, unknown> = {
  attend: majority,
  of: "in-office",
  groups: [
    {
      group: "labour",
      label,
      attend: { kind: "at-least", share: { numerator: 1, denominator: 3 } },
      waivedWhen: ["summoned-twice"],
    },
  ],
  citations,
};
const deciding: Record<keyof DecidingRule, unknown> = {
  inFavour: majority,
  of: "present",
  special: [
    { matter: "serious-matter", inFavour: { kind: "at-least", share }, of: "present", attend: { kind: "all" } },
  ],
  citations,
};
const tie: Record<keyof TieRule, unknown> = { resolvedBy: "chair", chairVotes: true, citations };
const recusal: Record<keyof RecusalRule, unknown> = { inOffice: "counted", present: "not-counted", citations };
const writing: Record<keyof WritingRule, unknown> = {
  allowed: true,
  when: ["minor"],
  submit: majority,
  inFavour: majority,
  of: "submitted",
  citations,
};
const deputies: Record<keyof DeputyRule, unknown> = {
  allowed: true,
  of: "by-post",
  when: "agreed-with-chair",
  citations,
};
const panel: Record<keyof PanelRule, unknown> = {
  size: 9,
  outsideAtLeast: 6,
  outsideAtLeastUnderCivilianChair: 5,
  citations,
};
const subcommittees: Record<keyof SubcommitteeRule, unknown> = {
  allowed: true,
  decisionCounts: true,
  unlessReviewed: true,
  citations,
};
const notice: Record<keyof NoticeRule, unknown> = {
  notice: 7,
  papers: 3,
  publish: 7,
  countedIn: "working-days",
  onRestDay: "earlier",
  waivedWhen: ["urgent"],
  citations,
};
const lifetime: Record<keyof LifetimeRule, unknown> = {
  longest: { years: 5 },
  idleFor: { years: 2 },
  extensionBefore: { months: 12 },
  citations,
};
const transition: Record<keyof RuleTransition, unknown> = {
  parts: ["term"],
  termsBegunBefore: "former-rule",
  lasts: "service",
  citations,
};
const origin: Record<keyof RuleOrigin, unknown> = { part: "renewal", field: "limit", layer: "r", citations };
const seatRules: Record<keyof SeatRules, unknown> = {
  id: "youth",
  seats: ["y1", "y2"],
  term: { length: { years: 1 } },
  renewal: { limit: 0 },
  substitute: { term: "fresh" },
  citations,
};
const laterTerms: Record<keyof LaterTerms, unknown> = {
  term: termWithLength,
  termCaps: [cap],
  renewal,
  bySeat: [seatRules],
  origins: [origin],
};
const ruleDocument: Record<keyof CommitteeRules, unknown> = {
  id: "r",
  level: "special-ordinance",
  citations,
  validity: { from: "2024-01-18" },
  size,
  offices: [office],
  actingChair: acting,
  term: termWithLength,
  termCaps: [cap],
  renewal,
  substitute,
  bySeat: [seatRules],
  vacancy,
  holdover,
  earlyEnd: [ground],
  reappointmentBan: ban,
  quotas: [quota],
  serviceLimit: service,
  opening,
  deciding,
  tie,
  recusal,
  writing,
  deputies,
  panel,
  subcommittees,
  notice,
  lifetime,
  transitions: [transition],
  laterTerms,
  origins: [origin],
};
const seat: Record<keyof Seat, unknown> = {
  id: "chair",
  tenure: "by-post",
  places: 1,
  postId: "p",
  body: undefined,
  office: "chair",
  nonVoting: true,
  label,
};
const performing: Record<keyof PerformingBody, unknown> = {
  name: "다른 위원회",
  committeeId: "d",
  from: "2021-07-16",
  until: "2026-12-31",
  citations,
};
const committee: Record<keyof Committee, unknown> = {
  id: "c",
  names: [{ name: "위원회" }],
  function: "deliberative",
  host: "전북특별자치도",
  establishedUnder: citations,
  establishedOn: "2024-01-18",
  existsUntil: "2029-01-17",
  memberCount: 15,
  currentTerm: { startsOn: "2024-01-01", endsOn: "2025-12-31" },
  seats: [{ id: "chair", tenure: "by-post", postId: "p", office: "chair" }],
  performedBy: performing,
  adHoc: true,
  sources: [{ title: "신문 기사" }],
  notes: ["산·학·연·관 전문가로 구성"],
};
const appointment: Record<keyof Appointment, unknown> = {
  id: "a",
  committeeId: "c",
  seatId: "member",
  personId: "p",
  startsOn: "2024-01-01",
  endsOn: "2025-12-31",
  renewals: 0,
  basis: "first",
  endedOn: "2025-06-30",
  endGround: "own-wish",
};
const member: Record<keyof CommitteeMember, unknown> = {
  personId: "p",
  seatId: "member",
  tenure: "fixed-term",
  office: "vice-chair",
  appointed: true,
  official: false,
  sex: "female",
  bornOn: "1990-03-10",
  age: 33,
  residence: "전주시",
  sectors: ["academia"],
  nominator: "provincial-council",
  qualifications: ["attorney"],
  nonVoting: true,
};
const meeting: Record<keyof Meeting, unknown> = {
  id: "m",
  heldOn: "2024-01-23",
  seats: 15,
  vacant: 2,
  inOffice: 13,
  panel: 9,
  present: 8,
  deputies: 1,
  deputiesOfAppointed: 1,
  groups: [{ group: "labour", inOffice: 3, present: 2 }],
  circumstances: ["urgent"],
};
const motion: Record<keyof Motion, unknown> = {
  id: "m1",
  matter: "serious-matter",
  manner: "writing",
  recused: 1,
  recusedPresent: 1,
  inFavour: 4,
  against: 2,
  abstained: 1,
  submitted: 7,
  castingVote: "in-favour",
};

test("schemas know exactly the fields of their interfaces", () => {
  expectWire(SizeRule, size);
  expectWire(OfficeRule, office);
  expectWire(ActingChairRule, acting);
  expectWire(CommitteeLabel, label);
  expectWire(TermStagger, stagger);
  expectWire(TermEnd, termEnd);
  expectWire(LaterTerms, laterTerms);
  expectWire(SeatRules, seatRules);
  expectWire(TermCap, cap);
  expectWire(RenewalRule, renewal);
  expectWire(SubstituteRule, substitute);
  expectWire(VacancyRule, vacancy);
  expectWire(HoldoverRule, holdover);
  expectWire(EarlyEndGround, ground);
  expectWire(ReappointmentBan, ban);
  expectWire(Quota, quota);
  expectWire(ServiceLimit, service);
  expectWire(OpeningRule, opening);
  expectWire(DecidingRule, deciding);
  expectWire(TieRule, tie);
  expectWire(RecusalRule, recusal);
  expectWire(WritingRule, writing);
  expectWire(DeputyRule, deputies);
  expectWire(PanelRule, panel);
  expectWire(SubcommitteeRule, subcommittees);
  expectWire(NoticeRule, notice);
  expectWire(LifetimeRule, lifetime);
  expectWire(RuleTransition, transition);
  expectWire(RuleOrigin, origin);
  expectWire(CommitteeRules, ruleDocument);
  expectWire(PerformingBody, performing);
  expectWire(Committee, committee);
  expectWire(Appointment, appointment);
  expectWire(CommitteeMember, member);
  expectWire(Meeting, meeting);
  expectWire(Motion, motion);
});

test("a seat is called in Korean, or in both languages", () => {
  expect(Seat.parse({ id: "s", tenure: "fixed-term", label: "전문가" }).label).toBe("전문가");
  expect(() => Seat.parse({ id: "s", tenure: "fixed-term", label: { en: "expert" } })).toThrow();
});

test("a seat has a post or a body, by how it is held", () => {
  expect(Object.keys(Seat.shape).sort()).toEqual(Object.keys(seat).sort());
  const { body: _, ...byPost } = seat;
  expect(Seat.parse(byPost)).toEqual(byPost);
  const representing = { id: "s", tenure: "while-representing", body: "상공회의소" };
  expect(Seat.parse(representing)).toEqual(representing);
});

test("a term has a length, or a day of the year on which it ends", () => {
  expect(Object.keys(TermRule.shape).sort()).toEqual(Object.keys(termRule).sort());
  expect(TermRule.parse(termWithLength)).toEqual(termWithLength);
  expect(TermRule.parse({ endsOnDay: termEnd })).toEqual({ endsOnDay: termEnd });
});

describe("a rule document is refused", () => {
  const least = { id: "r", level: "act", citations };
  test("unless it says what it is and cites a text", () => {
    expect(CommitteeRules.safeParse(least).success).toBe(true);
    expect(refusals(CommitteeRules, { ...least, citations: [] })).toEqual(["citations: too_small"]);
    expect(refusals(CommitteeRules, { ...least, level: "constitution" })).toEqual(["level: invalid_value"]);
    expect(refusals(CommitteeRules, { ...least, id: undefined })).toEqual(["id: invalid_type"]);
  });

  test.each([
    ["a mistyped part", { renewel: { limit: 1 } }, ": unrecognized_keys"],
    ["a mistyped field", { renewal: { limits: 1 } }, "renewal: unrecognized_keys"],
    ["min above max", { size: { min: 20, max: 11 } }, "size.max: min-above-max"],
    [
      "a fixed day without its anchor",
      { term: { fixedOn: "2024-01-01" } },
      "term.fixedOn: fixed-day-without-fixed-date",
    ],
    [
      "a length and a day on which terms end",
      { term: { length: { years: 2 }, endsOnDay: termEnd } },
      "term.endsOnDay: end-stated-twice",
    ],
    [
      "a day of the year from another anchor",
      { term: { anchor: "previous-term-end", endsOnDay: termEnd } },
      "term.endsOnDay: end-stated-twice",
    ],
    [
      "a day that not every year has",
      { term: { endsOnDay: { month: 2, day: 29, yearsAfter: 1 } } },
      "term.endsOnDay.day: no-such-day",
    ],
    ["a fixed anchor without its day", { term: { anchor: "fixed-date" } }, "term.fixedOn: fixed-day-missing"],
    ["a group twice", { term: { stagger: [stagger, stagger] } }, "term.stagger: duplicate-group"],
    ["a negative limit", { renewal: { limit: -1 } }, "renewal.limit: too_small"],
    ["half a renewal", { renewal: { limit: 0.5 } }, "renewal.limit: invalid_union"],
    ["two lengths at once", { term: { length: { years: 2, days: 3 } } }, "term.length: not-one-unit"],
    ["no length at all", { term: { length: {} } }, "term.length: not-one-unit"],
    ["a seat in two entries", { bySeat: [seatRules, { ...seatRules, id: "old" }] }, "bySeat: seat-in-two-entries"],
    ["rules for no seat", { bySeat: [{ ...seatRules, seats: [] }] }, "bySeat.0.seats: too_small"],
    ["a quota twice", { quotas: [quota, quota] }, "quotas: duplicate-id"],
    ["an office twice", { offices: [office, office] }, "offices: duplicate-id"],
    [
      "a quota without a bound",
      { quotas: [{ id: "q", counts: { of: "official" }, base: "all", force: "duty" }] },
      "quotas.0: no-bound",
    ],
    [
      "a matter twice",
      { deciding: { special: [deciding.special, deciding.special].flat() } },
      "deciding.special: duplicate-matter",
    ],
    [
      "a post of an elected chair",
      { offices: [{ office: "chair", filled: "elected", postId: "p" }] },
      "offices.0.postId: post-without-by-post",
    ],
    ["conditions that are none", { vacancy: { leaveVacant: { force: "may" } } }, "vacancy.leaveVacant: no-condition"],
    ["a circumstance with spaces", { notice: { waivedWhen: ["very urgent"] } }, "notice.waivedWhen.0: invalid_format"],
    [
      "an end before the start",
      { validity: { from: "2024-01-18", until: "2024-01-17" } },
      "validity.until: ends-before-it-starts",
    ],
    ["no days of notice", { notice: { notice: 0 } }, "notice.notice: too_small"],
  ])("for %s", (_name, part, refusal) => {
    expect(refusals(CommitteeRules, { ...least, ...part })).toEqual([refusal]);
  });

  test("for a share above the whole, by path", () => {
    const above = { kind: "at-least", share: { numerator: 3, denominator: 2 } };
    expect(refusals(Threshold, above)).toEqual(["share.numerator: share-above-whole"]);
  });
});

describe("records are refused", () => {
  test.each([
    [
      "a term that ends before it begins",
      Appointment,
      { ...appointment, endsOn: "2023-12-31" },
      "endsOn: ends-before-it-starts",
    ],
    [
      "an early end before the first day",
      Appointment,
      { ...appointment, endedOn: "2023-12-31" },
      "endedOn: ends-before-it-starts",
    ],
    ["29 February 2023", Appointment, { ...appointment, startsOn: "2023-02-29" }, "startsOn: not-a-day"],
    ["a first term with a renewal", Appointment, { ...appointment, renewals: 1 }, "renewals: first-term-with-renewals"],
    ["renewals below none", Appointment, { ...appointment, renewals: -1 }, "renewals: too_small"],
    ["more vacant than seats", Meeting, { seats: 3, vacant: 4 }, "vacant: more-vacant-than-seats"],
    ["a wrong number in office", Meeting, { seats: 15, vacant: 2, inOffice: 14 }, "inOffice: wrong-total"],
    ["more in office than seats", Meeting, { seats: 15, inOffice: 16 }, "inOffice: wrong-total"],
    [
      "more present than in office",
      Meeting,
      { inOffice: 8, present: 8, deputies: 1 },
      "present: more-present-than-in-office",
    ],
    [
      "more deputies of appointed members than deputies",
      Meeting,
      { inOffice: 8, present: 3, deputies: 1, deputiesOfAppointed: 2 },
      "deputiesOfAppointed: more-deputies-than-came",
    ],
    [
      "more present of a group",
      Meeting,
      { groups: [{ group: "g", inOffice: 1, present: 2 }] },
      "groups.0.present: more-present-than-in-office",
    ],
    [
      "recused members present beyond those recused",
      Motion,
      { recused: 1, recusedPresent: 2 },
      "recusedPresent: more-present-than-recused",
    ],
    ["sheets in a meeting", Motion, { submitted: 7 }, "submitted: sheets-without-writing"],
    [
      "more votes than sheets",
      Motion,
      { manner: "writing", submitted: 3, inFavour: 4 },
      "submitted: more-votes-than-sheets",
    ],
    ["half a vote", Motion, { inFavour: 4.5 }, "inFavour: invalid_type"],
    [
      "a post at a fixed-term seat",
      Seat,
      { id: "s", tenure: "fixed-term", postId: "p" },
      "postId: post-without-by-post",
    ],
    [
      "a body at a fixed-term seat",
      Seat,
      { id: "s", tenure: "fixed-term", body: "b" },
      "body: body-without-representing",
    ],
    ["no places", Seat, { id: "s", tenure: "fixed-term", places: 0 }, "places: too_small"],
    [
      "an appointed member by post",
      CommitteeMember,
      { tenure: "by-post", appointed: true },
      "appointed: appointed-by-post",
    ],
    [
      "two seats of one id",
      Committee,
      {
        ...committee,
        seats: [
          { id: "s", tenure: "fixed-term" },
          { id: "s", tenure: "fixed-term" },
        ],
      },
      "seats: duplicate-id",
    ],
    [
      "a sunset before the start",
      Committee,
      { ...committee, existsUntil: "2024-01-17" },
      "existsUntil: ends-before-it-starts",
    ],
    ["a committee without a name", Committee, { id: "c", names: [] }, "names: too_small"],
  ])("for %s", (_name, schema, record, refusal) => {
    expect(refusals(schema as z.ZodType, record)).toContain(refusal);
  });

  test("but not for fields of a newer version, which are dropped", () => {
    expect(Appointment.parse({ ...appointment, colour: "red" })).toEqual(appointment);
    expect(Meeting.parse({ present: 8, colour: "red" })).toEqual({ present: 8 });
  });
});

test("ids are told apart in types", () => {
  const id = CommitteeId.parse("c");
  expectTypeOf(id).toEqualTypeOf<CommitteeId>();
  // @ts-expect-error a seat's id is no committee's id
  const wrong: CommitteeId = SeatId.parse("s");
  // @ts-expect-error nor is plain text
  const plain: CommitteeId = "c";
  // @ts-expect-error an appointment's id is neither
  const other: SeatId = AppointmentId.parse("a");
  expect([wrong, plain, other]).toEqual(["s", "c", "a"]);
});

test("schemas and interfaces have one type", () => {
  expectTypeOf<z.output<typeof Appointment>>().toEqualTypeOf<Appointment>();
  expectTypeOf<z.output<typeof CommitteeRules>>().toEqualTypeOf<CommitteeRules>();
  expectTypeOf<z.output<typeof Committee>>().toEqualTypeOf<Committee>();
  // @ts-expect-error a committee without an id is none
  const without: Committee = { names: [] };
  expect(without).toBeDefined();
});
