import {
  admits,
  type Cadence,
  cadenceFixesDays,
  cadenceOfRule,
  checkCadence,
  checkOrdinals,
  ForumSeries,
  ForumSession,
  fieldCoverage,
  nominalSessions,
  type Official,
  planSessions,
  recurrenceRuleOf,
  type SessionPlanRequest,
  sessionDay,
} from "dojeong/forums";
import { holidays } from "dojeong/holidays";
import { expandRule } from "dojeong/rrule";
import { day } from "dojeong/time";
import { expect, test } from "vitest";
import { forumWording } from "../../src/ko/forums.ts";
import { expectSayable, expectSound } from "../support/sound.ts";

const span = (from: string, to: string) => ({ startsOn: day(from), endsOn: day(to) });
const twice: Cadence = { kind: "times-per", times: 2, per: "month" };
const wednesdays: Cadence = { kind: "weekly", weekdays: [3] };
const everyOther: Cadence = { ...wednesdays, everyWeeks: 2 } as Cadence;
const series = (cadence?: Cadence, more: object = {}) =>
  ForumSeries.parse({
    id: "forum",
    names: [{ name: "포럼" }],
    ...(cadence ? { cadences: [{ cadence }] } : {}),
    ...more,
  });
const held = (on: string, more: object = {}) =>
  ForumSession.parse({ id: on, seriesId: "forum", state: "held", on: { precision: "day", on }, ...more });

const audience = (...anyOf: object[]) => series(undefined, { audiences: [{ anyOf }] });
const rank = { kind: "rank-at-least", rank: "팀장" };
const institution = { kind: "institution", kinds: ["province"], headsOnly: true };
const post = { kind: "post", posts: ["도지사"] };
const asked: readonly (readonly [object, Official])[] = [
  ...[["팀장"], [], ["선장"], undefined].map((ranks) => [rank, ranks ? { ranks } : {}] as const),
  ...[["도지사"], [], undefined].map((posts) => [post, posts ? { posts } : {}] as const),
  [institution, { institution: "province", headsInstitution: true }],
  [institution, { institution: "city" }],
  [institution, {}],
  [{ kind: "anyone" }, {}],
  [{ kind: "all-of", conditions: [rank, post] }, {}],
];
const admitted = [
  ...asked.map(([condition, official]) => admits(audience(condition), official, day("2026-01-01"))),
  admits(series(), {}, day("2026-01-01")),
];

const year = span("2024-01-01", "2024-12-31");
const cadences = [
  ...[wednesdays, twice, { kind: "not-announced" } as const].flatMap((it) => [
    cadenceFixesDays(it),
    recurrenceRuleOf(it),
    nominalSessions(it, year),
  ]),
  nominalSessions({ kind: "irregular" }, year),
  nominalSessions(everyOther, year),
  cadenceOfRule("FREQ=WEEKLY;BYDAY=WE"),
  cadenceOfRule("FREQ=YEARLY"),
];

const may = span("2024-05-13", "2024-05-26");
const judged = [
  checkCadence(series(), [], year),
  checkCadence(series({ kind: "irregular" }), [], year),
  checkCadence(series(twice), [], span("2024-01-10", "2024-01-20")),
  checkCadence(series({ ...twice, months: [1] }), [], span("2024-02-01", "2024-02-29")),
  checkCadence(series(everyOther), [], year),
  checkCadence(series(twice), [], year),
  checkCadence(series(twice), [], year, { complete: true }),
  checkCadence(series(wednesdays), [held("2024-05-15"), held("2024-05-22")], may),
  checkCadence(series(wednesdays), [held("2024-05-16"), held("2024-05-23")], may),
  checkCadence(series(wednesdays), [held("2024-05-16"), held("2024-05-22")], may, { holidays }),
  checkCadence(series(wednesdays), [held("2050-05-12")], span("2050-05-09", "2050-05-15"), { holidays }),
];

const numbered = (...ordinals: readonly (readonly [number, string])[]) =>
  ordinals.map(([ordinal, on]) => held(on, { ordinal }));
const ordinals = [
  checkOrdinals(series(wednesdays), []),
  checkOrdinals(series(wednesdays), numbered([1, "2024-01-03"], [2, "2024-01-10"])),
  checkOrdinals(series(wednesdays), numbered([1, "2024-01-03"], [2, "2024-01-17"])),
  checkOrdinals(series(wednesdays), numbered([1, "2024-01-03"], [5, "2024-01-17"])),
  checkOrdinals(series(twice), numbered([1, "2024-01-03"], [5, "2024-01-17"])),
  checkOrdinals(series(twice), numbered([5, "2024-01-03"], [1, "2024-01-17"])),
];

const planned = (request: Partial<SessionPlanRequest>) =>
  planSessions(
    { rule: "FREQ=WEEKLY;BYDAY=WE", period: may, onClash: "next-open-day", cadence: wednesdays, ...request },
    expandRule,
  );
const plans = [
  { holidays },
  { holidays, onClash: "drop" as const },
  {},
  { rule: "매주" },
  { rule: undefined },
  { rule: undefined, cadence: twice },
  { cadence: { kind: "irregular" as const } },
  { cadence: { kind: "not-announced" as const } },
].map(planned);
const within = plans.flatMap((it) =>
  it.outcome === "yes"
    ? [...it.value.sessions.map(({ on }) => on), ...(it.value.meetsCadence ? [it.value.meetsCadence] : [])]
    : [],
);

const fields = { fields: [{ name: "바이오", nameEn: "bio" }] };
const covered = [
  fieldCoverage(series(undefined, fields), []),
  fieldCoverage(series(undefined, fields), [], { complete: true }),
  fieldCoverage(series(undefined, fields), [held("2024-01-03", { fields: ["바이오"] })]),
  fieldCoverage(series(undefined, fields), [held("2024-01-03", { fields: ["바이오"], state: "announced" })]),
].flatMap((it) => it.map((one) => one.covered));

const days = [held("2024-01-03"), held("2024-01-03", { on: { precision: "not-announced" } })].map(sessionDay);

const decisions: readonly Parameters<typeof expectSound>[0][] = [
  ...cadences,
  ...judged,
  ...ordinals,
  ...plans,
  ...within,
  ...covered,
  ...days,
];

test("every code is found somewhere, and each has one outcome only", () => {
  const outcomes = new Map<string, Set<string>>();
  for (const { code, outcome } of [...admitted, ...decisions].flatMap((it) => it.findings))
    outcomes.set(code, (outcomes.get(code) ?? new Set()).add(outcome));
  expect(Object.keys(forumWording).filter((code) => !outcomes.has(code))).toEqual([]);
  expect([...outcomes].filter(([, those]) => those.size > 1)).toEqual([]);
});

test.each(decisions.map((decision, index) => ({ index, decision })))("decision $index is sound", ({ decision }) => {
  expectSound(decision);
});

test.each(admitted.map((decision, index) => ({ index, decision })))("admission $index can be said", ({ decision }) => {
  expectSayable(decision.findings);
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
});
