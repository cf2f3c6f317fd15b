import { newJeonbukForum } from "dojeong/datasets/jeonbuk-2024";
import { admits, ForumSeries, type Official } from "dojeong/forums";
import { localGrades } from "dojeong/people";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

test.each([
  { rank: "팀장", on: "2023-12-31", outcome: "no" },
  { rank: "팀장", on: "2024-01-01", outcome: "yes" },
  { rank: "팀장", on: "2024-01-23", outcome: "yes" },
  { rank: "과장", on: "2023-12-31", outcome: "yes" },
  { rank: "주무관", on: "2024-01-23", outcome: "no" },
  { rank: "도지사", on: "2023-01-01", outcome: "yes" },
  { rank: "팀장급", on: "2024-01-23", outcome: "yes" },
  { rank: "6급", on: "2024-01-23", outcome: "unknown" },
])("the New Jeonbuk Forum: $rank on $on: $outcome", ({ rank, on, outcome }) => {
  expect(admits(newJeonbukForum, { ranks: [rank] }, day(on)).outcome).toBe(outcome);
});

test("an order that the series does not give is assumed, and the finding says so", () => {
  expect(admits(newJeonbukForum, { ranks: ["팀장"] }, day("2024-01-23")).findings[0]?.assumed).toBe(true);
  const own = ForumSeries.parse({
    id: "s",
    names: [{ name: "포럼" }],
    audiences: [{ anyOf: [{ kind: "rank-at-least", rank: "6급", order: localGrades }] }],
  });
  const found = admits(own, { ranks: ["5급"] }, day("2024-01-23"));
  expect(found.outcome).toBe("yes");
  expect(found.findings[0]).not.toHaveProperty("assumed");
  expect(admits(own, { ranks: ["팀장"] }, day("2024-01-23"))).toMatchObject({
    outcome: "unknown",
    missing: ["rank-order"],
  });
});

const series = ForumSeries.parse({
  id: "s",
  names: [{ name: "포럼" }],
  audiences: [
    {
      from: "2024-01-01",
      until: "2024-12-31",
      anyOf: [
        { kind: "rank-at-least", rank: "팀장" },
        { kind: "post", posts: ["대변인"] },
        { kind: "institution", kinds: ["province-funded-institution"], headsOnly: true },
      ],
    },
    { from: "2024-07-01", anyOf: [{ kind: "institution", kinds: ["university"] }] },
    { from: "2026-01-01", anyOf: [{ kind: "anyone" }] },
  ],
});
const none: Official = { ranks: [], posts: [], institution: "province", headsInstitution: false };

