import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type Cited, citations } from "./cited.js";
import { Threshold } from "./threshold.js";

/**
 * Of whom the votes in favour must be so many: those present, those in office, those picked for the sitting, or the
 * votes cast for and against, abstentions left out.
 */
export type VoteBase = "present" | "in-office" | "panel" | "cast";

const bases = z.enum(["present", "in-office", "panel", "cast"]);

/** Another majority for some matters (`serious-matter`). */
export interface SpecialMajority {
  /** The matter, as the motion names it. */
  readonly matter: string;
  /** How many must be in favour. */
  readonly inFavour: Threshold;
  /** Of whom. */
  readonly of: VoteBase;
  /** How many must attend for the matter, of those the quorum is counted of. Absent: as many as for any other. */
  readonly attend?: Threshold;
}

/** How many must be in favour for a motion to be carried (의결정족수). */
export interface DecidingRule extends Cited {
  /** How many. Absent: not stated. */
  readonly inFavour?: Threshold;
  /** Of whom. Absent: not stated; those present are then assumed. */
  readonly of?: VoteBase;
  /** Other majorities for some matters. */
  readonly special?: readonly SpecialMajority[];
}

/** Parses unknown data into a {@link DecidingRule}. */
export const DecidingRule: EntitySchema<DecidingRule> = z
  .strictObject({
    inFavour: Threshold.optional(),
    of: bases.optional(),
    special: z
      .array(
        z.strictObject({ matter: z.string().min(1), inFavour: Threshold, of: bases, attend: Threshold.optional() }),
      )
      .optional(),
    citations,
  })
  .refine((it) => new Set(it.special?.map((one) => one.matter)).size === (it.special?.length ?? 0), {
    path: ["special"],
    params: { code: "duplicate-matter" },
    error: "A matter is named twice",
  });
