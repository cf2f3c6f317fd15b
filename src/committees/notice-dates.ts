import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { addDays } from "../time/add-days.js";
import { addWorkingDays } from "../time/add-working-days.js";
import { daysBefore } from "../time/days-before.js";
import { deadlineDueOn } from "../time/deadline-due-on.js";
import type { TimeFindingCode } from "../time/finding-code.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Length } from "../time/length.js";
import type { Circumstance } from "./circumstance.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import type { NoticeRule } from "./notice-rule.js";
import { originOf } from "./origin-of.js";

/** The last days for what a meeting requires. A day that no rule states is left out. */
export interface NoticeDates {
  /** Last day on which date and items may be told. */
  readonly noticeBy?: IsoDate;
  /** Last day on which the papers may be sent. */
  readonly papersBy?: IsoDate;
  /** Last day on which the outcome may be published. */
  readonly publishBy?: IsoDate;
}

/** What is known besides the day of the meeting. */
export interface NoticeOptions {
  /** The public holidays, for the day of publication and for working days. Absent: no year is covered, and the day is unknown. */
  readonly holidays?: HolidayCalendar;
  /** Circumstances in which notice may come later. */
  readonly circumstances?: readonly Circumstance[];
}

/**
 * By when notice and papers of a meeting must be out, and its outcome published. Counted back, the day of the meeting does
 * not count and the full number of days lies between (민법 제157조 applied backwards). Counted in working days, that many of them
 * lie between, and the day is the working day before them unless the rule lets it stay on a day of rest. Publication is a deadline
 * that moves past a Saturday or holiday (제161조).
 *
 * @param rules - The committee's rules.
 * @param heldOn - Day of the meeting.
 * @param options - Holidays and circumstances.
 *
 * @example
 * ```ts
 * import { CommitteeRules, noticeDates } from "dojeong/committees";
 * import { holidays } from "dojeong/holidays";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "general", level: "general-ordinance", citations: [{ instrument: "각종 위원회 조례", provision: "제10조제2항" }],
 *   notice: { notice: 7, papers: 3, publish: 7 },
 * });
 *
 * const dates = noticeDates(rules, day("2024-01-23"), { holidays });
 * dates.outcome === "yes" && dates.value;
 * // => { noticeBy: "2024-01-15", papersBy: "2024-01-19", publishBy: "2024-01-30" }
 * ```
 */
export function noticeDates(
  rules: CommitteeRules,
  heldOn: IsoDate,
  { holidays, circumstances = [] }: NoticeOptions = {},
): Decision<NoticeDates, CommitteeFindingCode | TimeFindingCode> {
  const { notice, papers, publish, waivedWhen } = rules.notice ?? {};
  const findings: Finding<CommitteeFindingCode | TimeFindingCode>[] = [];
  const dates: { noticeBy?: IsoDate; papersBy?: IsoDate; publishBy?: IsoDate } = {};
  const waived = waivedWhen?.find((one) => circumstances.includes(one));
  if (waived !== undefined)
    findings.push(
      found("notice-waived", "yes", { circumstance: waived }, { rule: originOf(rules, "notice", "waivedWhen") }),
    );
  for (const [field, days] of [
    ["notice", notice],
    ["papers", papers],
  ] as const) {
    if (days === undefined || waived !== undefined) continue;
    const back = countedBack(rules.notice, heldOn, days, holidays);
    const by = back.outcome === "yes" ? back.value : undefined;
    const working = rules.notice?.countedIn === "working-days";
    findings.push(
      found(
        working ? `${field}-working-days` : `${field}-days`,
        "yes",
        { days, heldOn, by: by ?? null },
        { rule: originOf(rules, "notice", field) },
      ),
      ...back.findings,
    );
    if (by !== undefined) dates[field === "notice" ? "noticeBy" : "papersBy"] = by;
  }
  if (publish !== undefined) {
    const length: Length = typeof publish === "number" ? { days: publish } : publish;
    const due = deadlineDueOn({
      from: heldOn,
      length,
      ...(holidays === undefined ? {} : { holidays }),
    });
    const by = due.outcome === "yes" ? due.value : undefined;
    findings.push(
      found(
        "publication-days",
        "yes",
        { within: { ...length }, heldOn },
        { rule: originOf(rules, "notice", "publish") },
      ),
      ...due.findings,
    );
    if (by !== undefined) dates.publishBy = by;
  }
  if (notice === undefined && papers === undefined && publish === undefined)
    findings.push(found("notice-not-stated", "yes", {}, { rule: originOf(rules, "notice", "notice") }));
  return decide(findings, () => dates);
}

/** The last day that leaves so many full days, or full working days, before the meeting. */
function countedBack(
  { countedIn, onRestDay }: NoticeRule = {},
  heldOn: IsoDate,
  days: number,
  holidays: HolidayCalendar | undefined,
): ReturnType<typeof daysBefore> {
  if (countedIn !== "working-days")
    return daysBefore({
      event: heldOn,
      days,
      ...(onRestDay === undefined ? {} : { onRestDay }),
      ...(holidays === undefined ? {} : { holidays }),
    });
  if (onRestDay !== "stays") return addWorkingDays(heldOn, -days - 1, holidays);
  const first = addWorkingDays(heldOn, -days, holidays);
  return first.outcome === "yes" ? { ...first, value: addDays(first.value, -1) } : first;
}