test.each<{ name: string; official: Official; on: string; outcome: string; codes: string[] }>([
  {
    name: "nothing known",
    official: {},
    on: "2024-03-01",
    outcome: "unknown",
    codes: ["rank-of-official-not-stated", "posts-not-stated", "institution-not-stated"],
  },
  {
    name: "nothing that admits",
    official: none,
    on: "2024-03-01",
    outcome: "no",
    codes: ["rank-below-audience", "post-not-admitted", "institution-not-admitted"],
  },
  {
    name: "a post alone, nothing else known",
    official: { posts: ["대변인"] },
    on: "2024-03-01",
    outcome: "yes",
    codes: ["post-admitted"],
  },
  {
    name: "the head of an institution",
    official: { ...none, institution: "province-funded-institution", headsInstitution: true },
    on: "2024-03-01",
    outcome: "yes",
    codes: ["institution-admitted"],
  },
  {
    name: "its staff",
    official: { ...none, institution: "province-funded-institution" },
    on: "2024-03-01",
    outcome: "no",
    codes: ["rank-below-audience", "post-not-admitted", "institution-not-admitted"],
  },
  {
    name: "one of whom it is not known whether he heads it",
    official: { ...none, institution: "province-funded-institution", headsInstitution: undefined },
    on: "2024-03-01",
    outcome: "unknown",
    codes: ["institution-not-stated"],
  },
  {
    name: "a university, before the second rule",
    official: { ...none, institution: "university" },
    on: "2024-06-30",
    outcome: "no",
    codes: ["rank-below-audience", "post-not-admitted", "institution-not-admitted"],
  },
  {
    name: "a university, under both rules",
    official: { ...none, institution: "university" },
    on: "2024-07-01",
    outcome: "yes",
    codes: ["institution-admitted"],
  },
  {
    name: "a team leader after the first rule",
    official: { ...none, ranks: ["팀장"] },
    on: "2025-01-01",
    outcome: "no",
    codes: ["institution-not-admitted"],
  },
  {
    name: "before any rule",
    official: { ranks: ["도지사"] },
    on: "2023-12-31",
    outcome: "unknown",
    codes: ["audience-not-announced"],
  },
  { name: "anyone", official: {}, on: "2026-01-01", outcome: "yes", codes: ["open-to-anyone"] },
])("$name: $outcome", ({ official, on, outcome, codes }) => {
  const found = admits(series, official, day(on));
  expect(found.outcome).toBe(outcome);
  expect(found.findings.map((it) => it.code)).toEqual(codes);
});

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const official = fc.record({
  ranks: maybe([[], ["팀장"], ["주무관"], ["6급"]]),
  posts: maybe([[], ["대변인"], ["감사관"]]),
  institution: maybe(["province", "university", "province-funded-institution"] as const),
  headsInstitution: maybe([true, false]),
});
const date = fc.constantFrom("2024-03-01", "2024-07-01", "2025-06-01", "2026-03-01").map(day);

test("learning what was not stated never turns a yes into a no, nor a no into a yes", () => {
  fc.assert(
    fc.property(official, official, date, (known, more, on) => {
      const stated = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
      const before = admits(series, stated, on);
      const after = admits(series, { ...more, ...stated }, on);
      if (before.outcome !== "unknown") expect(after.outcome).toBe(before.outcome);
      expect(JSON.parse(JSON.stringify(before))).toEqual(before);
    }),
  );
});

describe("whoever meets all of several conditions: team leaders and above of funded institutions", () => {
  const both = ForumSeries.parse({
    id: "forum",
    names: [{ name: "포럼" }],
    audiences: [
      {
        anyOf: [
          { kind: "post", posts: ["도지사"] },
          {
            kind: "all-of",
            conditions: [
              { kind: "rank-at-least", rank: "팀장" },
              { kind: "institution", kinds: ["province-funded-institution"] },
            ],
          },
        ],
      },
    ],
  });
  const judged = (official: Official) => {
    const found = admits(both, official, day("2026-01-01"));
    return [found.outcome, found.findings.map((it) => it.code)];
  };

  test.each<{ official: Official; outcome: string; codes: string[] }>([
    {
      official: { posts: [], ranks: ["팀장"], institution: "province-funded-institution" },
      outcome: "yes",
      codes: ["rank-admitted", "institution-admitted"],
    },
    {
      official: { posts: [], ranks: ["팀장"], institution: "province" },
      outcome: "no",
      codes: ["post-not-admitted", "institution-not-admitted"],
    },
    {
      official: { posts: [], ranks: [], institution: "province" },
      outcome: "no",
      codes: ["post-not-admitted", "rank-below-audience", "institution-not-admitted"],
    },
    {
      official: { posts: [], ranks: ["팀장"] },
      outcome: "unknown",
      codes: ["institution-not-stated"],
    },
    {
      official: { posts: [], institution: "province" },
      outcome: "no",
      codes: ["post-not-admitted", "institution-not-admitted"],
    },
    { official: { posts: ["도지사"] }, outcome: "yes", codes: ["post-admitted"] },
  ])("$official: $outcome", ({ official, outcome, codes }) => {
    expect(judged(official)).toEqual([outcome, codes]);
  });
});
