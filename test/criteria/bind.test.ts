import { bind, type Criterion, type CriterionParameter, evaluate, type Truth } from "dojeong/criteria";
import { ageOn, day, dueDate, type IsoDate, type Length, lastDayOfTerm } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOfDayNumber, dayNumber } from "../../src/internal/civil-date.ts";

const notice = (on: string) => ({ asOf: { notice: day(on) } });

function ageSays(
  kind: "ageAtLeast" | "ageOver" | "ageAtMost" | "ageUnder",
  years: number,
  born: string,
  on: string,
): Truth {
  return evaluate(bind({ kind, field: "born", years, asOf: "notice" }, notice(on)), { born });
}

function elapsedSays(
  kind: "elapsedAtLeast" | "elapsedOver" | "withinLast" | "elapsedUnder",
  length: Length,
  since: string,
  on: string,
): Truth {
  return evaluate(bind({ kind, field: "since", length, asOf: "notice" }, notice(on)), { since });
}

/** Days around the ends of February come up as often as all others. */
const days: fc.Arbitrary<IsoDate> = fc.oneof(
  fc
    .integer({ min: dayNumber("1900-01-01"), max: dayNumber("2100-12-31") })
    .map((it) => dateOfDayNumber(it) as IsoDate),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom("02-27", "02-28", "03-01", "03-02", "01-31", "08-31"))
    .map(([year, rest]) => `${year}-${rest}` as IsoDate),
  fc
    .integer({ min: 476, max: 524 })
    .map((it) => `${it * 4}-02-29`)
    .filter((it) => !it.startsWith("1900") && !it.startsWith("2100"))
    .map((it) => it as IsoDate),
);

test("an age is the one that ageOn gives, for all four bounds", () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: 0, max: 120 }), (born, on, years) => {
      const age = ageOn(born, on);
      const expected = (says: (age: number) => boolean): boolean => age !== undefined && says(age);
      expect(ageSays("ageAtLeast", years, born, on)).toBe(expected((it) => it >= years));
      expect(ageSays("ageOver", years, born, on)).toBe(expected((it) => it > years));
      expect(ageSays("ageAtMost", years, born, on)).toBe(expected((it) => it <= years));
      expect(ageSays("ageUnder", years, born, on)).toBe(expected((it) => it < years));
    }),
    { numRuns: 2000 },
  );
});

test("at the very bound an age agrees too", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 100 }), fc.integer({ min: -3, max: 3 }), (born, years, shift) => {
      const on = dateOfDayNumber(dayNumber(lastDayOfTerm(born, { years })) + shift) as IsoDate;
      return ageSays("ageAtLeast", years, born, on) === shift > 0;
    }),
    { numRuns: 2000 },
  );
});

const lengths: fc.Arbitrary<Length> = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((years) => ({ years })),
  fc.integer({ min: 1, max: 40 }).map((months) => ({ months })),
  fc.record({ years: fc.integer({ min: 1, max: 5 }), months: fc.integer({ min: 1, max: 11 }) }),
  fc.integer({ min: 1, max: 60 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 1, max: 400 }).map((count) => ({ days: count })),
);

test("what began on a day has lasted a length on the day after the last that it fills (민법 제160조)", () => {
  fc.assert(
    fc.property(days, lengths, fc.integer({ min: -4, max: 4 }), (since, length, shift) => {
      const last = dayNumber(lastDayOfTerm(since, length));
      const on = dateOfDayNumber(last + shift) as IsoDate;
      fc.pre(on >= since);
      expect(elapsedSays("elapsedAtLeast", length, since, on)).toBe(shift >= 1);
      expect(elapsedSays("elapsedUnder", length, since, on)).toBe(shift < 1);
    }),
    { numRuns: 3000 },
  );
});

/** The last day of a period counted from an event, before a day of rest moves it. */
function endOfPeriod(from: IsoDate, length: Length): IsoDate {
  const counted = dueDate({ from, length, regime: "deadline" }).findings[1];
  return day(counted?.facts.on as string);
}

test("a period counted from an event ends on the day that dueDate finds (민법 제157조, 제159조, 제160조)", () => {
  fc.assert(
    fc.property(days, lengths, fc.integer({ min: -4, max: 4 }), (since, length, shift) => {
      const on = dateOfDayNumber(dayNumber(endOfPeriod(since, length)) + shift) as IsoDate;
      fc.pre(on >= since);
      expect(elapsedSays("withinLast", length, since, on)).toBe(shift <= 0);
      expect(elapsedSays("elapsedOver", length, since, on)).toBe(shift > 0);
    }),
    { numRuns: 3000 },
  );
});

