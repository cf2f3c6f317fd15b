import type { CommitteeRules } from "dojeong/committees";
import { rules } from "../sample.ts";

// Made up, each of them: they cite no text. They are worded as such ordinances commonly are, to try rules that the real cases do not have.

const majority = { kind: "majority" } as const;
const atLeast = (numerator: number, denominator: number) =>
  ({ kind: "at-least", share: { numerator, denominator } }) as const;
const share = (numerator: number, denominator: number) => ({ share: { numerator, denominator } });
const ordinary = {
  opening: { attend: majority, of: "in-office" },
  deciding: { inFavour: majority, of: "present" },
};
const madeUp = (id: string, stated: object): CommitteeRules =>
  rules({ id, citations: [{ instrument: `가상 조례(${id})`, unverified: true }], ...stated });

/** 25 to 30 members, two thirds civilians; chair the deputy mayor; two renewals; subcommittees decide. */
export const urbanPlanning = madeUp("urban-planning", {
  size: { min: 25, max: 30 },
  offices: [
    { office: "chair", filled: "by-post", postId: "deputy-mayor" },
    { office: "vice-chair", filled: "elected" },
  ],
  actingChair: { order: ["vice-chair", "named", "eldest"] },
  term: { length: { years: 2 }, anchor: "appointment" },
  renewal: { kind: "consecutive", limit: 2, brokenBy: { by: "length", atLeast: { years: 1 } } },
  substitute: { term: "remainder" },
  quotas: [
    { id: "civilians", counts: { of: "civilian" }, base: "all", atLeast: share(2, 3), force: "duty" },
    {
      id: "council",
      counts: { of: "nominator", is: "city-council" },
      base: "all",
      atMost: { count: 3 },
      force: "duty",
    },
  ],
  ...ordinary,
  recusal: { inOffice: "counted", present: "not-counted" },
  subcommittees: { allowed: true, decisionCounts: true, unlessReviewed: true },
  notice: { notice: 7, papers: 5, publish: { months: 1 }, waivedWhen: ["urgent"] },
});

/** A pool; the chair picks eight for each sitting, half of the nine from outside. Two thirds open it. */
export const personnel = madeUp("personnel", {
  size: { min: 16, max: 20 },
  term: { length: { years: 3 } },
  renewal: { kind: "consecutive", limit: 1 },
  panel: { size: 9, outsideAtLeast: 5 },
  opening: { attend: atLeast(2, 3), of: "panel" },
  deciding: {
    inFavour: majority,
    of: "present",
    special: [{ matter: "dismissal-of-staff", inFavour: majority, of: "panel", attend: { kind: "all" } }],
  },
});

/** Chair from the appointed; recused members leave the base; two renewals; partial terms under half a year do not count. */
export const localTax = madeUp("local-tax", {
  size: { max: 25 },
  offices: [{ office: "chair", filled: "elected", from: "appointed" }],
  term: { length: { years: 2 } },
  renewal: { kind: "consecutive", limit: 2, partialTerms: { counts: "unless-under", under: { months: 6 } } },
  substitute: { term: "remainder", freshIfUnder: { months: 3 } },
  panel: { size: 11, outsideAtLeast: 6 },
  opening: { attend: majority, of: "panel" },
  deciding: { inFavour: majority, of: "present" },
  recusal: { inOffice: "not-counted", present: "not-counted" },
});

/** Up to 80 residents for a year, once more, four years in all; youth and women; a reserve list; three absences end it. */
export const participatoryBudget = madeUp("participatory-budget", {
  size: { max: 80 },
  term: { length: { years: 1 } },
  renewal: { kind: "consecutive", limit: 1, brokenBy: { by: "any-day" }, longestInAll: { years: 4 } },
  substitute: { term: "remainder" },
  vacancy: {
    fillWithin: { days: 60 },
    reserveList: true,
    leaveVacant: { force: "must", remainderUnder: { months: 3 } },
  },
  earlyEnd: [
    { id: "absent", label: { ko: "정당한 사유 없는 3회 연속 불참" }, force: "by-law", missedInARow: 3 },
    { id: "attendance", force: "may", attendance: { under: { numerator: 1, denominator: 2 }, within: { years: 1 } } },
  ],
  quotas: [
    { id: "women", counts: { of: "sex", is: "female" }, base: "all", atLeast: share(4, 10), force: "duty" },
    { id: "youth", counts: { of: "age", from: 19, to: 39 }, base: "all", atLeast: share(2, 10), force: "effort" },
    { id: "one-residence", counts: { of: "each-residence" }, base: "all", atMost: share(1, 10), force: "duty" },
  ],
  opening: { attend: atLeast(1, 3), of: "in-office" },
  deciding: { inFavour: majority, of: "present" },
  writing: { allowed: false },
});

