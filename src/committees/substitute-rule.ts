import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Length } from "../time/length.js";
import { type Cited, citations } from "./cited.js";
import { type SeatTenure, seatTenures } from "./seat-tenure.js";

/** How long a substitute (보궐위원) serves: the rest of the predecessor's term, a term of his own, or nothing is stated. */
export type SubstituteTerm = "remainder" | "fresh" | "not-stated";

/** Another substitute term for one kind of seat. */
export interface SubstituteTermBySeat {
  /** How seats of that kind are held. */
  readonly tenure: SeatTenure;
  /** How long a substitute serves in them. */
  readonly term: SubstituteTerm;
}

/** What term a substitute serves (보궐위원의 임기). */
export interface SubstituteRule extends Cited {
  /** The term for every seat not named below. Absent: not stated. */
  readonly term?: SubstituteTerm;
  /** Other terms for some kinds of seats. */
  readonly bySeat?: readonly SubstituteTermBySeat[];
  /** A fresh term begins where less than this is left of the predecessor's term. Absent: no such clause. */
  readonly freshIfUnder?: Length;
  /** Present where a fresh term begins when all seats are filled anew at one time (모두 동시에 선출). */
  readonly freshWhenAllStartTogether?: true;
}

const terms = z.enum(["remainder", "fresh", "not-stated"]);

/** Parses unknown data into a {@link SubstituteRule}. */
export const SubstituteRule: EntitySchema<SubstituteRule> = z.strictObject({
  term: terms.optional(),
  bySeat: z.array(z.strictObject({ tenure: z.enum(seatTenures), term: terms })).optional(),
  freshIfUnder: Length.optional(),
  freshWhenAllStartTogether: z.literal(true).optional(),
  citations,
});
