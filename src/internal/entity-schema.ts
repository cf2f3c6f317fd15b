import type * as z from "zod";

/**
 * The schema of an entity: parses unknown data into `T`, and offers the schema
 * of each field under `shape`, so that a form can validate one field alone.
 */
export interface EntitySchema<T> extends z.ZodType<T> {
  /** The schema of each field, by name. */
  readonly shape: { readonly [K in keyof T]-?: z.ZodType<T[K]> };
}
