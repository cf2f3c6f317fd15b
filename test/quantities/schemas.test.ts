import { Amount, Headcount, PercentText, Ratio, Won, wonOf } from "dojeong/quantities";
import { describe, expect, expectTypeOf, test } from "vitest";
import { expectWire, refusals } from "../support/wire-fixture.ts";

const perKey = (amounts: unknown) => ({ kind: "per-key", key: "genre", amounts });

describe("what is accepted comes back as it was", () => {
  test.each<[typeof Amount | typeof Headcount, unknown]>([
    [Amount, { kind: "exact", won: 23_000_000 }],
    [Amount, { kind: "about", won: 20_000_000, text: "2,000만원 내외" }],
    [Amount, { kind: "at-least", won: 300_000_000, approximate: true }],
    [Amount, { kind: "range", min: 0, max: 0, approximate: true }],
    [Amount, perKey([{ of: "시각", amount: { kind: "undetermined" } }])],
    [Amount, { kind: "undetermined", text: "예산 범위 내" }],
    [Headcount, { kind: "a-little-over", count: 300, text: "300여명" }],
    [Headcount, { kind: "range", min: 40, max: 50 }],
    [Headcount, { kind: "undetermined" }],
  ])("%#", (schema, input) => {
    const read = schema.safeParse(input);
    expect(read.success && read.data).toEqual(input);
    expect(JSON.parse(JSON.stringify(input))).toEqual(input);
  });
  test("a ratio stays as the rule writes it", () => {
    expectWire(Ratio, { numerator: 6, denominator: 10 });
    expect(Ratio.safeParse({ numerator: 202_400_000_000, denominator: 1_845_700_000_000 }).success).toBe(true);
  });
});

describe("what is refused, with code and path", () => {
  test.each<[Parameters<typeof refusals>[0], unknown, readonly string[]]>([
    [Won, -1, [": too_small"]],
    [Won, 1.5, [": invalid_type"]],
    [Won, 2 ** 53, [": too_big"]],
    [Won, Number.NaN, [": invalid_type"]],
    [Won, Infinity, [": invalid_type"]],
    [Won, "23000000", [": invalid_type"]],
    [Amount, { kind: "exact", won: -1 }, ["won: too_small"]],
    [Amount, { kind: "exact", won: 1, approximate: true }, ["approximate: approximate-twice"]],
    [Amount, { kind: "about", won: 1, approximate: true }, ["approximate: approximate-twice"]],
    [Amount, { kind: "under", won: 0 }, ["won: under-zero"]],
    [Amount, { kind: "range", min: 2, max: 1 }, ["max: min-above-max"]],
    [Amount, { kind: "roughly", won: 1 }, ["kind: invalid_union"]],
    [Amount, { kind: "exact", won: 1, wonn: 2 }, [": unrecognized_keys"]],
    [Amount, perKey([]), ["amounts: too_small"]],
    [
      Amount,
      perKey([
        { of: "시각", amount: { kind: "exact", won: 1 } },
        { of: "시각", amount: { kind: "exact", won: 2 } },
      ]),
      ["amounts: repeated-key"],
    ],
    [Amount, perKey([{ of: "a", amount: { kind: "range", min: 2, max: 1 } }]), ["amounts.0.amount.max: min-above-max"]],
    [Amount, perKey([{ of: "a", amount: perKey([]) }]), ["amounts.0.amount.kind: invalid_union"]],
    [Headcount, { kind: "exact", count: 1.5 }, ["count: invalid_type"]],
    [Headcount, { kind: "exact", count: -1 }, ["count: too_small"]],
    [Headcount, { kind: "under", count: 0 }, ["count: under-zero"]],
    [Headcount, { kind: "range", min: 50, max: 40 }, ["max: min-above-max"]],
    [Headcount, { kind: "exact", count: 3, approximate: true }, ["approximate: approximate-twice"]],
    [Ratio, { numerator: 1, denominator: 0 }, ["denominator: too_small"]],
    [Ratio, { numerator: -1, denominator: 2 }, ["numerator: too_small"]],
    [PercentText, "7 %", [": invalid_format"]],
    [PercentText, "1e3", [": invalid_format"]],
    [Amount, JSON.parse('{"__proto__": {"kind": "exact"}, "won": 1}'), ["kind: invalid_union"]],
  ])("%#", (schema, input, expected) => expect(refusals(schema, input)).toEqual(expected));
});

test("wonOf is for sums the programmer knows", () => {
  expect(wonOf(0)).toBe(0);
  for (const sum of [-1, 0.5, 2 ** 53, Number.NaN]) expect(() => wonOf(sum)).toThrow(RangeError);
});

test("types", () => {
  expectTypeOf<Won>().toExtend<number>();
  // @ts-expect-error a plain number is not yet a sum in won
  const plain: Won = 5;
  // @ts-expect-error an amount has won, not a count
  const wrong: Amount = { kind: "exact", count: plain };
  // @ts-expect-error a count has no key
  const keyed: Headcount = { kind: "per-key", key: "genre", amounts: [] };
  expect([wrong, keyed]).toHaveLength(2);
});
