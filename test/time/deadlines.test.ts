import { addDays, civilDateOf, compareInstants, Deadline, day, Instant, instant, meetsDeadline } from "dojeong/time";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { refusals } from "../support/wire-fixture.ts";

const at = (text: string) => instant(text);

describe("meetsDeadline", () => {
  const closing: Deadline = { kind: "at", at: at("2024-02-06T18:00:00+09:00") };

  test.each([
    ["2024-02-06T17:59:59+09:00", "yes", "before-the-deadline", undefined],
    ["2024-02-06T18:00:00+09:00", "yes", "at-the-very-deadline", true],
    ["2024-02-06T18:00+09:00", "yes", "at-the-very-deadline", true],
    ["2024-02-06T09:00:00Z", "yes", "at-the-very-deadline", true],
    ["2024-02-06T18:00:00.001+09:00", "no", "after-the-deadline", undefined],
    ["2024-02-06T18:00:01+09:00", "no", "after-the-deadline", undefined],
    ["2024-02-06T04:00:01-05:00", "no", "after-the-deadline", undefined],
  ])("at %s: %s, %s", (moment, outcome, code, assumed) => {
    const decision = meetsDeadline(closing, at(moment));
    expect(decision).toMatchObject({ outcome, findings: [{ code }] });
    expect(decision.findings[0]?.assumed).toBe(assumed);
  });

  test("a notice that says on which side the moment falls is followed, with nothing assumed", () => {
    const excluded = meetsDeadline({ ...closing, side: "excluded" }, closing.at);
    expect(excluded).toMatchObject({ outcome: "no", findings: [{ code: "at-the-excluded-deadline" }] });
    const included = meetsDeadline({ ...closing, side: "included" }, closing.at);
    expect(included.outcome).toBe("yes");
    expect(included.findings[0]?.assumed).toBeUndefined();
  });

  describe("a day without an hour", () => {
    const until: Deadline = { kind: "on", on: { precision: "day", on: day("2024-02-06") } };

    // 민법 제159조: it ends with the end of the day
    test.each([
      ["2024-02-05T23:59:59+09:00", "yes", "before-the-deadline"],
      ["2024-02-06T00:00:00+09:00", "yes", "closing-hour-not-stated"],
      ["2024-02-06T23:59:59.999+09:00", "yes", "closing-hour-not-stated"],
      ["2024-02-06T15:00:00Z", "no", "after-the-deadline"],
    ])("at %s: %s, %s", (moment, outcome, code) => {
      expect(meetsDeadline(until, at(moment))).toMatchObject({ outcome, findings: [{ code }] });
    });

    test("a day of a month that is not reported cannot be told", () => {
      const twentyFirst: Deadline = { kind: "on", on: { precision: "day-of-month", dayOfMonth: 21, year: 2023 } };
      expect(meetsDeadline(twentyFirst, at("2023-03-02T10:00+09:00"))).toMatchObject({
        outcome: "unknown",
        missing: ["deadline.on"],
      });
      expect(meetsDeadline(twentyFirst, at("2023-01-20T10:00+09:00")).outcome).toBe("yes");
      expect(meetsDeadline(twentyFirst, at("2023-12-22T10:00+09:00")).outcome).toBe("no");
      const bare: Deadline = { kind: "on", on: { precision: "day-of-month", dayOfMonth: 21 } };
      expect(meetsDeadline(bare, at("2023-12-22T10:00+09:00")).outcome).toBe("unknown");
    });
  });

  // no law cuts a month at the 10th and the 20th: where only that decides, the answer says so
  test.each([
    { part: "late", at: "2024-02-29", outcome: "yes", assumed: undefined },
    { part: "late", at: "2024-03-01", outcome: "yes", assumed: undefined },
    { part: "late", at: "2024-03-02", outcome: "yes", assumed: true },
    { part: "late", at: "2024-03-22", outcome: "unknown", assumed: undefined },
    { part: "late", at: "2024-04-01", outcome: "no", assumed: undefined },
    { part: "early", at: "2024-03-11", outcome: "no", assumed: true },
    { part: "early", at: "2024-03-31", outcome: "no", assumed: true },
    { part: "early", at: "2024-04-01", outcome: "no", assumed: undefined },
    { part: "middle", at: "2024-03-10", outcome: "yes", assumed: true },
  ] as const)("$part March, asked on $at: $outcome, assumed $assumed", ({ part, at, outcome, assumed }) => {
    const until: Deadline = { kind: "on", on: { precision: "month-part", year: 2024, month: 3, part } };
    const answer = meetsDeadline(until, instant(`${at}T12:00+09:00`));
    expect(answer.outcome).toBe(outcome);
    expect(answer.findings[0]?.assumed).toBe(assumed);
  });

  describe("until the budget is spent", () => {
    const open: Deadline = { kind: "until-budget-spent" };
    const bounded: Deadline = { kind: "until-budget-spent", latest: at("2024-11-29T18:00+09:00") };

    test.each<[Deadline, string, boolean | undefined, string, string[]]>([
      [open, "2024-03-04T10:00+09:00", undefined, "unknown", ["budget-state-not-known"]],
      [open, "2024-03-04T10:00+09:00", true, "no", ["budget-spent"]],
      [open, "2024-03-04T10:00+09:00", false, "yes", ["budget-not-spent"]],
      [bounded, "2024-11-29T18:00+09:00", false, "yes", ["at-the-very-deadline", "budget-not-spent"]],
      [bounded, "2024-11-29T18:01+09:00", false, "no", ["after-the-deadline", "budget-not-spent"]],
      [bounded, "2024-11-29T18:01+09:00", undefined, "no", ["after-the-deadline", "budget-state-not-known"]],
    ])("%j at %s, spent: %s: %s", (deadline, moment, budgetSpent, outcome, codes) => {
      const decision = meetsDeadline(deadline, at(moment), budgetSpent === undefined ? {} : { budgetSpent });
      expect(decision.outcome).toBe(outcome);
      expect(decision.findings.map((it) => it.code)).toEqual(codes);
    });
  });

  describe("in rounds", () => {
    const rounds: Deadline = {
      kind: "rounds",
      rounds: [
        { round: 1, opens: at("2024-03-01T09:00+09:00"), closes: at("2024-03-15T18:00+09:00") },
        { round: 2, opens: at("2024-06-01T09:00+09:00"), closes: at("2024-06-14T18:00+09:00") },
      ],
    };

    test.each([
      ["2024-03-01T08:59:59+09:00", "no"],
      ["2024-03-01T09:00:00+09:00", "yes"],
      ["2024-03-15T18:00:00+09:00", "yes"],
      ["2024-03-15T18:00:01+09:00", "no"],
      ["2024-06-10T12:00:00+09:00", "yes"],
      ["2024-07-01T12:00:00+09:00", "no"],
    ])("at %s: %s", (moment, outcome) => {
      expect(meetsDeadline(rounds, at(moment)).outcome).toBe(outcome);
    });

    test("tells the round, and the next one", () => {
      expect(meetsDeadline(rounds, at("2024-06-10T12:00+09:00")).findings[0]?.facts).toMatchObject({ round: 2 });
      expect(meetsDeadline(rounds, at("2024-04-01T12:00+09:00")).findings[0]?.facts).toMatchObject({ next: 2 });
      expect(meetsDeadline(rounds, at("2024-07-01T12:00+09:00")).findings[0]?.facts).not.toHaveProperty("next");
    });
  });

  test("rolling is always open, and what is not announced is unknown", () => {
    expect(meetsDeadline({ kind: "rolling" }, at("2024-02-06T18:00+09:00")).outcome).toBe("yes");
    expect(meetsDeadline({ kind: "not-announced" }, at("2024-02-06T18:00+09:00"))).toMatchObject({
      outcome: "unknown",
      missing: ["deadline"],
    });
  });
});

