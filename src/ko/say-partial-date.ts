import type { PartialDate } from "../time/partial-date.js";
import { sayDate } from "./say-date.js";

const PARTS = { early: "초", middle: "중순", late: "말" } as const;

/**
 * Writes a date as precisely as it is known: 2024년 3월 말, 2024년 5월 중, 2024년 상반기, 미정.
 * Where only words tell it (`결과발표 후`), those of the source stand.
 *
 * @example
 * ```ts
 * import { sayPartialDate } from "dojeong/ko";
 *
 * sayPartialDate({ precision: "month-part", year: 2024, month: 3, part: "late" }); // => "2024년 3월 말"
 * sayPartialDate({ precision: "month", year: 2024, month: 5 }); // => "2024년 5월 중"
 * ```
 */
export function sayPartialDate(date: PartialDate): string {
  switch (date.precision) {
    case "day":
      return sayDate(date.on);
    case "month-part":
      return `${date.year}년 ${date.month}월 ${PARTS[date.part]}`;
    case "month":
      return `${date.year}년 ${date.month}월 중`;
    case "quarter":
      return `${date.year}년 ${date.quarter}분기`;
    case "half-year":
      return `${date.year}년 ${date.half === 1 ? "상" : "하"}반기`;
    case "year":
      return `${date.year}년 중`;
    case "day-of-month":
      return `${date.year === undefined ? "" : `${date.year}년 `}${date.dayOfMonth}일(월 미상)`;
    case "relative":
      return date.text ?? `${date.to} ${date.side === "after" ? "이후" : "이전"}`;
    case "not-announced":
      return date.text ?? "미정";
  }
}
