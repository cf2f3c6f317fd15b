import type { ForumSession } from "../../forums/forum-session.js";
import type { ForumSessionId } from "../../forums/ids.js";
import { day } from "../../time/day.js";
import { provinceAsHost } from "./province.js";
import { reported } from "./reported.js";

/** The forum of 2024-01-23 on linking the energy and ICT industries; one of a kind, of no series. */
export const energyForum: ForumSession = {
  id: "energy-ict-forum-2024-01-23" as ForumSessionId,
  title: "디지털 전환에 따른 에너지산업과 ICT산업의 연계 전략",
  titleEn: "Linking the energy and ICT industries in the digital transition",
  on: { precision: "day", on: day("2024-01-23") },
  state: "held",
  place: "도청 중회의실1",
  hosts: [provinceAsHost, { names: [{ name: "군산시" }], nameEn: "Gunsan City", kind: "city" }],
  organizers: [{ names: [{ name: "전북테크노파크" }], nameEn: "Jeonbuk Technopark" }],
  programme: [
    {
      role: "lecture",
      section: "1부",
      title: "수소에너지와 미래 디지털혁신",
      titleEn: "Hydrogen energy and the digital innovation to come",
      people: [{ as: "speaker", name: "강상규", affiliation: { organization: "서울대학교", title: "교수" } }],
    },
    {
      role: "lecture",
      section: "1부",
      title: "재생에너지 디지털 트윈",
      titleEn: "Digital twins of renewable energy",
      people: [
        { as: "speaker", name: "김창선", affiliation: { organization: "한국에너지기술평가원", title: "센터장" } },
      ],
    },
    {
      role: "explanation",
      section: "2부",
      title: "RE100 에너지 솔루션 얼라이언스 구성·운영 방안",
      titleEn: "How the RE100 Energy Solution Alliance is to be made up and run",
    },
    { role: "discussion", section: "2부", title: "RE100 에너지 솔루션 얼라이언스 구성·운영 방안" },
  ],
  present: ["에너지 관련 공공기관", "연구기관", "학계", "도·시군 관계자"],
  attendance: [{ value: { kind: "a-little-over", count: 70, text: "70여 명" }, source: reported }],
  sources: [reported],
};
