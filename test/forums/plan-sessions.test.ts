import {
  type Cadence,
  type PlannedSession,
  planSessions,
  recurrenceRuleOf,
  type SessionPlanRequest,
} from "dojeong/forums";
import { holidays } from "dojeong/holidays";
import { expandRule } from "dojeong/rrule";
import { day, isWorkingDay } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const span = (from: string, to: string) => ({ startsOn: day(from), endsOn: day(to) });
const sessionsOf = (request: Partial<SessionPlanRequest>): readonly PlannedSession[] => {
  const found = planSessions(
    {
      rule: "FREQ=WEEKLY;BYDAY=WE",
      period: span("2024-05-01", "2024-05-31"),
      holidays,
      onClash: "next-open-day",
      ...request,
    },
    expandRule,
  );
  if (found.outcome !== "yes") throw new Error("not read");
  return found.value.sessions;
};
const proposal = ({ on }: PlannedSession) => (on.outcome === "yes" ? on.value : on.outcome);

// 2024-05-01 (labour day) is no public holiday of the table of public offices then; 2024-05-15 is Buddha's birthday
test("a session on a public holiday moves to the next open day, and says why", () => {
  const found = sessionsOf({ period: span("2024-05-08", "2024-05-22") });
  expect(found.map(proposal)).toEqual(["2024-05-08", "2024-05-16", "2024-05-22"]);
  expect(found[1]?.patternDay).toBe("2024-05-15");
  expect(found[1]?.on.findings).toMatchObject([
    { code: "day-moved", facts: { on: "2024-05-15", to: "2024-05-16", why: "public-holiday" } },
  ]);
});

test.each([
  { onClash: "next-open-day", days: ["2024-05-16"] },
  { onClash: "previous-open-day", days: ["2024-05-14"] },
  { onClash: "drop", days: ["no"] },
] as const)("on a clash: $onClash", ({ onClash, days }) => {
  expect(sessionsOf({ rule: "FREQ=MONTHLY;BYMONTHDAY=15", onClash }).map(proposal)).toEqual(days);
});

test("blackouts are avoided, with their reason; days of rest among them are passed over", () => {
  const blackouts = [{ ...span("2024-05-22", "2024-05-24"), why: "도의회 임시회" }];
  const [found] = sessionsOf({ period: span("2024-05-22", "2024-05-31"), blackouts });
  expect(found && proposal(found)).toBe("2024-05-27");
  expect(found?.on.findings[0]?.facts).toMatchObject({ why: "blackout", names: ["도의회 임시회"] });
});

test("a weekend is a day of rest; two sessions never come to stand on one day", () => {
  const found = sessionsOf({ rule: "FREQ=DAILY", period: span("2024-05-17", "2024-05-22") });
  expect(found.map(proposal)).toEqual(["2024-05-17", "no", "no", "2024-05-20", "2024-05-21", "2024-05-22"]);
  expect(found[1]?.on.findings[0]?.facts).toMatchObject({ on: "2024-05-18", why: "on-saturday" });
  const twoRestDays = sessionsOf({ rule: "FREQ=WEEKLY;BYDAY=SA,SU", period: span("2024-05-17", "2024-05-22") });
  expect(twoRestDays.map(proposal)).toEqual(["2024-05-20", "2024-05-21"]);
});

test("no session leaves an open day for one that has to move: the Thursday stays, the holiday's goes to Friday", () => {
  const found = sessionsOf({ rule: "FREQ=WEEKLY;BYDAY=WE,TH", period: span("2024-05-13", "2024-05-24") });
  expect(found.map(proposal)).toEqual(["2024-05-17", "2024-05-16", "2024-05-22", "2024-05-23"]);
  expect(found.map(({ on }) => on.findings[0]?.code)).toEqual(["day-moved", "day-kept", "day-kept", "day-kept"]);
});

