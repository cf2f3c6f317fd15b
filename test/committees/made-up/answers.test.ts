import {
  type ActingCandidate,
  actingChair,
  type CommitteeMember,
  type CommitteeRules,
  checkAppointment,
  checkComposition,
  checkPanel,
  checkRoster,
  decideAppointment,
  decideEarlyEnd,
  decideMotion,
  decideRenewal,
  decideVacancy,
  isInOffice,
  lastDayOfOffice,
  lastPossibleDay,
  mayHoldOffice,
  noticeDates,
  officePostOn,
  quorumOf,
  renewalLimitOf,
  subcommitteeDecides,
  substituteTerm,
  termOf,
  votesNeeded,
} from "dojeong/committees";
import { holidays } from "dojeong/holidays";
import { Post } from "dojeong/people";
import { day } from "dojeong/time";
import { describe, expect, test } from "vitest";
import { expectSound } from "../../support/sound.ts";
import { committee, member, members, person, term } from "../sample.ts";
import * as documents from "./documents.ts";

const {
  adHocTrust,
  audit,
  commonProperty,
  labourCouncil,
  localTax,
  participatoryBudget,
  personnel,
  school,
  silent,
  urbanPlanning,
  youthPolicy,
} = documents;

type Answer = { readonly outcome: string; readonly findings: readonly object[] };
type Row = readonly [question: string, ask: () => Answer, outcome: string, value?: unknown];

/** Each answer with its value, and every one of them sound: reasons, citations, sentences in both languages. */
function asks(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [question, ask, outcome, value] of rows)
      test(question, () => {
        const answer = ask();
        expect(answer.outcome).toBe(outcome);
        if (value !== undefined) expect("value" in answer && answer.value).toEqual(value);
        expectSound(answer as Parameters<typeof expectSound>[0]);
      });
  });
}

const body = (...groups: readonly (readonly [number, Readonly<Record<string, unknown>>])[]): CommitteeMember[] =>
  groups.flatMap(([count, facts]) => members(count, { ...facts }));
const here = (...facts: object[]) =>
  facts.map((fact, index) => ({ personId: person(`p${index}`), ...fact }) as ActingCandidate);
const post = (id: string, name: string) => Post.parse({ id, names: [{ name }] });
const until = (rule: CommitteeRules, on: string, more: object = {}) => lastPossibleDay(rule, day(on), more);

const twice = term("2020-05-01", "2022-04-30");
asks("an urban planning committee", [
  [
    "27, 18 of them civilians",
    () =>
      checkComposition(
        urbanPlanning,
        body([18, { official: false, nominator: "none" }], [9, { official: true, nominator: "none" }]),
      ),
    "yes",
  ],
  [
    "26, 17 of them civilians: two thirds are 18",
    () =>
      checkComposition(
        urbanPlanning,
        body([17, { official: false, nominator: "none" }], [9, { official: true, nominator: "none" }]),
      ),
    "no",
  ],
  ["24 are too few", () => checkComposition(urbanPlanning, body([24, { official: false, nominator: "none" }])), "no"],
  [
    "four councillors",
    () =>
      checkComposition(
        urbanPlanning,
        body([4, { official: false, nominator: "city-council" }], [23, { official: false, nominator: "none" }]),
      ),
    "no",
  ],
  [
    "who chairs",
    () => officePostOn(urbanPlanning, "chair", [post("deputy-mayor", "부시장")], day("2025-01-01")),
    "yes",
    { postId: "deputy-mayor", name: "부시장" },
  ],
  ["until when at the latest", () => until(urbanPlanning, "2024-02-29"), "yes", "2030-02-28"],
  [
    "anew after a break of a year",
    () =>
      decideAppointment(urbanPlanning, day("2023-05-01"), { history: [{ ...twice, renewals: 2, basis: "renewal" }] }),
    "yes",
  ],
  [
    "anew after a break a day short of it",
    () =>
      decideAppointment(urbanPlanning, day("2023-04-30"), { history: [{ ...twice, renewals: 2, basis: "renewal" }] }),
    "no",
  ],
  [
    "one recused who came leaves the base",
    () => votesNeeded(urbanPlanning, { inOffice: 27, present: 15 }, { recused: 1, recusedPresent: 1 }),
    "yes",
    { base: 14, needed: 8 },
  ],
  ["the subcommittee's decision, review not asked for", () => subcommitteeDecides(urbanPlanning, false), "yes"],
  [
    "notice, papers and publication",
    () => noticeDates(urbanPlanning, day("2025-03-14"), { holidays }),
    "yes",
    { noticeBy: "2025-03-06", papersBy: "2025-03-08", publishBy: "2025-04-14" },
  ],
]);

