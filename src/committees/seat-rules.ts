import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { type Cited, citations } from "./cited.js";
import { RenewalRule } from "./renewal-rule.js";
import { SeatId } from "./seat-id.js";
import { SubstituteRule } from "./substitute-rule.js";
import { TermRule } from "./term-rule.js";

/**
 * Rules of their own for some seats (공무원이 아닌 위원 2년, 도의원인 위원은 의원의 임기 동안, 청년위원 1년). A part given here stands in place
 * of the document's own for those seats; one left out leaves the document's own in force.
 */
export interface SeatRules extends Cited {
  /** Names the entry, unique in the document (`youth`). */
  readonly id: string;
  /** The seats, as the committee names them. */
  readonly seats: readonly SeatId[];
  /** How long their terms are. */
  readonly term?: TermRule;
  /** Whether and how often their holders may be renewed. */
  readonly renewal?: RenewalRule;
  /** What a substitute in them serves. */
  readonly substitute?: SubstituteRule;
}

/** Parses unknown data into {@link SeatRules}. */
export const SeatRules: EntitySchema<SeatRules> = z.strictObject({
  id: z.string().min(1),
  seats: z.array(SeatId).min(1),
  term: TermRule.optional(),
  renewal: RenewalRule.optional(),
  substitute: SubstituteRule.optional(),
  citations,
});
