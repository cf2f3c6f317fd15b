import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Holiday } from "./holiday.js";

/**
 * The public holidays of some years, as data. It says which years it covers: about a day of another
 * year it knows nothing, and answers that rest on such a day are unknown, never "a working day".
 */
export interface HolidayCalendar {
  /** Years that are covered in full, ascending, each once. */
  readonly years: readonly number[];
  /** The holidays of those years, ascending, each day once. */
  readonly holidays: readonly Holiday[];
  /** Where the table comes from. */
  readonly source: Citation;
}

/** Parses unknown data into a {@link HolidayCalendar}. */
export const HolidayCalendar: EntitySchema<HolidayCalendar> = z
  .strictObject({ years: z.array(z.int().min(1).max(9999)), holidays: z.array(Holiday), source: Citation })
  .refine((it) => ascending(it.years), {
    path: ["years"],
    params: { code: "not-ascending" },
    error: "The years are not in ascending order, each once",
  })
  .refine((it) => ascending(it.holidays.map((holiday) => holiday.on)), {
    path: ["holidays"],
    params: { code: "not-ascending" },
    error: "Holidays stand in ascending order, each day once",
  })
  .refine((it) => it.holidays.every((holiday) => it.years.includes(Number(holiday.on.slice(0, 4)))), {
    path: ["holidays"],
    params: { code: "outside-covered-years" },
    error: "A holiday lies in a year that the table does not cover",
  });

function ascending(values: readonly (string | number)[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? value) < value);
}
