import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Length } from "../time/length.js";
import { type Cited, citations } from "./cited.js";

/** When a vacant seat may or must stay open. All conditions that are stated must hold. */
export interface LeaveVacant {
  /** Whether it may stay open, or must. */
  readonly force: "may" | "must";
  /** The predecessor's remaining term is shorter than this. */
  readonly remainderUnder?: Length;
  /** At least this many members are in office. */
  readonly inOfficeAtLeast?: number;
}

/** What is to be done about a vacant seat (궐위). */
export interface VacancyRule extends Cited {
  /** Within what time it must be filled, counted as a deadline from the vacancy. Absent: not stated. */
  readonly fillWithin?: Length;
  /** When it may or must stay open. Absent: not stated. */
  readonly leaveVacant?: LeaveVacant;
  /** Whether it is filled from a reserve list (예비위원) drawn up before. Absent: not stated. */
  readonly reserveList?: boolean;
}

/** Parses unknown data into a {@link VacancyRule}. */
export const VacancyRule: EntitySchema<VacancyRule> = z.strictObject({
  fillWithin: Length.optional(),
  leaveVacant: z
    .strictObject({
      force: z.enum(["may", "must"]),
      remainderUnder: Length.optional(),
      inOfficeAtLeast: z.int().nonnegative().optional(),
    })
    .refine((it) => it.remainderUnder !== undefined || it.inOfficeAtLeast !== undefined, {
      params: { code: "no-condition" },
      error: "State at least one condition",
    })
    .optional(),
  reserveList: z.boolean().optional(),
  citations,
});
