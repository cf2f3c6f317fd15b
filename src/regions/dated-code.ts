import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";

/** A legal-dong code (법정동코드) and the days on which it was the area's code. */
export interface DatedCode {
  /** Two digits for a first-level area, five below it. */
  readonly code: string;
  /** First day of the code. Absent: since before anything recorded here. */
  readonly from?: IsoDate;
  /** Last day of the code, that day included. Absent: still the code. */
  readonly until?: IsoDate;
}

/** Parses unknown data into a {@link DatedCode}. */
export const DatedCode: EntitySchema<DatedCode> = z.strictObject({
  code: z.string().regex(/^\d{2}(\d{3})?$/),
  from: IsoDate.optional(),
  until: IsoDate.optional(),
});
