import { expandRule } from "dojeong/rrule";
import { day } from "dojeong/time";
import { expect, test } from "vitest";

const span = (from: string, to: string) => ({ startsOn: day(from), endsOn: day(to) });

test.each([
  {
    rule: "FREQ=WEEKLY;BYDAY=WE",
    period: span("2024-05-01", "2024-05-15"),
    days: ["2024-05-01", "2024-05-08", "2024-05-15"],
  },
  {
    rule: "RRULE:FREQ=WEEKLY;BYDAY=WE;INTERVAL=2",
    period: span("2024-05-01", "2024-05-31"),
    days: ["2024-05-01", "2024-05-15", "2024-05-29"],
  },
  { rule: "freq=monthly;byday=-1fr", period: span("2024-01-01", "2024-02-29"), days: ["2024-01-26", "2024-02-23"] },
  {
    rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
    period: span("2023-01-01", "2028-12-31"),
    days: ["2024-02-29", "2028-02-29"],
  },
  { rule: "FREQ=DAILY;COUNT=2", period: span("2024-12-31", "2025-12-31"), days: ["2024-12-31", "2025-01-01"] },
  {
    rule: "FREQ=DAILY;UNTIL=20240102T000000Z",
    period: span("2024-01-01", "2024-12-31"),
    days: ["2024-01-01", "2024-01-02"],
  },
  { rule: "FREQ=DAILY;UNTIL=20240102", period: span("2024-01-01", "2024-12-31"), days: ["2024-01-01", "2024-01-02"] },
  {
    rule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    period: span("2024-03-01", "2024-03-31"),
    days: ["2024-03-29"],
  },
  { rule: "FREQ=WEEKLY;BYDAY=WE", period: span("2024-05-02", "2024-05-07"), days: [] },
])("$rule", ({ rule, period, days }) => {
  expect(expandRule(rule, period)).toEqual(days);
});

test.each([
  "",
  "hello",
  "BYDAY=WE",
  "FREQ=SECONDLY",
  "FREQ=MINUTELY;COUNT=3",
  "FREQ=WEEKLY;BYDAY=ZZ",
  "FREQ=WEEKLY;",
  ";FREQ=WEEKLY",
  "FREQ=DAILY;BYSECOND=1",
  "FREQ=DAILY\r\nEXDATE:20240101",
  "FREQ=MONTHLY;BYMONTHDAY=99",
  "FREQ=MONTHLY;BYMONTHDAY=0",
  "FREQ=MONTHLY;BYMONTHDAY=1,99",
  "FREQ=YEARLY;BYMONTH=13",
  "FREQ=YEARLY;BYMONTH=-1",
  "FREQ=MONTHLY;BYDAY=99WE",
  "FREQ=YEARLY;BYWEEKNO=99",
  "FREQ=MONTHLY;BYSETPOS=1",
  "FREQ=WEEKLY;BYDAY=2WE",
  "FREQ=MONTHLY;INTERVAL=0",
  "FREQ=MONTHLY;FOO=1",
  "FREQ=DAILY;COUNT=2;UNTIL=20240105",
  "FREQ=DAILY;UNTIL=20241399",
  "FREQ=DAILY;FREQ=WEEKLY",
  "FREQ=DAILY;__proto__=1",
])("%j cannot be read", (rule) => {
  expect(expandRule(rule, span("2024-01-01", "2024-12-31"))).toBeUndefined();
});

test("a rule that names no day, or that asks for too many, ends", () => {
  expect(expandRule("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", span("2024-01-01", "2024-12-31")) ?? []).toEqual([]);
  expect(expandRule("FREQ=DAILY;COUNT=999999999", span("2024-01-01", "2024-12-31"))).toHaveLength(366);
  expect(expandRule("FREQ=DAILY", span("1990-01-01", "2019-12-31"))).toHaveLength(10_957);
});
