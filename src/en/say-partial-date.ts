import type { PartialDate } from "../time/partial-date.js";
import { monthName } from "./month-name.js";
import { sayDate } from "./say-date.js";

const PARTS = { early: "early", middle: "mid-", late: "late" } as const;
const QUARTERS = ["first", "second", "third", "fourth"];

/**
 * Writes a date as precisely as it is known: late March 2024, some day in May 2024, the first half of 2024, not announced.
 *
 * @example
 * ```ts
 * import { sayPartialDate } from "dojeong/en";
 *
 * sayPartialDate({ precision: "month-part", year: 2024, month: 3, part: "late" }); // => "late March 2024"
 * sayPartialDate({ precision: "month", year: 2024, month: 5 }); // => "some day in May 2024"
 * ```
 */
export function sayPartialDate(date: PartialDate): string {
  switch (date.precision) {
    case "day":
      return sayDate(date.on);
    case "month-part":
      return `${PARTS[date.part]}${date.part === "middle" ? "" : " "}${monthName(date.month)} ${date.year}`;
    case "month":
      return `some day in ${monthName(date.month)} ${date.year}`;
    case "quarter":
      return `the ${QUARTERS[date.quarter - 1]} quarter of ${date.year}`;
    case "half-year":
      return `the ${date.half === 1 ? "first" : "second"} half of ${date.year}`;
    case "year":
      return `some day in ${date.year}`;
    case "day-of-month":
      return `day ${date.dayOfMonth} of a month not stated${date.year === undefined ? "" : `, ${date.year}`}`;
    case "relative":
      return `${date.side} ${date.to}`;
    case "not-announced":
      return "not announced";
  }
}