describe("the schema of a deadline", () => {
  const round = (number: number, opens: string, closes: string) => ({ round: number, opens, closes });

  test.each<[unknown, string[]]>([
    [{ kind: "at", at: "2024-02-06T18:00" }, ["at: not-an-instant"]],
    [
      { kind: "rounds", rounds: [round(1, "2024-03-02T09:00Z", "2024-03-01T09:00Z")] },
      ["rounds.0.closes: ends-before-it-starts"],
    ],
    [
      {
        kind: "rounds",
        rounds: [
          round(1, "2024-03-01T09:00Z", "2024-03-02T09:00Z"),
          round(2, "2024-03-02T09:00Z", "2024-03-03T09:00Z"),
        ],
      },
      ["rounds: rounds-overlap"],
    ],
    [
      {
        kind: "rounds",
        rounds: [
          round(2, "2024-03-01T09:00Z", "2024-03-02T09:00Z"),
          round(1, "2024-04-02T09:00Z", "2024-04-03T09:00Z"),
        ],
      },
      ["rounds: rounds-overlap"],
    ],
    [
      {
        kind: "rounds",
        rounds: [
          round(1, "2024-03-01T09:00Z", "2024-03-02T09:00Z"),
          round(1, "2024-03-03T09:00Z", "2024-03-04T09:00Z"),
        ],
      },
      ["rounds: rounds-overlap"],
    ],
    [{ kind: "rounds", rounds: [] }, ["rounds: too_small"]],
    [{ kind: "rolling", at: "2024-02-06T18:00Z" }, [": unrecognized_keys"]],
  ])("refuses %j", (input, expected) => {
    expect(refusals(Deadline, input)).toEqual(expected);
  });

  test.each<Deadline>([
    { kind: "at", at: at("2024-02-06T18:00+09:00"), side: "excluded" },
    { kind: "on", on: { precision: "month", year: 2024, month: 3 } },
    { kind: "until-budget-spent", latest: at("2024-02-06T18:00+09:00") },
    { kind: "rolling" },
    { kind: "rounds", rounds: [{ round: 1, opens: at("2024-03-01T09:00Z"), closes: at("2024-03-01T09:00Z") }] },
    { kind: "not-announced" },
  ])("gives back %j", (deadline) => {
    expect(Deadline.parse(deadline)).toEqual(deadline);
  });
});

