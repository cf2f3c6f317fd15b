import * as z from "zod";

/**
 * What an organization is. Whether it is registered, and with whom, is another question: see its registrations.
 *
 * - `central-government` 중앙행정기관, `province` 시·도, `city` 시, `county` 군, `district` 자치구, `local-council` 지방의회, `education-office` 교육청
 * - `public-institution` 공공기관, `local-public-enterprise` 지방공기업, `province-funded-institution` 지방 출자·출연기관, `research-institute` 연구기관
 * - `university` 대학, `school` 학교, `hospital` 의료기관
 * - `company` 기업, `cooperative` 협동조합, `social-enterprise` 사회적기업·마을기업
 * - `nonprofit-private-organization` 비영리민간단체, `nonprofit-corporation` 비영리법인, `unregistered-group` 임의단체
 * - `association` 협회·조합, `chamber` 상공회의소, `industry-council` 협의회·얼라이언스, `media` 언론사, `other`
 */
export type OrganizationKind =
  | "central-government"
  | "province"
  | "city"
  | "county"
  | "district"
  | "local-council"
  | "education-office"
  | "public-institution"
  | "local-public-enterprise"
  | "province-funded-institution"
  | "research-institute"
  | "university"
  | "school"
  | "hospital"
  | "company"
  | "cooperative"
  | "social-enterprise"
  | "nonprofit-private-organization"
  | "nonprofit-corporation"
  | "unregistered-group"
  | "association"
  | "chamber"
  | "industry-council"
  | "media"
  | "other";

/** Parses unknown data into an {@link OrganizationKind}. */
export const OrganizationKind: z.ZodType<OrganizationKind> = z.enum([
  "central-government",
  "province",
  "city",
  "county",
  "district",
  "local-council",
  "education-office",
  "public-institution",
  "local-public-enterprise",
  "province-funded-institution",
  "research-institute",
  "university",
  "school",
  "hospital",
  "company",
  "cooperative",
  "social-enterprise",
  "nonprofit-private-organization",
  "nonprofit-corporation",
  "unregistered-group",
  "association",
  "chamber",
  "industry-council",
  "media",
  "other",
]);
