import * as z from "zod";
import { branded } from "../internal/branded.js";

/**
 * A number written out in decimal digits (`43`, `7.4`, `-0.5`), exact, with as many places as were printed:
 * `7.40` says more than `7.4`. At most 15 digits before the point and 9 after it.
 */
export type Decimal = string & z.$brand<"Decimal">;

/** Parses unknown data into a {@link Decimal}. */
export const Decimal: z.ZodType<Decimal> = branded<Decimal>(
  z.string().refine((text) => /^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/.test(text), {
    params: { code: "not-a-decimal" },
    error: "Not a number in decimal digits",
    // What compares the number with another runs only where there is one.
    abort: true,
  }),
);
