import type { Decision } from "../decisions/decision.js";
import { localSubsidiesAct, localSubsidiesActDecree } from "../internal/acts.js";
import { dueDate } from "../time/due-date.js";
import type { TimeFindingCode } from "../time/finding-code.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Length } from "../time/length.js";
import type { GrantFindingCode } from "./finding-code.js";

/**
 * A period that the Local Subsidies Act or its decree sets.
 *
 * | clock | runs from | length | provision |
 * | --- | --- | --- | --- |
 * | `report` 실적보고 | completion, approved abolition, or the fiscal year's end | 2 months | 제17조①, 영 제9조① |
 * | `objection` 이의신청 | notice or disposition received | 20 days | 제36조의2①② |
 * | `acceptance` 수락 | answer to the objection received | 20 days; then the application counts as withdrawn | 제36조의2③ |
 * | `auditor` 감사인 선정 | notice of the grant decision received | 3 months | 영 제11조① |
 * | `audit-report` 감사보고서 | end of the fiscal year | 4 months | 영 제11조④ |
 * | `disclosure` 정보 공시 | end of the fiscal year | 4 months | 제20조의2①, 영 제11조의2② |
 * | `return-order-told` 반환명령 통보 | order to return made | 10 days | 제34조②, 영 제20조 |
 * | `surcharge` 제재부가금 납부 | notice received | 30 days | 영 제21조⑤ |
 */
export type SubsidyClock =
  | "report"
  | "objection"
  | "acceptance"
  | "auditor"
  | "audit-report"
  | "disclosure"
  | "return-order-told"
  | "surcharge";

/** The act of 2021 and its decree took effect on this day, the amendments of 2023 on the other. */
const [ACT, AMENDED] = ["2021-07-13", "2023-10-12"] as const;

/** Length, first day in force of the text that was read, provisions of the act, provisions of the decree. */
type ClockRule = readonly [length: Length, heldFrom: string, act: string, decree: string];

const RULES: { readonly [clock in SubsidyClock]: ClockRule } = {
  report: [{ months: 2 }, ACT, "제17조제1항", "제9조제1항"],
  objection: [{ days: 20 }, AMENDED, "제36조의2제1항", ""],
  acceptance: [{ days: 20 }, AMENDED, "제36조의2제3항", ""],
  auditor: [{ months: 3 }, ACT, "", "제11조제1항"],
  "audit-report": [{ months: 4 }, ACT, "", "제11조제4항"],
  disclosure: [{ months: 4 }, AMENDED, "제20조의2제1항", "제11조의2제2항"],
  "return-order-told": [{ days: 10 }, ACT, "제34조제2항", "제20조"],
  surcharge: [{ days: 30 }, ACT, "", "제21조제5항"],
};

/**
 * The last day of a period that the Local Subsidies Act sets, counted as a deadline: the first day does not count, and
 * a last day on a Saturday or holiday moves on (행정기본법 제6조①, 민법 제157조·제161조).
 *
 * @param clock - Which period.
 * @param from - The day of the event from which it runs.
 * @param holidays - Public holidays. Absent: no year is covered.
 * @returns The last day; unknown where it rests on a year that the table does not cover, or where the event lies before the
 * provision took effect as it was read.
 *
 * @example
 * ```ts
 * import { subsidyDueOn } from "dojeong/grants";
 * import { holidays } from "dojeong/holidays";
 * import { day } from "dojeong/time";
 *
 * const due = subsidyDueOn("objection", day("2024-03-29"), holidays);
 * due.outcome === "yes" && due.value; // => "2024-04-18"
 * ```
 */
export function subsidyDueOn(
  clock: SubsidyClock,
  from: IsoDate,
  holidays?: HolidayCalendar,
): Decision<IsoDate, GrantFindingCode | TimeFindingCode> {
  const [length, heldFrom, act, decree] = RULES[clock];
  const citations = [...(act ? [localSubsidiesAct(act)] : []), ...(decree ? [localSubsidiesActDecree(decree)] : [])];
  if (from < heldFrom) {
    const missing = [`law on ${from}`];
    const facts = { clock, from, heldFrom };
    return {
      outcome: "unknown",
      missing,
      findings: [{ code: "law-of-that-day-not-held", outcome: "unknown", citations, facts, missing }],
    };
  }
  const due = dueDate({ from, length, regime: "deadline", holidays });
  const facts = { clock, from, length: { ...length } };
  return { ...due, findings: [{ code: "period-set-by-act", outcome: "yes", citations, facts }, ...due.findings] };
}
