import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Length } from "../time/length.js";
import { type Cited, citations } from "./cited.js";

/** How long a committee lasts, and when it is reviewed for abolition (존속기한, 정비). */
export interface LifetimeRule extends Cited {
  /** The longest it may be set up for. Absent: not stated. */
  readonly longest?: Length;
  /** After how long without a meeting it is reviewed. Absent: not stated. */
  readonly idleFor?: Length;
  /** How long before its end an extension must be asked for. Absent: not stated. */
  readonly extensionBefore?: Length;
}

/** Parses unknown data into a {@link LifetimeRule}. */
export const LifetimeRule: EntitySchema<LifetimeRule> = z.strictObject({
  longest: Length.optional(),
  idleFor: Length.optional(),
  extensionBefore: Length.optional(),
  citations,
});
