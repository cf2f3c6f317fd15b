import {
  AudienceCondition,
  AudienceRule,
  Cadence,
  ClockTime,
  CumulativeFigure,
  DatedCadence,
  ForumBody,
  ForumField,
  ForumSeries,
  ForumSession,
  Official,
  ProgrammePart,
  ProgrammePerson,
} from "dojeong/forums";
import { lineRanks } from "dojeong/people";
import { expect, test } from "vitest";
import type { EntitySchema } from "../../src/internal/entity-schema.ts";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const source = { title: "지역신문 기사" };
const on = { precision: "day", on: "2024-01-23" };
const claim = { value: { kind: "a-little-over", count: 300 }, source, at: "본문" };
const body: Record<keyof ForumBody, unknown> = {
  names: [{ name: "군산시" }],
  nameEn: "Gunsan City",
  organizationId: "gunsan",
  kind: "city",
};
const cadence: Record<keyof DatedCadence, unknown> = {
  from: "2024-01-01",
  until: "2024-12-31",
  cadence: { kind: "times-per", times: 2, per: "month", text: "매월 2회" },
};
const audience: Record<keyof AudienceRule, unknown> = {
  from: "2024-01-01",
  until: "2024-12-31",
  anyOf: [
    { kind: "rank-at-least", rank: "팀장", order: lineRanks },
    { kind: "post", posts: ["도지사"] },
    { kind: "institution", kinds: ["province-funded-institution"], headsOnly: true },
    {
      kind: "all-of",
      conditions: [
        { kind: "rank-at-least", rank: "팀장" },
        { kind: "institution", kinds: ["province-funded-institution"] },
      ],
    },
    { kind: "anyone" },
  ],
  voluntary: true,
  size: { kind: "a-little-over", count: 70 },
  text: "팀장급 이상",
  source,
};
const field: Record<keyof ForumField, unknown> = { name: "기타", nameEn: "others", others: true };
const cumulative: Record<keyof CumulativeFigure, unknown> = { of: "sessions", asOf: on, claim };
const series: Record<keyof ForumSeries, unknown> = {
  id: "forum",
  names: [{ name: "새로운 전북포럼" }],
  nameEn: "New Jeonbuk Forum",
  hosts: [body],
  goals: ["시야 확대"],
  cadences: [cadence],
  audiences: [audience],
  fields: [field],
  opensAt: "07:30",
  closesAt: "08:50",
  place: "도청",
  firstOn: on,
  lastOn: on,
  cumulative: [cumulative],
  sources: [source],
  notes: ["아침 공부모임"],
};
const person: Record<keyof ProgrammePerson, unknown> = {
  as: "speaker",
  name: "김태원",
  affiliation: { organization: "한국지능정보사회진흥원", title: "수석연구원" },
};
const part: Record<keyof ProgrammePart, unknown> = {
  role: "lecture",
  section: "1부",
  on: "2024-01-23",
  opensAt: "07:30",
  closesAt: "08:10",
  place: "공연장",
  title: "챗GPT와 생성형 AI가 가져올 미래",
  titleEn: "ChatGPT",
  subjects: ["생성형 AI"],
  count: 2,
  people: [person],
  text: "특강",
};
const session: Record<keyof ForumSession, unknown> = {
  id: "2024-01-23",
  seriesId: "forum",
  title: "인공지능",
  titleEn: "AI",
  ordinal: 1,
  ordinalInYear: 1,
  on,
  until: { precision: "day", on: "2024-01-24" },
  opensAt: "07:30",
  closesAt: "24:00",
  state: "postponed",
  postponedTo: { precision: "month", year: 2024, month: 2 },
  movedFrom: { precision: "day", on: "2024-01-16" },
  mode: "both",
  place: "도청 공연장",
  fields: ["신산업"],
  hosts: [body],
  organizers: [body],
  sponsors: [body],
  programme: [part],
  present: ["도지사"],
  attendance: [claim],
  expected: [claim],
  onSite: [claim],
  online: [claim],
  sources: [source],
  notes: ["올해 첫 주제"],
};
const official: Record<keyof Official, unknown> = {
  ranks: ["팀장"],
  posts: ["경제부지사"],
  institution: "province",
  headsInstitution: false,
};

test.each<[string, EntitySchema<never>, Record<string, unknown>]>([
  ["ForumBody", ForumBody as never, body],
  ["DatedCadence", DatedCadence as never, cadence],
  ["AudienceRule", AudienceRule as never, audience],
  ["ForumField", ForumField as never, field],
  ["CumulativeFigure", CumulativeFigure as never, cumulative],
  ["ForumSeries", ForumSeries as never, series],
  ["ProgrammePerson", ProgrammePerson as never, person],
  ["ProgrammePart", ProgrammePart as never, part],
  ["ForumSession", ForumSession as never, session],
  ["Official", Official as never, official],
])("%s: the schema knows the fields of the interface, and gives an example back unchanged", (_, schema, fixture) => {
  expectWire(schema, fixture as never);
});

