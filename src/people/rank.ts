import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { RankId } from "./rank-id.js";

/** One step of a rank order (팀장, 과장, 6급). */
export interface Rank {
  /** Its key. */
  readonly id: RankId;
  /** Its name, in Korean. */
  readonly name: string;
  /** Height in the order, a whole number: the higher the rank, the greater. Ranks of one height are equals. */
  readonly level: number;
  /** Other names under which the same rank is meant (`팀장급`, `계장`). */
  readonly alsoCalled?: readonly string[];
}

/** Parses unknown data into a {@link Rank}. */
export const Rank: EntitySchema<Rank> = z.strictObject({
  id: RankId,
  name: z.string().min(1),
  level: z.int(),
  alsoCalled: z.array(z.string().min(1)).optional(),
});
