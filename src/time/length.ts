import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/**
 * How long something lasts, in the units in which the rule states it: two years are not 730 days.
 * Years and months may stand together; otherwise one unit is named. The compiler does not see to that: `{}` and
 * `{ days: 3, months: 1 }` fit the type, the schema refuses them (`not-one-unit`), and `dueDate` and `lastDayOfTerm` throw a
 * RangeError on them.
 */
export interface Length {
  /** Whole years, 1 to 1,000. */
  readonly years?: number;
  /** Whole months, 1 to 12,000. */
  readonly months?: number;
  /** Whole weeks, 1 to 52,000. */
  readonly weeks?: number;
  /** Whole days, 1 to 365,000. */
  readonly days?: number;
}

/** Parses unknown data into a {@link Length}. */
export const Length: EntitySchema<Length> = z
  .strictObject({ years: upTo(1000), months: upTo(12_000), weeks: upTo(52_000), days: upTo(365_000) })
  .refine((it) => statedInOneWay(it), {
    params: { code: "not-one-unit" },
    error: "State years and months, or weeks, or days",
  });

function upTo(most: number): z.ZodType<number | undefined> {
  return z.int().positive().max(most).optional();
}

function statedInOneWay(length: Length): boolean {
  const ways = [length.years ?? length.months, length.weeks, length.days];
  return ways.filter((way) => way !== undefined).length === 1;
}