asks("a personnel committee", [
  ["nine picked, five from outside", () => checkPanel(personnel, { size: 9, outside: 5 }), "yes"],
  ["nine picked, four from outside", () => checkPanel(personnel, { size: 9, outside: 4 }), "no"],
  ["six of nine open it", () => quorumOf(personnel, { panel: 9, present: 6 }), "yes", { base: 9, needed: 6 }],
  ["four of six carry it", () => decideMotion(personnel, { panel: 9, present: 6 }, { inFavour: 4, against: 2 }), "yes"],
  ["three of six do not", () => decideMotion(personnel, { panel: 9, present: 6 }, { inFavour: 3, against: 3 }), "no"],
  [
    "a dismissal needs all nine there",
    () => decideMotion(personnel, { panel: 9, present: 8 }, { matter: "dismissal-of-staff", inFavour: 8, against: 0 }),
    "no",
  ],
  [
    "and five of them",
    () => decideMotion(personnel, { panel: 9, present: 9 }, { matter: "dismissal-of-staff", inFavour: 5, against: 4 }),
    "yes",
  ],
  ["how many were picked is not known", () => quorumOf(personnel, { inOffice: 18, present: 6 }), "unknown"],
]);

const short = term("2022-01-01", "2022-06-29", { basis: "substitute" });
asks("a local tax committee", [
  ["an official by post as chair", () => mayHoldOffice(localTax, "chair", member({ tenure: "by-post" })), "no"],
  [
    "five months as a substitute do not count",
    () => until(localTax, "2022-06-30", { history: [short] }),
    "yes",
    "2028-06-29",
  ],
  [
    "six months do",
    () => until(localTax, "2022-07-01", { history: [{ ...short, endsOn: day("2022-06-30") }] }),
    "yes",
    "2026-06-30",
  ],
  [
    "a substitute with three months left serves them",
    () => substituteTerm(localTax, { startsOn: day("2024-10-01"), predecessorEndsOn: day("2024-12-31") }),
    "yes",
    { startsOn: "2024-10-01", endsOn: "2024-12-31" },
  ],
  [
    "with a day less, a fresh term",
    () => substituteTerm(localTax, { startsOn: day("2024-10-02"), predecessorEndsOn: day("2024-12-31") }),
    "yes",
    { startsOn: "2024-10-02", endsOn: "2026-10-01" },
  ],
]);

const oneYear = (year: number, more: Readonly<Record<string, unknown>> = {}) =>
  term(`${year}-01-01`, `${year}-12-31`, more);
const [fifth, sixth] = [oneYear(2020), oneYear(2021, { basis: "renewal", renewals: 1 })];
const later = [fifth, sixth, oneYear(2023), oneYear(2024, { basis: "renewal", renewals: 1 })];
asks("a committee on residents' budgeting", [
  ["once more", () => decideRenewal(participatoryBudget, fifth, day("2020-12-01")), "yes"],
  ["not twice", () => decideRenewal(participatoryBudget, sixth, day("2021-12-01"), { history: [fifth] }), "no"],
  [
    "anew after a year off",
    () => decideAppointment(participatoryBudget, day("2023-01-01"), { history: [fifth, sixth] }),
    "yes",
  ],
  ["but four years in all", () => decideAppointment(participatoryBudget, day("2026-01-01"), { history: later }), "no"],
  [
    "three absences in a row end it",
    () => decideEarlyEnd(participatoryBudget, { ground: "absent", missedInARow: 3 }),
    "yes",
    "by-law",
  ],
  ["two do not", () => decideEarlyEnd(participatoryBudget, { ground: "absent", missedInARow: 2 }), "no"],
  [
    "attendance under a half may",
    () => decideEarlyEnd(participatoryBudget, { ground: "attendance", held: 7, attended: 3 }),
    "yes",
    "may",
  ],
  [
    "a seat with under three months left must stay open",
    () =>
      decideVacancy(participatoryBudget, {
        vacantOn: day("2025-10-02"),
        predecessorEndsOn: day("2025-12-31"),
        holidays,
      }),
    "no",
  ],
  [
    "one with three months left is filled from the list",
    () =>
      decideVacancy(participatoryBudget, {
        vacantOn: day("2025-10-01"),
        predecessorEndsOn: day("2025-12-31"),
        holidays,
      }),
    "yes",
    "2025-12-01",
  ],
  [
    "a third opens it",
    () => quorumOf(participatoryBudget, { inOffice: 80, present: 27 }),
    "yes",
    { inOffice: 80, base: 80, needed: 27 },
  ],
  [
    "a meeting cannot be put in writing",
    () => decideMotion(participatoryBudget, { inOffice: 80 }, { manner: "writing", inFavour: 80 }),
    "no",
  ],
  [
    "too few women, and few young: a duty and an effort",
    () =>
      checkComposition(
        participatoryBudget,
        body([3, { sex: "female", age: 50 }], [7, { sex: "male", age: 50 }]).map((one, index) => ({
          ...one,
          residence: `r${index}`,
        })),
      ),
    "no",
  ],
  [
    "too few young is an effort missed",
    () =>
      checkComposition(
        participatoryBudget,
        body([4, { sex: "female", age: 50 }], [6, { sex: "male", age: 50 }]).map((one, index) => ({
          ...one,
          residence: `r${index}`,
        })),
      ),
    "yes",
    { members: 10, appointed: 0, missedEfforts: ["youth"] },
  ],
]);

