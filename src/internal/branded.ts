import type * as z from "zod";

/**
 * Marks what a schema accepts with a compile-time brand.
 *
 * The brand exists in types alone, so nothing is added at run time. A literal
 * `.brand()` would leak zod's internals into the declarations, which do not
 * type-check on zod 4.0.
 */
export function branded<Branded>(schema: z.ZodType): z.ZodType<Branded> {
  return schema as z.ZodType<Branded>;
}
