import type { ForumBody } from "../../forums/forum-body.js";
import type { DatedNames } from "../../people/dated-names.js";
import type { Organization } from "../../people/organization.js";
import type { OrganizationId } from "../../people/organization-id.js";
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
