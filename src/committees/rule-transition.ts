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
   * (종전의 규정에 따른다, 시행 이후 위촉하는 위원부터 적용한다) or this one (이 조례에 따라 위촉된 것으로 본다). Whether
   * terms before that day count under the new limit is told by the rule on renewal (`countsTermsFrom`).
   */
  readonly termsBegunBefore: "former-rule" | "this-rule";
  /**
   * How long that holds for those who were in office on the day: for the `term` that was running, or as long as they serve
   * without a break (`service`; 재임 중인 위원은 재임하는 동안 종전의 규정에 따른다). Absent: the running term.
   */
  readonly lasts?: "term" | "service";
}

/** Parses unknown data into a {@link RuleTransition}. */
export const RuleTransition: EntitySchema<RuleTransition> = z.strictObject({
  parts: z.array(z.enum(ruleParts)).min(1),
  termsBegunBefore: z.enum(["former-rule", "this-rule"]),
  lasts: z.enum(["term", "service"]).optional(),
  citations,
});
