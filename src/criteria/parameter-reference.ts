import * as z from "zod";

/** A named value that changes over the years (a median income), to be filled in by `bind`. */
export interface ParameterReference {
  /** Its name. */
  readonly parameter: string;
  /** The named date whose value is meant. Absent: the day on which the criterion is bound. */
  readonly asOf?: string;
}

/** Name of a parameter or of a named date. */
export const ReferenceName: z.ZodType<string> = z.string().min(1).max(200);

/** Parses unknown data into a {@link ParameterReference}. */
export const ParameterReference: z.ZodType<ParameterReference> = z.strictObject({
  parameter: ReferenceName,
  asOf: ReferenceName.optional(),
});
