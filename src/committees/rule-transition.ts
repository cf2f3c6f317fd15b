import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type Cited, citations } from "./cited.js";
import { type RulePart, ruleParts } from "./rule-part.js";

/** What a supplementary provision says of terms that were running when the rule came into force (경과조치, 적용례). */
export interface RuleTransition extends Cited {
  /** The parts of the rule document it is about. */
  readonly parts: readonly RulePart[];
  /**
   * Which rule governs a term begun before the document came into force: the former one
   * (종전의 규정에 따른다, 시행 이후 위촉하는 위원부터 적용한다) or this one.
   */
  readonly termsBegunBefore: "former-rule" | "this-rule";
}

/** Parses unknown data into a {@link RuleTransition}. */
export const RuleTransition: EntitySchema<RuleTransition> = z.strictObject({
  parts: z.array(z.enum(ruleParts)).min(1),
  termsBegunBefore: z.enum(["former-rule", "this-rule"]),
  citations,
});
