import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Won } from "../quantities/won.js";
import { IsoDate } from "../time/iso-date.js";
import { ApplicantId, AwardId, GrantApplicationId, GrantProgramId, TrackId } from "./ids.js";

/** One payment to a recipient. */
export interface AwardPayment {
  /** Day of the payment. */
  readonly on: IsoDate;
  /** The sum, in won. */
  readonly won: Won;
}

/** A grant that was decided. What was awarded, what has been paid and what was confirmed are three figures. */
export interface Award {
  /** What tells the award from all others. */
  readonly id: AwardId;
  /** The application it answers. */
  readonly applicationId: GrantApplicationId;
  /** The program it belongs to. */
  readonly programId: GrantProgramId;
  /** The track, where the program names several. */
  readonly trackId?: TrackId;
  /** Who receives it; of a consortium, the lead. */
  readonly applicantId: ApplicantId;
  /** The sum decided (교부결정액). */
  readonly awarded: Won;
  /** Own share that the decision rests on. */
  readonly ownShare?: Won;
  /** Day of the decision. */
  readonly decidedOn?: IsoDate;
  /** Day on which the recipient was told of it. */
  readonly notifiedOn?: IsoDate;
  /** Conditions of the decision (교부 조건). */
  readonly conditions?: readonly string[];
  /** What was paid (교부), never more in all than was awarded. */
  readonly payments: readonly AwardPayment[];
  /** The sum confirmed after the report (확정액). Absent: not confirmed yet. */
  readonly confirmed?: Won;
}

/** Parses unknown data into an {@link AwardPayment}. */
export const AwardPayment: EntitySchema<AwardPayment> = z.object({ on: IsoDate, won: Won });

/** Parses unknown data into an {@link Award}. */
export const Award: EntitySchema<Award> = z
  .object({
    id: AwardId,
    applicationId: GrantApplicationId,
    programId: GrantProgramId,
    trackId: TrackId.optional(),
    applicantId: ApplicantId,
    awarded: Won,
    ownShare: Won.optional(),
    decidedOn: IsoDate.optional(),
    notifiedOn: IsoDate.optional(),
    conditions: z.array(z.string().min(1)).optional(),
    payments: z.array(AwardPayment),
    confirmed: Won.optional(),
  })
  .refine((it) => it.payments.reduce((sum, one) => sum + BigInt(one.won), 0n) <= BigInt(it.awarded), {
    path: ["payments"],
    params: { code: "paid-above-awarded" },
    error: "More was paid than was awarded",
  })
  .refine((it) => it.confirmed === undefined || it.confirmed <= it.awarded, {
    path: ["confirmed"],
    params: { code: "confirmed-above-awarded" },
    error: "More was confirmed than was awarded",
  })
  .refine((it) => it.decidedOn === undefined || it.notifiedOn === undefined || it.decidedOn <= it.notifiedOn, {
    path: ["notifiedOn"],
    params: { code: "told-before-decided" },
    error: "Told before it was decided",
  });
