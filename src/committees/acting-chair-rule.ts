import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type Cited, citations } from "./cited.js";

/**
 * One step of the order in which someone acts for the chair (직무대행): the vice chair; the member the chair named
 * beforehand; the eldest member; or the most senior official, by rank, then length of service, then age.
 */
export type ActingChairStep = "vice-chair" | "named" | "eldest" | "most-senior";

/** Who acts for the chair when the chair cannot (위원장 직무대행). */
export interface ActingChairRule extends Cited {
  /** The order; the first step that names somebody present decides. Absent: not stated. */
  readonly order?: readonly ActingChairStep[];
}

/** Parses unknown data into an {@link ActingChairRule}. */
export const ActingChairRule: EntitySchema<ActingChairRule> = z.strictObject({
  order: z
    .array(z.enum(["vice-chair", "named", "eldest", "most-senior"]))
    .min(1)
    .optional(),
  citations,
});
