import { allOf, anyOf, atLeast, not, type Outcome } from "dojeong/decisions";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const OUTCOMES: readonly Outcome[] = ["yes", "no", "unknown"];
const outcome = fc.constantFrom(...OUTCOMES);
const outcomes = fc.array(outcome, { maxLength: 7 });

/** Kleene's strong logic, as SQL has it for AND, OR and NOT with NULL. */
const TABLE = [
  { a: "yes", b: "yes", and: "yes", or: "yes" },
  { a: "yes", b: "no", and: "no", or: "yes" },
  { a: "yes", b: "unknown", and: "unknown", or: "yes" },
  { a: "no", b: "yes", and: "no", or: "yes" },
  { a: "no", b: "no", and: "no", or: "no" },
  { a: "no", b: "unknown", and: "no", or: "unknown" },
  { a: "unknown", b: "yes", and: "unknown", or: "yes" },
  { a: "unknown", b: "no", and: "no", or: "unknown" },
  { a: "unknown", b: "unknown", and: "unknown", or: "unknown" },
] as const;

test.each(TABLE)("$a and $b is $and; $a or $b is $or", ({ a, b, and, or }) => {
  expect(allOf([a, b])).toBe(and);
  expect(anyOf([a, b])).toBe(or);
});

test.each([
  ["yes", "no"],
  ["no", "yes"],
  ["unknown", "unknown"],
] as const)("not %s is %s", (a, b) => expect(not(a)).toBe(b));

test("of nothing: all is yes, any is no", () => {
  expect(allOf([])).toBe("yes");
  expect(anyOf([])).toBe("no");
});

describe("laws", () => {
  test("De Morgan", () => {
    fc.assert(fc.property(outcomes, (list) => not(allOf(list)) === anyOf(list.map(not))));
  });

  test("double negation", () => {
    fc.assert(fc.property(outcome, (one) => not(not(one)) === one));
  });

  test("the order does not matter, nor does saying a thing twice", () => {
    fc.assert(
      fc.property(outcomes, (list) => {
        const other = [...list].reverse();
        expect(allOf(other)).toBe(allOf(list));
        expect(anyOf([...list, ...list])).toBe(anyOf(list));
      }),
    );
  });

  test("grouping does not matter", () => {
    fc.assert(
      fc.property(outcomes, outcomes, (a, b) => {
        expect(allOf([allOf(a), allOf(b)])).toBe(allOf([...a, ...b]));
        expect(anyOf([anyOf(a), anyOf(b)])).toBe(anyOf([...a, ...b]));
      }),
    );
  });

  test("and distributes over or", () => {
    fc.assert(
      fc.property(
        outcome,
        outcome,
        outcome,
        (a, b, c) => allOf([a, anyOf([b, c])]) === anyOf([allOf([a, b]), allOf([a, c])]),
      ),
    );
  });

  test("at least all is all of, at least one is any of", () => {
    fc.assert(
      fc.property(outcomes, (list) => {
        expect(atLeast(list.length, list)).toBe(allOf(list));
        if (list.length > 0) expect(atLeast(1, list)).toBe(anyOf(list));
      }),
    );
  });

  test("learning an unknown fact never turns yes into no, nor no into yes", () => {
    fc.assert(
      fc.property(
        outcomes,
        fc.nat({ max: 7 }),
        fc.array(fc.constantFrom<Outcome>("yes", "no"), { minLength: 7, maxLength: 7 }),
        (list, count, learned) => {
          const later = list.map((one, index) => (one === "unknown" ? (learned[index] ?? one) : one));
          for (const combine of [allOf, anyOf, (all: readonly Outcome[]) => atLeast(count, all)]) {
            const before = combine(list);
            if (before !== "unknown") expect(combine(later)).toBe(before);
          }
        },
      ),
    );
  });
});

describe("atLeast", () => {
  test.each([
    { count: 0, of: ["no"], is: "yes" },
    { count: 2, of: ["yes", "yes", "no"], is: "yes" },
    { count: 2, of: ["yes", "unknown", "no"], is: "unknown" },
    { count: 2, of: ["yes", "no", "no"], is: "no" },
    { count: 3, of: ["unknown", "unknown", "unknown"], is: "unknown" },
    { count: 4, of: ["unknown", "unknown", "unknown"], is: "no" },
  ] as const)("$count of $of is $is", ({ count, of, is }) => expect(atLeast(count, of)).toBe(is));

  test.each([-1, 0.5, Number.NaN])("refuses %s as a count", (count) => {
    expect(() => atLeast(count, [])).toThrow(RangeError);
  });
});
