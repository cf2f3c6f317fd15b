import * as z from "zod";

/** A single value that a criterion compares with: text, a number, yes or no. A day is text, `YYYY-MM-DD`. */
export type Scalar = string | number | boolean;

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and half a surrogate pair are what it looks for
const UNHOLDABLE = /[\u0000\uD800-\uDFFF]/u;

/** Text that every database can hold. */
export const PlainText: z.ZodType<string> = z.string().refine((text) => !UNHOLDABLE.test(text), {
  params: { code: "not-plain-text" },
  error: "Text must be well-formed Unicode without NUL",
});

/** Parses unknown data into a {@link Scalar}. */
export const Scalar: z.ZodType<Scalar> = z.union([PlainText, z.number(), z.boolean()]);
