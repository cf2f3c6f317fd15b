import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type Cited, citations } from "./cited.js";

/** How many members a committee has, its chair included (위원장을 포함한 … 명). */
export interface SizeRule extends Cited {
  /** Fewest members, that number included. Absent: not stated. */
  readonly min?: number;
  /** Most members, that number included. Absent: not stated. */
  readonly max?: number;
}

/** Parses unknown data into a {@link SizeRule}. */
export const SizeRule: EntitySchema<SizeRule> = z
  .strictObject({
    min: z.int().nonnegative().max(10_000).optional(),
    max: z.int().nonnegative().max(10_000).optional(),
    citations,
  })
  .refine((it) => it.min === undefined || it.max === undefined || it.min <= it.max, {
    path: ["max"],
    params: { code: "min-above-max" },
    error: "Below the fewest",
  });
