import * as z from "zod";
import { Length } from "../time/length.js";

/**
 * What breaks the chain of consecutive terms: any day between two terms, a break of a certain length or longer,
 * or nothing that the rule states.
 */
export type ChainBreak =
  | { readonly by: "any-day" | "not-stated" }
  | { readonly by: "length"; readonly atLeast: Length };

/** Parses unknown data into a {@link ChainBreak}. */
export const ChainBreak: z.ZodType<ChainBreak> = z.discriminatedUnion("by", [
  z.strictObject({ by: z.enum(["any-day", "not-stated"]) }),
  z.strictObject({ by: z.literal("length"), atLeast: Length }),
]);
