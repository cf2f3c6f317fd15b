import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Length } from "../time/length.js";
import { type Cited, citations } from "./cited.js";

/** The longest a single term may be made (3년을 넘지 아니하는 범위). */
export interface TermCap extends Cited {
  /** Names the cap; unique within a rule document. Of two layers' caps of one name the prevailing layer's holds. */
  readonly id: string;
  /** Whose terms it limits: of members who are not officials, or of all. */
  readonly of: "non-officials" | "all";
  /** The longest term allowed. */
  readonly longest: Length;
  /** Present where the provision gives way to a term length stated in a prevailing layer. */
  readonly yields?: true;
}

/** Parses unknown data into a {@link TermCap}. */
export const TermCap: EntitySchema<TermCap> = z.strictObject({
  id: z.string().min(1),
  of: z.enum(["non-officials", "all"]),
  longest: Length,
  yields: z.literal(true).optional(),
  citations,
});
