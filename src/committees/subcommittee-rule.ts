import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type Cited, citations } from "./cited.js";

/** What a subcommittee's decision is worth (분과위원회, 소위원회). */
export interface SubcommitteeRule extends Cited {
  /** Whether there may be subcommittees. Absent: not stated. */
  readonly allowed?: boolean;
  /** Whether its decision counts as the committee's. Absent: not stated. */
  readonly decisionCounts?: boolean;
  /** Present where the chair may ask the committee to review it anew. */
  readonly unlessReviewed?: true;
}

/** Parses unknown data into a {@link SubcommitteeRule}. */
export const SubcommitteeRule: EntitySchema<SubcommitteeRule> = z.strictObject({
  allowed: z.boolean().optional(),
  decisionCounts: z.boolean().optional(),
  unlessReviewed: z.literal(true).optional(),
  citations,
});
