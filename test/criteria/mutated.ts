import { conformanceCases } from "dojeong/criteria";
import type { Random } from "../kysely/random.ts";

/** What a stranger may put in any place of a document. */
const JUNK: readonly string[] = [
  ...["null", "true", "0", "-1", "1e308", "9007199254740993", "[]", "{}", '""', '"."', '"a..b"', '"a.b.c"', '"n"'],
  ...['"2024-02-29"', '"2023-02-29"', '"9999-12-31"', '"\\u0000"', '"\\ud800"', '"전주"', "[[[[1]]]]", '["a",1]'],
  ...['"__proto__"', '"constructor"', '"toString"', '"__proto__.x"', '{"__proto__":{"n":1}}', '{"field":"__proto__"}'],
  ...['{"parameter":"p"}', '{"asOf":"notice"}', '{"field":"n","from":"whole"}', '{"kind":"known","field":"n"}'],
  ...['{"kind":"all","of":[]}', '{"years":1}', '{"months":0}', '"\'; drop table applicant; --"', '"all"', '"not"'],
];
const KEYS = ["kind", "of", "field", "value", "values", "where", "count", "min", "max", "id", "label", "__proto__"];

/** A case of the conformance suite with some places of its criteria and its record spoiled. */
export function mutated(dice: Random): { readonly criteria: unknown; readonly record: unknown } {
  const { criteria, record } = structuredClone(dice.pick(conformanceCases));
  return { criteria: spoiled(criteria, dice, dice.below(4)), record: spoiled(record, dice, dice.below(4)) };
}

function spoiled(root: unknown, dice: Random, times: number): unknown {
  const holder = { root };
  for (let time = 0; time < times; time += 1) {
    const [parent, key] = dice.pick(placesIn(holder));
    const value = Reflect.get(parent, key);
    const change = dice.below(5);
    if (change === 0 && key !== "root" && !Array.isArray(parent)) Reflect.deleteProperty(parent, key);
    else if (change === 1 && Array.isArray(parent)) parent.push(structuredClone(value));
    else if (change === 2) set(parent, key, { kind: "not", of: value });
    else if (change === 3 && !Array.isArray(parent) && key !== "root")
      set(parent, dice.pick(KEYS), JSON.parse(dice.pick(JUNK)));
    else set(parent, key, JSON.parse(dice.pick(JUNK)));
  }
  return holder.root;
}

/** As `JSON.parse` does it: `__proto__` becomes a key like any other. */
function set(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

function placesIn(holder: object): readonly (readonly [object, string])[] {
  return Object.keys(holder).flatMap((key) => {
    const value: unknown = Object.getOwnPropertyDescriptor(holder, key)?.value;
    const within = typeof value === "object" && value !== null ? placesIn(value) : [];
    return [[holder, key] as const, ...within];
  });
}
