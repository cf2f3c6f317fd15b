import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { ApplicantId } from "./ids.js";
import { SanctionGround } from "./sanction-ground.js";

/** An exclusion from local subsidies (수행 배제·수급 제한). */
export interface Sanction {
  /** Who is excluded. */
  readonly applicantId: ApplicantId;
  /** Why. */
  readonly ground: SanctionGround;
  /** First day of the exclusion. */
  readonly startsOn: IsoDate;
  /** Last day, included. */
  readonly endsOn: IsoDate;
  /** The local government that ordered it; all others are told and follow (제32조⑥⑦). */
  readonly orderedBy?: string;
}

/** Parses unknown data into a {@link Sanction}. */
export const Sanction: EntitySchema<Sanction> = z
  .object({
    applicantId: ApplicantId,
    ground: SanctionGround,
    startsOn: IsoDate,
    endsOn: IsoDate,
    orderedBy: z.string().min(1).optional(),
  })
  .refine((it) => it.startsOn <= it.endsOn, {
    path: ["endsOn"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
