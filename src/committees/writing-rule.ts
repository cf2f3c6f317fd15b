import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Circumstance } from "./circumstance.js";
import { type Cited, citations } from "./cited.js";
import { Threshold } from "./threshold.js";

/** Whether and how a motion may be decided in writing (서면심의·서면의결). */
export interface WritingRule extends Cited {
  /** Whether it may be, at least in some circumstances. Absent: not stated; it may not, by default. */
  readonly allowed?: boolean;
  /** The circumstances, one of which must be given. Absent: in any, where it is allowed. */
  readonly when?: readonly Circumstance[];
  /** How many of the members in office must hand in their sheets. Absent: not stated. */
  readonly submit?: Threshold;
  /** How many must be in favour. Absent: not stated. */
  readonly inFavour?: Threshold;
  /** Of whom: of those who handed in a sheet, or of all in office. Absent: not stated, and then unsettled. */
  readonly of?: "submitted" | "in-office" | "not-stated";
}

/** Parses unknown data into a {@link WritingRule}. */
export const WritingRule: EntitySchema<WritingRule> = z.strictObject({
  allowed: z.boolean().optional(),
  when: z.array(Circumstance).optional(),
  submit: Threshold.optional(),
  inFavour: Threshold.optional(),
  of: z.enum(["submitted", "in-office", "not-stated"]).optional(),
  citations,
});
