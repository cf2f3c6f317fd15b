import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { Cadence } from "./cadence.js";

/** A cadence and the days on which it was the announced one. */
export interface DatedCadence {
  /** First day. Absent: since before anything asked about. */
  readonly from?: IsoDate;
  /** Last day, that day included. Absent: no end is known. */
  readonly until?: IsoDate;
  /** How often. */
  readonly cadence: Cadence;
}

/** Parses unknown data into a {@link DatedCadence}. */
export const DatedCadence: EntitySchema<DatedCadence> = z
  .strictObject({ from: IsoDate.optional(), until: IsoDate.optional(), cadence: Cadence })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
