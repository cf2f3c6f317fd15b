import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Length } from "../time/length.js";

/** How often a plan is made anew, and the provision that says so. */
export interface PlanCycle {
  /** From the start of one edition to the start of the next; not the horizon, which may be longer. */
  readonly every: Length;
  /** Where the cycle is prescribed. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link PlanCycle}. */
export const PlanCycle: EntitySchema<PlanCycle> = z.strictObject({
  every: Length,
  citations: z.array(Citation).optional(),
});
