import { nextReviewOn, planYearOf, planYears, planYearsCovered, servedOn } from "dojeong/plans";
import { day } from "dojeong/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isLeapYear } from "../../src/internal/civil-date.ts";
import { codes, plan, years } from "./support.ts";

test.each([
  { on: "2023-12-31", outcome: "no", code: "before-plan" },
  { on: "2024-01-01", outcome: "yes", ordinal: 1 },
  { on: "2024-12-31", outcome: "yes", ordinal: 1 },
  { on: "2025-01-01", outcome: "yes", ordinal: 2 },
  { on: "2028-12-31", outcome: "yes", ordinal: 5 },
  { on: "2029-01-01", outcome: "no", code: "after-plan" },
])("of a plan 2024–2028, $on: $outcome $ordinal", ({ on, outcome, ordinal, code }) => {
  const found = planYearOf(plan({ period: years(2024, 2028) }), day(on));
  expect(found.outcome).toBe(outcome);
  if (found.outcome === "yes") expect(found.value.ordinal).toBe(ordinal);
  else expect(codes(found.findings)).toEqual([code]);
});

test("without a period nothing is said of its years", () => {
  for (const found of [
    planYearOf(plan(), day("2024-01-01")),
    planYears(plan()),
    nextReviewOn(plan()),
    planYearsCovered(plan(), []),
  ]) {
    expect(found).toMatchObject({ outcome: "unknown", missing: ["period"] });
  }
});

test.each([
  {
    yearsRun: undefined,
    starts: ["2022-07-01", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"],
    assumed: true,
  },
  {
    yearsRun: "calendar",
    starts: ["2022-07-01", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"],
    assumed: undefined,
  },
  { yearsRun: "anniversary", starts: ["2022-07-01", "2023-07-01", "2024-07-01", "2025-07-01"], assumed: undefined },
])("a plan from July 2022 to June 2026, years run: $yearsRun", ({ yearsRun, starts, assumed }) => {
  const found = planYears(
    plan({ period: { startsOn: "2022-07-01", endsOn: "2026-06-30" }, ...(yearsRun ? { yearsRun } : {}) }),
  );
  expect(found.outcome === "yes" && found.value.map((year) => year.startsOn)).toEqual(starts);
  expect(found.findings[0]?.assumed).toBe(assumed);
});

// 민법 제160조제3항: a year from 29 February has no such day in the year after, and ends on 28 February
test("years from 29 February end on the month's last day", () => {
  const found = planYears(plan({ period: { startsOn: "2024-02-29", endsOn: "2028-02-28" }, yearsRun: "anniversary" }));
  expect(found.outcome === "yes" && found.value.map((year) => year.endsOn)).toEqual([
    "2025-02-28",
    "2026-02-28",
    "2027-02-28",
    "2028-02-28",
  ]);
});

const period = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 0, max: 11 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 8000 }),
  )
  .map(([year, month, date, length]) => {
    const startsOn = new Date(Date.UTC(year, month, date));
    const endsOn = new Date(startsOn.getTime() + length * 86_400_000);
    return { startsOn: startsOn.toISOString().slice(0, 10), endsOn: endsOn.toISOString().slice(0, 10) };
  });

