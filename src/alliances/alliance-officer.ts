import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Affiliation } from "../people/affiliation.js";
import { IsoDate } from "../time/iso-date.js";

const text = z.string().min(1);

/** Someone who leads an alliance. Several co-chairs are several of these. */
export interface AllianceOfficer {
  /** `chair` 의장·회장, `co-chair` 공동의장, `vice-chair` 부의장, `secretary` 간사, `section-head` 분과장. */
  readonly as: "chair" | "co-chair" | "vice-chair" | "secretary" | "section-head";
  /** Name, where it was made public. */
  readonly name?: string;
  /** What the person is, and where. */
  readonly affiliation?: Affiliation;
  /** The section that is headed, by its name; one of those listed, where the alliance lists them. */
  readonly section?: string;
  /** First day. Absent: not reported. */
  readonly from?: IsoDate;
  /** Last day, that day included. Absent: not ended as far as is known. */
  readonly until?: IsoDate;
}

/** Parses unknown data into an {@link AllianceOfficer}. */
export const AllianceOfficer: EntitySchema<AllianceOfficer> = z
  .strictObject({
    as: z.enum(["chair", "co-chair", "vice-chair", "secretary", "section-head"]),
    name: text.optional(),
    affiliation: Affiliation.optional(),
    section: text.optional(),
    from: IsoDate.optional(),
    until: IsoDate.optional(),
  })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
