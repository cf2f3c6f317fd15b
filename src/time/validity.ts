import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "./iso-date.js";

/** The days on which something holds: a rule, a name, a post. Open on a side that is left out. */
export interface Validity {
  /** First day on which it holds. Absent: since before anything asked about. */
  readonly from?: IsoDate;
  /** Last day on which it holds, that day included. Absent: no end is known. */
  readonly until?: IsoDate;
}

/** Parses unknown data into a {@link Validity}. */
export const Validity: EntitySchema<Validity> = z
  .strictObject({ from: IsoDate.optional(), until: IsoDate.optional() })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
