import * as z from "zod";

/**
 * Whom a quota counts:
 * - `each-sex` and `each-residence`: the members of any one sex, of any one city or county, each of them;
 * - `sex`, `residence`: the members of one sex, of one city or county;
 * - `age`: those from `from` to `to` years old, both included (청년: 19 to 34);
 * - `official` and `civilian`: who is an official, who is not; `appointed`: who is appointed (위촉), and does not sit by post;
 * - `sector`, `nominator`, `qualification`: those of one group, proposed by one body, or who have one qualification.
 */
export type QuotaCount =
  | { readonly of: "each-sex" | "each-residence" | "official" | "civilian" | "appointed" }
  | { readonly of: "age"; readonly from?: number; readonly to?: number }
  | { readonly of: "sex"; readonly is: "female" | "male" }
  | { readonly of: "residence" | "sector" | "nominator" | "qualification"; readonly is: string };

const age = z.int().nonnegative().max(150).optional();

/** Parses unknown data into a {@link QuotaCount}. */
export const QuotaCount: z.ZodType<QuotaCount> = z.discriminatedUnion("of", [
  z.strictObject({ of: z.enum(["each-sex", "each-residence", "official", "civilian", "appointed"]) }),
  z
    .strictObject({ of: z.literal("age"), from: age, to: age })
    .refine((it) => it.from === undefined || it.to === undefined || it.from <= it.to, {
      path: ["to"],
      params: { code: "min-above-max" },
      error: "Below the youngest age",
    }),
  z.strictObject({ of: z.literal("sex"), is: z.enum(["female", "male"]) }),
  z.strictObject({ of: z.enum(["residence", "sector", "nominator", "qualification"]), is: z.string().min(1) }),
]);
