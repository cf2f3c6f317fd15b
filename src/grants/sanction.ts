import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { ApplicantId } from "./ids.js";

/**
 * On what ground somebody is shut out from local subsidies (지방보조금법 제32조, 영 제19조).
 *
 * - One who carries a project out (지방보조사업자): `fraud` 거짓·부정 교부, `misuse` 용도 외 사용, `breach` 법령·조건·처분 위반, each after the decision was cancelled.
 * - One who is paid through it (지방보조금수령자): `fraud`, `misuse`, `not-entitled` 요건 미비, each after an order to return.
 * - A contractor convicted of fraud (부정계약업체): `prison-over-one-year`, `prison-up-to-one-year`, `fine`.
 */
export type SanctionGround =
  | { readonly who: "operator"; readonly ground: "fraud" | "misuse" | "breach"; readonly times: number }
  | { readonly who: "recipient"; readonly ground: "fraud" | "misuse" | "not-entitled"; readonly times: number }
  | { readonly who: "contractor"; readonly ground: "prison-over-one-year" | "prison-up-to-one-year" | "fine" };

const times = z.int().min(0).max(1000);

/** Parses unknown data into a {@link SanctionGround}. */
export const SanctionGround: z.ZodType<SanctionGround> = z.discriminatedUnion("who", [
  z.object({ who: z.literal("operator"), ground: z.enum(["fraud", "misuse", "breach"]), times }),
  z.object({ who: z.literal("recipient"), ground: z.enum(["fraud", "misuse", "not-entitled"]), times }),
  z.object({ who: z.literal("contractor"), ground: z.enum(["prison-over-one-year", "prison-up-to-one-year", "fine"]) }),
]);

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
