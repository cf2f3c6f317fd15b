import type { Source } from "../../claims/source.js";

/** The newspaper page on which everything in this data set was reported, about 23 January 2024. */
export const reported: Source = {
  title: "전북특별자치도 소식을 모은 신문 지면",
  published: { precision: "month-part", year: 2024, month: 1, part: "late", text: "2024년 1월 23일 무렵" },
};
