import type { FieldPath } from "./field-path.js";

const plainPrototype = Object.prototype;
const nothing = {};

/** The names of a path, from the outside in; none for `.`, the item itself. */
export function namesOf(path: FieldPath): readonly string[] {
  return path === "." ? [] : path.split(".");
}

/**
 * Whether a value is an object whose properties are its own, unless `Object.prototype` was tampered with.
 * Engines read `__proto__` as fast as any property; asking for the prototype is a call. Where they lack it, or the
 * object has none, the call decides; a record with a property of that name is read with more care than it needs.
 */
export function isPlainRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const { __proto__: prototype } = value as { readonly __proto__?: unknown };
  return prototype === plainPrototype || (prototype === undefined && hasPlainPrototype(value));
}

/** The same by asking for the prototype. */
export function hasPlainPrototype(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === plainPrototype || prototype === null;
}

/** Whether somebody has given every object of the program a property (prototype pollution). */
export function prototypeIsTampered(): boolean {
  for (const _ in nothing) return true;
  return false;
}

/** The own property of a record, never one of its prototype, of a list or of a text. */
export function ownValue(record: unknown, name: string): unknown {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return undefined;
  return Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined;
}

/**
 * The fact at a path of a record, as criteria read it; `undefined` when there is none.
 *
 * @param record - The record, or the item of a list.
 * @param path - Names joined by dots; `.` is the record itself.
 *
 * @example
 * ```ts
 * import { valueAt } from "dojeong/criteria";
 *
 * valueAt({ seat: { region: "전주시" } }, "seat.region"); // => "전주시"
 * valueAt({ seat: "전주시" }, "seat.length"); // => undefined
 * ```
 */
export function valueAt(record: unknown, path: FieldPath): unknown {
  let value = record;
  for (const name of namesOf(path)) value = ownValue(value, name);
  return value;
}