/** Staggered; goes on until a successor comes, three months at the longest; decides by a majority of those in office. */
export const audit = madeUp("audit", {
  size: { min: 7, max: 7 },
  offices: [{ office: "chair", filled: "named", term: { years: 3 } }],
  actingChair: { order: ["named", "eldest"] },
  term: {
    length: { years: 3 },
    anchor: "previous-term-end",
    stagger: [
      { group: "one-year", members: 2, length: { years: 1 } },
      { group: "two-years", members: 2, length: { years: 2 } },
    ],
  },
  renewal: { kind: "any", limit: 1, partialTerms: { counts: "one-more-if-under", under: { years: 1 } } },
  substitute: { term: "remainder" },
  holdover: { kind: "must", longest: { months: 3 } },
  deciding: { inFavour: majority, of: "in-office" },
});

/** Half civilians; the chair decides a tie; in writing for minor items, of all in office. */
export const commonProperty = madeUp("common-property", {
  size: { min: 7, max: 15 },
  offices: [{ office: "chair", filled: "by-post", postId: "deputy-mayor" }],
  term: { length: { years: 2 } },
  renewal: { kind: "consecutive", limit: "unlimited", longestInARow: { years: 6 } },
  quotas: [{ id: "civilians", counts: { of: "civilian" }, base: "all", atLeast: share(1, 2), force: "duty" }],
  ...ordinary,
  tie: { resolvedBy: "chair" },
  writing: { allowed: true, when: ["minor", "urgent"], submit: majority, inFavour: majority, of: "in-office" },
});

/** Two co-chairs, the mayor and one of the young; more than half of the appointed are young. */
export const youthPolicy = madeUp("youth-policy", {
  size: { min: 15, max: 25 },
  offices: [
    { office: "co-chair", id: "mayor", filled: "by-post", postId: "mayor" },
    { office: "co-chair", id: "young", filled: "elected", fromSectors: ["youth"], from: "appointed" },
  ],
  actingChair: { order: ["co-chair", "by-post", "eldest"], postId: "deputy-mayor" },
  term: { length: { years: 2 }, endsWith: "시장의 임기" },
  renewal: { kind: "consecutive", limit: 1 },
  quotas: [
    {
      id: "youth",
      label: { ko: "청년", en: "youth" },
      counts: { of: "age", from: 18, to: 39 },
      base: "appointed",
      atLeast: { ...share(1, 2), exclusive: true },
      force: "duty",
    },
  ],
  ...ordinary,
  deputies: { allowed: true, of: "by-post" },
});

/** Elected for a school year from 1 April; parents, teachers and locals in bands; the chair is no teacher. */
export const school = madeUp("school", {
  size: { min: 5, max: 15 },
  offices: [{ office: "chair", filled: "elected", exceptSectors: ["teachers"] }],
  term: { length: { years: 1 }, anchor: "fixed-date", fixedOn: "2020-04-01" },
  renewal: { kind: "consecutive", limit: 1 },
  substitute: { term: "remainder" },
  vacancy: { fillWithin: { days: 30 }, leaveVacant: { force: "may", remainderUnder: { months: 3 } } },
  quotas: (
    [
      ["parents", 40, 50],
      ["teachers", 30, 40],
      ["locals", 10, 30],
    ] as const
  ).map(([is, from, to]) => ({
    id: is,
    counts: { of: "sector", is },
    base: "all",
    atLeast: share(from, 100),
    atMost: share(to, 100),
    force: "duty",
  })),
  ...ordinary,
  notice: { notice: 7, papers: 3, publish: 10 },
});

/** Labour, employers and others; a third of each; two thirds of those present; seats held while representing. */
export const labourCouncil = madeUp("labour-council", {
  term: { length: { years: 2 } },
  substitute: { bySeat: [{ tenure: "fixed-term", term: "remainder" }], term: "fresh" },
  opening: {
    attend: majority,
    groups: ["labour", "employers"].map((group) => ({
      group,
      attend: atLeast(1, 3),
      waivedWhen: [`${group}-absent-twice`],
    })),
  },
  deciding: { inFavour: atLeast(2, 3), of: "present" },
});

/** Set up for one matter: no length, it ends with the deliberation. */
export const adHocTrust = madeUp("ad-hoc-trust", {
  size: { min: 6, max: 9 },
  term: { endsWith: "해당 안건의 심의" },
  renewal: { limit: 0 },
  quotas: [
    {
      id: "officials",
      counts: { of: "official" },
      base: "all",
      atMost: { ...share(1, 2), exclusive: true },
      force: "duty",
    },
  ],
  opening: { attend: atLeast(2, 3), of: "in-office" },
  deciding: { inFavour: majority, of: "present" },
});

/** Silent on nearly everything: what is not stated must not be made up. */
export const silent = madeUp("silent", { termCaps: [{ id: "cap", of: "non-officials", longest: { years: 3 } }] });
