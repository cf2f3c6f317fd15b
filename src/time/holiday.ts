import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "./iso-date.js";

/** One public holiday (공휴일), substitute and ad-hoc holidays among them; Sundays and Saturdays are not listed. */
export interface Holiday {
  /** The day. */
  readonly on: IsoDate;
  /** Its official names; two holidays may fall on one day. */
  readonly names: readonly string[];
  /** Where this holiday is announced, when that is not the source of the table. */
  readonly source?: Citation;
}

/** Parses unknown data into a {@link Holiday}. */
export const Holiday: EntitySchema<Holiday> = z.strictObject({
  on: IsoDate,
  names: z.array(z.string().min(1)).min(1),
  source: Citation.optional(),
});
