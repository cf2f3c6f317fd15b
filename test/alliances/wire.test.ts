import {
  Alliance,
  AllianceBody,
  AllianceEvent,
  AllianceOfficer,
  AlliancePartner,
  AllianceReference,
  AllianceSection,
  LinkedProgram,
  PartnerClass,
  PartnerCount,
  PartnerGoal,
  PartnerMovement,
} from "dojeong/alliances";
import { expect, test } from "vitest";
import type { EntitySchema } from "../../src/internal/entity-schema.ts";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const source = { title: "지역신문 기사" };
const on = { precision: "day", on: "2024-05-21" };
const count = { kind: "exact", count: 65 };
const claim = { value: count, source, at: "본문" };
const body: Record<keyof AllianceBody, unknown> = {
  names: [{ name: "군산시" }],
  organizationId: "gunsan",
  kind: "city",
};
const event: Record<keyof AllianceEvent, unknown> = {
  kind: "dissolved",
  on,
  at: "2024-05-21T14:00:00+09:00",
  announced: true,
  reportedOn: on,
  name: "통합총회",
  into: { id: "energy", name: "전북 에너지 협의체" },
  place: "군산 새만금컨벤션센터",
  hosts: [body],
  organizers: [body],
  sponsors: [body],
  attendance: [claim],
  expected: [claim],
  source,
};
const partner: Record<keyof AlliancePartner, unknown> = {
  name: "전주대학교",
  organizationId: "jj",
  class: "academia",
  section: "수소",
  joinedOn: on,
  leftOn: on,
};
const ofClass: Record<keyof PartnerClass, unknown> = { key: "academia", name: "학계", nameEn: "academia" };
const counted: Record<keyof PartnerCount, unknown> = { on, class: "academia", count, source };
const movement: Record<keyof PartnerMovement, unknown> = {
  kind: "joined",
  since: on,
  until: on,
  class: "academia",
  count,
  source,
};
const officer: Record<keyof AllianceOfficer, unknown> = {
  as: "co-chair",
  name: "이해원",
  affiliation: { organization: "전주대학교", title: "부총장" },
  section: "수소",
  from: "2024-05-21",
  until: "2025-05-20",
};
const goal: Record<keyof PartnerGoal, unknown> = {
  count: { kind: "at-least", count: 100 },
  class: "academia",
  by: on,
  setOn: on,
  source,
};
const program: Record<keyof LinkedProgram, unknown> = { name: "RISE", yearly: { kind: "exact", won: 100_000_000_000 } };
const reference: Record<keyof AllianceReference, unknown> = { id: "solar", name: "전북 태양광 협의회" };
const section: Record<keyof AllianceSection, unknown> = {
  name: "수소",
  nameEn: "hydrogen",
  sections: [{ name: "생산" }],
};
const alliance: Record<keyof Alliance, unknown> = {
  id: "re100",
  names: [
    { name: "RE100 에너지 솔루션 얼라이언스", until: "2024-05-20" },
    { name: "RE100·CF100 에너지솔루션 얼라이언스", from: "2024-05-21" },
  ],
  nameEn: "RE100 Energy Solution Alliance",
  purposes: ["에너지솔루션 산업의 혁신"],
  grounds: ["신재생에너지 발전량 전국 1위"],
  timeline: [event],
  partnerClasses: [ofClass],
  partners: [partner],
  counts: [counted],
  movements: [movement],
  officers: [officer],
  sections: [section],
  goals: [goal],
  predecessors: [reference],
  linkedPrograms: [program],
  basis: [{ instrument: "협약" }],
  sources: [source],
};

