import * as z from "zod";

/**
 * The schema of something that holds things of its own kind, to a stated depth.
 *
 * The levels are written out one inside the other, not as a schema that refers to itself: parsing never goes deeper
 * than the limit, so that no input exhausts the stack, and what lies below is refused with the code `too-deep`.
 *
 * @param depth - How many levels there may be, the outermost included; 1 or more.
 * @param build - Makes the schema of one level from the schema of the level inside it.
 */
export function nested<T, Schema extends z.ZodType<T>>(depth: number, build: (inner: z.ZodType<T>) => Schema): Schema {
  const innermost = z.unknown().refine(() => false, {
    params: { code: "too-deep" },
    error: "Nested too deep",
  }) as unknown as z.ZodType<T>;
  return build(depth <= 1 ? innermost : nested<T, Schema>(depth - 1, build));
}
