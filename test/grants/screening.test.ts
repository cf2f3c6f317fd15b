import { bind, type CombinedCriterion, evaluate } from "dojeong/criteria";
import {
  checkEligibility,
  eligibilityRecord,
  type GrantApplication,
  type GrantProgram,
  programDays,
  screeningCriterion,
} from "dojeong/grants";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { random } from "../kysely/random.ts";
import { factsFor } from "../support/facts-for.ts";
import { realPrograms } from "../support/real-programs.ts";
import { application, program } from "./sample.ts";

const outcomes = new Map([
  [true, "yes"],
  [false, "no"],
  [null, "unknown"],
] as const);

/** What the one criterion says of an application, its judgements answered. */
function screened(call: GrantProgram, one: GrantApplication, options: { trackId?: string; asOf?: never } = {}) {
  const appliedOn = programDays(call, one).application;
  const criterion = screeningCriterion(call, { ...options, ...(appliedOn && { appliedOn }) });
  const judgements = Object.fromEntries((one.judgements ?? []).map(({ id, answer }) => [id, answer]));
  return outcomes.get(evaluate(bind(criterion, { judgements }), eligibilityRecord(call, one, options.asOf)));
}

const programs = realPrograms();
test("the real cases hold sixteen programs and more, with rules of tracks and disputes among them", () => {
  expect(programs.length).toBeGreaterThanOrEqual(16);
  expect(programs.some((one) => one.tracks.some((track) => track.selection !== undefined))).toBe(true);
  expect(programs.some((one) => one.disputed !== undefined)).toBe(true);
});

test.each(programs.map((one) => [one.id, one] as const))("%s is screened as it is checked", (_, call) => {
  const said = new Set<string>();
  fc.assert(
    fc.property(fc.integer(), fc.boolean(), fc.boolean(), (seed, named, assessed) => {
      const { below } = random(seed);
      const one = factsFor(call, below);
      const options = {
        ...(named ? { trackId: [...call.tracks.map(({ id }) => id), "another"][below(call.tracks.length + 1)] } : {}),
        ...(assessed ? { asOf: day(`2024-0${1 + below(9)}-15`) } : {}),
      };
      const { outcome } = checkEligibility(call, one, options);
      expect(screened(call, one, options as never)).toBe(outcome);
      said.add(outcome);
    }),
    { numRuns: 300 },
  );
  if (call.selection.length + call.exclusions.length > 0) expect(said.size).toBeGreaterThan(1);
});

describe("what a notice may add", () => {
  const eq = (field: string, value: unknown) => ({ kind: "eq", field, value });
  const small = { id: "small", criterion: { kind: "lt", field: "applicant.members", value: 100 } };
  const debt = {
    id: "debt",
    criterion: eq("facts.debt", true),
    exceptions: [{ id: "deferred", criterion: eq("facts.deferred", true) }],
  };
  const grown = {
    id: "grown",
    criterion: { kind: "ageAtLeast", field: "applicant.bornOn", years: 19, asOf: "notice" },
  };
  const asked = { id: "income", criterion: { kind: "lte", field: "facts.income", value: { parameter: "limit" } } };
  const half = { id: "half", criterion: eq("derived.half", true) };
  const ofTrack = { id: "track", criterion: eq("facts.shop", true) };
  const derived = [
    {
      kind: "share",
      name: "half",
      part: "facts.part",
      whole: "facts.whole",
      compare: "at-least",
      ratio: { numerator: 1, denominator: 2 },
    },
  ];
  const reading = (name: string, path: string[], value: unknown) => ({ reading: name, changes: [{ path, value }] });
  const dispute = (id: string, path: string[], values: unknown[]) => ({
    id,
    readings: values.map((value, at) => reading(`${id}-${at}`, path, value)),
  });
  const call = (more: object) =>
    program({
      noticeOn: { precision: "day", on: "2024-03-01" },
      parameters: [
        { name: "limit", value: 50, validity: { from: "2024-01-01" } },
        { name: "limit", value: 40, validity: { until: "2023-12-31" } },
      ],
      derived,
      selection: [small, grown, asked, half],
      exclusions: [debt],
      ...more,
    });
  const tracks = (...own: object[]) => own.map((rules, at) => ({ id: `t${at}`, name: `${at}`, ...rules }));
  const late = [{ path: ["noticeOn"], value: { precision: "day", on: "2023-03-01" } }];
  const calls: readonly (readonly [string, GrantProgram])[] = [
    ["one track", call({})],
    ["one track with rules", call({ tracks: tracks({ selection: [ofTrack] }) })],
    ["two tracks, one with rules", call({ tracks: tracks({ exclusions: [ofTrack] }, {}) })],
    [
      "bounds disputed",
      call({ disputed: [dispute("bound", ["selection", "small", "criterion", "kind"], ["lt", "lte"])] }),
    ],
    [
      "two disputes, one that does not matter",
      call({
        disputed: [
          dispute("bound", ["selection", "small", "criterion", "value"], [99, 100, 101]),
          dispute("year", ["year"], [2024, 2025]),
        ],
      }),
    ],
    [
      "the day of the notice disputed, and so the parameter",
      call({
        disputed: [
          { id: "day", readings: [reading("as sent", ["year"], 2025), { reading: "as dated", changes: late }] },
        ],
      }),
    ],
  ];
  test.each(calls)("%s", (_, one) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const asking = factsFor(one, random(seed).below);
        expect(screened(one, asking)).toBe(checkEligibility(one, asking).outcome);
      }),
      { numRuns: 500 },
    );
  });

  test("a disputed way to work out a fact leaves open what depends on it, and nothing else", () => {
    const ratio = { numerator: 2, denominator: 3 };
    const [share] = derived;
    const one = program({
      derived,
      selection: [half, small],
      disputed: [dispute("share", ["derived"], [derived, [{ ...share, ratio }]])],
    });
    const of = (members: number) => application({ applicant: { id: "a", members }, facts: { part: 9, whole: 9 } });
    expect([screened(one, of(5)), screened(one, of(100))]).toEqual(["unknown", "no"]);
  });

  test("rules keep their names, and days of each application stay to be bound", () => {
    const fresh = {
      id: "fresh",
      criterion: { kind: "withinLast", field: "facts.on", length: { years: 1 }, asOf: "application" },
    };
    const label = { ko: "1년 이내", en: "within a year" };
    const one = program({ selection: [{ ...fresh, label }] });
    const [rule] = (screeningCriterion(one) as CombinedCriterion).of;
    expect(rule).toEqual({ kind: "all", of: [fresh.criterion], id: "fresh", label });
    const bound = screeningCriterion(one, { appliedOn: day("2024-02-06") });
    expect(evaluate(bound, { facts: { on: "2023-02-06" } })).toBe(true);
    expect(evaluate(bound, { facts: { on: "2023-02-05" } })).toBe(false);
  });
});

test("an exception that cannot be worked out leaves its exclusion open, and says what it rests on", () => {
  const derived = [{ kind: "sum", name: "all", of: ["facts.a", "facts.b"] }];
  const exceptions = [{ id: "few", criterion: { kind: "lt", field: "derived.all", value: 5 } }];
  const shut = { id: "shut", criterion: { kind: "eq", field: "facts.shut", value: true }, exceptions };
  const call = program({ derived, exclusions: [shut] });
  const most = Number.MAX_SAFE_INTEGER;
  const answer = checkEligibility(call, application({ facts: { shut: true, a: most, b: most } }));
  expect([answer.outcome, answer.outcome === "unknown" && answer.missing]).toEqual(["unknown", ["facts.a", "facts.b"]]);
});