test.each([
  { anchor: undefined, days: ["2025-01-08", "2025-01-22"] },
  { anchor: "2024-12-04", days: ["2025-01-15"] },
  { anchor: "2024-12-11", days: ["2025-01-08", "2025-01-22"] },
  { anchor: "2025-01-15", days: ["2025-01-15"] },
  { anchor: "2025-02-05", days: [] },
])("every other Wednesday counted from $anchor", ({ anchor, days }) => {
  const period = span("2025-01-06", "2025-01-26");
  const request = { rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", period };
  expect(sessionsOf({ ...request, ...(anchor ? { anchor: day(anchor) } : {}) }).map(proposal)).toEqual(days);
});

test("no session is moved out of the period", () => {
  expect(
    sessionsOf({ rule: "FREQ=MONTHLY;BYMONTHDAY=15", period: span("2024-05-01", "2024-05-15") }).map(proposal),
  ).toEqual(["no"]);
  expect(
    sessionsOf({
      rule: "FREQ=MONTHLY;BYMONTHDAY=15",
      period: span("2024-05-15", "2024-05-31"),
      onClash: "previous-open-day",
    }).map(proposal),
  ).toEqual(["no"]);
});

test("where the holidays of the year are not known, a weekday cannot be settled", () => {
  for (const request of [{ holidays: undefined }, { period: span("2099-05-01", "2099-05-31") }]) {
    const found = sessionsOf(request);
    expect(new Set(found.map(proposal))).toEqual(new Set(["unknown"]));
    expect(found[0]?.on).toMatchObject({ missing: [`holidays.${found[0]?.patternDay.slice(0, 4)}`] });
  }
});

test("a move that would lead into a year that is not known is not made", () => {
  const only2024 = { ...holidays, years: [2024], holidays: holidays.holidays.filter((it) => it.on < "2025-01-01") };
  const request = {
    rule: "FREQ=MONTHLY;BYMONTHDAY=28",
    period: span("2024-12-01", "2025-01-31"),
    holidays: only2024,
    blackouts: [span("2024-12-30", "2024-12-31")],
  };
  // 2024-12-28 is a Saturday, and the next day that is not closed lies in 2025
  expect(sessionsOf(request)[0]?.on).toMatchObject({ outcome: "unknown", missing: ["holidays.2025"] });
});

test.each([
  "매주 수요일",
  "",
  "FREQ=HOURLY",
  "FREQ=WEEKLY;BYDAY=XX",
  "FREQ=DAILY\nDTSTART:20240101",
  "FREQ=DAILY;BYHOUR=7",
])("the rule %j cannot be read: unknown, no crash", (rule) => {
  const found = planSessions({ rule, period: span("2024-05-01", "2024-05-31"), onClash: "drop" }, expandRule);
  expect(found).toMatchObject({ outcome: "unknown", missing: ["rule"] });
});

test("any expander will do, in any order, and days outside the period are left out", () => {
  const found = planSessions(
    { rule: "anything", period: span("2024-05-01", "2024-05-31"), holidays, onClash: "drop" },
    () => [day("2024-05-21"), day("2024-05-07"), day("2024-05-07"), day("2024-06-04")],
  );
  expect(found.outcome === "yes" && found.value.sessions.map(proposal)).toEqual(["2024-05-07", "2024-05-21"]);
});

test("an expander is not asked for days before the series begins", () => {
  const found = planSessions(
    {
      rule: "anything",
      anchor: day("2024-06-05"),
      period: span("2024-05-01", "2024-05-31"),
      holidays,
      onClash: "drop",
    },
    () => {
      throw new Error("asked");
    },
  );
  expect(found.outcome === "yes" && found.value.sessions).toEqual([]);
});

const twice: Cadence = { kind: "times-per", times: 2, per: "month" };

test.each([
  {
    name: "second and fourth Tuesdays of a year",
    request: { rule: "FREQ=MONTHLY;BYDAY=2TU,4TU" },
    outcome: "yes",
    code: "plan-meets-cadence",
  },
  { name: "one a month", request: { rule: "FREQ=MONTHLY;BYDAY=2TU" }, outcome: "no", code: "plan-short-of-cadence" },
  {
    name: "two a month, dropped on holidays",
    request: { rule: "FREQ=MONTHLY;BYMONTHDAY=1,15", onClash: "drop" as const },
    outcome: "no",
    code: "plan-short-of-cadence",
  },
  {
    name: "third Thursdays of every third month, against a cadence of just these",
    request: {
      rule: "FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH",
      cadence: { kind: "monthly-weekday" as const, weeks: [3], weekday: 4, everyMonths: 3 },
    },
    outcome: "yes",
    code: "plan-meets-cadence",
  },
  {
    name: "third Thursdays of every third month, against every month's",
    request: {
      rule: "FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH",
      cadence: { kind: "monthly-weekday" as const, weeks: [3], weekday: 4 },
    },
    outcome: "no",
    code: "plan-short-of-cadence",
  },
  {
    name: "every week but in August, against a cadence of just that",
    request: {
      rule: "FREQ=WEEKLY;BYDAY=WE;BYMONTH=1,2,3,4,5,6,7,9,10,11,12",
      cadence: { kind: "weekly" as const, weekdays: [3], months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] },
    },
    outcome: "yes",
    code: "plan-meets-cadence",
  },
  {
    name: "holidays not known",
    request: { rule: "FREQ=MONTHLY;BYDAY=2TU,4TU", holidays: undefined },
    outcome: "unknown",
    code: "plan-not-settled",
  },
])("held against twice a month: $name: $outcome", ({ request, outcome, code }) => {
  const found = planSessions(
    { period: span("2024-01-01", "2024-12-31"), holidays, onClash: "next-open-day", cadence: twice, ...request },
    expandRule,
  );
  const meets = found.outcome === "yes" ? found.value.meetsCadence : undefined;
  expect(meets?.outcome).toBe(outcome);
  expect(meets?.findings.map((it) => it.code)).toEqual([code]);
});

