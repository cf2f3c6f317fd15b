import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { Length } from "../time/length.js";
import { ChainBreak } from "./chain-break.js";
import { Circumstance } from "./circumstance.js";
import { type Cited, citations } from "./cited.js";
import { PartialTermCounting } from "./partial-term-counting.js";

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
  /**
   * Terms begun before this day are not counted (부칙: 종전 규정에 따른 연임 횟수는 산입하지 아니한다). Absent: all are
   * (산입한다).
   */
  readonly countsTermsFrom?: IsoDate;
  /** Present where the term that was running on `countsTermsFrom` counts, though begun before it (시행 당시의 임기는 최초의 임기로 본다). */
  readonly countsRunningTerm?: true;
  /** The longest a person may serve in all (통산), breaks or none. */
  readonly longestInAll?: Length;
  /** The longest a person may serve without a break (계속하여), as the chain of terms is counted. */
  readonly longestInARow?: Length;
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
  countsRunningTerm: z.literal(true).optional(),
  longestInAll: Length.optional(),
  longestInARow: Length.optional(),
  liftedWhen: z.array(Circumstance).optional(),
  citations,
});
