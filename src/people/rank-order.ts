import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Rank } from "./rank.js";

/**
 * Ranks that can be compared with one another: the line posts of an office (팀장 < 과장 < 국장), or the grades of
 * officials (9급 < 1급). Ranks of two orders are never compared: a team leader is of grade 5 in one office and of grade 6 in another.
 */
export interface RankOrder {
  /** What the order is of (`보직`, `계급`). */
  readonly name: string;
  /** The ranks, in any order; no key twice. */
  readonly ranks: readonly Rank[];
  /** Where the order stands written. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link RankOrder}. */
export const RankOrder: EntitySchema<RankOrder> = z
  .strictObject({ name: z.string().min(1), ranks: z.array(Rank).min(1), citations: z.array(Citation).optional() })
  .refine((it) => new Set(it.ranks.map((rank) => rank.id)).size === it.ranks.length, {
    path: ["ranks"],
    params: { code: "repeated-rank" },
    error: "A rank stands twice in the order",
  });
