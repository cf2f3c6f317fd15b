import * as z from "zod";
import { branded } from "../internal/branded.js";

/**
 * A percentage as it is printed, without the sign: `43`, `7.4`, `-0.5`. It is text, since `7.0` claims more than `7`.
 * Up to nine digits before the point and nine after it.
 */
export type PercentText = string & z.$brand<"PercentText">;

/** Parses unknown data into {@link PercentText}. */
export const PercentText: z.ZodType<PercentText> = branded<PercentText>(
  z.string().regex(/^-?\d{1,9}(\.\d{1,9})?$/, { error: "Not a percentage as printed (43, 7.4)" }),
);