test.each<[string, EntitySchema<never>, Record<string, unknown>]>([
  ["AllianceBody", AllianceBody as never, body],
  ["AllianceEvent", AllianceEvent as never, event],
  ["AlliancePartner", AlliancePartner as never, partner],
  ["PartnerClass", PartnerClass as never, ofClass],
  ["PartnerCount", PartnerCount as never, counted],
  ["PartnerMovement", PartnerMovement as never, movement],
  ["AllianceOfficer", AllianceOfficer as never, officer],
  ["PartnerGoal", PartnerGoal as never, goal],
  ["LinkedProgram", LinkedProgram as never, program],
  ["AllianceReference", AllianceReference as never, reference],
  ["AllianceSection", AllianceSection as never, section],
  ["Alliance", Alliance as never, alliance],
])("%s: the schema knows the fields of the interface, and gives an example back unchanged", (_, schema, fixture) => {
  expectWire(schema, fixture as never);
});

test.each<[string, { safeParse(input: unknown): { error?: { issues: readonly unknown[] } } }, unknown, string[]]>([
  ["a mistyped key", Alliance, { ...alliance, timline: [] }, [": unrecognized_keys"]],
  ["names that overlap", Alliance, { ...alliance, names: [{ name: "가" }, { name: "나" }] }, ["names: names-overlap"]],
  ["a class twice", Alliance, { ...alliance, partnerClasses: [ofClass, ofClass] }, ["partnerClasses: repeated-class"]],
  [
    "a class nobody named",
    Alliance,
    { ...alliance, partnerClasses: [] },
    [
      "partners.0.class: unknown-class",
      "counts.0.class: unknown-class",
      "movements.0.class: unknown-class",
      "goals.0.class: unknown-class",
    ],
  ],
  [
    "a section nobody named",
    Alliance,
    { ...alliance, sections: [{ name: "다른 분과", sections: [{ name: "안의 분과" }] }] },
    ["partners.0.section: unknown-section", "officers.0.section: unknown-section"],
  ],
  [
    "an officer who leaves before coming",
    AllianceOfficer,
    { ...officer, until: "2024-05-20" },
    ["until: ends-before-it-starts"],
  ],
  ["an event at an hour of another day", AllianceEvent, { ...event, at: "2024-05-21T15:00:00Z" }, ["at: other-day"]],
  [
    "a launch that goes into another alliance",
    AllianceEvent,
    { ...event, kind: "launched" },
    ["into: not-a-dissolution"],
  ],
  ["a moment without its offset", AllianceEvent, { ...event, at: "2024-05-21T15:00:00" }, ["at: not-an-instant"]],
  ["a negative count", PartnerCount, { ...counted, count: { kind: "exact", count: -1 } }, ["count.count: too_small"]],
  [
    "a day that does not exist",
    AllianceEvent,
    { ...event, on: { precision: "day", on: "2024-02-30" } },
    ["on.on: not-a-day"],
  ],
])("%s is refused, with its code and its place", (_, schema, input, expected) => {
  expect(refusals(schema, input)).toEqual(expected);
});

test("an hour in Korea belongs to its day there, whatever offset it is written with", () => {
  expect(refusals(AllianceEvent, { ...event, at: "2024-05-20T15:00:00Z" })).toEqual([]);
  expect(refusals(AllianceEvent, { ...event, at: "2024-05-20T14:59:00Z" })).toEqual(["at: other-day"]);
});

test("10,000 sections inside each other give one issue, and no crash", () => {
  let deep: object = { name: "분과" };
  for (let depth = 0; depth < 10_000; depth++) deep = { name: "분과", sections: [deep] };
  const issues = refusals(Alliance, { ...alliance, partners: [], officers: [], sections: [deep] });
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatch(/: too-deep$/);
});

test("the types say what the schemas say", () => {
  const one: Alliance = Alliance.parse(alliance);
  // @ts-expect-error a plain string is no alliance id
  const id: Alliance["id"] = "re100";
  // @ts-expect-error an alliance has a timeline, if an empty one
  const bare: Pick<Alliance, "timeline"> = {};
  // @ts-expect-error alliances are read-only
  one.timeline = [];
  expect([id, bare]).toEqual(["re100", {}]);
});
