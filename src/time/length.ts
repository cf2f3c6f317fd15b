import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/**
 * How long something lasts, in the units in which the rule states it: two years are not 730 days.
 * Years and months may stand together; otherwise one unit is named.
 */
export interface Length {
  /** Whole years, 1 or more. */
  readonly years?: number;
  /** Whole months, 1 or more. */
  readonly months?: number;
  /** Whole weeks, 1 or more. */
  readonly weeks?: number;
  /** Whole days, 1 or more. */
  readonly days?: number;
}

const count = z.int().positive().max(100_000);

/** Parses unknown data into a {@link Length}. */
export const Length: EntitySchema<Length> = z
  .strictObject({ years: count.optional(), months: count.optional(), weeks: count.optional(), days: count.optional() })
  .refine((it) => statedInOneWay(it), {
    params: { code: "not-one-unit" },
    error: "State years and months, or weeks, or days",
  });

function statedInOneWay(length: Length): boolean {
  const ways = [length.years ?? length.months, length.weeks, length.days];
  return ways.filter((way) => way !== undefined).length === 1;
}
