import type { Alliance } from "../../alliances/alliance.js";
import type { AllianceId } from "../../alliances/ids.js";
import { day } from "../../time/day.js";
import { reported, reportedOn } from "./reported.js";

/** RE100 에너지 솔루션 얼라이언스 as it stood on 2024-01-23: being prepared, to be launched in May 2024. */
export const re100Alliance: Alliance = {
  id: "re100-energy-solution-alliance" as AllianceId,
  names: [{ name: "RE100 에너지 솔루션 얼라이언스" }],
  nameEn: "RE100 Energy Solution Alliance",
  purposes: ["에너지 솔루션(ES) 산업의 혁신 활동을 수행할 도내·외 협력체"],
  grounds: ["신재생에너지 발전량 전국 1위", "설비용량 전국 2위", "태양광 잠재량 전국 3위"],
  timeline: [
    {
      kind: "preparing",
      on: { precision: "day", on: day("2024-01-23") },
      name: "준비 회의",
      place: "도청 중회의실1",
      source: reported,
    },
    {
      kind: "launched",
      on: { precision: "month", year: 2024, month: 5, text: "5월" },
      announced: true,
      reportedOn,
      source: reported,
    },
  ],
  partnerClasses: [
    { key: "public-institutions", name: "공공기관", nameEn: "public institutions" },
    { key: "research-institutes", name: "연구기관", nameEn: "research institutes" },
    { key: "firms", name: "기업", nameEn: "firms" },
    { key: "academia", name: "학계", nameEn: "academia" },
  ],
  sources: [reported],
};
