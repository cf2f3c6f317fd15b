import { Alliance, checkPartners, goalReached, launchMet, launchWindow, partnersOn, statusOn } from "dojeong/alliances";
import { day } from "dojeong/time";
import { expect, test } from "vitest";
import { allianceWording } from "../../src/ko/alliances.ts";
import { expectSound } from "../support/sound.ts";

const on = (on: string) => ({ precision: "day", on });
const may = { precision: "month", year: 2024, month: 5 };
const exactly = (count: number) => ({ kind: "exact", count });
const alliance = (more: object): Alliance =>
  Alliance.parse({ id: "a", names: [{ name: "얼라이언스" }], timeline: [], ...more });
const timeline = (...events: object[]) => alliance({ timeline: events });
const announced = { kind: "launched", announced: true, on: may };
const launched = (date: object) => ({ kind: "launched", on: date });
const preparing = (date: string) => ({ kind: "preparing", on: on(date) });
const dissolved = { kind: "dissolved", on: on("2024-06-30") };

const standings = [
  statusOn(timeline(preparing("2024-01-23")), day("2024-01-23")),
  statusOn(timeline(preparing("2024-01-23")), day("2024-02-01")),
  statusOn(timeline(launched(may)), day("2024-05-15")),
  statusOn(timeline(announced), day("2024-05-15")),
  statusOn(timeline(), day("2024-05-15")),
  statusOn(timeline({ ...dissolved, into: { name: "나" } }), day("2024-06-30")),
];

const met = (...events: object[]) => launchMet(timeline(announced, ...events), day("2024-12-31"));
const launches = [
  launchWindow(timeline(announced)),
  launchWindow(timeline(launched(on("2024-05-21")))),
  launchWindow(timeline()),
  launchWindow(timeline(announced, { ...announced, on: { ...may, month: 6 } })),
  launchWindow(timeline({ ...announced, on: { precision: "not-announced" } })),
  met(launched(on("2024-05-21"))),
  met(launched(on("2024-04-21"))),
  met(launched(on("2024-06-21"))),
  met(launched({ precision: "quarter", year: 2024, quarter: 2 })),
  met(preparing("2024-06-01")),
  met(),
  launchMet(timeline(announced), day("2024-05-31")),
];

const count = (number: number, date = "2024-05-21", more: object = {}) => ({
  on: on(date),
  count: exactly(number),
  ...more,
});
const joined = (number: number) => ({
  kind: "joined",
  since: on("2024-05-21"),
  until: on("2025-07-21"),
  count: exactly(number),
});
const partnerClasses = [{ key: "firms", name: "기업" }];
const counts = [
  ...[
    alliance({ counts: [count(65)] }),
    alliance({ counts: [count(65), count(66)] }),
    alliance({}),
    alliance({ timeline: [dissolved] }),
  ].flatMap((it) => ["2024-05-21", "2024-12-31"].map((date) => partnersOn(it, day(date)).total)),
  checkPartners(alliance({ counts: [count(65), count(88, "2025-07-21")], movements: [joined(23)] })),
  checkPartners(alliance({ counts: [count(65), count(88, "2025-07-21")], movements: [joined(22)] })),
  checkPartners(alliance({ counts: [count(65), count(88, "2025-07-21")] })),
  checkPartners(alliance({ counts: [count(65), count(40, "2024-10-21")] })),
  checkPartners(alliance({})),
  checkPartners(alliance({ partnerClasses, counts: [count(65), count(65, "2024-05-21", { class: "firms" })] })),
  checkPartners(alliance({ partnerClasses, counts: [count(65), count(64, "2024-05-21", { class: "firms" })] })),
];

const goals = [60, 100].map((number) =>
  goalReached(
    alliance({ counts: [count(65)], goals: [{ count: { kind: "at-least", count: number } }] }),
    day("2024-06-01"),
  ),
);
const decisions: readonly Parameters<typeof expectSound>[0][] = [
  ...standings,
  ...launches,
  ...counts,
  ...goals,
  goalReached(alliance({ goals: [{ count: exactly(100) }] }), day("2024-06-01")),
  goalReached(
    alliance({ counts: [count(65)], goals: [{ count: exactly(100), by: { precision: "year", year: 2024 } }] }),
    day("2025-01-01"),
  ),
  goalReached(alliance({}), day("2024-06-01")),
];

test("every code is found somewhere, and each has one outcome only", () => {
  const outcomes = new Map<string, Set<string>>();
  for (const { code, outcome } of decisions.flatMap((it) => it.findings))
    outcomes.set(code, (outcomes.get(code) ?? new Set()).add(outcome));
  expect(Object.keys(allianceWording).filter((code) => !outcomes.has(code))).toEqual([]);
  expect([...outcomes].filter(([, those]) => those.size > 1)).toEqual([]);
});

test.each(decisions.map((decision, index) => ({ index, decision })))("decision $index is sound", ({ decision }) => {
  expectSound(decision);
});
