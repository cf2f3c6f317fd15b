import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { CommitteeId } from "./committee-id.js";

/** Another body that performs a committee's functions in its place (기능 대행). */
export interface PerformingBody {
  /** Name of the body, in Korean. */
  readonly name: string;
  /** The body, where it is recorded as a committee itself. */
  readonly committeeId?: CommitteeId;
  /** First day on which it does. Absent: since before anything asked about. */
  readonly from?: IsoDate;
  /** Last day on which it does, that day included. Absent: no end is known. */
  readonly until?: IsoDate;
  /** Where that stands. */
  readonly citations: readonly Citation[];
}

/** Parses unknown data into a {@link PerformingBody}. */
export const PerformingBody: EntitySchema<PerformingBody> = z
  .object({
    name: z.string().min(1),
    committeeId: CommitteeId.optional(),
    from: IsoDate.optional(),
    until: IsoDate.optional(),
    citations: z.array(Citation).min(1),
  })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
