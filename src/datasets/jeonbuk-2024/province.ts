import type { ForumBody } from "../../forums/forum-body.js";
import type { DatedNames } from "../../people/dated-names.js";
import type { Organization } from "../../people/organization.js";
import type { OrganizationId } from "../../people/organization-id.js";
import type { Post } from "../../people/post.js";
import type { PostId } from "../../people/post-id.js";
import type { RankId } from "../../people/rank-id.js";
import { day } from "../../time/day.js";

/** The province's names: 전라북도 until 2024-01-17, 전북특별자치도 (Jeonbuk State) since. */
export const provinceNames: DatedNames = [
  { name: "전라북도", until: day("2024-01-17") },
  { name: "전북특별자치도", from: day("2024-01-18") },
];

/** The province as the host of a forum. */
export const provinceAsHost: ForumBody = {
  names: provinceNames,
  nameEn: "Jeonbuk State",
  organizationId: "jeonbuk" as OrganizationId,
  kind: "province",
};

/** 전북특별자치도, so named since 2024-01-18; 전라북도 before. */
export const province: Organization = {
  id: "jeonbuk" as OrganizationId,
  names: provinceNames,
  kind: "province",
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
