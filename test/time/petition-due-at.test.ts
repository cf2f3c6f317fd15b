import { holidays } from "dojeong/holidays";
import { compareInstants, instant, type PetitionDueAtQuestion, petitionDueAt } from "dojeong/time";
import fc from "fast-check";
import { expect, test } from "vitest";

const due = (receivedAt: string, days: number, more: Partial<PetitionDueAtQuestion> = {}) =>
  petitionDueAt({ receivedAt: instant(receivedAt), days, holidays, ...more });

// 민원 처리에 관한 법률 제19조제1항: a day is eight working hours; Saturdays and holidays do not count
test.each([
  ["2024-03-04T10:30:00+09:00", 1, "2024-03-05T10:30:00+09:00"],
  ["2024-03-04T10:30:15.250+09:00", 1, "2024-03-05T10:30:15.250+09:00"],
  ["2024-03-04T09:00:00+09:00", 1, "2024-03-04T18:00:00+09:00"],
  ["2024-03-04T12:00:00+09:00", 1, "2024-03-05T12:00:00+09:00"],
  ["2024-03-04T12:30:00+09:00", 1, "2024-03-05T12:00:00+09:00"],
  ["2024-03-04T13:00:00+09:00", 1, "2024-03-05T12:00:00+09:00"],
  ["2024-03-04T18:00:00+09:00", 1, "2024-03-05T18:00:00+09:00"],
  ["2024-03-08T17:00:00+09:00", 2, "2024-03-12T17:00:00+09:00"],
  ["2026-02-13T15:00:00+09:00", 3, "2026-02-23T15:00:00+09:00"],
  ["2024-03-04T01:30:00Z", 1, "2024-03-05T10:30:00+09:00"],
])("received at %s, %i days: %s", (receivedAt, days, value) => {
  expect(due(receivedAt, days)).toMatchObject({ outcome: "yes", value });
});

test("names the days left out, and only where there are any", () => {
  expect(due("2024-03-08T17:00:00+09:00", 2).findings.at(-1)).toMatchObject({
    code: "rest-days-not-counted",
    facts: { days: ["2024-03-09", "2024-03-10"] },
  });
  expect(due("2024-03-04T10:30:00+09:00", 2).findings.map((it) => it.code)).not.toContain("rest-days-not-counted");
});

test("an office with other hours counts those", () => {
  const workingHours = [
    { from: "09:00", until: "13:00" },
    { from: "14:00", until: "18:00" },
  ];
  expect(due("2024-03-04T12:30:00+09:00", 1, { workingHours })).toMatchObject({ value: "2024-03-05T12:30:00+09:00" });
});

test("unknown where the table does not reach", () => {
  expect(due("2031-03-04T10:30:00+09:00", 1)).toMatchObject({ outcome: "unknown", missing: ["holidays.2031"] });
});

test.each([0, 6, 1.5, Number.NaN])("refuses %s days", (days) => {
  expect(() => due("2024-03-04T10:30:00+09:00", days)).toThrow(RangeError);
});

test("is the same moment however reception is written, and never before it", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2024-01-01"), max: new Date("2027-11-01"), noInvalidDate: true }),
      fc.integer({ min: 1, max: 5 }),
      (date, days) => {
        const text = date.toISOString();
        const decision = due(text, days);
        expect(due(text.replace("Z", "+00:00"), days)).toMatchObject({
          value: decision.outcome === "yes" && decision.value,
        });
        expect(decision.outcome === "yes" && compareInstants(decision.value, instant(text))).toBe(1);
      },
    ),
  );
});
