import * as z from "zod";
import { Source } from "../claims/source.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "../people/dated-names.js";
import { IsoDate } from "../time/iso-date.js";
import { Period } from "../time/period.js";
import { CommitteeId } from "./committee-id.js";
import { PerformingBody } from "./performing-body.js";
import { Seat } from "./seat.js";

/** A committee, council or board (위원회, 심의회, 협의회): its seats and what is known of it. Its rules stand apart. */
export interface Committee {
  /** Identifies it. */
  readonly id: CommitteeId;
  /** Its official names, each with the days on which it bore it. */
  readonly names: DatedNames;
  /** What it is for: to deliberate 심의, to decide 의결, to advise 자문, to coordinate 조정. Absent: not stated. */
  readonly function?: "deliberative" | "deciding" | "advisory" | "coordinating";
  /** The agency or government it belongs to, in Korean. */
  readonly host?: string;
  /** The provisions that set it up. */
  readonly establishedUnder?: readonly Citation[];
  /** Day on which it was set up. */
  readonly establishedOn?: IsoDate;
  /** Last day on which it exists, where that is fixed (존속기한). */
  readonly existsUntil?: IsoDate;
  /** How many members it was announced or constituted with, the chair included. Absent: not stated. */
  readonly memberCount?: number;
  /** The term its members were announced or constituted with (제1기). Absent: not stated. */
  readonly currentTerm?: Period;
  /** Its seats, where they are recorded. */
  readonly seats?: readonly Seat[];
  /** Present where another body performs its functions. */
  readonly performedBy?: PerformingBody;
  /** Present where it is set up for one matter and then dissolved (한시·비상설). */
  readonly adHoc?: true;
  /** Where these facts were read. */
  readonly sources?: readonly Source[];
  /** What else was reported of it, in words. */
  readonly notes?: readonly string[];
}

/** Parses unknown data into a {@link Committee}. */
export const Committee: EntitySchema<Committee> = z
  .object({
    id: CommitteeId,
    names: DatedNames,
    function: z.enum(["deliberative", "deciding", "advisory", "coordinating"]).optional(),
    host: z.string().min(1).optional(),
    establishedUnder: z.array(Citation).optional(),
    establishedOn: IsoDate.optional(),
    existsUntil: IsoDate.optional(),
    memberCount: z.int().nonnegative().max(10_000).optional(),
    currentTerm: Period.optional(),
    seats: z.array(Seat).optional(),
    performedBy: PerformingBody.optional(),
    adHoc: z.literal(true).optional(),
    sources: z.array(Source).optional(),
    notes: z.array(z.string().min(1)).optional(),
  })
  .refine(
    (it) => it.establishedOn === undefined || it.existsUntil === undefined || it.establishedOn <= it.existsUntil,
    {
      path: ["existsUntil"],
      params: { code: "ends-before-it-starts" },
      error: "The last day is before the first",
    },
  )
  .refine((it) => new Set(it.seats?.map((seat) => seat.id)).size === (it.seats?.length ?? 0), {
    path: ["seats"],
    params: { code: "duplicate-id" },
    error: "Two seats have one id",
  });
