import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { localSubsidiesAct, localSubsidiesActDecree } from "../internal/acts.js";
import { addDays } from "../internal/civil-date.js";
import type { Ratio } from "../quantities/ratio.js";
import { shareOf } from "../quantities/share-of.js";
import type { Won } from "../quantities/won.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { GrantFindingCode } from "./finding-code.js";

/** Between which sums the next grant may be cut. */
export interface LateReportCut {
  /** The cut is more than this; 0 in the first band, where any cut up to `atMost` is allowed. */
  readonly moreThan: Won;
  /** The largest cut, included. */
  readonly atMost: Won;
}

const hundredths = (numerator: number): Ratio => ({ numerator, denominator: 100 });

/** 영 제9조제4항: months of delay from which a band applies, and its bounds. */
const bands = [
  { months: 12, over: hundredths(20), upTo: hundredths(50), item: "제3호" },
  { months: 6, over: hundredths(10), upTo: hundredths(20), item: "제2호" },
  { months: 3, over: hundredths(0), upTo: hundredths(10), item: "제1호" },
] as const;

/**
 * By how much the next grant may be cut because a performance report came late (지방보조금법 제17조③, 영 제9조④).
 *
 * From 3 months up to 10 %, from 6 months over 10 % and up to 20 %, from 12 months over 20 % and up to 50 % of the first grant
 * paid after the report. The decree does not say how the delay is counted: here from the day after the last day, the day of
 * the report included, which the finding declares as assumed.
 *
 * @param dueOn - Last day for the report, as `reportDueOn` gives it.
 * @param submittedOn - Day on which it was submitted.
 * @param nextGrant - The first grant paid after that, in won.
 * @returns Yes with the bounds of the cut; no where the decree provides for none.
 *
 * @example
 * ```ts
 * import { lateReportCut } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 * import { day } from "dojeong/time";
 *
 * const cut = lateReportCut(day("2024-02-29"), day("2024-09-10"), wonOf(20_000_000));
 * cut.outcome === "yes" && cut.value; // => { moreThan: 2000000, atMost: 4000000 }
 * ```
 */
export function lateReportCut(
  dueOn: IsoDate,
  submittedOn: IsoDate,
  nextGrant: Won,
): Decision<LateReportCut, GrantFindingCode> {
  const none: LateReportCut = { moreThan: 0 as Won, atMost: 0 as Won };
  const citations = [localSubsidiesAct("제17조제3항"), localSubsidiesActDecree("제9조제4항")];
  const facts = { dueOn, submittedOn };
  const no = (code: GrantFindingCode): Decision<LateReportCut, GrantFindingCode> =>
    decide([{ code, outcome: "no", citations, facts }], () => none);
  if (submittedOn <= dueOn) return no("report-in-time");
  // 부칙 제3조 (2023.4.11): for reports whose last day passed on or after 2023-10-12.
  if (dueOn < "2023-10-12") return no("late-report-before-the-rule");
  const firstLateDay = addDays(dueOn, 1) as IsoDate;
  const band = bands.find((one) => lastDayOfTerm(firstLateDay, { months: one.months }) <= submittedOn);
  if (band === undefined) {
    const finding = { code: "report-late-without-cut", outcome: "no", citations, facts, assumed: true } as const;
    return decide<LateReportCut, GrantFindingCode>([finding], () => none);
  }
  const value = { moreThan: shareOf(nextGrant, band.over, "down"), atMost: shareOf(nextGrant, band.upTo, "down") };
  const finding: Finding<GrantFindingCode> = {
    code: "late-report-may-be-cut",
    outcome: "yes",
    citations: [localSubsidiesAct("제17조제3항"), localSubsidiesActDecree(`제9조제4항${band.item}`)],
    facts: { ...facts, months: band.months, nextGrant, ...value },
    assumed: true,
  };
  return decide([finding], () => value);
}
