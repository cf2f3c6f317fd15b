import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** One stretch of an office's working day, in Korean time. */
export interface WorkingSpell {
  /** When it begins, `hh:mm`. */
  readonly from: string;
  /** When it ends, `hh:mm`; later than `from`. */
  readonly until: string;
}

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Parses unknown data into a {@link WorkingSpell}. */
export const WorkingSpell: EntitySchema<WorkingSpell> = z
  .strictObject({ from: clock, until: clock })
  .refine((it) => it.from < it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "A stretch ends after it begins",
  });

/** The working day of an office: its stretches in order, without the breaks. The usual one is 09:00–12:00 and 13:00–18:00. */
export type WorkingHours = readonly WorkingSpell[];

/** Parses unknown data into {@link WorkingHours}. */
export const WorkingHours: z.ZodType<WorkingHours> = z
  .array(WorkingSpell)
  .min(1)
  .refine((it) => it.every((spell, index) => index === 0 || (it[index - 1]?.until ?? "") <= spell.from), {
    params: { code: "not-ascending" },
    error: "The stretches of a working day follow one another",
  });
