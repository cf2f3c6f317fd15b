import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type Cited, citations } from "./cited.js";

/** How a sitting picked from a larger pool is made up (회의마다 지정하는 위원). */
export interface PanelRule extends Cited {
  /** How many sit, the chair included. Absent: not stated. */
  readonly size?: number;
  /** How many at least must come from outside (위촉위원). Absent: not stated. */
  readonly outsideAtLeast?: number;
  /** The same where the chair is not an official. Absent: no difference. */
  readonly outsideAtLeastUnderCivilianChair?: number;
}

/** Parses unknown data into a {@link PanelRule}. */
export const PanelRule: EntitySchema<PanelRule> = z.strictObject({
  size: z.int().positive().max(1000).optional(),
  outsideAtLeast: z.int().nonnegative().max(1000).optional(),
  outsideAtLeastUnderCivilianChair: z.int().nonnegative().max(1000).optional(),
  citations,
});
