import { expect, test } from "vitest";
import { diceOf, ownFields, valueFor } from "../support/arbitrary-value.ts";
import { circlesOf, type Node, nodesWithin, placed, publishedSchemas } from "../support/schema-nodes.ts";

const schemas = await publishedSchemas();
const nodes = [
  ...schemas.reduce((seen, { schema }) => nodesWithin(schema, seen as Set<Node>), new Set<Node>() as ReadonlySet<Node>),
];
const DEEP = 10_000;
const ROUNDS = 60;

interface Refusal {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly params?: { readonly code?: string };
  readonly errors?: readonly (readonly Refusal[])[];
}

/** Parses; fails where anything but a result comes back, or where a refusal lacks its code, its path or its words. */
function parse(schema: Node, input: unknown): { success: boolean; data?: unknown; codes: string[] } {
  const result = schema.safeParse(input);
  const issues = (result.error?.issues ?? []) as readonly Refusal[];
  // Plain conditions rather than `expect`: they run some hundred thousand times.
  const fault = result.success === issues.length > 0 ? "a result without sense" : faultOf(issues);
  if (fault !== undefined) throw new Error(`${fault}: ${JSON.stringify(issues).slice(0, 500)}`);
  if ("polluted" in {}) throw new Error("Object.prototype was written to");
  return { success: result.success, data: result.data, codes: issues.map((issue) => issue.params?.code ?? issue.code) };
}

function faultOf(issues: readonly Refusal[]): string | undefined {
  for (const issue of issues) {
    if (!Array.isArray(issue.path)) return "a refusal without a path";
    if (issue.code === "custom") {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(issue.params?.code ?? "")) return "a refusal without a code";
      if (issue.message === "Invalid input") return "a refusal without words";
    }
    const inner = faultOf(issue.errors?.flat() ?? []);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const poisoned: unknown = JSON.parse(
  '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "prototype": {"polluted": true}}',
);
const SCALARS: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  2 ** 53,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  Symbol("s"),
  "",
  " ",
  "x",
  "\u0000",
  "\ud800",
  "__proto__",
  "2023-02-29",
  "2024-13-01",
];
const OBJECTS: readonly unknown[] = [
  {},
  [],
  [[]],
  [null],
  Object.create(null),
  new Date(0),
  new Map([["a", 1]]),
  () => 1,
  /x/,
  poisoned,
  [poisoned],
  new Array(20).fill({}),
];

test("there are schemas to try, in number", () => {
  expect(schemas.length).toBeGreaterThan(30);
  expect(nodes.length).toBeGreaterThan(schemas.length);
});

const HUGE = ["9".repeat(1_000_000), "가".repeat(300_000), "2024-01-01".repeat(50_000)];

test("no schema, nor any schema within one, is shaken by values of the wrong kind", () => {
  for (const node of nodes) for (const input of [...SCALARS, ...OBJECTS]) parse(node, input);
  for (const { schema } of schemas) for (const input of HUGE) parse(schema, input);
});

test.each(schemas)("$name: shape without sense is refused or given back unchanged", ({ name, schema }) => {
  for (let seed = 0; seed < ROUNDS; seed++) {
    const input = valueFor(schema, diceOf(seed + 1_000 * name.length));
    const { success, data } = parse(schema, input);
    if (success) expect(data).toEqual(input);
  }
});

test.each(schemas)("$name: nesting without end is refused with a code", ({ schema }) => {
  let objects: unknown = 1;
  let lists: unknown = 1;
  for (let depth = 0; depth < DEEP; depth++) {
    objects = { a: objects };
    lists = [lists];
  }
  const keys = Object.keys(schema._zod.def.shape ?? {});
  for (const input of [objects, lists, ...keys.flatMap((key) => [{ [key]: objects }, { [key]: lists }])])
    parse(schema, input);
  for (const { lead, circle } of circlesOf(schema)) {
    let nested: unknown = {};
    for (let depth = 0; depth < DEEP; depth++) nested = placed(circle, nested);
    const { success, codes } = parse(schema, placed(lead, nested));
    expect(success).toBe(false);
    expect(codes).toContain("too-deep");
  }
});

test("a keyed map keeps or refuses the keys of prototypes, and never drops them in silence", () => {
  const guarded = new Map(nodes.map((node) => [node._zod.def.out, node]));
  for (const record of nodes.filter(({ _zod }) => _zod.def.type === "record")) {
    const node = guarded.get(record) ?? record;
    const value = record._zod.def.valueType;
    for (const key of ["__proto__", "constructor", "prototype"]) {
      for (let seed = 0; value !== undefined && seed < 20; seed++) {
        const { success, data } = parse(node, ownFields([[key, valueFor(value, diceOf(seed))]]));
        if (success) expect(Object.keys(data as object)).toEqual([key]);
      }
    }
  }
});

test("what a schema gives back has no prototype but the plain one", () => {
  for (const node of nodes.filter(({ _zod }) => _zod.def.type === "object")) {
    const { success, data } = parse(node, poisoned);
    if (success) expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    if (success) expect(Object.keys(data as object)).toEqual([]);
  }
});

test("a document that people write refuses a key it does not know, at every depth", () => {
  const written = schemas.filter(({ name }) => /(Rule|Rules|Program|Criterion|Rubric|Calendar)$/.test(name));
  const lenient = written.flatMap(({ name, schema }) =>
    [...nodesWithin(schema)]
      .filter(({ _zod }) => _zod.def.type === "object")
      .filter((node) => !parse(node, { mistypedKey: 1 }).codes.includes("unrecognized_keys"))
      .map((node) => `${name}: {${Object.keys(node._zod.def.shape ?? {}).join(", ")}}`),
  );
  expect(written.length).toBeGreaterThan(2);
  expect(lenient).toEqual([]);
});

test("input equals output: no default, coercion, silent catch or change; what looks a document over may stand before it", () => {
  const changing = new Set(["transform", "default", "prefault", "catch", "success", "codec", "promise"]);
  const found = schemas.flatMap(({ name, schema }) => {
    const within = [...nodesWithin(schema)];
    const guards = new Set(within.map(({ _zod }) => _zod.def.in).filter((it) => it?._zod.def.type === "transform"));
    return within
      .filter((it) => (changing.has(it._zod.def.type) && !guards.has(it)) || "coerce" in it._zod.def)
      .map((it) => `${name}: ${it._zod.def.type}`);
  });
  expect(found).toEqual([]);
});
