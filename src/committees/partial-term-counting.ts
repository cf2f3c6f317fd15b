import * as z from "zod";
import { Length } from "../time/length.js";

/**
 * What a partial term (the rest of a predecessor's term) counts as when renewals are counted:
 * - `always`: as a term; `never`: not at all;
 * - `unless-under`: not when it is shorter than the length (6개월 미만은 포함하지 않는다);
 * - `one-more-if-under`: whoever served one shorter than the length may be renewed once more.
 */
export type PartialTermCounting =
  | { readonly counts: "always" | "never" | "not-stated" }
  | { readonly counts: "unless-under" | "one-more-if-under"; readonly under: Length };

/** Parses unknown data into a {@link PartialTermCounting}. */
export const PartialTermCounting: z.ZodType<PartialTermCounting> = z.discriminatedUnion("counts", [
  z.strictObject({ counts: z.enum(["always", "never", "not-stated"]) }),
  z.strictObject({ counts: z.enum(["unless-under", "one-more-if-under"]), under: Length }),
]);
