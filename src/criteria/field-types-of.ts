import type * as z from "zod";
import type { FieldLookup, FieldType } from "./field-type.js";
import { namesOf } from "./read-field.js";
import type { Scalar } from "./scalar.js";

/**
 * Reads from a zod schema of the record what its fields hold, so that criteria can be checked against it.
 * Optional, nullable, branded, piped, recursive and united schemas are followed; what it cannot tell is `any`.
 *
 * @param schema - The schema of the record.
 *
 * @example
 * ```ts
 * import { fieldTypesOf } from "dojeong/criteria";
 * import * as z from "zod";
 *
 * const fields = fieldTypesOf(z.object({ seat: z.object({ region: z.enum(["KR-45", "KR-46"]) }), members: z.int().optional() }));
 * fields([], "members"); // => { type: "number" }
 * fields([], "seat.region"); // => { type: "text", values: ["KR-45", "KR-46"] }
 * fields([], "seat.regoin"); // => undefined
 * ```
 */
export function fieldTypesOf(schema: z.ZodType): FieldLookup {
  return (lists, path) => {
    let within: readonly Schema[] = [schema];
    for (const list of lists) within = within.flatMap((it) => reach(it, namesOf(list))).flatMap(itemsOf);
    return typeOf(within.flatMap((it) => reach(it, namesOf(path))));
  };
}

type Schema = z.core.$ZodType;

/** Schemas seen through what only wraps them: one, or for a union several. */
function bare(schema: Schema, depth = 0): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (depth > 32) return [schema];
  switch (def.type) {
    case "optional":
    case "nullable":
    case "nonoptional":
    case "default":
    case "prefault":
    case "readonly":
    case "catch":
      return bare(def.innerType, depth + 1);
    case "lazy":
      return bare(def.getter(), depth + 1);
    case "pipe":
      return bare((def.in as z.core.$ZodTypes)._zod.def.type === "transform" ? def.out : def.in, depth + 1);
    case "union":
      return def.options.flatMap((option) => bare(option, depth + 1));
    case "null":
    case "undefined":
    case "void":
      return [];
    default:
      return [schema];
  }
}

function reach(schema: Schema, names: readonly string[]): readonly Schema[] {
  return names.reduce<readonly Schema[]>((at, name) => at.flatMap(bare).flatMap((it) => under(it, name)), bare(schema));
}

function under(schema: Schema, name: string): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "object") {
    const field = Object.hasOwn(def.shape, name) ? def.shape[name] : def.catchall;
    return field === undefined ? [] : [field];
  }
  if (def.type === "record") return [def.valueType];
  if (def.type === "intersection") return [...bare(def.left), ...bare(def.right)].flatMap((it) => under(it, name));
  return def.type === "any" || def.type === "unknown" ? [schema] : [];
}

function itemsOf(schema: Schema): readonly Schema[] {
  return bare(schema).flatMap((it) => {
    const { def } = (it as z.core.$ZodTypes)._zod;
    if (def.type === "array") return [def.element];
    return def.type === "any" || def.type === "unknown" ? [it] : [];
  });
}

function typeOf(schemas: readonly Schema[]): FieldType | undefined {
  const types = schemas.flatMap((it) => bare(it)).map(single);
  const [first] = types;
  if (first === undefined) return undefined;
  if (types.some((it) => it.type !== first.type)) return { type: "any" };
  const values = types.flatMap((it) => it.values ?? []);
  return types.every((it) => it.values !== undefined)
    ? { type: first.type, values: [...new Set(values)] }
    : { type: first.type };
}

function single(schema: Schema): FieldType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return { type: isDayFormat(def) ? "day" : "text" };
    case "template_literal":
      return { type: "text" };
    case "number":
      return { type: "number" };
    case "boolean":
      return { type: "boolean" };
    case "enum":
      return ofValues(Object.values(def.entries));
    case "literal":
      return ofValues(def.values);
    case "array":
    case "tuple":
      return { type: "list" };
    case "object":
    case "record":
      return { type: "record" };
    default:
      return { type: "any" };
  }
}

function isDayFormat(def: object): boolean {
  return ("format" in def && def.format === "date") || ("checks" in def && isRefinedDay(def.checks));
}

/** The package's own schema of a day says so in the parameters of its refinement. */
function isRefinedDay(checks: unknown): boolean {
  return (
    Array.isArray(checks) &&
    checks.some((check) => {
      const params: unknown = (check as { _zod?: { def?: { params?: unknown } } })._zod?.def?.params;
      return typeof params === "object" && params !== null && "code" in params && params.code === "not-a-day";
    })
  );
}

function ofValues(values: readonly unknown[]): FieldType {
  const scalars = values.filter(
    (it): it is Scalar => typeof it === "string" || typeof it === "number" || typeof it === "boolean",
  );
  const [first] = scalars;
  const type = typeof first === "string" ? "text" : typeof first === "number" ? "number" : "boolean";
  const pure = scalars.length === values.length && scalars.every((it) => typeof it === typeof first);
  return first !== undefined && pure ? { type, values: scalars } : { type: "any" };
}
