import { holidays } from "dojeong/holidays";
import {
  addWorkingDays,
  comesAfter,
  comesBefore,
  day,
  daysBefore,
  dueDate,
  explainTerm,
  fallsWithin,
  instant,
  isWorkingDay,
  meetsDeadline,
  movePastRestDays,
  type PartialDate,
  type TimeFindingCode,
  toPeriod,
  workingDaysIn,
} from "dojeong/time";
import { expect, test } from "vitest";
import type { Decision } from "../../src/decisions/decision.ts";
import { timeWording as english } from "../../src/en/time.ts";
import { timeWording as korean } from "../../src/ko/time.ts";
import { factPaths } from "../support/template-parts.ts";

type Given = Decision<unknown, TimeFindingCode> | Decision<never, TimeFindingCode>;

const moment = instant("2024-03-05T18:00+09:00");
const period = { startsOn: day("2024-03-01"), endsOn: day("2024-03-15") };
const dates: PartialDate[] = [
  { precision: "day", on: day("2024-03-05") },
  { precision: "month-part", year: 2024, month: 3, part: "early" },
  { precision: "month-part", year: 2024, month: 3, part: "late" },
  { precision: "year", year: 2024 },
  { precision: "day-of-month", dayOfMonth: 5 },
  { precision: "day-of-month", dayOfMonth: 5, year: 2024 },
  { precision: "relative", to: "결과 발표", side: "after" },
  { precision: "not-announced" },
];
const deadlines = [
  { kind: "at", at: moment },
  { kind: "at", at: moment, side: "excluded" },
  { kind: "at", at: instant("2024-03-05T18:01+09:00") },
  { kind: "at", at: instant("2024-03-05T17:59+09:00") },
  ...dates.map((on) => ({ kind: "on", on }) as const),
  { kind: "until-budget-spent" },
  { kind: "rolling" },
  { kind: "rounds", rounds: [{ round: 1, opens: moment, closes: moment }] },
  { kind: "rounds", rounds: [{ round: 1, opens: instant("2024-03-06T09:00Z"), closes: instant("2024-03-07T09:00Z") }] },
  { kind: "not-announced" },
] as const;
const starts = ["2024-02-29", "2024-03-08", "2024-02-01", "2026-07-31", "2027-04-25", "2031-01-01", "2025-04-24"];
const lengths = [{ days: 1 }, { days: 7 }, { days: 14 }, { months: 1 }, { years: 1 }, { weeks: 2 }];
const regimes = ["deadline", "restriction", "in-force", "civil-petition", "national-tax"] as const;

/** Decisions of every function, enough of them for every code to occur. */
const decisions: readonly Given[] = [
  ...starts.flatMap((from) =>
    lengths.flatMap((length) => [
      explainTerm(day(from), length),
      ...regimes.map((regime) => dueDate({ from: day(from), length, regime, holidays })),
      dueDate({ from: day(from), length, regime: "deadline", holidays, startsAtMidnight: true }),
      dueDate({ from: day(from), length, regime: "restriction", harmful: ["first-day-counted", "last-day-stays"] }),
      isWorkingDay(day(from), holidays),
      workingDaysIn({ startsOn: day(from), endsOn: day(from) }, holidays),
      addWorkingDays(day(from), 3, holidays),
      addWorkingDays(day(from), -3, holidays),
    ]),
  ),
  dueDate({
    from: day("2024-03-05"),
    length: { days: 3 },
    regime: "civil-petition",
    receivedAt: moment,
    holidays,
  }),
  isWorkingDay(day("2024-03-02"), holidays),
  isWorkingDay(day("2024-03-03"), holidays),
  isWorkingDay(day("2024-03-01"), holidays),
  ...([undefined, "stays", "earlier"] as const).map((onRestDay) =>
    daysBefore({ event: day("2024-02-21"), days: 11, holidays, onRestDay }),
  ),
  daysBefore({ event: day("2026-07-01"), length: { months: 2 }, holidays }),
  ...starts.map((on) => movePastRestDays(day(on), holidays)),
  ...dates.map(toPeriod),
  ...dates.flatMap((date) => dates.flatMap((other) => [comesBefore(date, other), comesAfter(date, other)])),
  comesAfter(day("2024-03-06"), day("2024-03-05")),
  comesBefore(day("2024-03-05"), day("2024-03-06")),
  ...dates.map((date) => fallsWithin(date, period)),
  fallsWithin(day("2024-04-01"), period),
  ...deadlines.flatMap((deadline) =>
    [{}, { budgetSpent: true }, { budgetSpent: false }].map((state) => meetsDeadline(deadline, moment, state)),
  ),
];
const findings = decisions.flatMap((decision) => decision.findings);

test("every code occurs, each with one outcome only", () => {
  const outcomes = new Map<string, Set<string>>();
  for (const { code, outcome } of findings) outcomes.set(code, (outcomes.get(code) ?? new Set()).add(outcome));
  expect([...outcomes].filter(([, those]) => those.size > 1)).toEqual([]);
  expect([...outcomes.keys()].sort()).toEqual(Object.keys(korean).sort());
});

test("unknown findings name what is missing, and no other does", () => {
  for (const finding of findings) {
    expect(finding.outcome === "unknown", finding.code).toBe((finding.missing?.length ?? 0) > 0);
  }
});

test.each([
  ["Korean", korean],
  ["English", english],
] as const)("every fact that the %s wording names is in every finding of its code", (_language, wording) => {
  for (const { code, facts } of findings) {
    const named = factPaths(wording[code]).map((path) => path.split(".")[0] ?? "");
    for (const name of named) expect(Object.keys(facts), `${code} needs ${name}`).toContain(name);
  }
});

test("decisions survive a JSON round trip and are the same when asked again", () => {
  for (const decision of decisions) expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
});

test("every provision cited is one of the acts that were read", () => {
  const read = new Set(["민법", "행정기본법", "민원 처리에 관한 법률", "국세기본법", "관공서의 공휴일에 관한 규정"]);
  const cited = new Set(findings.flatMap((it) => it.citations.map((citation) => citation.instrument)));
  expect([...cited].filter((it) => !read.has(it))).toEqual([holidays.source.instrument]);
});
