import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Length } from "../time/length.js";
import { type Cited, citations } from "./cited.js";

/** Whether a member whose term is over goes on until a successor is appointed. */
export interface HoldoverRule extends Cited {
  /**
   * `must`: he performs the duties until then; `may`: he may; `none`: the rule excludes it; `not-stated`: the text was
   * read and says nothing. Absent: not stated; none is then assumed.
   */
  readonly kind?: "must" | "may" | "none" | "not-stated";
  /** The longest it lasts after the term, where that is limited. */
  readonly longest?: Length;
}

/** Parses unknown data into a {@link HoldoverRule}. */
export const HoldoverRule: EntitySchema<HoldoverRule> = z.strictObject({
  kind: z.enum(["must", "may", "none", "not-stated"]).optional(),
  longest: Length.optional(),
  citations,
});
