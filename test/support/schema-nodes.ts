import { existsSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { manifest, ROOT } from "./source-modules.ts";

/** What the gates read of a schema's definition, whatever its kind. */
export interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Node>>;
  readonly catchall?: Node;
  readonly element?: Node;
  readonly items?: readonly Node[];
  readonly rest?: Node | null;
  readonly options?: readonly Node[];
  readonly innerType?: Node;
  readonly getter?: () => Node;
  readonly keyType?: Node;
  readonly valueType?: Node;
  readonly left?: Node;
  readonly right?: Node;
  readonly in?: Node;
  readonly out?: Node;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** A schema and its definition. */
export type Node = z.ZodType & { readonly _zod: { readonly def: Definition } };

/** A schema that users can import. */
export interface Published {
  /** The subpath and the name (`dojeong/time Period`). */
  readonly name: string;
  readonly schema: Node;
}

/** Every schema of every subpath. */
export async function publishedSchemas(): Promise<Published[]> {
  const subpaths = Object.keys(manifest().exports).filter(
    (subpath) => existsSync(join(ROOT, "src", subpath, "index.ts")) && subpath !== ".",
  );
  const found = await Promise.all(
    subpaths.map(async (subpath) => {
      const from = `dojeong${subpath.slice(1)}`;
      const module = (await import(/* @vite-ignore */ from)) as Readonly<Record<string, unknown>>;
      return Object.entries(module).flatMap(([name, value]) =>
        isSchema(value) ? [{ name: `${from} ${name}`, schema: value }] : [],
      );
    }),
  );
  return found.flat();
}

function isSchema(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "_zod" in value;
}

/** One step from a schema to one that it holds: by a key, through a list, or through nothing that shows in the data. */
export interface Step {
  readonly to: Node;
  readonly through: "key" | "list" | "nothing";
  readonly key?: string;
}

/** The schemas that a schema holds. */
export function stepsOf(node: Node): Step[] {
  const { def } = node._zod;
  const fields = Object.entries(def.shape ?? {}).map(([key, to]): Step => ({ to, through: "key", key }));
  const inner = [def.innerType, def.getter?.(), ...(def.options ?? []), def.left, def.right, def.in, def.out];
  return [
    ...fields,
    ...[def.element, ...(def.items ?? []), def.rest].flatMap((to) => (to ? [{ to, through: "list" } as const] : [])),
    ...[def.valueType].flatMap((to) => (to ? [{ to, through: "key", key: "any" } as const] : [])),
    ...inner.flatMap((to) => (to ? [{ to, through: "nothing" } as const] : [])),
  ];
}

/** The schema and every schema it holds, each once. */
export function nodesWithin(schema: Node, seen: Set<Node> = new Set()): ReadonlySet<Node> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  for (const { to } of stepsOf(schema)) nodesWithin(to, seen);
  return seen;
}

/** Way by which a schema comes to hold itself: the steps to the first schema of the circle, and those around it. */
export function circlesOf(
  schema: Node,
): { readonly lead: readonly StepFrom[]; readonly circle: readonly StepFrom[] }[] {
  const found: { lead: readonly StepFrom[]; circle: readonly StepFrom[] }[] = [];
  const done = new Set<Node>();
  const walk = (node: Node, way: readonly StepFrom[]) => {
    const start = way.findIndex((step) => step.from === node);
    if (start >= 0) return void found.push({ lead: way.slice(0, start), circle: way.slice(start) });
    if (done.has(node)) return;
    for (const step of stepsOf(node)) walk(step.to, [...way, { ...step, from: node }]);
    done.add(node);
  };
  walk(schema, []);
  return found;
}

/** A step, with the schema that it leaves. */
export interface StepFrom extends Step {
  readonly from: Node;
}

/** Puts a value where the steps lead to; discriminants beside the way are filled in. */
export function placed(way: readonly StepFrom[], value: unknown): unknown {
  return way.reduceRight((inner, step) => {
    if (step.through === "list") return [inner];
    return step.through === "key" ? { ...constantsOf(step.from), [step.key ?? ""]: inner } : inner;
  }, value);
}

function constantsOf(node: Node): Readonly<Record<string, unknown>> {
  const fields = Object.entries(node._zod.def.shape ?? {});
  return Object.fromEntries(
    fields.flatMap(([key, { _zod }]) => (_zod.def.type === "literal" ? [[key, _zod.def.values?.[0]]] : [])),
  );
}