describe("moments", () => {
  const offsets = ["Z", "+09:00", "-05:00", "+14:00", "-14:00", "+05:30", "-00:30"];
  const anyMoment = fc
    .tuple(fc.integer({ min: -62_000_000_000, max: 253_000_000_000 }), fc.constantFrom(...offsets))
    .map(([seconds, offset]) => ({ seconds, offset, text: written(seconds, offset) }));

  function written(seconds: number, offset: string): Instant {
    const zone = offset === "Z" ? "UTC" : offset;
    const local = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime();
    return local.toString({ smallestUnit: "second" }).concat(offset) as Instant;
  }

  test("agree with Temporal in order and in the Korean day", () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, (a, b) => {
        expect(Instant.safeParse(a.text).success).toBe(true);
        expect(compareInstants(a.text, b.text)).toBe(Math.sign(a.seconds - b.seconds));
        const korean = Temporal.Instant.from(a.text).toZonedDateTimeISO("+09:00").toPlainDate();
        expect(civilDateOf(a.text)).toBe(korean.toString());
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["2024-02-06T14:59:59.999Z", "2024-02-06"],
    ["2024-02-06T15:00Z", "2024-02-07"],
    ["2024-02-07T00:00+09:00", "2024-02-07"],
    ["2024-02-06T23:59:59.999+09:00", "2024-02-06"],
    ["0001-01-01T00:00+09:00", "0001-01-01"],
    ["9999-12-31T23:59:59.999+09:00", "9999-12-31"],
  ])("%s is on %s in Korea", (moment, expected) => {
    expect(civilDateOf(at(moment))).toBe(expected);
  });

  test.each([
    "2024-02-06T18:00:00",
    "2024-02-06",
    "2024-02-06 18:00:00+09:00",
    "2024-02-06T24:00:00+09:00",
    "2024-02-06T18:60:00+09:00",
    "2024-02-06T18:00:60+09:00",
    "2024-02-06T18:00:00.0001+09:00",
    "2024-02-06T18:00:00+15:00",
    "2024-02-06T18:00:00+0900",
    "2024-02-06T18:00:00z",
    "2024-02-30T18:00:00",
  ])("%s is no moment", (text) => {
    expect(refusals(Instant, text)).toEqual([": not-an-instant"]);
    expect(() => instant(text)).toThrow(RangeError);
  });

  test.each([
    "2024-02-30T18:00:00+09:00",
    "2023-02-29T00:00Z",
    "2024-13-01T18:00+09:00",
    "0000-01-01T18:00+09:00",
    // their day in Korea lies outside the years 1 to 9999
    "0001-01-01T00:00+10:00",
    "9999-12-31T15:00Z",
  ])("%s has its offset, but lies on no day", (text) => {
    expect(refusals(Instant, text)).toEqual([": no-such-day"]);
    expect(() => instant(text)).toThrow(RangeError);
  });

  test("every moment that is accepted has a day", () => {
    expect(civilDateOf(at("0001-01-01T10:00+10:00"))).toBe(addDays(day("0001-01-01"), 0));
  });
});
