import type { FieldPath } from "./field-path.js";
import type { Scalar } from "./scalar.js";

/** What a field of a record holds. */
export interface FieldType {
  /** The sort of value; `any` where nothing is known about it. */
  readonly type: "text" | "number" | "boolean" | "day" | "list" | "record" | "any";
  /** The only values it can have, where they are listed. */
  readonly values?: readonly Scalar[];
}

/**
 * Tells what a field holds; nothing when there is no such field. `lists` are the lists whose items the path starts at,
 * from the outermost in.
 */
export type FieldLookup = (lists: readonly FieldPath[], path: FieldPath) => FieldType | undefined;
