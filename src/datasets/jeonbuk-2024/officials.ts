import type { OrganizationId } from "../../people/organization-id.js";
import type { Person } from "../../people/person.js";
import type { PersonId } from "../../people/person-id.js";
import type { Post } from "../../people/post.js";
import type { PostHolding } from "../../people/post-holding.js";
import type { PostId } from "../../people/post-id.js";
import type { RankId } from "../../people/rank-id.js";
import { day } from "../../time/day.js";

/** The governor's post (도지사). */
export const governor: Post = {
  id: "jeonbuk-governor" as PostId,
  names: [{ name: "도지사" }],
  organizationId: "jeonbuk" as OrganizationId,
  rankId: "governor" as RankId,
};

/**
 * The vice governor's post that chairs the root industry committee: 정무부지사 until 2022-10-20, 경제부지사 until 2026-10-07,
 * 피지컬AI경제부지사 since (전북특별자치도 뿌리산업 진흥 및 육성에 관한 조례 제8조제3항 and its supplementary provisions).
 */
export const economicViceGovernor: Post = {
  id: "jeonbuk-economic-vice-governor" as PostId,
  names: [
    { name: "정무부지사", until: day("2022-10-20") },
    { name: "경제부지사", from: day("2022-10-21"), until: day("2026-10-07") },
    { name: "피지컬AI경제부지사", from: day("2026-10-08") },
  ],
  organizationId: "jeonbuk" as OrganizationId,
  rankId: "vice-governor" as RankId,
};

/** The two officials who were named with a post of the province's leadership. */
export const officials: readonly Person[] = [
  {
    id: "kim-kwanyoung" as PersonId,
    name: "김관영",
    affiliations: [{ organization: "전북특별자치도", title: "도지사" }],
  },
  {
    id: "kim-jonghoon" as PersonId,
    name: "김종훈",
    affiliations: [{ organization: "전북특별자치도", title: "경제부지사" }],
  },
];

/** Who held those posts on 2024-01-23. Since when, and until when, was not reported. */
export const postHoldings: readonly PostHolding[] = [
  { postId: governor.id, personId: "kim-kwanyoung" as PersonId, attestedOn: day("2024-01-23") },
  { postId: economicViceGovernor.id, personId: "kim-jonghoon" as PersonId, attestedOn: day("2024-01-23") },
];
