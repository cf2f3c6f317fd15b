import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";

/** A name and the days on which it was the official one. */
export interface DatedName {
  /** The name, in Korean. */
  readonly name: string;
  /** First day of the name. Absent: since before anything recorded here. */
  readonly from?: IsoDate;
  /** Last day of the name, that day included. Absent: still the name. */
  readonly until?: IsoDate;
  /** The act, ordinance or report that gave the name. */
  readonly citation?: Citation;
}

/** Parses unknown data into a {@link DatedName}. */
export const DatedName: EntitySchema<DatedName> = z
  .strictObject({
    name: z.string().min(1),
    from: IsoDate.optional(),
    until: IsoDate.optional(),
    citation: Citation.optional(),
  })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
