import type { Decision } from "../decisions/decision.js";
import type { TimeFindingCode } from "../time/finding-code.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";
import type { GrantFindingCode } from "./finding-code.js";
import { subsidyDueOn } from "./subsidy-clock.js";

/**
 * The last day for an objection (이의신청): 20 days from the day on which the notice or disposition was received (지방보조금법 제36조의2①②).
 *
 * @param receivedOn - Day on which it was received.
 * @param holidays - Public holidays. Absent: no year is covered.
 *
 * @example
 * ```ts
 * import { objectionDueOn } from "dojeong/grants";
 * import { holidays } from "dojeong/holidays";
 * import { day } from "dojeong/time";
 *
 * const due = objectionDueOn(day("2024-04-01"), holidays);
 * due.outcome === "yes" && due.value; // => "2024-04-22"
 * ```
 */
export function objectionDueOn(
  receivedOn: IsoDate,
  holidays?: HolidayCalendar,
): Decision<IsoDate, GrantFindingCode | TimeFindingCode> {
  return subsidyDueOn("objection", receivedOn, holidays);
}

/**
 * The last day for accepting the answer to an objection against a grant decision: 20 days from the day on which the answer was
 * received. On the day after, the grant application counts as withdrawn (지방보조금법 제36조의2③).
 *
 * @param answeredOn - Day on which the answer was received.
 * @param holidays - Public holidays. Absent: no year is covered.
 *
 * @example
 * ```ts
 * import { acceptanceDueOn } from "dojeong/grants";
 * import { holidays } from "dojeong/holidays";
 * import { day } from "dojeong/time";
 *
 * const due = acceptanceDueOn(day("2024-05-02"), holidays);
 * due.outcome === "yes" && due.value; // => "2024-05-22"
 * ```
 */
export function acceptanceDueOn(
  answeredOn: IsoDate,
  holidays?: HolidayCalendar,
): Decision<IsoDate, GrantFindingCode | TimeFindingCode> {
  return subsidyDueOn("acceptance", answeredOn, holidays);
}
