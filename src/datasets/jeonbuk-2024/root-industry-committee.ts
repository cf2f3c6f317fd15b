import type { Committee } from "../../committees/committee.js";
import type { CommitteeId } from "../../committees/committee-id.js";
import type { SeatId } from "../../committees/seat-id.js";
import type { PostId } from "../../people/post-id.js";
import { day } from "../../time/day.js";
import type { Period } from "../../time/period.js";
import { reported } from "./reported.js";

/** The reported term of the members: two years, 2024-01-01 to 2025-12-31. */
export const rootIndustryTerm: Period = { startsOn: day("2024-01-01"), endsOn: day("2025-12-31") };

/**
 * 전북특별자치도 뿌리산업발전위원회 as reported: 15 members, the chair included, for 2024-01-01 to 2025-12-31. No member
 * but the chair was named, and how many of the others sit by post was not reported.
 */
export const rootIndustryCommittee: Committee = {
  id: "jeonbuk-root-industry-committee" as CommitteeId,
  names: [{ name: "전북특별자치도 뿌리산업발전위원회", from: day("2024-01-18") }],
  function: "deliberative",
  host: "전북특별자치도",
  establishedUnder: [
    {
      instrument: "전북특별자치도 뿌리산업 진흥 및 육성에 관한 조례",
      provision: "제8조",
      address: "https://www.law.go.kr/자치법규/전북특별자치도뿌리산업진흥및육성에관한조례",
      asOf: day("2026-10-08"),
    },
  ],
  memberCount: 15,
  currentTerm: rootIndustryTerm,
  seats: [
    {
      id: "chair" as SeatId,
      tenure: "by-post",
      postId: "jeonbuk-economic-vice-governor" as PostId,
      office: "chair",
      label: { ko: "위원장", en: "chair" },
    },
  ],
  sources: [reported],
  notes: [
    "산업계·학계·연구계·관계(산·학·연·관) 전문가로 구성",
    "2024년 1월 23일 도청에서 회의를 열어 종합계획을 심의하고 뿌리산업의 방향을 논의",
  ],
};
