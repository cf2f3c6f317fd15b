import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Length } from "../time/length.js";
import { type Cited, citations } from "./cited.js";

/** A time after dismissal in which a person may not be appointed again (위촉 제한). */
export interface ReappointmentBan extends Cited {
  /** How long it lasts. Absent: not stated. */
  readonly length?: Length;
  /** Grounds of dismissal that bring no ban, by their ids. */
  readonly exceptGrounds?: readonly string[];
  /** Grounds that alone bring it, by their ids. Absent: all but the excepted ones. */
  readonly onlyGrounds?: readonly string[];
  /**
   * How the time is counted: `restriction` with the day of dismissal (행정기본법 제6조제2항), `deadline` from the day after
   * (민법 제157조). Absent: not stated, and then unsettled.
   */
  readonly counting?: "restriction" | "deadline";
}

/** Parses unknown data into a {@link ReappointmentBan}. */
export const ReappointmentBan: EntitySchema<ReappointmentBan> = z.strictObject({
  length: Length.optional(),
  exceptGrounds: z.array(z.string().min(1)).optional(),
  onlyGrounds: z.array(z.string().min(1)).optional(),
  counting: z.enum(["restriction", "deadline"]).optional(),
  citations,
});
