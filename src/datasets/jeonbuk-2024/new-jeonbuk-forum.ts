import type { ForumSeries } from "../../forums/forum-series.js";
import type { ForumSession } from "../../forums/forum-session.js";
import type { ForumSeriesId, ForumSessionId } from "../../forums/ids.js";
import { day } from "../../time/day.js";
import { provinceAsHost } from "./province.js";
import { reported } from "./reported.js";

/** 새로운 전북포럼, the province's own morning study meeting: what was announced of it. */
export const newJeonbukForum: ForumSeries = {
  id: "new-jeonbuk-forum" as ForumSeriesId,
  names: [{ name: "새로운 전북포럼" }],
  nameEn: "New Jeonbuk Forum",
  hosts: [provinceAsHost],
  goals: ["직원의 시야를 넓힘", "배운 것을 도정 정책에 접목"],
  cadences: [{ cadence: { kind: "times-per", times: 2, per: "month", text: "매월 2회" } }],
  audiences: [
    {
      until: day("2023-12-31"),
      anyOf: [{ kind: "rank-at-least", rank: "실과장" }],
      size: { kind: "a-little-over", count: 70, text: "70여명" },
      text: "실과장 이상",
      source: reported,
    },
    {
      from: day("2024-01-01"),
      anyOf: [{ kind: "rank-at-least", rank: "팀장급" }],
      text: "팀장급 이상",
      source: reported,
    },
  ],
  fields: [
    { name: "바이오", nameEn: "bio" },
    { name: "신산업", nameEn: "new industries" },
    { name: "일자리·경제", nameEn: "jobs and economy" },
    { name: "농생명", nameEn: "agri-life" },
    { name: "문화·관광", nameEn: "culture and tourism" },
    { name: "기타", nameEn: "others", others: true },
  ],
  sources: [reported],
  notes: ["도의 자체 공부프로그램(아침 공부모임)"],
};

/**
 * The session of 2024-01-23. Its attendance was reported as 300여명 in the body of the article and as 200여명 in
 * its headline; both stand here, and nothing chooses between them.
 */
export const newJeonbukForumSession: ForumSession = {
  id: "new-jeonbuk-forum-2024-01-23" as ForumSessionId,
  seriesId: "new-jeonbuk-forum" as ForumSeriesId,
  title: "인공지능: 공공부문 인공지능 도입 전략과 사례",
  titleEn: "Artificial intelligence: strategies and case studies for adopting it in the public sector",
  on: { precision: "day", on: day("2024-01-23") },
  state: "held",
  place: "도청 공연장",
  hosts: [provinceAsHost],
  programme: [
    {
      role: "lecture",
      title: "챗GPT와 생성형 AI가 가져올 미래",
      titleEn: "ChatGPT and the future that generative AI will bring",
      people: [
        { as: "speaker", name: "김태원", affiliation: { organization: "한국지능정보사회진흥원", title: "수석연구원" } },
      ],
    },
    { role: "discussion", subjects: ["생성형 AI의 한계와 전망", "AI 일상화를 위한 과제"] },
  ],
  present: ["도지사", "팀장급 이상 공무원", "출연기관장", "직원"],
  attendance: [
    { value: { kind: "a-little-over", count: 300, text: "300여명" }, source: reported, at: "본문" },
    { value: { kind: "a-little-over", count: 200, text: "200여명" }, source: reported, at: "제목" },
  ],
  sources: [reported],
  notes: ["2024년의 첫 주제"],
};
