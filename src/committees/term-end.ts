import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** A day of the year on which terms end (위촉된 다음 해 12월 31일까지). */
export interface TermEnd {
  /** Month, 1 to 12. */
  readonly month: number;
  /** Day of the month, one that the month has in every year. Absent: the month's last day (2월 말일). */
  readonly day?: number;
  /**
   * Calendar years after that of the first day in office: 0 for the same year, 1 for the next. A day before the first one in office
   * gives way to that of the next year.
   */
  readonly yearsAfter: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Parses unknown data into a {@link TermEnd}. */
export const TermEnd: EntitySchema<TermEnd> = z
  .strictObject({
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31).optional(),
    yearsAfter: z.int().nonnegative().max(100),
  })
  .refine((it) => it.day === undefined || it.day <= (LENGTHS[it.month - 1] ?? 0), {
    path: ["day"],
    params: { code: "no-such-day" },
    error: "Not every year has that day in that month",
  });
