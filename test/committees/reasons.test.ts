import {
  actingChair,
  banAfterDismissal,
  CommitteeId,
  checkAppointment,
  checkComposition,
  checkLifetime,
  checkPanel,
  checkRoster,
  checkService,
  coverageOf,
  decideAppointment,
  decideEarlyEnd,
  decideMotion,
  decideRenewal,
  decideVacancy,
  isIdle,
  isInOffice,
  lastDayInOffice,
  lastDayOfOffice,
  lastPossibleDay,
  longestLifetime,
  mayHoldOffice,
  noticeDates,
  officePostOn,
  performerOf,
  quorumOf,
  renewAppointment,
  renewalLimitOf,
  resolveRules,
  subcommitteeDecides,
  substituteTerm,
  termOf,
  termsWithin,
  votesNeeded,
} from "dojeong/committees";
import type { Decision } from "dojeong/decisions";
import { holidays } from "dojeong/holidays";
import { PersonId, Post } from "dojeong/people";
import { day } from "dojeong/time";
import { describe, expect, test } from "vitest";
import type { committeeWording } from "../../src/ko/committees.ts";
import { expectSound } from "../support/sound.ts";
import { byMajority, committee, member, members, rules, seat, term, twoYearsOnce } from "./sample.ts";

type Given = Decision<unknown> | Decision<never>;

const first = term("2024-01-01", "2025-12-31");
const second = term("2026-01-01", "2027-12-31", { renewals: 1, basis: "renewal" });
const inTerm = day("2025-11-22");
const plan = { startsOn: day("2024-01-01"), endsOn: day("2028-12-31") };
const layer = (id: string, more: object) => rules({ id, ...more });
const majority = { kind: "majority" } as const;
const meeting = { inOffice: 15, present: 8 };
const written = rules({ writing: { allowed: true, submit: majority, inFavour: majority, of: "submitted" } });
const byWriting = { manner: "writing", inFavour: 4, against: 3 } as const;
const quota = (more: object) =>
  rules({
    quotas: [
      {
        id: "one-sex",
        counts: { of: "each-sex" },
        base: "all",
        atMost: { share: { numerator: 6, denominator: 10 } },
        force: "duty",
        ...more,
      },
    ],
  });
const women = (count: number, men: number) => [...members(count, { sex: "female" }), ...members(men, { sex: "male" })];
const chair = (more: object) => rules({ offices: [{ office: "chair", ...more }] });
const post = Post.parse({ id: "p", names: [{ name: "경제부지사" }] });
const holdover = (kind: string, more: object = {}) => rules({ holdover: { kind, ...more } });
const after = day("2026-02-01");
const act = (order: string[], ...facts: object[]) =>
  actingChair(
    rules({ actingChair: { order } }),
    facts.map((fact, index) => ({ personId: PersonId.parse(`p${index}`), ...fact })),
  );
const ban = (more: object = {}) => rules({ reappointmentBan: { length: { years: 2 }, ...more } });
const dismissed = (more: object = {}) =>
  term("2022-01-01", "2023-12-31", { endedOn: "2022-05-20", endGround: "leak", ...more });
const again = (on: string, more: object = {}, ground: object = {}) =>
  decideAppointment({ ...twoYearsOnce, ...ban(more) }, day(on), { history: [dismissed(ground)] });
const sits = (...ids: string[]) => ids.map((committeeId) => term("2024-01-01", "2025-12-31", { committeeId }));
const proposal = { committeeId: CommitteeId.parse("d"), on: day("2024-06-01") };
const chairedBy = (chair: string, ...ids: string[]) => ids.map((id) => ({ committeeId: CommitteeId.parse(id), chair }));
const vacancy = { vacantOn: day("2026-04-10"), holidays };
const stay = (more: object) => rules({ vacancy: { fillWithin: { days: 30 }, leaveVacant: { force: "may", ...more } } });
const ground = (force: string, more: object = {}) => rules({ earlyEnd: [{ id: "g", force, ...more }] });
const halfTheMeetings = { attendance: { under: { numerator: 1, denominator: 2 }, within: { years: 1 } } };
const withGovernor = rules({ term: { length: { years: 2 }, endsWith: "도지사의 임기" } });
const coChairs = rules({ offices: [{ office: "co-chair", filled: "elected", holders: 2 }] });
const staggered = rules({
  term: { length: { years: 3 }, stagger: [{ group: "five", length: { years: 2 }, from: "first-meeting" }] },
});
const cap = (of: string) =>
  ({ ...twoYearsOnce, termCaps: [{ id: "cap", of, longest: { years: 1 } }] }) as typeof twoYearsOnce;
