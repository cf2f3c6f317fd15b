import { canonical } from "./canonical.js";

/**
 * The different values among some, in an order that does not depend on theirs. Of those that differ in their words or in the
 * order of their fields alone, one stands for all, and it is always the same one.
 */
export function distinctValues(values: readonly unknown[]): readonly unknown[] {
  const byText = new Map<string, unknown>();
  // What is nested too deep to be compared equals nothing else.
  values.forEach((value, index) => {
    const text = canonical(value);
    if (text === undefined) byText.set(`too deep ${index}`, value);
    else if (!byText.has(text) || written(value) < written(byText.get(text))) byText.set(text, value);
  });
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

/** A value as it was written: `JSON.stringify` keeps the order of its fields. */
function written(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
