import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Headcount } from "../quantities/headcount.js";
import { PartialDate } from "../time/partial-date.js";

const text = z.string().min(1);

/** A number of partners that is aimed at. It is never read as a fact. */
export interface PartnerGoal {
  /** The number aimed at (100개 이상). */
  readonly count: Headcount;
  /** Key of the class that is meant. Absent: all partners. */
  readonly class?: string;
  /** By when. Absent: not said. */
  readonly by?: PartialDate;
  /** Since when it has been the goal. */
  readonly setOn?: PartialDate;
  /** Who says it. */
  readonly source?: Source;
}

/** Parses unknown data into a {@link PartnerGoal}. */
export const PartnerGoal: EntitySchema<PartnerGoal> = z.strictObject({
  count: Headcount,
  class: text.optional(),
  by: PartialDate.optional(),
  setOn: PartialDate.optional(),
  source: Source.optional(),
});