const full = term("2021-07-01", "2024-06-30");
asks("an audit committee", [
  [
    "the group of one year",
    () => termOf(audit, day("2024-07-01"), { staggerGroup: "one-year" }),
    "yes",
    { startsOn: "2024-07-01", endsOn: "2025-06-30" },
  ],
  [
    "appointed late, the term runs from the last one's end",
    () => termOf(audit, day("2024-09-15"), { previousTermEndedOn: day("2024-06-30") }),
    "yes",
    { startsOn: "2024-09-15", endsOn: "2027-06-30" },
  ],
  [
    "in office three months beyond the term, nobody having come",
    () => isInOffice(audit, full, day("2024-09-30"), { successorFrom: "none" }),
    "yes",
  ],
  ["not a day longer", () => isInOffice(audit, full, day("2024-10-01"), { successorFrom: "none" }), "no"],
  [
    "a second term ever, after years",
    () => decideAppointment(audit, day("2030-07-01"), { history: [full], previousTermEndedOn: day("2030-06-30") }),
    "yes",
  ],
  [
    "no third",
    () =>
      decideAppointment(audit, day("2036-07-01"), {
        history: [full, term("2030-07-01", "2033-06-30")],
        previousTermEndedOn: day("2036-06-30"),
      }),
    "no",
  ],
  [
    "but one more after less than a year as a substitute",
    () =>
      decideAppointment(audit, day("2036-07-01"), {
        history: [
          term("2029-09-01", "2030-06-30", { basis: "substitute" }),
          term("2030-07-01", "2033-06-30", { basis: "renewal", renewals: 1 }),
        ],
        previousTermEndedOn: day("2036-06-30"),
      }),
    "yes",
  ],
  [
    "four of seven in office",
    () => decideMotion(audit, { inOffice: 7, present: 5 }, { inFavour: 4, against: 1 }),
    "yes",
  ],
  [
    "three of five present are not four of seven",
    () => decideMotion(audit, { inOffice: 7, present: 5 }, { inFavour: 3, against: 2 }),
    "no",
  ],
  [
    "the chair's term ends with the membership",
    () => lastDayOfOffice(audit, { office: "chair", since: day("2022-07-01"), membershipEndsOn: day("2024-06-30") }),
    "yes",
    "2024-06-30",
  ],
  [
    "the eldest acts where nobody was named",
    () => actingChair(audit, here({ bornOn: "1970-01-01" }, { bornOn: "1965-01-01" })),
    "yes",
  ],
]);

