import * as z from "zod";
import { type Claim, claimOf } from "../claims/claim.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Headcount } from "../quantities/headcount.js";
import { PartialDate } from "../time/partial-date.js";

/** What a series had come to by some day (누적 100회, 2만여 명). */
export interface CumulativeFigure {
  /** Which figure: sessions held or people present in all. */
  readonly of: "sessions" | "attendance";
  /** Up to when, as precisely as is known; that day included. */
  readonly asOf: PartialDate;
  /** The figure, with who says it. */
  readonly claim: Claim<Headcount>;
}

/** Parses unknown data into a {@link CumulativeFigure}. */
export const CumulativeFigure: EntitySchema<CumulativeFigure> = z.strictObject({
  of: z.enum(["sessions", "attendance"]),
  asOf: PartialDate,
  claim: claimOf(Headcount),
});
