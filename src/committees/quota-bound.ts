import * as z from "zod";
import { Ratio } from "../quantities/ratio.js";

/**
 * A bound of a quota: a share of the base, or a number of members. The value itself is allowed (이상, 이하), unless
 * the share is `exclusive`: more than it, under it (과반수, 미만).
 */
export type QuotaBound = { readonly share: Ratio; readonly exclusive?: true } | { readonly count: number };

/** Parses unknown data into a {@link QuotaBound}. */
export const QuotaBound: z.ZodType<QuotaBound> = z.union([
  z.strictObject({
    share: Ratio.refine((it) => it.numerator <= it.denominator, {
      path: ["numerator"],
      params: { code: "share-above-whole" },
      error: "A share of members is at most the whole",
    }),
    exclusive: z.literal(true).optional(),
  }),
  z.strictObject({ count: z.int().nonnegative().max(10_000) }),
]);
