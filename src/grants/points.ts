import * as z from "zod";
import { branded } from "../internal/branded.js";

/** Points in a review: 0 or more, with at most four decimals (`2.5`, `59.99`), so that sums and means are exact. */
export type Points = number & z.$brand<"Points">;

/** Parses unknown data into {@link Points}. */
export const Points: z.ZodType<Points> = branded<Points>(
  z
    .number()
    .nonnegative()
    .max(1_000_000)
    .refine((it) => Math.round(it * 10_000) / 10_000 === it, {
      params: { code: "too-many-decimals" },
      error: "Points have at most four decimals",
    }),
);
