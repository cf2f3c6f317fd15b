import {
  ApplicationWindow,
  Award,
  CostRule,
  FactSheet,
  GrantApplication,
  GrantProgram,
  OwnShareRule,
  Points,
  ReviewRecord,
  Rubric,
  Settlement,
  SlotQuota,
} from "dojeong/grants";
import { describe, expect, test } from "vitest";
import { refusals } from "../support/wire-fixture.ts";
import { program } from "./sample.ts";

const won = (amount: number) => ({ kind: "exact", won: amount });
const lot = (id: string, amount: number) => ({ id, name: id, slots: { kind: "exact", count: 1 }, amount: won(amount) });
const sample = program() as unknown as Record<string, unknown>;
const change = (path: readonly string[], value: unknown) => ({ path, value });
const readings = (a: unknown, b: unknown) => [
  {
    id: "d",
    readings: [
      { reading: "a", changes: [a] },
      { reading: "b", changes: [b] },
    ],
  },
];

describe("programs", () => {
  test.each([
    ["no track", { tracks: [] }, "tracks: too_small"],
    ["no host", { hosts: [] }, "hosts: too_small"],
    ["a track twice", { tracks: [lot("a", 1), lot("a", 1)] }, "tracks: repeated-id"],
    ["a wrong total", { tracks: [lot("a", 30), lot("b", 20)], budget: won(60) }, "budget: wrong-total"],
    ["wrong slots", { tracks: [lot("a", 30), lot("b", 20)], slots: { kind: "exact", count: 3 } }, "slots: wrong-total"],
    ["a mistyped key", { trackz: [] }, ": unrecognized_keys"],
    ["money below nothing", { budget: won(-1) }, "budget.won: too_small"],
    ["money beyond safe integers", { budget: won(2 ** 53) }, "budget.won: too_big"],
    ["a consortium upside down", { consortium: { allowed: true, min: 5, max: 2 } }, "consortium.max: min-above-max"],
    [
      "a reading that leads nowhere",
      { disputed: readings(change(["budgett"], won(1)), change(["tracks", "no"], 1)) },
      "disputed: reading-does-not-apply",
    ],
    [
      "a reading that breaks the program",
      { disputed: readings(change(["year"], "soon"), change(["year"], 2024)) },
      "disputed: reading-does-not-apply",
    ],
  ])("%s", (_, changes, refusal) => {
    expect(refusals(GrantProgram, { ...sample, ...changes })).toContain(refusal);
  });

  test("a total that also covers other costs need not agree", () => {
    const changes = { tracks: [lot("a", 30)], budget: won(60), budgetCovers: "grants-and-other-costs" };
    expect(refusals(GrantProgram, { ...sample, ...changes })).toEqual([]);
  });

  test("a criterion 10,000 deep is refused and nothing overflows", () => {
    let criterion: unknown = { kind: "known", field: "a" };
    for (let depth = 0; depth < 10_000; depth += 1) criterion = { kind: "not", of: criterion };
    const refused = refusals(GrantProgram, { ...sample, selection: [{ id: "deep", criterion }] });
    expect(refused).toEqual(["selection.0.criterion: too-deep"]);
  });
});

test.each([
  [
    "closes before it opens",
    { opens: { kind: "at", at: "2025-02-07T09:00Z" }, closes: { kind: "at", at: "2025-02-06T09:00Z" } },
    "closes: ends-before-it-starts",
  ],
  [
    "rounds overlap",
    {
      opens: { kind: "not-stated" },
      closes: {
        kind: "rounds",
        rounds: [
          { round: 1, opens: "2025-01-01T00:00Z", closes: "2025-02-01T00:00Z" },
          { round: 2, opens: "2025-01-31T00:00Z", closes: "2025-03-01T00:00Z" },
        ],
      },
    },
    "closes.rounds: rounds-overlap",
  ],
  [
    "an impossible day",
    { opens: { kind: "on", on: { precision: "day", on: "2023-02-29" } }, closes: { kind: "rolling" } },
    "opens.on.on: not-a-day",
  ],
  [
    "no offset",
    { opens: { kind: "at", at: "2025-02-07T09:00" }, closes: { kind: "rolling" } },
    "opens.at: not-an-instant",
  ],
  [
    "a channel twice",
    { opens: { kind: "not-stated" }, closes: { kind: "rolling" }, channels: [{ kind: "visit" }, { kind: "visit" }] },
    "channels: repeated-channel",
  ],
  [
    "two notices of one day",
    {
      opens: { kind: "not-stated" },
      closes: { kind: "rolling" },
      changes: [
        { kind: "extended", to: "2025-02-07T09:00Z", announcedOn: "2025-02-01" },
        { kind: "extended", to: "2025-02-08T09:00Z", announcedOn: "2025-02-01" },
      ],
    },
    "changes: repeated-day",
  ],
])("windows: %s", (_, window, refusal) => {
  expect(refusals(ApplicationWindow, window)).toContain(refusal);
});