test("whatever is proposed is a working day, in the period, outside the blackouts, each once, and the same every time", () => {
  const rules = fc.constantFrom(
    "FREQ=WEEKLY;BYDAY=WE",
    "FREQ=MONTHLY;BYDAY=4WE",
    "FREQ=MONTHLY;BYMONTHDAY=1,15,-1",
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5",
  );
  const from = fc
    .integer({ min: 0, max: 700 })
    .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
  const plus = (date: string, days: number) =>
    new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      rules,
      from,
      fc.integer({ min: 0, max: 200 }),
      fc.array(fc.tuple(fc.nat(200), fc.nat(9)), { maxLength: 3 }),
      fc.constantFrom("next-open-day", "previous-open-day", "drop"),
      (rule, start, length, spans, onClash) => {
        const period = span(start, plus(start, length));
        const blackouts = spans.map(([offset, days]) => span(plus(start, offset), plus(start, offset + days)));
        const found = sessionsOf({ rule, period, blackouts, onClash });
        expect(sessionsOf({ rule, period, blackouts: [...blackouts].reverse(), onClash })).toEqual(found);
        const days = found.flatMap(({ on }) => (on.outcome === "yes" ? [on.value] : []));
        expect(new Set(days).size).toBe(days.length);
        for (const on of days) {
          expect(isWorkingDay(on, holidays).outcome).toBe("yes");
          expect(period.startsOn <= on && on <= period.endsOn).toBe(true);
          expect(blackouts.some((one) => one.startsOn <= on && on <= one.endsOn)).toBe(false);
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe("without a rule", () => {
  const period = span("2024-02-05", "2024-12-20");
  test.each<Cadence>([
    { kind: "weekly", weekdays: [5, 3] },
    { kind: "weekly", weekdays: [1], everyWeeks: 2 },
    { kind: "weekly", weekdays: [2], months: [3, 4, 5] },
    { kind: "monthly-weekday", weeks: [3, -1], weekday: 4 },
    { kind: "monthly-weekday", weeks: [1, 5], weekday: 2, everyMonths: 3 },
    { kind: "monthly-day", days: [31, 15, -1] },
  ])("a cadence that fixes its days names those that its rule names: %j", (cadence) => {
    const rule = recurrenceRuleOf(cadence);
    const request = { period, holidays, onClash: "next-open-day", cadence } as const;
    const [own, ruled] = [
      planSessions(request),
      planSessions({ ...request, rule: rule.outcome === "yes" ? rule.value : "" }, expandRule),
    ];
    if (own.outcome !== "yes" || ruled.outcome !== "yes") throw new Error("No plan");
    expect(own.value).toEqual(ruled.value);
    expect(own.value.sessions.length).toBeGreaterThan(2);
    expect(own.findings.map((it) => it.code)).toEqual(["days-fixed"]);
  });

  test.each([{ kind: "times-per", times: 2, per: "month" } as const, { kind: "irregular" } as const, undefined])(
    "one that fixes none needs a pattern: %j",
    (cadence) => {
      const request = { period, holidays, onClash: "drop" as const };
      const found = planSessions(cadence === undefined ? request : { ...request, cadence });
      expect(found).toMatchObject({
        outcome: "unknown",
        missing: ["rule"],
        findings: [{ code: "pattern-not-stated" }],
      });
    },
  );

  test("a rule without something to expand it cannot be read", () => {
    expect(planSessions({ rule: "FREQ=DAILY", period, holidays, onClash: "drop" })).toMatchObject({
      findings: [{ code: "rule-not-readable" }],
    });
  });
});
