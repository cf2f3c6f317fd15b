import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/**
 * A share as the rule writes it, exact: 10분의 6 is `{ numerator: 6, denominator: 10 }`, 7 % is
 * `{ numerator: 7, denominator: 100 }`. It is not reduced, so that it can be shown as written.
 */
export interface Ratio {
  /** Whole number, 0 or more, within the safe integers. */
  readonly numerator: number;
  /** Whole number, 1 or more, within the safe integers. */
  readonly denominator: number;
}

/** Parses unknown data into a {@link Ratio}. */
export const Ratio: EntitySchema<Ratio> = z.strictObject({
  numerator: z.int().nonnegative(),
  denominator: z.int().positive(),
});