test("the years of a plan make it up, day by day, each once", () => {
  fc.assert(
    fc.property(period, fc.constantFrom("calendar", "anniversary"), (period, yearsRun) => {
      const found = planYears(plan({ period, yearsRun }));
      if (found.outcome !== "yes") throw new Error("not told");
      const days = found.value;
      expect(days[0]?.startsOn).toBe(period.startsOn);
      expect(days.at(-1)?.endsOn).toBe(period.endsOn);
      for (const [index, year] of days.entries()) {
        expect(year.ordinal).toBe(index + 1);
        expect(year.startsOn <= year.endsOn).toBe(true);
        const next = days[index + 1];
        if (next) expect(Date.parse(next.startsOn) - Date.parse(year.endsOn)).toBe(86_400_000);
        if (yearsRun === "anniversary" && next) {
          const length = (Date.parse(next.startsOn) - Date.parse(year.startsOn)) / 86_400_000;
          const leap = isLeapYear(Number(year.startsOn.slice(0, 4))) || isLeapYear(Number(next.startsOn.slice(0, 4)));
          expect(length === 365 || (leap && length === 366)).toBe(true);
        }
        const of = planYearOf(plan({ period, yearsRun }), year.endsOn);
        expect(of.outcome === "yes" && of.value).toEqual(year);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  { every: { years: 5 }, endsOn: "2033-12-31", due: "2029-01-01" },
  { every: { years: 5 }, endsOn: "2028-12-31", due: "2029-01-01" },
  { every: { years: 1 }, endsOn: "2024-12-31", due: "2025-01-01" },
  { every: { months: 18 }, endsOn: "2024-12-31", due: "2025-07-01" },
])("with a cycle of $every the next is due on $due, whatever the horizon", ({ every, endsOn, due }) => {
  const found = nextReviewOn(plan({ period: { startsOn: "2024-01-01", endsOn }, cycle: { every } }));
  expect(found.outcome === "yes" && found.value).toBe(due);
});

test.each([
  { on: "2020-01-01", due: "2026-01-01" },
  { on: "2026-01-01", due: "2026-01-01" },
  { on: "2026-01-02", due: "2031-01-01" },
  { on: "2040-12-31", due: "2041-01-01" },
  { on: "2041-01-01", due: "2041-01-01" },
  { on: "2041-01-02", due: "after-plan" },
])("a plan of twenty years reviewed every five is next due, asked on $on: $due", ({ on, due }) => {
  const found = nextReviewOn(plan({ period: years(2021, 2040), cycle: { every: { years: 5 } } }), day(on));
  expect(found.outcome === "yes" ? found.value : codes(found.findings).join()).toBe(due);
});

test.each([
  { startsOn: "2024-02-29", every: { years: 1 }, on: "2028-01-01", due: "2028-02-29" },
  { startsOn: "2024-01-31", every: { months: 1 }, on: "2024-03-15", due: "2024-03-31" },
  { startsOn: "1000-01-01", every: { months: 1 }, on: "9000-12-02", due: "9001-01-01" },
  { startsOn: "1000-01-01", every: { years: 1 }, on: "9000-12-02", due: "9001-01-01" },
  { startsOn: "1000-01-01", every: { days: 1 }, on: "9000-12-02", due: "9000-12-02" },
  { startsOn: "9998-01-01", every: { years: 5 }, on: "9998-06-01", due: "after-plan" },
])("cycles are counted from the start: $every from $startsOn, asked on $on", ({ startsOn, every, on, due }) => {
  const found = nextReviewOn(plan({ period: { startsOn, endsOn: "9999-12-31" }, cycle: { every } }), day(on));
  expect(found.outcome === "yes" ? found.value : codes(found.findings).join()).toBe(due);
});

test("the end of a plan is not taken for its cycle", () => {
  expect(nextReviewOn(plan({ period: years(2024, 2028) }))).toMatchObject({ outcome: "unknown", missing: ["cycle"] });
});

const term = (from: string, to: string) => ({ startsOn: day(from), endsOn: day(to) });

test.each([
  {
    name: "the terms of the first members",
    terms: [term("2024-01-01", "2025-12-31")],
    covered: ["whole", "whole", "none", "none", "none"],
  },
  {
    name: "two terms that touch, the later one first",
    terms: [term("2024-07-01", "2025-06-30"), term("2024-01-01", "2024-06-30")],
    covered: ["whole", "part", "none", "none", "none"],
  },
  {
    name: "a day short at the end of a year",
    terms: [term("2024-01-01", "2024-12-30")],
    covered: ["part", "none", "none", "none", "none"],
  },
  { name: "none", terms: [], covered: ["none", "none", "none", "none", "none"] },
  {
    name: "more than the plan",
    terms: [term("2020-01-01", "2030-12-31")],
    covered: ["whole", "whole", "whole", "whole", "whole"],
  },
])("years covered by $name", ({ terms, covered }) => {
  const found = planYearsCovered(plan({ period: years(2024, 2028) }), terms);
  expect(found.outcome === "yes" && found.value.map((year) => year.covered)).toEqual(covered);
});

test("renewal reaches 2027, and 2028 stays out of reach", () => {
  const found = planYearsCovered(
    plan({ period: years(2024, 2028) }),
    [term("2024-01-01", "2025-12-31")],
    [term("2026-01-01", "2027-12-31")],
  );
  expect(found.outcome === "yes" && found.value.map((year) => year.ifRenewed)).toEqual([
    "whole",
    "whole",
    "whole",
    "whole",
    "none",
  ]);
  expect(found.findings.at(-1)?.facts).toEqual({ years: 5, outOfReach: [5] });
});

test.each([
  { on: "2023-12-31", outcome: "no" },
  { on: "2024-01-01", outcome: "yes" },
  { on: "2025-12-31", outcome: "yes" },
  { on: "2026-01-01", outcome: "unknown" },
  { on: "2027-12-31", outcome: "unknown" },
  { on: "2028-01-01", outcome: "no" },
])("served on $on: $outcome", ({ on, outcome }) => {
  expect(servedOn(day(on), [term("2024-01-01", "2025-12-31")], [term("2026-01-01", "2027-12-31")]).outcome).toBe(
    outcome,
  );
});

test("what has to be known is whether they were renewed", () => {
  const found = servedOn(day("2026-01-05"), [], [term("2026-01-01", "2027-12-31")]);
  expect(found).toMatchObject({ outcome: "unknown", missing: ["reappointment"] });
});
