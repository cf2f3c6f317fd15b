import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Headcount } from "../quantities/headcount.js";

/**
 * How many items of a level are announced (3대 전략, 15개 과제), whether or not any of them is listed.
 * Two reports that count differently are two of these: nothing is chosen.
 */
export interface DeclaredCount {
  /** Key of the level that is counted. */
  readonly level: string;
  /** The count; of "4+1" the four. Items listed as extras are no part of it. */
  readonly count: Headcount;
  /** The further ones that the wording counts apart: of "4+1" the one. 1 or more. */
  readonly extra?: number;
  /** As it was written (`4+1대 목표`). */
  readonly text?: string;
  /** Who says it, where that matters. */
  readonly source?: Source;
}

/** Parses unknown data into a {@link DeclaredCount}. */
export const DeclaredCount: EntitySchema<DeclaredCount> = z.strictObject({
  level: z.string().min(1),
  count: Headcount,
  extra: z.int().positive().optional(),
  text: z.string().min(1).optional(),
  source: Source.optional(),
});
