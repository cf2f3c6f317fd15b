import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Amount } from "../quantities/amount.js";
import { Headcount } from "../quantities/headcount.js";
import { PartialDate } from "../time/partial-date.js";
import { TrackId } from "./ids.js";

/** One that was chosen, as announced. */
export interface AnnouncedAward {
  /** Its name as announced (`전북 순창`). */
  readonly name: string;
  /** Its area, by the code of `dojeong/regions`. */
  readonly region?: string;
  /** The track. */
  readonly trackId?: TrackId;
  /** What it receives. */
  readonly amount?: Amount;
}

/** How many were chosen in one track, where no names were announced. */
export interface AnnouncedCount {
  /** The track. */
  readonly trackId: TrackId;
  /** How many were chosen in it, as precisely as announced. */
  readonly count: Headcount;
}

/** A result as it was announced: a list, counts, a total, each only where reported. */
export interface AnnouncedResult {
  /** The year of the edition it is of. */
  readonly year: number;
  /** When it was announced. */
  readonly on?: PartialDate;
  /** How many were chosen, as headlined. */
  readonly selected?: Headcount;
  /** How much they receive together. */
  readonly total?: Amount;
  /** Counts by track. */
  readonly counts?: readonly AnnouncedCount[];
  /** Those chosen, where they were listed. */
  readonly awards?: readonly AnnouncedAward[];
}

/** Parses unknown data into an {@link AnnouncedResult}. */
export const AnnouncedResult: EntitySchema<AnnouncedResult> = z.strictObject({
  year: z.int().min(1).max(9999),
  on: PartialDate.optional(),
  selected: Headcount.optional(),
  total: Amount.optional(),
  counts: z.array(z.strictObject({ trackId: TrackId, count: Headcount })).optional(),
  awards: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        region: z.string().min(1).optional(),
        trackId: TrackId.optional(),
        amount: Amount.optional(),
      }),
    )
    .optional(),
});
