import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** The years a plan covers as its title or a report prints them, beside the period itself. */
export interface AnnouncedYears {
  /** First year (`2024~2028`: 2024). */
  readonly fromYear?: number;
  /** Last year, included. */
  readonly toYear?: number;
  /** Number of years (5개년). */
  readonly years?: number;
}

const year = z.int().min(1).max(9999);

/** Parses unknown data into {@link AnnouncedYears}. */
export const AnnouncedYears: EntitySchema<AnnouncedYears> = z.strictObject({
  fromYear: year.optional(),
  toYear: year.optional(),
  years: z.int().positive().max(9999).optional(),
});
