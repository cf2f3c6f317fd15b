import * as z from "zod";
import { Criterion } from "../criteria/criterion.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Amount } from "../quantities/amount.js";
import { Headcount } from "../quantities/headcount.js";
import { AmountFactor } from "./amount-factor.js";
import { CostRule } from "./cost-rule.js";
import { EligibilityRule, ExclusionRule } from "./eligibility-rule.js";
import { TrackId } from "./ids.js";
import { GrantLabel } from "./label.js";
import { OwnShareRule } from "./own-share-rule.js";
import { ReviewStage } from "./review-stage.js";
import { Rubric } from "./rubric.js";
import { SlotQuota } from "./slot-quota.js";
import { SupportSchedule } from "./support-schedule.js";
import { TieBreaker } from "./tie-breaker.js";

/** Another amount for some applications (two groups together, a type of applicant). */
export interface ConditionalAmount {
  /** Stable name within the track. */
  readonly id: string;
  /** What it is called. */
  readonly label?: GrantLabel;
  /** Which applications it is for. */
  readonly when: Criterion;
  /** Their amount, in place of the track's. */
  readonly amount: Amount;
}

/** One part of a program that is applied for, reviewed and awarded on its own (분야, 수계, 유형, 단계). */
export interface Track {
  /** Stable name, the same in each edition of the series, so that editions can be compared. */
  readonly id: TrackId;
  /** What the notice calls it. */
  readonly name: string;
  /** How many are chosen. Absent: not announced. */
  readonly slots?: Headcount;
  /** Support for each one chosen, in grant money alone; by `rank`, for each place among them. Absent: not announced. */
  readonly amount?: Amount;
  /** What the amount is for each of, where it is not for the whole (1인당 월 50만원: heads and months). */
  readonly per?: readonly AmountFactor[];
  /** Amounts that hold for some applications instead; the first that applies. */
  readonly amountsFor?: readonly ConditionalAmount[];
  /** What the whole project may cost, own share included (자부담 포함 한도). */
  readonly projectCost?: Amount;
  /** Support paid over time. */
  readonly schedule?: SupportSchedule;
  /** Money of the track as a whole. */
  readonly budget?: Amount;
  /** Own share, in place of the program's. */
  readonly ownShare?: OwnShareRule;
  /** Limits on items of cost, beside the program's. */
  readonly costs?: readonly CostRule[];
  /** Conditions beside the program's. */
  readonly selection?: readonly EligibilityRule[];
  /** Grounds of exclusion beside the program's. */
  readonly exclusions?: readonly ExclusionRule[];
  /** Stages, in place of the program's. */
  readonly stages?: readonly ReviewStage[];
  /** Rubric, in place of the program's. */
  readonly rubric?: Rubric;
  /** What decides between equal scores, in place of the program's. */
  readonly tieBreakers?: readonly TieBreaker[];
  /** What puts applications in order, in place of the program's. */
  readonly order?: readonly TieBreaker[];
  /** How many stand by as reserves (예비 선정), in the order of their scores. Absent: not stated. */
  readonly reserves?: number;
  /** Shares of the slots for groups. */
  readonly quotas?: readonly SlotQuota[];
  /** What a reader should know of it. */
  readonly note?: string;
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

const text = z.string().min(1);

/** Parses unknown data into a {@link Track}. */
export const Track: EntitySchema<Track> = z
  .strictObject({
    id: TrackId,
    name: text,
    slots: Headcount.optional(),
    amount: Amount.optional(),
    per: z.array(AmountFactor).min(1).max(8).optional(),
    amountsFor: z
      .array(z.strictObject({ id: text, label: GrantLabel.optional(), when: Criterion, amount: Amount }))
      .min(1)
      .optional(),
    projectCost: Amount.optional(),
    schedule: SupportSchedule.optional(),
    budget: Amount.optional(),
    ownShare: OwnShareRule.optional(),
    costs: z.array(CostRule).optional(),
    selection: z.array(EligibilityRule).optional(),
    exclusions: z.array(ExclusionRule).optional(),
    stages: z.array(ReviewStage).min(1).optional(),
    rubric: Rubric.optional(),
    tieBreakers: z.array(TieBreaker).min(1).optional(),
    order: z.array(TieBreaker).min(1).optional(),
    reserves: z.int().nonnegative().optional(),
    quotas: z.array(SlotQuota).min(1).optional(),
    note: text.optional(),
    citations: z.array(Citation).optional(),
  })
  .refine((it) => distinctIds(it.stages), {
    path: ["stages"],
    params: { code: "repeated-id" },
    error: "A name stands twice",
  })
  .refine((it) => distinctIds(it.quotas), {
    path: ["quotas"],
    params: { code: "repeated-id" },
    error: "A name stands twice",
  });

function distinctIds(list: readonly { readonly id: string }[] | undefined): boolean {
  return list === undefined || new Set(list.map((one) => one.id)).size === list.length;
}