test("over a length is at least that length, and each pair is one question and its opposite", () => {
  fc.assert(
    fc.property(days, lengths, fc.integer({ min: 0, max: 800 }), (since, length, gone) => {
      const on = dateOfDayNumber(dayNumber(since) + gone) as IsoDate;
      const says = (kind: Parameters<typeof elapsedSays>[0]): Truth => elapsedSays(kind, length, since, on);
      expect(says("withinLast")).toBe(!says("elapsedOver"));
      expect(says("elapsedUnder")).toBe(!says("elapsedAtLeast"));
      if (says("elapsedOver")) expect(says("elapsedAtLeast")).toBe(true);
      expect(says("withinLast") || says("elapsedAtLeast")).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("of a day still to come nothing has gone by", () => {
  for (const kind of ["elapsedAtLeast", "elapsedOver", "withinLast", "elapsedUnder"] as const)
    expect(elapsedSays(kind, { days: 1 }, "2024-03-02", "2024-03-01")).toBe(false);
});

test.each([
  {
    name: "exactly one year on the closing date",
    kind: "elapsedAtLeast",
    length: { years: 1 },
    since: "2023-06-07",
    on: "2024-06-07",
    says: true,
  },
  {
    name: "one day short of it",
    kind: "elapsedAtLeast",
    length: { years: 1 },
    since: "2023-06-08",
    on: "2024-06-07",
    says: false,
  },
  {
    name: "closed exactly three years before",
    kind: "elapsedOver",
    length: { years: 3 },
    since: "2019-02-24",
    on: "2022-02-24",
    says: false,
  },
  {
    name: "closed three years and a day before",
    kind: "elapsedOver",
    length: { years: 3 },
    since: "2019-02-23",
    on: "2022-02-24",
    says: true,
  },
  {
    name: "29 February, on 29 February of the next leap year",
    kind: "elapsedAtLeast",
    length: { years: 4 },
    since: "2020-02-29",
    on: "2024-02-29",
    says: true,
  },
  {
    name: "29 February, on 28 February of a common year",
    kind: "elapsedAtLeast",
    length: { years: 1 },
    since: "2024-02-29",
    on: "2025-02-28",
    says: false,
  },
  {
    name: "29 February, on 1 March of a common year",
    kind: "elapsedAtLeast",
    length: { years: 1 },
    since: "2024-02-29",
    on: "2025-03-01",
    says: true,
  },
  // 민법 제157조: the first day that counts is 1 March, so the periods end with February and with April
  {
    name: "28 February seven years before 29 February",
    kind: "withinLast",
    length: { years: 7 },
    since: "2017-02-28",
    on: "2024-02-29",
    says: true,
  },
  {
    name: "28 February seven years before 1 March",
    kind: "withinLast",
    length: { years: 7 },
    since: "2017-02-28",
    on: "2024-03-01",
    says: false,
  },
  {
    name: "27 February seven years before 29 February",
    kind: "withinLast",
    length: { years: 7 },
    since: "2017-02-27",
    on: "2024-02-29",
    says: false,
  },
  {
    name: "28 February two months before 30 April",
    kind: "withinLast",
    length: { months: 2 },
    since: "2025-02-28",
    on: "2025-04-30",
    says: true,
  },
  {
    name: "28 February a year before 29 February",
    kind: "elapsedOver",
    length: { years: 1 },
    since: "2023-02-28",
    on: "2024-02-29",
    says: false,
  },
  {
    name: "29 February, a year and no more on 28 February",
    kind: "elapsedOver",
    length: { years: 1 },
    since: "2024-02-29",
    on: "2025-02-28",
    says: false,
  },
  {
    name: "29 February, more than a year on 1 March",
    kind: "elapsedOver",
    length: { years: 1 },
    since: "2024-02-29",
    on: "2025-03-01",
    says: true,
  },
] as const)("$name", ({ kind, length, since, on, says }) => {
  expect(elapsedSays(kind, length, since, on)).toBe(says);
});

test.each([
  { name: "before the calendar begins", node: { kind: "elapsedAtLeast", length: { years: 3000 } }, says: false },
  { name: "before the calendar begins, within", node: { kind: "withinLast", length: { years: 3000 } }, says: true },
  {
    name: "far before the calendar begins",
    node: { kind: "elapsedOver", length: { days: 100_000 * 30 } },
    says: false,
  },
] as const)("$name: $says", ({ node, says }) => {
  expect(elapsedSays(node.kind, node.length, "0001-01-01", "2024-03-01")).toBe(says);
});

describe("parameters", () => {
  const parameters: readonly CriterionParameter[] = [
    { name: "median", value: 100, validity: { until: day("2023-12-31") } },
    { name: "median", value: 120, validity: { from: day("2024-01-01"), until: day("2024-12-31") } },
    { name: "fee", value: 5 },
    { name: "twice", value: 1 },
    { name: "twice", value: 2, validity: { from: day("2024-01-01") } },
    { name: "places", value: ["전주시", "군산시"] },
  ];
  const value = (parameter: string, asOf?: string): Criterion => ({
    kind: "lte",
    field: "n",
    value: { parameter, ...(asOf === undefined ? {} : { asOf }) },
  });

  test.each([
    { name: "the last day of a figure", it: value("median", "notice"), on: "2023-12-31", filled: 100 },
    { name: "the first day of the next", it: value("median", "notice"), on: "2024-01-01", filled: 120 },
    { name: "a day without a figure", it: value("median", "notice"), on: "2025-01-01", filled: undefined },
    { name: "a date that nobody named", it: value("median", "closing"), on: "2024-01-01", filled: undefined },
    { name: "an undated figure on a named date", it: value("fee", "notice"), on: "2024-01-01", filled: 5 },
    { name: "an undated figure without a date", it: value("fee"), on: "2024-01-01", filled: 5 },
    { name: "dated figures without a date", it: value("median"), on: "2024-01-01", filled: undefined },
    { name: "two figures for one day", it: value("twice", "notice"), on: "2024-01-01", filled: undefined },
    { name: "one of two figures", it: value("twice", "notice"), on: "2023-12-31", filled: 1 },
    { name: "a list where one value is asked for", it: value("places"), on: "2024-01-01", filled: undefined },
    { name: "no such parameter", it: value("income"), on: "2024-01-01", filled: undefined },
  ])("$name", ({ it, on, filled }) => {
    const bound = bind(it, { ...notice(on), parameters });
    expect(bound).toEqual(filled === undefined ? it : { kind: "lte", field: "n", value: filled });
    if (filled === undefined) expect(evaluate(bound, { n: 1 })).toBe(null);
  });

  test("the day of binding fills in what names no date", () => {
    const bound = bind(value("median"), { parameters, parametersOn: day("2024-06-01") });
    expect(bound).toEqual({ kind: "lte", field: "n", value: 120 });
  });

  test("lists, prefixes and bounds", () => {
    expect(bind({ kind: "in", field: "a", values: { parameter: "places" } }, { parameters })).toEqual({
      kind: "in",
      field: "a",
      values: ["전주시", "군산시"],
    });
    expect(
      bind(
        { kind: "between", field: "a", min: { parameter: "fee" }, max: { asOf: "notice" } },
        { parameters, ...notice("2024-01-01") },
      ),
    ).toEqual({ kind: "between", field: "a", min: 5, max: "2024-01-01" });
    expect(bind({ kind: "startsWith", field: "a", value: { parameter: "fee" } }, { parameters })).toEqual({
      kind: "startsWith",
      field: "a",
      value: { parameter: "fee" },
    });
  });
});

test("the document keeps its form, its notes, and other fields", () => {
  const notes = { id: "a", label: { ko: "나이" }, citations: [{ instrument: "공고" }] };
  const criterion: Criterion = {
    kind: "unless",
    of: { kind: "ageAtLeast", field: "born", years: 18, asOf: "notice", ...notes },
    exceptions: [
      { kind: "judgement", id: "public-interest", ...{ label: { ko: "공익" } } },
      {
        kind: "every",
        field: "list",
        where: { kind: "eq", field: "a", value: { field: "b", from: "whole" } },
        id: "b",
      },
    ],
    id: "c",
  };
  const bound = bind(criterion, { ...notice("2024-03-01"), judgements: { "public-interest": false } });
  expect(bound).toEqual({
    kind: "unless",
    of: { kind: "lte", field: "born", value: "2006-03-01", ...notes },
    exceptions: [
      { kind: "judgement", id: "public-interest", label: { ko: "공익" }, answer: false },
      {
        kind: "every",
        field: "list",
        where: { kind: "eq", field: "a", value: { field: "b", from: "whole" } },
        id: "b",
      },
    ],
    id: "c",
  });
});

test("a named date must be a day", () => {
  expect(() =>
    bind({ kind: "ageAtLeast", field: "born", years: 1, asOf: "notice" }, { asOf: { notice: "soon" as IsoDate } }),
  ).toThrow(RangeError);
});
