import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type Cited, citations } from "./cited.js";

/** What happens when as many are in favour as against (가부동수). */
export interface TieRule extends Cited {
  /**
   * Whether the chair then decides (결정권), or the motion fails. Absent, or `not-stated`: it fails, since half is not a
   * majority.
   */
  readonly resolvedBy?: "chair" | "failing" | "not-stated";
  /** Whether the chair has an ordinary vote besides. Absent: not stated; yes is then assumed. */
  readonly chairVotes?: boolean;
}

/** Parses unknown data into a {@link TieRule}. */
export const TieRule: EntitySchema<TieRule> = z.strictObject({
  resolvedBy: z.enum(["chair", "failing", "not-stated"]).optional(),
  chairVotes: z.boolean().optional(),
  citations,
});