test.each<[string, { safeParse(input: unknown): { error?: { issues: readonly unknown[] } } }, unknown, string[]]>([
  ["a mistyped key in a series", ForumSeries, { ...series, cadense: [] }, [": unrecognized_keys"]],
  [
    "a mistyped key in an audience",
    AudienceRule,
    { anyOf: [{ kind: "anyone" }], untill: "2024-01-01" },
    [": unrecognized_keys"],
  ],
  ["an audience of nobody", AudienceRule, { anyOf: [] }, ["anyOf: too_small"]],
  [
    "an audience that ends before it starts",
    AudienceRule,
    { ...audience, until: "2023-12-31" },
    ["until: ends-before-it-starts"],
  ],
  [
    "a cadence that ends before it starts",
    DatedCadence,
    { ...cadence, until: "2023-12-31" },
    ["until: ends-before-it-starts"],
  ],
  [
    "two cadences on one day",
    ForumSeries,
    { ...series, cadences: [cadence, { ...cadence, from: "2024-12-31", until: undefined }] },
    ["cadences: cadences-overlap"],
  ],
  ["a field twice", ForumSeries, { ...series, fields: [field, field] }, ["fields: repeated-field"]],
  [
    "a session that closes as it opens",
    ForumSession,
    { ...session, until: undefined, opensAt: "08:00", closesAt: "08:00" },
    ["closesAt: ends-before-it-starts"],
  ],
  [
    "a session that ends before its first day",
    ForumSession,
    { ...session, programme: [], until: { precision: "day", on: "2024-01-22" } },
    ["until: ends-before-it-starts"],
  ],
  ["a session held that is put off", ForumSession, { ...session, state: "held" }, ["postponedTo: not-postponed"]],
  [
    "a session put off to a time before it",
    ForumSession,
    { ...session, postponedTo: { precision: "day", on: "2024-01-22" } },
    ["postponedTo: ends-before-it-starts"],
  ],
  [
    "a part on the day after the session",
    ForumSession,
    { ...session, programme: [part, { ...part, on: "2024-01-25" }] },
    ["programme.1.on: part-outside-session"],
  ],
  [
    "a part on the day after a session of one day",
    ForumSession,
    { ...session, until: undefined, programme: [{ ...part, on: "2024-01-24" }] },
    ["programme.0.on: part-outside-session"],
  ],
  [
    "a part that closes as it opens",
    ProgrammePart,
    { ...part, closesAt: "07:30" },
    ["closesAt: ends-before-it-starts"],
  ],
  [
    "a combined audience of one condition",
    AudienceCondition,
    { kind: "all-of", conditions: [{ kind: "rank-at-least", rank: "팀장" }] },
    ["conditions: too_small"],
  ],
  [
    "a session on a day that does not exist",
    ForumSession,
    { ...session, on: { precision: "day", on: "2023-02-29" } },
    ["on.on: not-a-day"],
  ],
  [
    "a negative attendance",
    ForumSession,
    { ...session, attendance: [{ value: { kind: "exact", count: -1 }, source }] },
    ["attendance.0.value.count: too_small"],
  ],
  ["an ordinal 0", ForumSession, { ...session, ordinal: 0 }, ["ordinal: too_small"]],
  [
    "a rank order with a rank twice",
    AudienceCondition,
    { kind: "rank-at-least", rank: "팀장", order: { name: "보직", ranks: [lineRanks.ranks[0], lineRanks.ranks[0]] } },
    ["order.ranks: repeated-rank"],
  ],
])("%s is refused, with its code and its place", (_, schema, input, expected) => {
  expect(refusals(schema, input)).toEqual(expected);
});

test.each([
  { kind: "times-per", times: 0, per: "month" },
  { kind: "times-per", times: 2, per: "day" },
  { kind: "weekly", weekdays: [] },
  { kind: "weekly", weekdays: [3, 3] },
  { kind: "weekly", weekdays: [0] },
  { kind: "weekly", weekdays: [8] },
  { kind: "monthly-weekday", weeks: [6], weekday: 3 },
  { kind: "monthly-weekday", weeks: [0], weekday: 3 },
  { kind: "monthly-day", days: [32] },
  { kind: "monthly-day", days: [0] },
  { kind: "weekly", weekdays: [3], everyWeeks: 0 },
  { kind: "weekly", weekdays: [3], months: [] },
  { kind: "weekly", weekdays: [3], months: [13] },
  { kind: "times-per", times: 1, per: "month", months: [3, 3] },
  { kind: "now-and-then" },
])("%j is no cadence", (cadence) => {
  expect(Cadence.safeParse(cadence).success).toBe(false);
});

test.each(["7:30", "24:01", "25:00", "07:60", "0730", "07:30:00"])("%s is no time of day", (text) => {
  expect(refusals(ClockTime, text)).toEqual([": not-a-time"]);
});

test("a session from elsewhere loses what is not known", () => {
  expect(ForumSession.parse({ ...session, stranger: 1 })).toEqual(session);
});

test("the types say what the schemas say", () => {
  const one: ForumSession = ForumSession.parse(session);
  // @ts-expect-error a session is announced, held, cancelled or postponed
  const state: ForumSession["state"] = "over";
  // @ts-expect-error a keynote is not a kind of person
  const as: ProgrammePerson["as"] = "keynote";
  // @ts-expect-error sessions are read-only
  one.title = "다른 제목";
  expect([state, as]).toEqual(["over", "keynote"]);
});