const changed = (...transitions: object[]) =>
  resolveRules(
    [
      layer("old", { validity: { until: "2024-12-31" }, term: { length: { years: 3 } } }),
      layer("new", { validity: { from: "2025-01-01" }, term: { length: { years: 2 } }, transitions }),
    ],
    day("2025-06-01"),
    { termStartedOn: day("2024-01-01") },
  );
const groups = rules({
  ...byMajority,
  opening: {
    attend: majority,
    of: "in-office",
    groups: [
      {
        group: "labour",
        attend: { kind: "at-least", share: { numerator: 1, denominator: 3 } },
        waivedWhen: ["summoned-twice"],
      },
    ],
  },
});
const labour = (present?: number) => [{ group: "labour", inOffice: 9, ...(present === undefined ? {} : { present }) }];
const deputies = (more: object) => ({ ...byMajority, ...rules({ ...byMajority, deputies: more }) });
const recused = { recused: 1, recusedPresent: 1 };

/** For every code a situation in which it is found. */
const situations: Readonly<Record<keyof typeof committeeWording, () => Given>> = {
  "layer-in-force": () => resolveRules([rules()], inTerm),
  "layer-prevails": () =>
    resolveRules([layer("a", { renewal: { limit: 1 } }), layer("b", { level: "act", renewal: { limit: 2 } })], inTerm),
  "no-layer-in-force": () => resolveRules([layer("a", { validity: { until: "2020-12-31" } })], inTerm),
  "layers-conflict": () =>
    resolveRules([layer("a", { renewal: { limit: 1 } }), layer("b", { renewal: { limit: 2 } })], inTerm),
  "former-rule-governs": () => changed({ parts: ["term"], termsBegunBefore: "former-rule" }),
  "former-rule-not-held": () =>
    resolveRules(
      [
        layer("new", {
          validity: { from: "2025-01-01" },
          term: { length: { years: 2 } },
          transitions: [{ parts: ["term"], termsBegunBefore: "former-rule" }],
        }),
      ],
      day("2025-06-01"),
      { termStartedOn: day("2024-01-01") },
    ),
  "former-rule-not-known-to-govern": () =>
    resolveRules(
      [
        layer("new", {
          validity: { from: "2025-01-01" },
          renewal: { limit: 1 },
          transitions: [{ parts: ["renewal"], termsBegunBefore: "former-rule", lasts: "service" }],
        }),
      ],
      day("2025-06-01"),
      { termStartedOn: day("2025-03-01") },
    ),
  "present-rule-governs": () => changed({ parts: ["term"], termsBegunBefore: "this-rule" }),
  "transition-not-stated": () => changed(),
  "functions-performed-by-another": () =>
    performerOf(committee({ performedBy: { name: "다른 위원회", citations: [{ instrument: "조례" }] } }), inTerm),
  "functions-own": () => performerOf(committee(), inTerm),

  "term-running": () => decideRenewal(twoYearsOnce, first, inTerm),
  "term-held-over": () => decideRenewal({ ...twoYearsOnce, holdover: { kind: "must" } }, first, after),
  "term-not-begun": () => decideRenewal(twoYearsOnce, first, day("2023-12-31")),
  "term-ended": () => decideRenewal(twoYearsOnce, first, after),
  "term-ended-early": () =>
    decideRenewal(twoYearsOnce, term("2024-01-01", "2025-12-31", { endedOn: "2024-06-30" }), inTerm),
  "term-end-not-recorded": () => decideRenewal(twoYearsOnce, term("2024-01-01"), inTerm),
  "held-without-term": () => decideRenewal(twoYearsOnce, first, inTerm, { seat: seat("by-post") }),
  "term-length-not-stated": () => termOf(rules(), inTerm),
  "term-without-length": () =>
    termOf(rules({ term: { endsWith: "안건 심의" } }), inTerm, { endsWithOn: day("2026-01-31") }),
  "term-from-previous-end": () =>
    termOf(rules({ term: { length: { years: 2 }, anchor: "previous-term-end" } }), inTerm, {
      previousTermEndedOn: day("2025-10-31"),
    }),
  "term-from-fixed-day": () =>
    termOf(rules({ term: { length: { years: 2 }, anchor: "fixed-date", fixedOn: "2024-01-01" } }), inTerm),
  "term-from-first-day": () => termOf(twoYearsOnce, inTerm),
  "term-ends-on-day": () => termOf(rules({ term: { endsOnDay: { month: 12, yearsAfter: 1 } } }), inTerm),
  "term-staggered": () => termOf(staggered, inTerm, { staggerGroup: "five", firstMeetingOn: inTerm }),
  "term-ends-with-event": () => termOf(withGovernor, inTerm, { endsWithOn: day("2026-06-30") }),
  "term-event-over": () => termOf(withGovernor, inTerm, { endsWithOn: day("2025-06-30") }),
  "term-event-not-known": () => termOf(withGovernor, inTerm),
  "previous-term-end-not-known": () =>
    termOf(rules({ term: { length: { years: 2 }, anchor: "previous-term-end" } }), inTerm),
  "previous-term-running": () =>
    termOf(rules({ term: { length: { years: 2 }, anchor: "previous-term-end" } }), inTerm, {
      previousTermEndedOn: inTerm,
    }),
  "before-fixed-day": () =>
    termOf(rules({ term: { length: { years: 2 }, anchor: "fixed-date", fixedOn: "2026-01-01" } }), inTerm),
  "first-meeting-not-known": () => termOf(staggered, inTerm, { staggerGroup: "five" }),
  "stagger-group-not-listed": () => termOf(staggered, inTerm, { staggerGroup: "six" }),
  "term-as-ruled": () => checkAppointment(twoYearsOnce, first),
  "term-not-as-ruled": () => checkAppointment(twoYearsOnce, term("2024-01-01", "2026-12-31")),
  "term-as-set": () => checkAppointment(rules({ termCaps: [{ id: "cap", of: "all", longest: { years: 3 } }] }), first),
  "term-as-announced": () =>
    checkAppointment(twoYearsOnce, first, {
      committee: committee({ currentTerm: { startsOn: "2024-01-01", endsOn: "2025-12-31" } }),
    }),
  "term-not-as-announced": () =>
    checkAppointment(twoYearsOnce, first, {
      committee: committee({ currentTerm: { startsOn: "2024-02-01", endsOn: "2026-01-31" } }),
    }),
  "term-within-cap": () =>
    checkAppointment({ ...twoYearsOnce, termCaps: [{ id: "cap", of: "all", longest: { years: 2 } }] }, first),
  "term-over-cap": () => checkAppointment(cap("all"), first),
  "term-cap-not-known-to-bind": () => checkAppointment(cap("non-officials"), first),

  "no-earlier-term-counted": () => decideAppointment(twoYearsOnce, inTerm, { history: [] }),
  "earlier-terms-not-known": () => decideAppointment(twoYearsOnce, inTerm),
  "renewals-left": () => decideRenewal(twoYearsOnce, first, inTerm),
  "renewals-used-up": () => decideRenewal(twoYearsOnce, second, day("2027-06-01")),
  "renewals-unlimited": () => decideRenewal(rules({ ...twoYearsOnce, renewal: { limit: "unlimited" } }), first, inTerm),
  "renewal-limit-assumed-absent": () => decideRenewal(rules({ term: { length: { years: 2 } } }), first, inTerm),
  "renewal-limit-not-stated": () => renewalLimitOf(rules()),
  "renewal-limit-stated": () => renewalLimitOf(twoYearsOnce),
  "renewals-not-recorded": () =>
    decideRenewal(twoYearsOnce, term("2024-01-01", "2025-12-31", { renewals: undefined, basis: undefined }), inTerm),
  "renewals-unsettled": () =>
    decideAppointment(twoYearsOnce, day("2026-02-01"), {
      history: [term("2022-01-01", "2023-12-31"), second]
        .slice(0, 1)
        .concat(term("2024-01-01", "2025-12-31", { renewals: 1, basis: "renewal" })),
    }),
  "renewals-contradict-history": () =>
    decideRenewal(rules({ ...twoYearsOnce, renewal: { kind: "consecutive", limit: 5 } }), first, inTerm, {
      history: [term("2022-01-01", "2023-12-31")],
    }),
  "renewal-limit-lifted": () =>
    decideRenewal(
      rules({ ...twoYearsOnce, renewal: { limit: 1, liftedWhen: ["scarce-field"] } }),
      second,
      day("2027-06-01"),
      {
        circumstances: ["scarce-field"],
      },
    ),
  "renewal-kind-assumed": () => decideRenewal(rules({ ...twoYearsOnce, renewal: { limit: 1 } }), first, inTerm),
  "chain-broken": () => decideAppointment(twoYearsOnce, day("2029-01-01"), { history: [first] }),
  "partial-term-not-counted": () =>
    lastPossibleDay(
      rules({ ...twoYearsOnce, renewal: { limit: 1, partialTerms: { counts: "never" } } }),
      day("2026-01-01"),
      {
        history: [term("2025-01-01", "2025-12-31", { basis: "substitute" })],
      },
    ),
  "earlier-terms-not-counted": () =>
    lastPossibleDay(
      rules({ ...twoYearsOnce, renewal: { limit: 1, countsTermsFrom: "2025-01-01" } }),
      day("2026-01-01"),
      {
        history: [first],
      },
    ),
  "service-without-term-not-counted": () =>
    decideAppointment(twoYearsOnce, inTerm, { history: [term("2023-01-01", undefined, { basis: undefined })] }),
  "longest-service-unsettled": () =>
    decideAppointment(
      rules({ ...twoYearsOnce, renewal: { limit: 9, longestInARow: { years: 3 } } }),
      day("2026-03-01"),
      { history: [first] },
    ),
  "within-longest-service": () =>
    decideRenewal(rules({ ...twoYearsOnce, renewal: { limit: 3, longestInAll: { years: 6 } } }), first, inTerm),
  "beyond-longest-service": () =>
    decideRenewal(rules({ ...twoYearsOnce, renewal: { limit: 3, longestInAll: { years: 3 } } }), first, inTerm),
  "last-possible-day": () => lastPossibleDay(twoYearsOnce, first),
  "no-last-possible-day": () => lastPossibleDay(rules({ ...twoYearsOnce, renewal: { limit: "unlimited" } }), first),
  "last-possible-day-unsettled": () =>
    lastPossibleDay(twoYearsOnce, term("2025-01-01", "2025-12-31", { basis: "substitute" })),
  "terms-do-not-overlap": () => checkAppointment(twoYearsOnce, second, { history: [first] }),
  "terms-overlap": () =>
    checkAppointment(twoYearsOnce, second, { history: [term("2024-01-01", "2026-01-01", { renewals: 0 })] }),

  "ban-over": () => again("2024-05-21"),
  "ban-running": () => again("2024-05-19"),
  "ban-end-unsettled": () => again("2024-05-20"),
  "ban-length-not-stated": () => banAfterDismissal(rules({ reappointmentBan: {} }), { dismissedOn: inTerm }),
  "ground-brings-no-ban": () => again("2022-06-01", { exceptGrounds: ["leak"] }),
  "ground-not-known": () => banAfterDismissal(ban({ exceptGrounds: ["leak"] }), { dismissedOn: inTerm }),
  "ban-ends": () => banAfterDismissal(ban({ counting: "deadline" }), { dismissedOn: inTerm }),
  "no-ban": () => banAfterDismissal(rules(), { dismissedOn: inTerm }),

  "committees-within-limit": () => checkService(rules({ serviceLimit: { committees: 3 } }), sits("a", "b"), proposal),
  "committees-over-limit": () =>
    checkService(rules({ serviceLimit: { committees: 3 } }), sits("a", "b", "c"), proposal),
  "committees-limit-lifted": () =>
    checkService(rules({ serviceLimit: { committees: 1, liftedWhen: ["scarce-field"] } }), sits("a"), {
      ...proposal,
      circumstances: ["scarce-field"],
    }),
  "committees-limit-not-stated": () => checkService(rules(), sits("a"), proposal),
  "under-one-chair-within-limit": () =>
    checkService(rules({ serviceLimit: { underOneChair: 2 } }), sits("a", "b"), {
      ...proposal,
      chairs: [...chairedBy("x", "a"), ...chairedBy("y", "b", "d")],
    }),
  "under-one-chair-over-limit": () =>
    checkService(rules({ serviceLimit: { underOneChair: 2 } }), sits("a", "b"), {
      ...proposal,
      chairs: chairedBy("x", "a", "b", "d"),
    }),
  "chairs-not-known": () => checkService(rules({ serviceLimit: { underOneChair: 2 } }), sits("a", "b"), proposal),

  "substitute-serves-remainder": () =>
    substituteTerm(twoYearsOnce, { startsOn: inTerm, predecessorEndsOn: day("2025-12-31") }),
  "substitute-serves-fresh-term": () =>
    substituteTerm(rules({ term: { length: { years: 2 } }, substitute: { term: "fresh" } }), { startsOn: inTerm }),
  "substitute-term-not-stated": () => substituteTerm(rules(), { startsOn: inTerm }),
  "seat-tenure-not-known": () =>
    substituteTerm(rules({ substitute: { term: "fresh", bySeat: [{ tenure: "fixed-term", term: "remainder" }] } }), {
      startsOn: inTerm,
    }),
  "seat-not-known": () =>
    termOf(rules({ bySeat: [{ id: "youth", seats: ["y"], term: { length: { years: 1 } } }] }), inTerm),
  "predecessor-term-not-known": () => substituteTerm(twoYearsOnce, { startsOn: inTerm }),
  "predecessor-term-over": () =>
    substituteTerm(twoYearsOnce, { startsOn: inTerm, predecessorEndsOn: day("2025-11-21") }),
  "must-be-filled": () => decideVacancy(rules({ vacancy: { fillWithin: { days: 30 } } }), vacancy),
  "fill-deadline-not-stated": () => decideVacancy(rules(), vacancy),
  "may-stay-vacant": () => decideVacancy(stay({ inOfficeAtLeast: 8 }), { ...vacancy, inOffice: 8 }),
  "must-stay-vacant": () => decideVacancy(stay({ inOfficeAtLeast: 8, force: "must" }), { ...vacancy, inOffice: 8 }),
  "stays-vacant-not-known": () => decideVacancy(stay({ inOfficeAtLeast: 8 }), vacancy),
  "vacancy-conditions-not-met": () => decideVacancy(stay({ inOfficeAtLeast: 8 }), { ...vacancy, inOffice: 7 }),
  "filled-from-reserve-list": () =>
    decideVacancy(rules({ vacancy: { fillWithin: { days: 30 }, reserveList: true } }), vacancy),

  "in-office": () => isInOffice(rules(), first, inTerm),
  "not-yet-in-office": () => isInOffice(rules(), first, day("2023-12-31")),
  "left-office": () => isInOffice(rules(), term("2024-01-01", "2025-12-31", { endedOn: "2025-11-21" }), inTerm),
  "term-over": () => isInOffice(rules(), first, after),
  "holds-over": () => isInOffice(holdover("must"), first, after, { successorFrom: "none" }),
  "holdover-over": () =>
    isInOffice(holdover("must", { longest: { months: 1 } }), first, after, { successorFrom: "none" }),
  "successor-in-office": () => isInOffice(holdover("must"), first, after, { successorFrom: after }),
  "may-hold-over": () => isInOffice(holdover("may"), first, after),
  "successor-not-known": () => isInOffice(holdover("must"), first, after),
  "holds-the-post": () => isInOffice(rules(), term("2024-01-01"), inTerm, { postUntil: "still" }),
  "left-the-post": () => isInOffice(rules(), term("2024-01-01"), inTerm, { postUntil: day("2025-11-21") }),
  "post-tenure-not-known": () => isInOffice(rules(), term("2024-01-01"), inTerm),
  "last-day-in-office": () => lastDayInOffice(first),
  "ends-with-post": () => lastDayInOffice(first, { seat: seat("by-post"), postUntil: inTerm }),
  "ends-with-representation": () => lastDayInOffice(first, { seat: seat("while-representing"), postUntil: inTerm }),
  "office-ends-with-membership": () =>
    lastDayOfOffice(chair({}), { office: "chair", since: inTerm, membershipEndsOn: after }),
  "office-term-ends": () =>
    lastDayOfOffice(chair({ term: { years: 1 } }), { office: "chair", since: inTerm, membershipEndsOn: after }),
  "office-outlasts-membership": () =>
    lastDayOfOffice(chair({ term: { years: 1 }, outlastsMembership: true }), { office: "chair", since: inTerm }),
  "membership-end-not-known": () => lastDayOfOffice(chair({}), { office: "chair", since: inTerm }),

  "must-be-dismissed": () => decideEarlyEnd(ground("must"), { ground: "g" }),
  "may-be-dismissed": () => decideEarlyEnd(ground("may"), { ground: "g" }),
  "ends-by-law": () => decideEarlyEnd(ground("by-law"), { ground: "g" }),
  "ground-not-listed": () => decideEarlyEnd(ground("must"), { ground: "h" }),
  "attendance-below": () => decideEarlyEnd(ground("must", halfTheMeetings), { ground: "g", held: 5, attended: 2 }),
  "attendance-kept": () => decideEarlyEnd(ground("must", halfTheMeetings), { ground: "g", held: 4, attended: 2 }),
  "attendance-not-known": () => decideEarlyEnd(ground("must", halfTheMeetings), { ground: "g", held: 4 }),

  "meetings-missed": () => decideEarlyEnd(ground("may", { missedInARow: 3 }), { ground: "g", missedInARow: 3 }),
  "meetings-not-missed": () => decideEarlyEnd(ground("may", { missedInARow: 3 }), { ground: "g", missedInARow: 2 }),

  "terms-counted": () => termsWithin(twoYearsOnce, plan.startsOn, plan),
  "period-in-reach": () => coverageOf(plan, twoYearsOnce, [first]),
  "period-out-of-reach": () => coverageOf(plan, twoYearsOnce, [first]),
  "period-reach-not-known": () => coverageOf(plan, rules({ term: { length: { years: 2 } } }), [first]),

  "roster-count-as-announced": () => checkRoster(committee({ memberCount: 1 }), [member({ office: "chair" })]),
  "roster-count-not-as-announced": () => checkRoster(committee({ memberCount: 2 }), [member({ office: "chair" })]),
  "chair-present": () => checkRoster(committee(), [member({ office: "co-chair" }), member({ office: "co-chair" })]),
  "chair-missing": () => checkRoster(committee(), members(3, {})),
  "several-chairs": () => checkRoster(committee(), members(2, { office: "chair" })),
  "office-held": () => checkRoster(committee(), members(2, { office: "co-chair" }), coChairs),
  "office-not-held": () => checkRoster(committee(), members(1, { office: "co-chair" }), coChairs),
  "seat-filled": () => checkRoster(committee({ seats: [seat("fixed-term")] }), [member({ seatId: "s" })]),
  "seat-vacant": () =>
    checkRoster(committee({ seats: [seat("fixed-term", { places: 2 })] }), [member({ seatId: "s" })]),
  "seat-overfilled": () => checkRoster(committee({ seats: [seat("fixed-term")] }), members(2, { seatId: "s" })),
  "seat-not-listed": () => checkRoster(committee({ seats: [] }), [member({ seatId: "s" })]),
  "person-seated-twice": () => checkRoster(committee(), members(2, { personId: "p" })),
  "size-within-bounds": () => checkComposition(rules({ size: { min: 2, max: 3 } }), members(3, {})),
  "too-few-members": () => checkComposition(rules({ size: { min: 2, max: 3 } }), members(1, {})),
  "too-many-members": () => checkComposition(rules({ size: { min: 2, max: 3 } }), members(4, {})),
  "size-not-stated": () => checkComposition(rules(), members(4, {})),
  "quota-kept": () => checkComposition(quota({}), women(6, 4)),
  "quota-exceeded": () => checkComposition(quota({}), women(7, 3)),
  "quota-not-reached": () => checkComposition(quota({ atMost: undefined, atLeast: { count: 4 } }), women(7, 3)),
  "quota-unsatisfiable": () => checkComposition(quota({}), women(2, 1)),
  "quota-not-known": () => checkComposition(quota({}), [...women(6, 3), member()]),
  "quota-waived": () =>
    checkComposition(quota({ waivedWhen: ["exception-resolved"] }), women(9, 1), {
      circumstances: ["exception-resolved"],
    }),
  "effort-kept": () => checkComposition(quota({ force: "effort" }), women(6, 4)),
  "effort-missed": () => checkComposition(quota({ force: "effort" }), women(7, 3)),
  "effort-not-known": () => checkComposition(quota({ force: "effort" }), [...women(6, 3), member()]),
  "panel-complete": () => checkPanel(rules({ panel: { size: 9 } }), { size: 9 }),
  "panel-size-differs": () => checkPanel(rules({ panel: { size: 9 } }), { size: 8 }),
  "panel-size-not-stated": () => checkPanel(rules(), { size: 8 }),
  "enough-from-outside": () => checkPanel(rules({ panel: { size: 9, outsideAtLeast: 6 } }), { size: 9, outside: 6 }),
  "too-few-from-outside": () => checkPanel(rules({ panel: { size: 9, outsideAtLeast: 6 } }), { size: 9, outside: 5 }),
  "outside-not-known": () => checkPanel(rules({ panel: { size: 9, outsideAtLeast: 6 } }), { size: 9 }),
  "chair-status-not-known": () =>
    checkPanel(rules({ panel: { size: 9, outsideAtLeast: 6, outsideAtLeastUnderCivilianChair: 5 } }), {
      size: 9,
      outside: 5,
    }),

  "office-by-post": () => officePostOn(chair({ filled: "by-post", postId: "p" }), "chair", [post], inTerm),
  "office-not-by-post": () => officePostOn(chair({ filled: "elected" }), "chair", [post], inTerm),
  "office-not-stated": () => officePostOn(rules(), "chair", [post], inTerm),
  "post-not-known": () => officePostOn(chair({ filled: "by-post", postId: "q" }), "chair", [post], inTerm),
  "eligible-for-office": () => mayHoldOffice(chair({ from: "civilians" }), "chair", member({ official: false })),
  "eligibility-not-stated": () => mayHoldOffice(rules(), "chair", member()),
  "not-eligible-for-office": () => mayHoldOffice(chair({ from: "civilians" }), "chair", member({ official: true })),
  "holds-another-office": () => mayHoldOffice(rules(), "vice-chair", member({ office: "chair" })),
  "office-goes-with-post": () => mayHoldOffice(chair({ filled: "by-post" }), "chair", member()),
  "eligibility-not-known": () => mayHoldOffice(chair({ from: "civilians" }), "chair", member()),
  "group-fits-office": () =>
    mayHoldOffice(chair({ fromSectors: ["parents"] }), "chair", member({ sectors: ["parents"] })),
  "group-does-not-fit-office": () =>
    mayHoldOffice(chair({ exceptSectors: ["teachers"] }), "chair", member({ sectors: ["teachers"] })),
  "group-not-known": () => mayHoldOffice(chair({ exceptSectors: ["teachers"] }), "chair", member()),
  "acts-for-chair": () => act(["eldest"], { age: 61 }, { age: 66 }),
  "acting-chair-not-stated": () => actingChair(rules(), []),
  "acting-chair-not-known": () => act(["eldest"], { age: 61 }, {}),
  "nobody-to-act": () => act(["vice-chair", "named"], {}, {}),

  "in-office-counted": () => quorumOf(byMajority, { seats: 15, vacant: 2 }),
  "in-office-not-known": () => quorumOf(byMajority, { seats: 15 }),
  "recused-stay-in-office": () => quorumOf(byMajority, meeting, { recused: 1 }),
  "recused-leave-office": () =>
    quorumOf({ ...byMajority, recusal: { inOffice: "not-counted" } }, meeting, { recused: 1 }),
  "panel-not-known": () => quorumOf(rules({ opening: { attend: majority, of: "panel" } }), meeting),
  "seats-not-known": () => quorumOf(rules({ opening: { attend: majority, of: "seats" } }), meeting),
  "quorum-needed": () => quorumOf(byMajority, meeting),
  "quorum-rule-not-stated": () => quorumOf(rules(), meeting),
  "quorum-reached": () => quorumOf(byMajority, meeting),
  "quorum-not-reached": () => quorumOf(byMajority, { inOffice: 15, present: 7 }),
  "attendance-not-counted": () => decideMotion(byMajority, { inOffice: 15 }, { inFavour: 5 }),
  "deputies-counted": () => quorumOf(deputies({ allowed: true }), { inOffice: 15, present: 6, deputies: 2 }),
  "deputies-not-counted": () => quorumOf(byMajority, { inOffice: 15, present: 6, deputies: 2 }),
  "deputies-not-known-to-count": () =>
    quorumOf(deputies({ allowed: true, when: "agreed" }), { inOffice: 15, present: 6, deputies: 2 }),
  "group-quorum-reached": () => quorumOf(groups, { ...meeting, groups: labour(3) }),
  "group-quorum-not-reached": () => quorumOf(groups, { ...meeting, groups: labour(2) }),
  "group-quorum-waived": () => quorumOf(groups, { ...meeting, groups: labour(2), circumstances: ["summoned-twice"] }),
  "group-attendance-not-known": () => quorumOf(groups, meeting),
  "recused-leave-present": () => votesNeeded({ ...byMajority, recusal: { present: "not-counted" } }, meeting, recused),
  "recused-stay-present": () => votesNeeded({ ...byMajority, recusal: { present: "counted" } }, meeting, recused),
  "votes-needed": () => votesNeeded(byMajority, meeting),
  "votes-needed-unsettled": () => votesNeeded(byMajority, meeting, recused),
  "deciding-rule-not-stated": () => votesNeeded(rules(), meeting),
  "votes-enough": () => decideMotion(byMajority, { inOffice: 15, present: 7 }, { inFavour: 5, against: 2 }),
  carried: () => decideMotion(byMajority, meeting, { inFavour: 5, against: 3 }),
  "not-carried": () => decideMotion(byMajority, meeting, { inFavour: 4, against: 3, abstained: 1 }),
  "carried-by-casting-vote": () =>
    decideMotion({ ...byMajority, tie: { resolvedBy: "chair" } }, meeting, {
      inFavour: 4,
      against: 4,
      castingVote: "in-favour",
    }),
  "rejected-by-casting-vote": () =>
    decideMotion({ ...byMajority, tie: { resolvedBy: "chair" } }, meeting, {
      inFavour: 4,
      against: 4,
      castingVote: "against",
    }),
  "casting-vote-not-cast": () =>
    decideMotion({ ...byMajority, tie: { resolvedBy: "chair" } }, meeting, { inFavour: 4, against: 4 }),
  "tie-fails": () => decideMotion(byMajority, meeting, { inFavour: 4, against: 4 }),
  "carrying-unsettled": () => decideMotion(byMajority, meeting, { ...recused, inFavour: 4, against: 3 }),
  "votes-not-known": () => decideMotion(byMajority, meeting, {}),
  "votes-exceed-voters": () => decideMotion(byMajority, meeting, { inFavour: 9 }),
  "writing-allowed": () => decideMotion(written, { inOffice: 12 }, byWriting),
  "writing-not-allowed": () => decideMotion(byMajority, { inOffice: 12 }, byWriting),
  "writing-circumstance-missing": () =>
    decideMotion(
      rules({ writing: { ...written.writing, when: ["minor"] } }),
      { inOffice: 12, circumstances: [] },
      byWriting,
    ),
  "writing-circumstance-not-known": () =>
    decideMotion(rules({ writing: { ...written.writing, when: ["minor"] } }), { inOffice: 12 }, byWriting),
  "sheets-enough": () => decideMotion(written, { inOffice: 12 }, byWriting),
  "sheets-too-few": () => decideMotion(written, { inOffice: 12 }, { ...byWriting, against: 2 }),
  "sheets-rule-not-stated": () =>
    decideMotion(
      rules({ writing: { allowed: true, inFavour: majority, of: "submitted" } }),
      { inOffice: 12 },
      byWriting,
    ),
  "subcommittee-decision-counts": () => subcommitteeDecides(rules({ subcommittees: { decisionCounts: true } })),
  "subcommittee-decision-does-not-count": () =>
    subcommitteeDecides(rules({ subcommittees: { decisionCounts: false } })),
  "subcommittee-review-asked": () =>
    subcommitteeDecides(rules({ subcommittees: { decisionCounts: true, unlessReviewed: true } }), true),
  "subcommittee-rule-not-stated": () => subcommitteeDecides(rules()),
  "review-request-not-known": () =>
    subcommitteeDecides(rules({ subcommittees: { decisionCounts: true, unlessReviewed: true } })),

  "notice-working-days": () =>
    noticeDates(rules({ notice: { notice: 5, countedIn: "working-days" } }), inTerm, { holidays }),
  "papers-working-days": () =>
    noticeDates(rules({ notice: { papers: 3, countedIn: "working-days" } }), inTerm, { holidays }),
  "notice-days": () => noticeDates(rules({ notice: { notice: 7 } }), inTerm),
  "papers-days": () => noticeDates(rules({ notice: { papers: 3 } }), inTerm),
  "publication-days": () => noticeDates(rules({ notice: { publish: 7 } }), inTerm, { holidays }),
  "notice-waived": () =>
    noticeDates(rules({ notice: { notice: 7, waivedWhen: ["urgent"] } }), inTerm, { circumstances: ["urgent"] }),
  "notice-not-stated": () => noticeDates(rules(), inTerm),

  "longest-lifetime": () => longestLifetime(rules({ lifetime: { longest: { years: 5 } } }), inTerm),
  "lifetime-not-stated": () => longestLifetime(rules(), inTerm),
  "established-day-not-known": () => longestLifetime(rules({ lifetime: { longest: { years: 5 } } })),
  "not-yet-established": () => checkLifetime(rules(), committee({ establishedOn: "2026-01-01" }), inTerm),
  "still-exists": () => checkLifetime(rules(), committee({ existsUntil: "2025-11-22" }), inTerm),
  "no-longer-exists": () => checkLifetime(rules(), committee({ existsUntil: "2025-11-21" }), inTerm),
  "exists-too-long": () =>
    checkLifetime(
      rules({ lifetime: { longest: { years: 5 } } }),
      committee({ establishedOn: "2024-01-18", existsUntil: "2029-01-18" }),
      inTerm,
    ),
  "sunset-not-fixed": () => checkLifetime(rules(), committee(), inTerm),
  "extension-asked-by": () =>
    checkLifetime(
      rules({ lifetime: { extensionBefore: { months: 12 } } }),
      committee({ existsUntil: "2029-01-17" }),
      inTerm,
    ),
  "idle-too-long": () => isIdle(rules({ lifetime: { idleFor: { years: 2 } } }), day("2023-11-21"), inTerm),
  "not-idle": () => isIdle(rules({ lifetime: { idleFor: { years: 2 } } }), day("2023-11-22"), inTerm),
  "last-meeting-not-known": () => isIdle(rules({ lifetime: { idleFor: { years: 2 } } }), undefined, inTerm),
};

