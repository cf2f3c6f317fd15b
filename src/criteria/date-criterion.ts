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
 * How much time lies between a day and a named date: from 2023-06-07 it is just one year on 2024-06-07.
 *
 * `withinLast` and `elapsedOver` ask whether a period of that length, counted from the day, has ended. The day itself
 * does not count (민법 제157조), and the period runs to the end of its last day (제159조, 제160조): seven years from
 * 2017-02-28 end on 2024-02-29. Where that last day is a Saturday or holiday it does not move.
 *
 * `elapsedAtLeast` and `elapsedUnder` ask whether what began on that day has lasted so long. The day itself counts, which
 * no article says outright and so is assumed (제158조 has it so for ages), and the length is full on the day after its
 * last: from 2022-08-31 six months on 2023-03-01.
 *
 * Who is over the length has lasted at least so long, and who is under it is within it. Of a day after the named date
 * all four say no.
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
