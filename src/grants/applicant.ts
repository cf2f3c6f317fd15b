import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Won } from "../quantities/won.js";
import { IsoDate } from "../time/iso-date.js";
import { FactSheet } from "./fact-sheet.js";
import { ApplicantId } from "./ids.js";

/**
 * What an applicant is by its legal form: `individual` 개인, `sole-proprietor` 개인사업자, `company` 영리법인 (주식회사 and the like),
 * `nonprofit-corporation` 비영리법인, `association` 법인이 아닌 단체·임의단체, `residents-group` 주민 모임, `cooperative` 협동조합,
 * `social-cooperative` 사회적협동조합, `public-institution` 공공기관·출자출연기관, `local-government` 지방자치단체, `school` 학교.
 * Registration as 비영리민간단체 is no legal form: it stands in `registrations`.
 */
export type ApplicantForm =
  | "individual"
  | "sole-proprietor"
  | "company"
  | "nonprofit-corporation"
  | "association"
  | "residents-group"
  | "cooperative"
  | "social-cooperative"
  | "public-institution"
  | "local-government"
  | "school"
  | "other";

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

/** Who applies. What is not known is left out; it is never taken for "no". */
export interface Applicant {
  /** What tells the applicant from all others. */
  readonly id: ApplicantId;
  /** Its name, as it applies. */
  readonly name?: string;
  /** Its legal form. Absent: not known. */
  readonly form?: ApplicantForm;
  /** Whether it works for profit (영리). */
  readonly forProfit?: boolean;
  /** Area of the seat (소재지·주소지), by the code of `dojeong/regions` or a longer legal-dong code. */
  readonly region?: string;
  /** Whether it has an office (사무실). */
  readonly hasOffice?: boolean;
  /** Fields it is active in (`environment`), as far as stated. */
  readonly fields?: readonly string[];
  /** Line of business, by name or code (`manufacturing`). */
  readonly industry?: string;
  /** Members or residents who take part. */
  readonly members?: number;
  /** Employees. */
  readonly employees?: number;
  /** Yearly sales. */
  readonly sales?: Won;
  /** Day of birth, of a person. */
  readonly bornOn?: IsoDate;
  /** Day on which it was founded or its business began. */
  readonly establishedOn?: IsoDate;
  /** Registrations and certificates. */
  readonly registrations?: readonly ApplicantRegistration[];
  /** Facts that no field above foresees. */
  readonly facts?: FactSheet;
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

/** Parses unknown data into an {@link Applicant}. */
export const Applicant: EntitySchema<Applicant> = z.object({
  id: ApplicantId,
  name: text.optional(),
  form: z
    .enum([
      "individual",
      "sole-proprietor",
      "company",
      "nonprofit-corporation",
      "association",
      "residents-group",
      "cooperative",
      "social-cooperative",
      "public-institution",
      "local-government",
      "school",
      "other",
    ])
    .optional(),
  forProfit: z.boolean().optional(),
  region: text.optional(),
  hasOffice: z.boolean().optional(),
  fields: z.array(text).optional(),
  industry: text.optional(),
  members: z.int().nonnegative().optional(),
  employees: z.int().nonnegative().optional(),
  sales: Won.optional(),
  bornOn: IsoDate.optional(),
  establishedOn: IsoDate.optional(),
  registrations: z.array(ApplicantRegistration).optional(),
  facts: FactSheet.optional(),
});
