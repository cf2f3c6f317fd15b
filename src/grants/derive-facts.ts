import { valueAt } from "../criteria/read-field.js";
import type { DerivedFact, ShareFact } from "./derived-fact.js";

/** Works out the derived facts of a record; what cannot be worked out is left out, and so unknown. */
export function deriveFacts(facts: readonly DerivedFact[], record: unknown): { readonly [name: string]: unknown } {
  const derived: { [name: string]: unknown } = {};
  for (const fact of facts) {
    const value =
      fact.kind === "share" ? shareHolds(fact, record) : sumOf(fact.of.map((path) => valueAt(record, path)));
    if (value !== undefined) derived[fact.name] = value;
  }
  return derived;
}

/** The paths that a missing derived fact rests on; where all are there, those that make it impossible: a whole of 0, a sum too large. */
export function sourcesOf(fact: DerivedFact, record: unknown): readonly string[] {
  const paths = fact.kind === "share" ? [fact.part, fact.whole] : fact.of;
  const lacking = paths.filter((path) => !isWhole(valueAt(record, path)));
  if (lacking.length > 0) return lacking;
  return fact.kind === "share" ? [fact.whole] : paths;
}

/** Compares by cross-multiplication, so that exactly half is exactly half. Of a whole of 0 nothing can be told. */
function shareHolds(fact: ShareFact, record: unknown): boolean | undefined {
  const part = valueAt(record, fact.part);
  const whole = valueAt(record, fact.whole);
  if (!isWhole(part) || !isWhole(whole) || whole === 0) return undefined;
  const left = BigInt(part) * BigInt(fact.ratio.denominator);
  const right = BigInt(whole) * BigInt(fact.ratio.numerator);
  switch (fact.compare) {
    case "at-least":
      return left >= right;
    case "over":
      return left > right;
    case "at-most":
      return left <= right;
    default:
      return left < right;
  }
}

function sumOf(values: readonly unknown[]): number | undefined {
  if (!values.every(isWhole)) return undefined;
  const sum = values.reduce<bigint>((total, value) => total + BigInt(value as number), 0n);
  return sum <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(sum) : undefined;
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
