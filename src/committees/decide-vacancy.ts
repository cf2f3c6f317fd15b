import { allOf } from "../decisions/all-of.js";
import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import { deadlineDueOn } from "../time/deadline-due-on.js";
import type { TimeFindingCode } from "../time/finding-code.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";
import type { LeaveVacant } from "./vacancy-rule.js";

/** What is known of a vacancy. */
export interface VacancyFacts {
  /** Day on which the seat fell vacant. */
  readonly vacantOn: IsoDate;
  /** Last day of the predecessor's term, had it run to its end. Absent: not known. */
  readonly predecessorEndsOn?: IsoDate;
  /** Members in office beside the vacant seat. Absent: not known. */
  readonly inOffice?: number;
  /** The public holidays, for the last day to fill it. Absent: no year is covered. */
  readonly holidays?: HolidayCalendar;
}

/**
 * Whether a vacant seat must be filled, and by when. It may or must stay open only where every condition of the rule is met; "under three
 * months" is not met by exactly three. The time for filling it is a deadline: the day of the vacancy does not
 * count (민법 제157조), and a last day on a Saturday or holiday moves on (제161조).
 *
 * @param rules - The committee's rules.
 * @param vacancy - What is known of it.
 * @returns The last day for filling it; `no` where it may or must stay open.
 *
 * @example
 * ```ts
 * import { CommitteeRules, decideVacancy } from "dojeong/committees";
 * import { holidays } from "dojeong/holidays";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "youth", level: "special-act", citations: [{ instrument: "청소년 보호법", provision: "제39조제2항" }],
 *   vacancy: { fillWithin: { days: 30 }, leaveVacant: { force: "may", remainderUnder: { months: 3 }, inOfficeAtLeast: 8 } },
 * });
 * const vacancy = { vacantOn: day("2026-04-10"), predecessorEndsOn: day("2026-06-30"), holidays };
 *
 * decideVacancy(rules, { ...vacancy, inOffice: 10 }).outcome; // => "no"
 * const fill = decideVacancy(rules, { ...vacancy, inOffice: 7 });
 * fill.outcome === "yes" && fill.value; // => "2026-05-11"
 * ```
 */
export function decideVacancy(
  rules: CommitteeRules,
  vacancy: VacancyFacts,
): Decision<IsoDate, CommitteeFindingCode | TimeFindingCode> {
  const { fillWithin, leaveVacant, reserveList } = rules.vacancy ?? {};
  const findings: Finding<CommitteeFindingCode | TimeFindingCode>[] = [];
  if (leaveVacant !== undefined) findings.push(mayStay(rules, leaveVacant, vacancy));
  const rule = originOf(rules, "vacancy", "fillWithin");
  if (reserveList === true)
    findings.push(found("filled-from-reserve-list", "yes", {}, { rule: originOf(rules, "vacancy", "reserveList") }));
  let by: IsoDate | undefined;
  if (fillWithin === undefined)
    findings.push(found("fill-deadline-not-stated", "unknown", {}, { rule, missing: ["vacancy.fillWithin"] }));
  else if (findings[0]?.outcome !== "no") {
    const { vacantOn, holidays } = vacancy;
    const due = deadlineDueOn({
      from: vacantOn,
      length: fillWithin,
      ...(holidays === undefined ? {} : { holidays }),
    });
    findings.push(found("must-be-filled", "yes", { vacantOn, within: { ...fillWithin } }, { rule }), ...due.findings);
    if (due.outcome === "yes") by = due.value;
  }
  return decide(findings, () => by ?? vacancy.vacantOn);
}

function mayStay(rules: CommitteeRules, leaveVacant: LeaveVacant, vacancy: VacancyFacts): CommitteeFinding {
  const { force, remainderUnder, inOfficeAtLeast } = leaveVacant;
  const { vacantOn, predecessorEndsOn, inOffice } = vacancy;
  const short: Outcome =
    remainderUnder === undefined
      ? "yes"
      : told(predecessorEndsOn && predecessorEndsOn < lastDayOfTerm(vacantOn, remainderUnder));
  const enough: Outcome =
    inOfficeAtLeast === undefined ? "yes" : told(inOffice === undefined ? undefined : inOffice >= inOfficeAtLeast);
  const rule = originOf(rules, "vacancy", "leaveVacant");
  const facts = {
    vacantOn,
    ...(predecessorEndsOn === undefined ? {} : { predecessorEndsOn }),
    ...(inOffice === undefined ? {} : { inOffice }),
  };
  switch (allOf([short, enough])) {
    case "yes":
      return force === "may"
        ? found("may-stay-vacant", "no", facts, { rule })
        : found("must-stay-vacant", "no", facts, { rule });
    case "no":
      return found("vacancy-conditions-not-met", "yes", facts, { rule });
    case "unknown": {
      const missing = [
        ...(short === "unknown" ? ["predecessorEndsOn"] : []),
        ...(enough === "unknown" ? ["inOffice"] : []),
      ];
      return found("stays-vacant-not-known", "unknown", facts, { rule, missing });
    }
  }
}

function told(fact: boolean | undefined | ""): Outcome {
  if (fact === undefined || fact === "") return "unknown";
  return fact ? "yes" : "no";
}
