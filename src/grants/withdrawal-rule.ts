import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Length } from "../time/length.js";

/** What follows when one who was chosen gives the award up (포기). */
export interface WithdrawalRule {
  /** Up to this many days after the result is announced nothing follows, the last of them included. */
  readonly freeDays: number;
  /** How long one is shut out after that. */
  readonly excludedFor: Length;
  /** From what one is shut out. */
  readonly scope: "same-program" | "host-programs";
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link WithdrawalRule}. */
export const WithdrawalRule: EntitySchema<WithdrawalRule> = z.strictObject({
  freeDays: z.int().nonnegative().max(3660),
  excludedFor: Length,
  scope: z.enum(["same-program", "host-programs"]),
  citations: z.array(Citation).optional(),
});
