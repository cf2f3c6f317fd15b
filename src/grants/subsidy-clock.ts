import type { Citation } from "../decisions/citation.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
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

interface ClockRule {
  readonly length: Length;
  /** First day on which the provision that was read was in force. */
  readonly from: IsoDate;
  readonly citations: readonly Citation[];
}

/** The act of 2021 and its decree took effect on this day. */
const ACT = "2021-07-13" as IsoDate;
/** The amendments of 2023 took effect on this day. */
const AMENDED = "2023-10-12" as IsoDate;

function ruleOf(clock: SubsidyClock): ClockRule {
  switch (clock) {
    case "report":
      return {
        length: { months: 2 },
        from: ACT,
        citations: [localSubsidiesAct("제17조제1항"), localSubsidiesActDecree("제9조제1항")],
      };
    case "objection":
      return { length: { days: 20 }, from: AMENDED, citations: [localSubsidiesAct("제36조의2제1항")] };
    case "acceptance":
      return { length: { days: 20 }, from: AMENDED, citations: [localSubsidiesAct("제36조의2제3항")] };
    case "auditor":
      return { length: { months: 3 }, from: ACT, citations: [localSubsidiesActDecree("제11조제1항")] };
    case "audit-report":
      return { length: { months: 4 }, from: ACT, citations: [localSubsidiesActDecree("제11조제4항")] };
    case "disclosure":
      return {
        length: { months: 4 },
        from: AMENDED,
        citations: [localSubsidiesAct("제20조의2제1항"), localSubsidiesActDecree("제11조의2제2항")],
      };
    case "return-order-told":
      return {
        length: { days: 10 },
        from: ACT,
        citations: [localSubsidiesAct("제34조제2항"), localSubsidiesActDecree("제20조")],
      };
    case "surcharge":
      return { length: { days: 30 }, from: ACT, citations: [localSubsidiesActDecree("제21조제5항")] };
    default:
      throw new TypeError(`Not a clock of the act: ${clock satisfies never}`);
  }
}

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
  const rule = ruleOf(clock);
  const facts = { clock, from };
  if (from < rule.from) {
    const missing = [`law on ${from}`];
    const citations = rule.citations;
    const finding: Finding<GrantFindingCode> = {
      code: "law-of-that-day-not-held",
      outcome: "unknown",
      citations,
      facts: { ...facts, heldFrom: rule.from },
      missing,
    };
    return { outcome: "unknown", missing, findings: [finding] };
  }
  const due = dueDate({ from, length: rule.length, regime: "deadline", ...(holidays && { holidays }) });
  const clockSet: Finding<GrantFindingCode> = {
    code: "period-set-by-act",
    outcome: "yes",
    citations: rule.citations,
    facts: { ...facts, length: { ...rule.length } },
  };
  return { ...due, findings: [clockSet, ...due.findings] };
}
