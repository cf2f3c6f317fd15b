import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type Cited, citations } from "./cited.js";

/** How a member who may not take part in an item is counted (제척·기피·회피). */
export interface RecusalRule extends Cited {
  /** Whether he still counts among the members in office. Absent: not stated; he does, by default. */
  readonly inOffice?: "counted" | "not-counted" | "not-stated";
  /** Whether he counts as present when the votes needed are counted. Absent: not stated, and then unsettled. */
  readonly present?: "counted" | "not-counted" | "not-stated";
}

/** Parses unknown data into a {@link RecusalRule}. */
export const RecusalRule: EntitySchema<RecusalRule> = z.strictObject({
  inOffice: z.enum(["counted", "not-counted", "not-stated"]).optional(),
  present: z.enum(["counted", "not-counted", "not-stated"]).optional(),
  citations,
});
