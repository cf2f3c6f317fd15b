import { type Amount, type Headcount, wonOf } from "dojeong/quantities";
import fc from "fast-check";

const figure = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 60 }).map((n) => n * 10),
);
const kinds = ["exact", "about", "at-most", "at-least", "over", "under", "a-little-over"] as const;

/** Counts of every kind but the undetermined. */
export const statedCount: fc.Arbitrary<Headcount> = fc.oneof(
  fc
    .record({ kind: fc.constantFrom(...kinds), count: figure, rough: fc.boolean() })
    .filter((it) => it.kind !== "under" || it.count > 0)
    .map(({ kind, count, rough }) =>
      rough && kind !== "exact" && kind !== "about" ? { kind, count, approximate: true as const } : { kind, count },
    ),
  fc.record({ a: figure, b: figure, rough: fc.boolean() }).map(({ a, b, rough }) => ({
    kind: "range" as const,
    min: Math.min(a, b),
    max: Math.max(a, b),
    ...(rough ? { approximate: true as const } : {}),
  })),
);

/** Counts of every kind. */
export const count: fc.Arbitrary<Headcount> = fc.oneof(
  { weight: 9, arbitrary: statedCount },
  { weight: 1, arbitrary: fc.constant<Headcount>({ kind: "undetermined" }) },
);

/** The same figure as money. */
export function asMoney(it: Headcount): Amount {
  if (it.kind === "undetermined") return it;
  if (it.kind === "range") return { ...it, min: wonOf(it.min), max: wonOf(it.max) };
  const { count: figure, ...rest } = it;
  return { ...rest, won: wonOf(figure) };
}

/** Counts whose words guarantee something, each with a figure that satisfies them. */
export const countAndTruth: fc.Arbitrary<{ readonly said: Headcount; readonly truth: number }> = fc
  .record({ said: statedCount, pick: fc.nat(100) })
  .map(({ said, pick }) => ({ said, truth: truthOf(said, pick) }));

/** A figure that the words do not exclude. */
function truthOf(said: Headcount, pick: number): number {
  if (said.kind === "undetermined") return pick;
  if (said.kind === "about" || (said.kind !== "exact" && said.approximate)) return pick;
  switch (said.kind) {
    case "range":
      return said.min + (pick % (said.max - said.min + 1));
    case "exact":
      return said.count;
    case "at-most":
      return pick % (said.count + 1);
    case "under":
      return pick % said.count;
    case "over":
      return said.count + 1 + pick;
    default:
      return said.count + pick;
  }
}
