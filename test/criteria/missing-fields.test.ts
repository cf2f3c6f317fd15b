import { type Criterion, evaluate, missingFields, type Truth } from "dojeong/criteria";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Random, random } from "../kysely/random.ts";

const FIELDS = ["a", "b", "c", "d", "e"];
type Facts = Readonly<Record<string, boolean | undefined>>;

/** A criterion over yes-and-no facts; each is asked about once, or as often as it is drawn. */
function drawnFrom(fields: string[], dice: Random, once: boolean, depth: number): Criterion {
  const leaf = (): Criterion => {
    const at = dice.below(fields.length);
    const [field = "a"] = once ? fields.splice(at, 1) : [fields[at]];
    return { kind: dice.pick(["eq", "ne"] as const), field, value: true };
  };
  const part = (): Criterion => (depth === 0 || dice.chance(0.3) ? leaf() : drawnFrom(fields, dice, once, depth - 1));
  const of: Criterion[] = [part()];
  while (of.length < 3 && fields.length > 0) of.push(part());
  const [first, ...others] = of as [Criterion, ...Criterion[]];
  switch (dice.below(5)) {
    case 0:
      return { kind: "all", of };
    case 1:
      return { kind: "any", of };
    case 2:
      return { kind: "not", of: first };
    case 3:
      return others.length === 0 ? first : { kind: "unless", of: first, exceptions: others };
    default:
      return { kind: "atLeast", count: 1 + dice.below(of.length), of };
  }
}

/** All that may yet be learnt: each fact that is missing becomes yes, no, or stays missing. */
function completions(facts: Facts): readonly Facts[] {
  return FIELDS.reduce<readonly Facts[]>(
    (all, field) =>
      facts[field] === undefined ? all.flatMap((it) => [it, { ...it, [field]: true }, { ...it, [field]: false }]) : all,
    [facts],
  );
}

/** Whether learning one fact makes a difference in some of what may be learnt. */
function mayChange(criterion: Criterion, facts: Facts, field: string): boolean {
  const answer = (value: boolean | undefined, rest: Facts): Truth => evaluate(criterion, { ...rest, [field]: value });
  return completions(facts).some((it) => {
    const open = answer(undefined, it);
    return answer(true, it) !== open || answer(false, it) !== open;
  });
}

test.each([
  { name: "asked once each, the missing facts are exactly those that may still change the answer", once: true },
  { name: "asked several times, no fact is left out that may still change the answer", once: false },
])("$name", ({ once }) => {
  let unknown = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = random(seed);
      const criterion = drawnFrom([...FIELDS], dice, once, 2);
      const facts: Facts = Object.fromEntries(
        FIELDS.filter(() => dice.chance(0.4)).map((field) => [field, dice.chance(0.5)]),
      );
      const missing = missingFields(criterion, facts);
      if (missing.length > 0) unknown += 1;
      const relevant = FIELDS.filter((field) => facts[field] === undefined && mayChange(criterion, facts, field));
      if (once) expect([...missing].sort()).toEqual(relevant);
      else for (const field of relevant) expect(missing).toContain(field);
    }),
    { numRuns: 400 },
  );
  expect(unknown).toBeGreaterThan(80);
});

test("a fact that would settle the answer either way is asked for before one that settles nothing by itself", () => {
  const eq = (field: string): Criterion => ({ kind: "eq", field, value: true });
  const rule: Criterion = { kind: "all", of: [{ kind: "any", of: [eq("a"), eq("b"), eq("c")] }, eq("d")] };
  expect(missingFields(rule, {})).toEqual(["d", "a", "b", "c"]);
  expect(missingFields({ kind: "all", of: [eq("b"), { kind: "any", of: [eq("a"), eq("b")] }] }, {})).toEqual([
    "b",
    "a",
  ]);
});
