import type { Decision } from "../decisions/decision.js";
import type { TimeFindingCode } from "../time/finding-code.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";
import type { GrantFindingCode } from "./finding-code.js";
import { subsidyDueOn } from "./subsidy-clock.js";

/** What makes a performance report due (지방보조금법 제17조제1항 각 호). */
export interface ReportCause {
  /** `completed` 사업 완료, `abolition-approved` 폐지 승인, `fiscal-year-ended` 회계연도 종료. */
  readonly kind: "completed" | "abolition-approved" | "fiscal-year-ended";
  /** The day; of a fiscal year its last one. */
  readonly on: IsoDate;
}

/**
 * The last day for the performance report (실적보고): two months from the day of its cause (지방보조금법 제17조①, 영 제9조①).
 *
 * @param cause - What makes it due. Where there are several, each has its own report.
 * @param holidays - Public holidays. Absent: no year is covered.
 *
 * @example
 * ```ts
 * import { reportDueOn } from "dojeong/grants";
 * import { holidays } from "dojeong/holidays";
 * import { day } from "dojeong/time";
 *
 * const due = reportDueOn({ kind: "fiscal-year-ended", on: day("2025-12-31") }, holidays);
 * due.outcome === "yes" && due.value; // => "2026-03-03"
 * ```
 */
export function reportDueOn(
  cause: ReportCause,
  holidays?: HolidayCalendar,
): Decision<IsoDate, GrantFindingCode | TimeFindingCode> {
  const due = subsidyDueOn("report", cause.on, holidays);
  const [first, ...rest] = due.findings;
  if (first === undefined) return due;
  return { ...due, findings: [{ ...first, facts: { ...first.facts, cause: cause.kind } }, ...rest] };
}
