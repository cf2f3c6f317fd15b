import * as z from "zod";
import { Length } from "../time/length.js";
import { type CriterionNote, type CriterionOption, criterionNoteFields } from "./criterion-note.js";
import { FieldPath } from "./field-path.js";

/**
 * How old somebody is on a named date, in whole years (만 나이): the day of birth counts, so a year is completed on
 * the birthday; who was born on 29 February completes it on 1 March of a common year (민법 제158조, 제160조제3항).
 * Somebody born after that date has no age: not even below a bound.
 */
export interface AgeCriterion extends CriterionNote {
  /** `ageAtLeast` 이상, `ageOver` 초과, `ageAtMost` 이하, `ageUnder` 미만. */
  readonly kind: "ageAtLeast" | "ageOver" | "ageAtMost" | "ageUnder";
  /** Path of the day of birth. */
  readonly field: FieldPath;
  /** Whole years, 0 to 150. */
  readonly years: number;
  /** Name of the date on which the age is asked for. */
  readonly asOf: string;
}

/**
 * How much time lies between a day and a named date. A length has gone by on its corresponding day, neither earlier
 * nor later: from 2023-06-07 a year has gone by on 2024-06-07. Of a day after the named date all four say no.
 */
export interface ElapsedCriterion extends CriterionNote {
  /** `elapsedAtLeast` 이상, `elapsedOver` 초과, `withinLast` 이내·이하, `elapsedUnder` 미만. */
  readonly kind: "elapsedAtLeast" | "elapsedOver" | "withinLast" | "elapsedUnder";
  /** Path of the day on which it began or happened. */
  readonly field: FieldPath;
  /** How much time. */
  readonly length: Length;
  /** Name of the date up to which the time is counted. */
  readonly asOf: string;
}

/** A condition on a day, as of a named date. */
export type DateCriterion = AgeCriterion | ElapsedCriterion;

const asOf = z.string().min(1).max(200);

/** The schemas of these kinds. */
export const dateSchemas: readonly CriterionOption<DateCriterion>[] = [
  z.strictObject({
    kind: z.enum(["ageAtLeast", "ageOver", "ageAtMost", "ageUnder"]),
    field: FieldPath,
    years: z.int().min(0).max(150),
    asOf,
    ...criterionNoteFields,
  }),
  z.strictObject({
    kind: z.enum(["elapsedAtLeast", "elapsedOver", "withinLast", "elapsedUnder"]),
    field: FieldPath,
    length: Length,
    asOf,
    ...criterionNoteFields,
  }),
];