describe("every reason is found where it is given, and can be said", () => {
  test.each(Object.entries(situations))("%s", (code, of) => {
    const decision = of();
    expect(decision.findings.map((finding) => finding.code)).toContain(code);
    expectSound(decision as Parameters<typeof expectSound>[0]);
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
  });
});

test("every code has one outcome only", () => {
  const outcomes = new Map<string, Set<string>>();
  for (const of of Object.values(situations)) {
    for (const { code, outcome } of of().findings) outcomes.set(code, (outcomes.get(code) ?? new Set()).add(outcome));
  }
  expect([...outcomes].filter(([, those]) => those.size > 1)).toEqual([]);
});

test("what rests on a rule names the layer and cites it", () => {
  const resolved = resolveRules(
    [
      layer("special", { term: { length: { years: 2 } } }),
      layer("general", {
        level: "general-ordinance",
        citations: [{ instrument: "총칙 조례", provision: "제6조" }],
        renewal: { limit: 1 },
      }),
    ],
    inTerm,
  );
  expect(resolved.outcome).toBe("yes");
  if (resolved.outcome !== "yes") return;
  const left = decideRenewal(resolved.value, first, inTerm).findings.find((one) => one.code === "renewals-left");
  expect(left?.facts.layer).toBe("general");
  expect(left?.citations).toEqual([{ instrument: "총칙 조례", provision: "제6조" }]);
});

test("renewAppointment gives the reasons of the renewal and of its days", () => {
  const codes = renewAppointment(twoYearsOnce, first, { decidedOn: inTerm }).findings.map((one) => one.code);
  expect(codes).toEqual(["term-running", "renewals-left", "term-as-ruled"]);
});
