import {
  abuts,
  addDays,
  containsDay,
  day,
  daysBetween,
  daysIn,
  gapsBetween,
  holdsOn,
  nextDay,
  overlapOf,
  type Period,
  previousDay,
  shiftPeriod,
  splitByYear,
  subtractPeriods,
  unionOf,
  yearsIn,
} from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyPeriod } from "./arbitrary.ts";

const period = (startsOn: string, endsOn: string): Period => ({ startsOn: day(startsOn), endsOn: day(endsOn) });

/** Every day of some periods, as a set: the plainest model of what the functions compute. */
function daysOf(...periods: readonly Period[]): Set<string> {
  const days = new Set<string>();
  for (const { startsOn, endsOn } of periods) {
    for (let on = startsOn; on <= endsOn; on = nextDay(on)) days.add(on);
  }
  return days;
}

/** Short periods close together, so that they overlap, abut and leave gaps often. */
const near = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }))
  .map(([first, more]) => shiftPeriod(period("2024-02-20", addDays(day("2024-02-20"), more)), first));

describe("days", () => {
  test("next, previous and between", () => {
    expect(nextDay(day("2024-02-28"))).toBe("2024-02-29");
    expect(previousDay(day("2025-03-01"))).toBe("2025-02-28");
    expect(daysBetween(day("2024-01-01"), day("2025-01-01"))).toBe(366);
    expect(daysBetween(day("2025-01-01"), day("2024-01-01"))).toBe(-366);
    expect(() => nextDay(day("9999-12-31"))).toThrow(RangeError);
    expect(() => previousDay(day("0001-01-01"))).toThrow(RangeError);
    expect(() => addDays(day("2024-01-01"), 0.5)).toThrow(RangeError);
    expect(() => day("2023-02-29")).toThrow(RangeError);
  });
});

describe("containsDay and holdsOn", () => {
  test.each([
    ["2023-12-31", false],
    ["2024-01-01", true],
    ["2025-12-31", true],
    ["2026-01-01", false],
  ])("%s: %s", (on, expected) => {
    expect(containsDay(period("2024-01-01", "2025-12-31"), day(on))).toBe(expected);
    expect(holdsOn({ from: day("2024-01-01"), until: day("2025-12-31") }, day(on))).toBe(expected);
  });

  test("a side that is left out is open", () => {
    expect(holdsOn({ until: day("2024-01-17") }, day("0001-01-01"))).toBe(true);
    expect(holdsOn({ until: day("2024-01-17") }, day("2024-01-18"))).toBe(false);
    expect(holdsOn({ from: day("2024-01-18") }, day("9999-12-31"))).toBe(true);
  });
});

test("overlapOf, unionOf, subtractPeriods and gapsBetween do to periods what sets do to their days", () => {
  fc.assert(
    fc.property(fc.array(near, { maxLength: 6 }), near, (some, one) => {
      const [a, b] = [daysOf(one), daysOf(...some)];
      for (const other of some) {
        const shared = overlapOf(one, other);
        expect(daysOf(...(shared ? [shared] : []))).toEqual(new Set([...a].filter((it) => daysOf(other).has(it))));
        expect(overlapOf(other, one)).toEqual(shared);
      }
      const union = unionOf(some);
      expect(daysOf(...union)).toEqual(b);
      expect(daysOf(...subtractPeriods(one, some))).toEqual(new Set([...a].filter((it) => !b.has(it))));
      const gaps = gapsBetween(some);
      expect(unionOf([...union, ...gaps]).length).toBe(Math.min(union.length, 1));
      expect([...daysOf(...gaps)].some((it) => b.has(it))).toBe(false);
      for (const [index, it] of union.slice(1).entries()) {
        expect(daysBetween(union[index]?.endsOn ?? it.startsOn, it.startsOn)).toBeGreaterThan(1);
      }
    }),
    { numRuns: 200 },
  );
});

test("the order of periods makes no difference to their union", () => {
  fc.assert(
    fc.property(fc.array(near, { maxLength: 6 }), (some) => {
      expect(unionOf([...some].reverse())).toEqual(unionOf(some));
      expect(unionOf([...some, ...some])).toEqual(unionOf(some));
    }),
  );
});

describe("abuts", () => {
  test.each([
    ["2026-01-01", "2026-12-31", true],
    ["2025-12-31", "2026-12-31", false],
    ["2026-01-02", "2026-12-31", false],
    ["2023-01-01", "2023-12-31", true],
  ])("2024-01-01/2025-12-31 and %s/%s: %s", (startsOn, endsOn, expected) => {
    const term = period("2024-01-01", "2025-12-31");
    expect(abuts(term, period(startsOn, endsOn))).toBe(expected);
    expect(abuts(period(startsOn, endsOn), term)).toBe(expected);
  });
});

describe("subtractPeriods", () => {
  const whole = period("2024-01-01", "2024-12-31");

  test.each<[name: string, taken: Period[], left: Period[]]>([
    ["nothing", [], [whole]],
    ["all of it and more", [period("2023-01-01", "2025-12-31")], []],
    ["exactly all", [whole], []],
    ["the first day", [period("2024-01-01", "2024-01-01")], [period("2024-01-02", "2024-12-31")]],
    ["the last day", [period("2024-12-31", "2024-12-31")], [period("2024-01-01", "2024-12-30")]],
    ["what lies outside", [period("2025-01-01", "2025-01-01")], [whole]],
    [
      "the middle",
      [period("2024-03-01", "2024-03-31")],
      [period("2024-01-01", "2024-02-29"), period("2024-04-01", "2024-12-31")],
    ],
  ])("%s", (_name, taken, left) => {
    expect(subtractPeriods(whole, taken)).toEqual(left);
  });
});

test("the parts by calendar year are the period, each within its year", () => {
  fc.assert(
    fc.property(anyPeriod, (whole) => {
      const parts = splitByYear(whole);
      expect(unionOf(parts)).toEqual([whole]);
      expect(parts.map(daysIn).reduce((sum, it) => sum + it, 0)).toBe(daysIn(whole));
      expect(parts.map((it) => Number(it.startsOn.slice(0, 4)))).toEqual(yearsIn(whole));
      for (const part of parts) expect(part.startsOn.slice(0, 4)).toBe(part.endsOn.slice(0, 4));
    }),
  );
});

test("a period that is shifted keeps its number of days, and comes back", () => {
  fc.assert(
    fc.property(anyPeriod, anyDay, fc.integer({ min: -1000, max: 1000 }), (it, _on, days) => {
      const shifted = shiftPeriod(it, days);
      expect(daysIn(shifted)).toBe(daysIn(it));
      expect(shiftPeriod(shifted, -days)).toEqual(it);
      expect(daysBetween(it.startsOn, shifted.startsOn)).toBe(days);
    }),
  );
});
