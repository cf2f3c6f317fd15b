import * as z from "zod";
import { Ratio } from "../quantities/ratio.js";

/**
 * How many of a number are needed:
 * - `majority` 과반수: more than one half;
 * - `at-least` N분의 M 이상: that share or more, rounded up to whole people;
 * - `more-than` N분의 M 초과: more than that share;
 * - `count`: a number of people, whatever the base;
 * - `all` 전원.
 */
export type Threshold =
  | { readonly kind: "majority" }
  | { readonly kind: "at-least" | "more-than"; readonly share: Ratio }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "all" };

const share = Ratio.refine((it) => it.numerator <= it.denominator, {
  path: ["numerator"],
  params: { code: "share-above-whole" },
  error: "A share of people is at most the whole",
});

/** Parses unknown data into a {@link Threshold}. */
export const Threshold: z.ZodType<Threshold> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("majority") }),
  z.strictObject({ kind: z.enum(["at-least", "more-than"]), share }),
  z.strictObject({ kind: z.literal("count"), count: z.int().positive().max(10_000) }),
  z.strictObject({ kind: z.literal("all") }),
]);
