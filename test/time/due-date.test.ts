import { holidays } from "dojeong/holidays";
import { day, daysBefore, dueDate, lastDayOfTerm, workingDaysIn } from "dojeong/time";
import { expect, test } from "vitest";

test.each([
  ["D02", "2025-02-28", { months: 2 }, "deadline", "2025-04-30"],
  ["D04", "2023-02-28", { years: 1 }, "deadline", "2024-02-29"],
  ["D06", "2026-08-01", { days: 14 }, "deadline", "2026-08-18"],
  ["D08", "2025-07-03", { days: 14 }, "deadline", "2025-07-17"],
  ["D10", "2025-01-13", { days: 14 }, "deadline", "2025-01-31"],
  ["D12", "2026-09-14", { days: 10 }, "deadline", "2026-09-28"],
  ["D14", "2026-05-27", { days: 10 }, "deadline", "2026-06-08"],
  ["D16", "2025-09-08", { days: 30 }, "deadline", "2025-10-10"],
  ["S01", "2025-04-07", { months: 6 }, "restriction", "2025-10-06"],
  ["S03", "2023-05-16", { months: 6 }, "in-force", "2023-11-17"],
  ["M01", "2026-02-11", { days: 7 }, "civil-petition", "2026-02-24"],
  ["M03", "2026-01-31", { months: 1 }, "civil-petition", "2026-03-03"],
] as const)("%s", (_id, from, length, regime, expected) => {
  expect(dueDate({ from: day(from), length, regime, holidays })).toMatchObject({ outcome: "yes", value: expected });
});
test("others", () => {
  expect(daysBefore({ event: day("2024-01-23"), days: 7 })).toMatchObject({ value: "2024-01-15" });
  expect(daysBefore({ event: day("2026-11-26"), days: 15 })).toMatchObject({ value: "2026-11-10" });
  expect(lastDayOfTerm(day("2024-02-29"), { years: 2 })).toBe("2026-02-28");
  expect(workingDaysIn({ startsOn: day("2024-12-16"), endsOn: day("2025-01-06") }, holidays)).toMatchObject({
    value: 14,
  });
});
