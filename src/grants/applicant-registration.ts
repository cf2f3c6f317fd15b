import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";

/** A registration or certificate and its days (등록, 인증, 고유번호증, 사업자등록). */
export interface ApplicantRegistration {
  /** What it is: `nonprofit-organization` 비영리민간단체 등록, `tax-id` 고유번호증, `business` 사업자등록, or any other name. */
  readonly kind: string;
  /** Who keeps it, by kind: `central` 중앙행정기관, `province` 시·도, `metropolitan-city` 특례시, `municipality` 시군, `tax-office` 세무서, `other`. */
  readonly keeper?: "central" | "province" | "metropolitan-city" | "municipality" | "tax-office" | "other";
  /** The keeper's area or name (`경상남도`). */
  readonly at?: string;
  /** First day. */
  readonly from?: IsoDate;
  /** Last day, included; absent: not ended as far as is known. */
  readonly until?: IsoDate;
}

const text = z.string().min(1);

/** Parses unknown data into an {@link ApplicantRegistration}. */
export const ApplicantRegistration: EntitySchema<ApplicantRegistration> = z
  .object({
    kind: text,
    keeper: z.enum(["central", "province", "metropolitan-city", "municipality", "tax-office", "other"]).optional(),
    at: text.optional(),
    from: IsoDate.optional(),
    until: IsoDate.optional(),
  })
  .refine((it) => it.from === undefined || it.until === undefined || it.from <= it.until, {
    path: ["until"],
    params: { code: "ends-before-it-starts" },
    error: "The last day is before the first",
  });