test.each([
  [OwnShareRule, { base: "total", min: { numerator: 1, denominator: 1 } }, "min: share-of-the-whole"],
  [OwnShareRule, { base: "grant", inKind: "counts-up-to" }, "inKindAtMost: limit-without-its-rule"],
  [CostRule, { item: "a", kind: "limited" }, "kind: limit-missing"],
  [CostRule, { item: "a", kind: "limited", atMost: { numerator: 1, denominator: 2 } }, "of: share-without-base"],
  [SlotQuota, { id: "a", who: { kind: "known", field: "b" } }, "min: quota-without-bound"],
  [
    SlotQuota,
    {
      id: "a",
      who: { kind: "known", field: "b" },
      min: { numerator: 2, denominator: 3 },
      max: { numerator: 1, denominator: 2 },
    },
    "max: min-above-max",
  ],
  [Rubric, { items: [{ id: "a", name: "a", max: 45 }], total: 100 }, "total: wrong-total"],
  [
    Rubric,
    { items: [{ id: "a", name: "a", max: 1 }], bonuses: [{ id: "a", name: "b", points: 1 }] },
    "items: repeated-id",
  ],
  [
    Award,
    {
      id: "1",
      applicationId: "1",
      programId: "p",
      applicantId: "a",
      awarded: 10,
      payments: [{ on: "2025-01-01", won: 11 }],
    },
    "payments: paid-above-awarded",
  ],
  [
    Award,
    { id: "1", applicationId: "1", programId: "p", applicantId: "a", awarded: 10, payments: [], confirmed: 11 },
    "confirmed: confirmed-above-awarded",
  ],
  [Settlement, { awardId: "1", spent: 1, disallowed: 2 }, "disallowed: disallowed-above-spent"],
  [ReviewRecord, { applicationId: "1", mean: 60, sheets: [{ reviewer: "a", items: [] }] }, "mean: mean-beside-sheets"],
  [
    GrantApplication,
    { id: "1", programId: "p", applicant: { id: "a" }, partners: [{ id: "a" }] },
    "partners: repeated-id",
  ],
  [Points, 0.12345, ": too-many-decimals"],
])("%#", (schema, input, refusal) => {
  expect(refusals(schema as never, input)).toContain(refusal);
});

describe("fact sheets", () => {
  test.each([
    ["a list", [], "not-a-fact-sheet"],
    ["a reserved name", JSON.parse('{"__proto__": {"polluted": true}}'), "not-plain-json"],
    ["a reserved name within", { a: [JSON.parse('{"constructor": 1}')] }, "not-plain-json", "a.0"],
    ["a number without end", { a: Number.POSITIVE_INFINITY }, "not-plain-json", "a"],
    ["a function", { a: [1, { b: () => 1 }] }, "not-plain-json", "a.1.b"],
    ["a fact that is undefined", { members: 12, office: undefined }, "not-plain-json", "office"],
  ])("%s", (_, input, code, place = "") => {
    expect(refusals(FactSheet as never, input)).toEqual([`${place}: ${code}`]);
  });

  test("10,000 deep", () => {
    let facts: unknown = 1;
    for (let depth = 0; depth < 10_000; depth += 1) facts = { inner: facts };
    expect(refusals(FactSheet as never, facts)).toEqual([`${Array(17).fill("inner").join(".")}: not-plain-json`]);
  });
});