const six = [term("2018-01-01", "2019-12-31"), term("2020-01-01", "2021-12-31", { basis: "renewal", renewals: 1 })];
const third = term("2022-01-01", "2023-12-31", { basis: "renewal", renewals: 2 });
asks("a committee on common property", [
  [
    "without a limit, yet six years in a row",
    () => decideRenewal(commonProperty, third, day("2023-12-01"), { history: six }),
    "no",
  ],
  ["until when at the latest", () => until(commonProperty, "2024-01-01"), "yes", "2029-12-31"],
  [
    "half of eleven are six",
    () => checkComposition(commonProperty, body([5, { official: false }], [6, { official: true }])),
    "no",
  ],
  [
    "a tie, and the chair for it",
    () =>
      decideMotion(commonProperty, { inOffice: 11, present: 6 }, { inFavour: 3, against: 3, castingVote: "in-favour" }),
    "yes",
  ],
  [
    "a tie, and the chair not heard",
    () => decideMotion(commonProperty, { inOffice: 11, present: 6 }, { inFavour: 3, against: 3 }),
    "unknown",
  ],
  [
    "a minor item in writing: six of eleven",
    () =>
      decideMotion(
        commonProperty,
        { inOffice: 11, circumstances: ["minor"] },
        { manner: "writing", inFavour: 6, against: 1 },
      ),
    "yes",
  ],
  [
    "five of seven sheets are not",
    () =>
      decideMotion(
        commonProperty,
        { inOffice: 11, circumstances: ["minor"] },
        { manner: "writing", inFavour: 5, against: 2 },
      ),
    "no",
  ],
  [
    "another item in writing",
    () => decideMotion(commonProperty, { inOffice: 11, circumstances: [] }, { manner: "writing", inFavour: 11 }),
    "no",
  ],
]);

const ten = (young: number) =>
  body(
    [young, { appointed: true, age: 39 }],
    [10 - young, { appointed: true, age: 40 }],
    [6, { tenure: "by-post", age: 55 }],
  );
const withMayor = term("2025-01-01", "2026-06-30");
asks("a youth policy committee", [
  [
    "the mayor by post",
    () => officePostOn(youthPolicy, "co-chair", [post("mayor", "시장")], day("2025-01-01")),
    "yes",
    { postId: "mayor", name: "시장" },
  ],
  [
    "one of the young beside",
    () => mayHoldOffice(youthPolicy, "co-chair", member({ appointed: true, sectors: ["youth"] })),
    "yes",
  ],
  ["no other", () => mayHoldOffice(youthPolicy, "co-chair", member({ appointed: true, sectors: ["academia"] })), "no"],
  [
    "two co-chairs, no chair",
    () => checkRoster(committee(), [...members(2, { office: "co-chair" }), member()], youthPolicy),
    "yes",
  ],
  ["six of ten appointed are young", () => checkComposition(youthPolicy, ten(6)), "yes"],
  ["five are not more than half", () => checkComposition(youthPolicy, ten(5)), "no"],
  [
    "the term ends with the mayor's",
    () => termOf(youthPolicy, day("2025-01-01"), { endsWithOn: day("2026-06-30") }),
    "yes",
    { startsOn: "2025-01-01", endsOn: "2026-06-30" },
  ],
  [
    "the renewed one with the next mayor's, or after two years",
    () => decideRenewal(youthPolicy, withMayor, day("2026-06-01"), { endsWithOn: day("2030-06-30") }),
    "yes",
  ],
  [
    "an end of the next mayor's that is not known",
    () => decideRenewal(youthPolicy, withMayor, day("2026-06-01")),
    "unknown",
  ],
  ["the other co-chair acts", () => actingChair(youthPolicy, here({ coChair: true }, { holdsPost: true })), "yes"],
  ["else the post", () => actingChair(youthPolicy, here({}, { holdsPost: true })), "yes"],
  [
    "a young member's deputy does not count",
    () => quorumOf(youthPolicy, { inOffice: 16, present: 8, deputies: 1, deputiesOfAppointed: 1 }),
    "no",
  ],
  ["a bureau head's does", () => quorumOf(youthPolicy, { inOffice: 16, present: 8, deputies: 1 }), "yes"],
]);

const bands = (parents: number, teachers: number, locals: number) =>
  body([parents, { sectors: ["parents"] }], [teachers, { sectors: ["teachers"] }], [locals, { sectors: ["locals"] }]);
asks("a school's steering committee", [
  ["five parents, four teachers, two locals", () => checkComposition(school, bands(5, 4, 2)), "yes"],
  ["too many parents", () => checkComposition(school, bands(6, 4, 1)), "no"],
  ["each at a bound of its band", () => checkComposition(school, bands(5, 4, 1)), "yes"],
  ["a teacher as chair", () => mayHoldOffice(school, "chair", member({ sectors: ["teachers"] })), "no"],
  [
    "elected in June, until 31 March",
    () => termOf(school, day("2024-06-10")),
    "yes",
    { startsOn: "2024-06-10", endsOn: "2025-03-31" },
  ],
  ["until when at the latest", () => until(school, "2024-04-01"), "yes", "2026-03-31"],
  [
    "in January nobody need be elected",
    () => decideVacancy(school, { vacantOn: day("2025-01-02"), predecessorEndsOn: day("2025-03-31"), holidays }),
    "no",
  ],
  [
    "in December somebody must",
    () => decideVacancy(school, { vacantOn: day("2024-12-02"), predecessorEndsOn: day("2025-03-31"), holidays }),
    "yes",
    "2025-01-02",
  ],
]);

