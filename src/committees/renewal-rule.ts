import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { Length } from "../time/length.js";
import { Circumstance } from "./circumstance.js";
import { type Cited, citations } from "./cited.js";

/**
 * What a partial term (the rest of a predecessor's term) counts as when renewals are counted:
 * - `always`: as a term; `never`: not at all;
 * - `unless-under`: not when it is shorter than the length (6개월 미만은 포함하지 않는다);
 * - `one-more-if-under`: whoever served one shorter than the length may be renewed once more.
 */
export type PartialTermCounting =
  | { readonly counts: "always" | "never" | "not-stated" }
  | { readonly counts: "unless-under" | "one-more-if-under"; readonly under: Length };

/** Parses unknown data into a {@link PartialTermCounting}. */
export const PartialTermCounting: z.ZodType<PartialTermCounting> = z.discriminatedUnion("counts", [
  z.strictObject({ counts: z.enum(["always", "never", "not-stated"]) }),
  z.strictObject({ counts: z.enum(["unless-under", "one-more-if-under"]), under: Length }),
]);

/**
 * What breaks the chain of consecutive terms: any day between two terms, a break of a certain length or longer,
 * or nothing that the rule states.
 */
export type ChainBreak =
  | { readonly by: "any-day" | "not-stated" }
  | { readonly by: "length"; readonly atLeast: Length };

/** Parses unknown data into a {@link ChainBreak}. */
export const ChainBreak: z.ZodType<ChainBreak> = z.discriminatedUnion("by", [
  z.strictObject({ by: z.enum(["any-day", "not-stated"]) }),
  z.strictObject({ by: z.literal("length"), atLeast: Length }),
]);

/** Whether and how often a member may be appointed again (연임, 중임). */
export interface RenewalRule extends Cited {
  /**
   * What the limit counts: `consecutive` 연임 looks at unbroken service on the committee, `any` 중임 at every
   * term ever held on it. Absent: not stated; `consecutive` is then assumed.
   */
  readonly kind?: "consecutive" | "any";
  /**
   * How often a member may be renewed: a number (0 where renewal is excluded), `unlimited` where the rule allows
   * it without a limit (연임할 수 있다), `not-stated` where the text was read and says nothing. Absent: not stated.
   */
  readonly limit?: number | "unlimited" | "not-stated";
  /** For how long a renewal is made, where that is not a full term (1년 단위로 연임). */
  readonly unit?: Length;
  /** What breaks the chain of consecutive terms. Absent: not stated. */
  readonly brokenBy?: ChainBreak;
  /** What a partial term counts as. Absent: not stated. */
  readonly partialTerms?: PartialTermCounting;
  /** Terms begun before this day are not counted (부칙). */
  readonly countsTermsFrom?: IsoDate;
  /** The longest a person may serve in all. */
  readonly longestInAll?: Length;
  /** Circumstances in which the limit does not bind (`after-two-failed-calls`). */
  readonly liftedWhen?: readonly Circumstance[];
}

/** Parses unknown data into a {@link RenewalRule}. */
export const RenewalRule: EntitySchema<RenewalRule> = z.strictObject({
  kind: z.enum(["consecutive", "any"]).optional(),
  limit: z.union([z.int().nonnegative().max(1000), z.enum(["unlimited", "not-stated"])]).optional(),
  unit: Length.optional(),
  brokenBy: ChainBreak.optional(),
  partialTerms: PartialTermCounting.optional(),
  countsTermsFrom: IsoDate.optional(),
  longestInAll: Length.optional(),
  liftedWhen: z.array(Circumstance).optional(),
  citations,
});
