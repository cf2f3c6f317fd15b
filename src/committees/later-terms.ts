import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { RenewalRule } from "./renewal-rule.js";
import { RuleOrigin } from "./rule-origin.js";
import { SeatRules } from "./seat-rules.js";
import { TermCap } from "./term-cap.js";
import { TermRule } from "./term-rule.js";

/**
 * The rules on terms that stand for the terms after the one asked about, where a transition clause keeps former ones for that
 * term alone. Each part stands in place of the document's own; one left out is not stated for those terms.
 */
export interface LaterTerms {
  /** How long a term is. */
  readonly term?: TermRule;
  /** The longest a term may be made. */
  readonly termCaps?: readonly TermCap[];
  /** Whether and how often a member may be renewed. */
  readonly renewal?: RenewalRule;
  /** Rules of their own for some seats. */
  readonly bySeat?: readonly SeatRules[];
  /** Which layer each field was taken from. */
  readonly origins?: readonly RuleOrigin[];
}

/** Parses unknown data into {@link LaterTerms}. */
export const LaterTerms: EntitySchema<LaterTerms> = z.strictObject({
  term: TermRule.optional(),
  termCaps: z.array(TermCap).optional(),
  renewal: RenewalRule.optional(),
  bySeat: z.array(SeatRules).optional(),
  origins: z.array(RuleOrigin).optional(),
});
