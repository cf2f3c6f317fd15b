import type { Node } from "./schema-nodes.ts";

const TEXTS = [
  "",
  "가",
  "2023-02-29",
  "2024-02-29",
  "2024-01-01",
  "9999-12-31",
  "0001-01-01",
  "2024-02-06T18:00:00+09:00",
  "__proto__",
  "a",
  "1.5",
  "1".repeat(20_000),
];
const NUMBERS = [0, 1, 2, 15, 100, 2024, -1, 1.5, 2 ** 53, -(2 ** 53), 1e300];
const KEYS = ["a", "b", "__proto__", "constructor", "toString", ""];

/** A source of numbers from 0 to below a bound, the same for the same seed. */
export type Dice = (bound: number) => number;

/** Dice that fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (bound) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % bound;
  };
}

/** A value of the schema's outer shape whose texts and numbers are any: the kind that reaches the refinements. */
export function valueFor(node: Node, dice: Dice, depth = 0): unknown {
  const { def } = node._zod;
  const inner = (it: Node | undefined): unknown => (it === undefined ? undefined : valueFor(it, dice, depth + 1));
  const pick = <T>(from: readonly T[]): T | undefined => from[dice(from.length)];
  switch (def.type) {
    case "string":
      return pick(TEXTS);
    case "number":
      return pick(NUMBERS);
    case "bigint":
      return BigInt(dice(1000));
    case "boolean":
      return dice(2) === 0;
    case "literal":
      return pick(def.values ?? []);
    case "enum":
      return pick(Object.values(def.entries ?? {}));
    case "object":
      return ownFields(
        Object.entries(def.shape ?? {})
          .filter(([, field]) => field._zod.def.type !== "optional" || (depth < 8 && dice(3) > 0))
          .map(([key, field]) => [key, inner(field)]),
      );
    case "array":
      return Array.from({ length: depth < 8 ? dice(4) : 0 }, () => inner(def.element));
    case "tuple":
      return (def.items ?? []).map(inner);
    case "record":
      return ownFields(Array.from({ length: depth < 8 ? dice(3) : 0 }, () => [pick(KEYS) ?? "", inner(def.valueType)]));
    case "union":
      return inner(pick(def.options ?? []));
    case "lazy":
      return inner(def.getter?.());
    case "null":
      return null;
    default:
      return def.innerType === undefined ? pick<unknown>([null, true, "a", 1]) : inner(def.innerType);
  }
}

/** An object with those fields of its own, `__proto__` like any other. */
export function ownFields(fields: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [key, value] of fields) {
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return made;
}
