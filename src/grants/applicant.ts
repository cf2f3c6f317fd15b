import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Won } from "../quantities/won.js";
import { IsoDate } from "../time/iso-date.js";
import { ApplicantRegistration } from "./applicant-registration.js";
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
