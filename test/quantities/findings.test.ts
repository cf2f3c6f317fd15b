import {
  type Amount,
  addAmounts,
  amountFor,
  baseBeforeGrowth,
  checkAgreement,
  checkGrowth,
  checkPercent,
  checkSum,
  multiplyAmount,
  wonOf,
} from "dojeong/quantities";
import { expect, test } from "vitest";
import { quantityWording } from "../../src/ko/quantities.ts";
import { expectSound } from "../support/sound.ts";

const exact = (won: number): Amount => ({ kind: "exact", won: wonOf(won) });
const about = (won: number): Amount => ({ kind: "about", won: wonOf(won) });
const range: Amount = { kind: "range", min: wonOf(5_000_000), max: wonOf(10_000_000) };
const open: Amount = { kind: "undetermined" };
const keyed: Amount = {
  kind: "per-key",
  key: "genre",
  amounts: [
    { of: "시각", amount: { kind: "exact", won: wonOf(3_000_000) } },
    { of: "공연", amount: { kind: "undetermined" } },
  ],
};
const largest = exact(Number.MAX_SAFE_INTEGER);

const decisions = [
  addAmounts([exact(1), exact(2)]),
  addAmounts([exact(1), about(2), range]),
  addAmounts([keyed, open]),
  addAmounts([largest, largest]),
  multiplyAmount(exact(1), 3),
  multiplyAmount(range, { kind: "about", count: 40 }),
  amountFor(keyed, "시각"),
  amountFor(keyed, "공연"),
  amountFor(keyed, "문학"),
  amountFor(open, "문학"),
  checkSum(exact(3), [exact(1), exact(2)]),
  checkSum(exact(7_000_000), [range]),
  checkSum(exact(1), [range]),
  checkSum(about(60), [about(30), about(30)]),
  checkSum(about(700), [about(570)]),
  checkSum(exact(10), [exact(3), exact(3), exact(3)], { unit: 1 }),
  checkSum(open, [keyed]),
  checkSum({ kind: "exact", count: 15 }, [{ kind: "exact", count: 14 }]),
  checkAgreement(exact(1), exact(1)),
  checkAgreement(exact(1), exact(2)),
  checkAgreement(exact(7_300), exact(7_380), { unit: 100 }),
  checkAgreement(range, exact(7_000_000)),
  checkAgreement(about(200), exact(202)),
  checkAgreement(about(200), exact(402)),
  checkAgreement(open, exact(1)),
  checkPercent("50", 1, 2),
  checkPercent("43", 11_080_000, 25_760_000),
  checkPercent("7.3", 738, 10_000),
  checkPercent("44", 11_080_000, 25_760_000),
  checkGrowth("7", 0, 1),
  baseBeforeGrowth(wonOf(636_900_000_000), "57"),
];

test("every decision is sound, and is said in both languages", () => {
  for (const decision of decisions) expectSound(decision);
});

test("every code occurs, each with one outcome", () => {
  const outcomes = new Map<string, Set<string>>();
  for (const { code, outcome } of decisions.flatMap((decision) => [...decision.findings])) {
    outcomes.set(code, (outcomes.get(code) ?? new Set()).add(outcome));
  }
  expect([...outcomes.keys()].sort()).toEqual(Object.keys(quantityWording).sort());
  for (const found of outcomes.values()) expect(found.size).toBe(1);
});
