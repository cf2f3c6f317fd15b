import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "./iso-date.js";

/** A stretch of whole days. Both days belong to it, so one day is a period whose ends are equal. */
export interface Period {
  /** First day of the period. */
  readonly startsOn: IsoDate;
  /** Last day of the period, that day included; never before `startsOn`. */
  readonly endsOn: IsoDate;
}

/** Parses unknown data into a {@link Period}. */
export const Period: EntitySchema<Period> = z
  .strictObject({ startsOn: IsoDate, endsOn: IsoDate })
  .refine((it) => it.startsOn <= it.endsOn, {
    path: ["endsOn"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
