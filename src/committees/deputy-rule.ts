import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Circumstance } from "./circumstance.js";
import { type Cited, citations } from "./cited.js";

/** Whether another may attend in a member's place (대리출석). */
export interface DeputyRule extends Cited {
  /** Whether a deputy may. Absent: not stated; none may, by default. */
  readonly allowed?: boolean;
  /** For whom: members who sit by post, or all. Absent: not stated; those by post are then assumed. */
  readonly of?: "by-post" | "all";
  /** A circumstance that must be given (`agreed-with-chair`). */
  readonly when?: Circumstance;
}

/** Parses unknown data into a {@link DeputyRule}. */
export const DeputyRule: EntitySchema<DeputyRule> = z.strictObject({
  allowed: z.boolean().optional(),
  of: z.enum(["by-post", "all"]).optional(),
  when: Circumstance.optional(),
  citations,
});
