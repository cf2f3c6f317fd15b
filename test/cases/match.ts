/**
 * Compares an answer with what it must contain, and tells the first difference, or nothing when it holds.
 *
 * Objects are subsets, arrays are compared element by element. `{ "$codes": […] }` stands for the findings of a
 * decision: the codes of those not in favour, in order, and `{ "$grounds": […] }` for the rules of the document that they are about. `{ "$missing": […] }` stands for a list of names in any order.
 */
export function difference(actual: unknown, expected: unknown, at = "answer"): string | undefined {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return `${at}: expected a list, got ${show(actual)}`;
    if (actual.length !== expected.length) return `${at}: expected ${expected.length} elements, got ${show(actual)}`;
    return first(expected.map((one, index) => difference(actual[index], one, `${at}[${index}]`)));
  }
  if (isObject(expected)) {
    if (Object.hasOwn(expected, "$codes")) return difference(codesNotInFavour(actual), expected.$codes, `${at} codes`);
    if (Object.hasOwn(expected, "$grounds"))
      return difference(groundsNotInFavour(actual), expected.$grounds, `${at} grounds`);
    if (Object.hasOwn(expected, "$missing"))
      return difference(sorted(actual), sorted(expected.$missing), `${at} missing`);
    if (!isObject(actual)) return `${at}: expected an object, got ${show(actual)}`;
    return first(
      Object.entries(expected).map(([key, value]) =>
        difference(Object.hasOwn(actual, key) ? actual[key] : undefined, value, `${at}.${key}`),
      ),
    );
  }
  return Object.is(actual, expected) ? undefined : `${at}: expected ${show(expected)}, got ${show(actual)}`;
}

function codesNotInFavour(findings: unknown): unknown {
  if (!Array.isArray(findings)) return findings;
  return findings.filter((one) => isObject(one) && one.outcome !== "yes").map((one) => one.code);
}

function groundsNotInFavour(findings: unknown): unknown {
  if (!Array.isArray(findings)) return findings;
  const against = findings.filter((one) => isObject(one) && one.outcome !== "yes");
  return against.map((one) => (isObject(one.facts) ? `${one.code}: ${String(one.facts.rule)}` : one.code));
}

function sorted(names: unknown): unknown {
  return Array.isArray(names) ? names.map(String).sort() : names;
}

function first(differences: readonly (string | undefined)[]): string | undefined {
  return differences.find((one) => one !== undefined);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