const groups = (labour: number, employers: number) => [
  { group: "labour", inOffice: 6, present: labour },
  { group: "employers", inOffice: 6, present: employers },
];
asks("a council of labour, employers and the city", [
  [
    "two of six of each, ten of eighteen",
    () => quorumOf(labourCouncil, { inOffice: 18, present: 10, groups: groups(2, 2) }),
    "yes",
  ],
  ["one of labour", () => quorumOf(labourCouncil, { inOffice: 18, present: 10, groups: groups(1, 6) }), "no"],
  [
    "absent twice before",
    () =>
      quorumOf(labourCouncil, {
        inOffice: 18,
        present: 10,
        groups: groups(0, 6),
        circumstances: ["labour-absent-twice"],
      }),
    "yes",
  ],
  [
    "seven of ten are two thirds, six are not",
    () => votesNeeded(labourCouncil, { present: 10 }),
    "yes",
    { base: 10, needed: 7 },
  ],
  [
    "who represents a body begins afresh",
    () =>
      substituteTerm(labourCouncil, {
        startsOn: day("2025-03-01"),
        predecessorEndsOn: day("2025-12-31"),
        tenure: "while-representing",
      }),
    "yes",
    { startsOn: "2025-03-01", endsOn: "2027-02-28" },
  ],
  [
    "how the seat is held is not known",
    () => substituteTerm(labourCouncil, { startsOn: day("2025-03-01"), predecessorEndsOn: day("2025-12-31") }),
    "unknown",
  ],
  ["how often one may be renewed is not stated", () => renewalLimitOf(labourCouncil), "unknown"],
]);

asks("a committee set up for one matter", [
  [
    "until the deliberation ends",
    () => termOf(adHocTrust, day("2025-03-04"), { endsWithOn: day("2025-04-18") }),
    "yes",
    { startsOn: "2025-03-04", endsOn: "2025-04-18" },
  ],
  ["which day that is is not known yet", () => termOf(adHocTrust, day("2025-03-04")), "unknown"],
  [
    "four officials of eight are not under half",
    () => checkComposition(adHocTrust, body([4, { official: true }], [4, { official: false }])),
    "no",
  ],
  ["three are", () => checkComposition(adHocTrust, body([3, { official: true }], [5, { official: false }])), "yes"],
  ["six of eight open it", () => quorumOf(adHocTrust, { inOffice: 8, present: 5 }), "no"],
]);

asks("a committee of which the text says next to nothing", [
  ["a term of three years is within the cap", () => checkAppointment(silent, term("2024-01-01", "2026-12-31")), "yes"],
  [
    "of four is not, for whoever is no official",
    () => checkAppointment(silent, term("2024-01-01", "2027-12-31"), { official: false }),
    "no",
  ],
  [
    "nor known to be, where that is not known",
    () => checkAppointment(silent, term("2024-01-01", "2027-12-31")),
    "unknown",
  ],
  ["the length", () => termOf(silent, day("2024-01-01")), "unknown"],
  ["the last possible day", () => until(silent, "2024-01-01"), "unknown"],
  [
    "a substitute's term",
    () => substituteTerm(silent, { startsOn: day("2024-01-01"), predecessorEndsOn: day("2024-12-31") }),
    "unknown",
  ],
  ["the quorum", () => quorumOf(silent, { inOffice: 9, present: 9 }), "unknown"],
  ["whether it was carried", () => decideMotion(silent, { inOffice: 9, present: 9 }, { inFavour: 9 }), "unknown"],
  [
    "in writing: not without a clause",
    () => decideMotion(silent, { inOffice: 9 }, { manner: "writing", inFavour: 9 }),
    "no",
  ],
  ["who acts for the chair", () => actingChair(silent, here({ viceChair: true })), "unknown"],
  [
    "whether the vacant seat is to be filled, and by when",
    () => decideVacancy(silent, { vacantOn: day("2024-01-01"), holidays }),
    "unknown",
  ],
]);
