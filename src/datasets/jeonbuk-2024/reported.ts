import type { Source } from "../../claims/source.js";
import type { PartialDate } from "../../time/partial-date.js";

/** When the page appeared: about 23 January 2024, the day itself not being known. */
export const reportedOn: PartialDate = {
  precision: "month-part",
  year: 2024,
  month: 1,
  part: "late",
  text: "2024년 1월 23일 무렵",
};

/** The newspaper page on which everything in this data set was reported, about 23 January 2024. */
export const reported: Source = {
  title: "전북특별자치도 소식을 모은 신문 지면",
  published: reportedOn,
};
