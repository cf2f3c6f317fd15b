import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type RulePart, ruleParts } from "./rule-part.js";

/** Which layer a resolved rule was taken from. */
export interface RuleOrigin {
  /** The part of the rule document. */
  readonly part: RulePart;
  /** The field of that part; for quotas, caps, grounds and offices the name of the entry. */
  readonly field: string;
  /** Id of the layer that prevailed. */
  readonly layer: string;
  /** Where it stands. */
  readonly citations: readonly Citation[];
}

/** Parses unknown data into a {@link RuleOrigin}. */
export const RuleOrigin: EntitySchema<RuleOrigin> = z.strictObject({
  part: z.enum(ruleParts),
  field: z.string().min(1),
  layer: z.string().min(1),
  citations: z.array(Citation),
});
