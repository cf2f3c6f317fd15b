import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { addDays, daysBetween } from "../internal/civil-date.js";
import type { Json } from "../internal/json.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Period } from "../time/period.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { WithdrawalRule } from "./withdrawal-rule.js";

/**
 * Whether giving up an award has a consequence (포기 제재), and for which days.
 *
 * The day of the announcement does not count; the last free day still is one. The exclusion begins on the day after the withdrawal.
 *
 * @param rule - The program's rule; absent where the notice has none.
 * @param announcedOn - Day on which the result was announced.
 * @param withdrawnOn - Day of the withdrawal.
 * @returns Yes with the days of exclusion; no within the free days; unknown where the notice has no rule.
 *
 * @example
 * ```ts
 * import { withdrawalPenalty } from "dojeong/grants";
 * import { day } from "dojeong/time";
 *
 * const rule = { freeDays: 30, excludedFor: { years: 1 }, scope: "same-program" } as const;
 * withdrawalPenalty(rule, day("2025-01-01"), day("2025-01-31")).outcome; // => "no"
 * const penalty = withdrawalPenalty(rule, day("2025-01-01"), day("2025-02-01"));
 * penalty.outcome === "yes" && penalty.value; // => { startsOn: "2025-02-02", endsOn: "2026-02-01" }
 * ```
 */
export function withdrawalPenalty(
  rule: WithdrawalRule | undefined,
  announcedOn: IsoDate,
  withdrawnOn: IsoDate,
): Decision<Period, GrantFindingCode> {
  const none: Period = { startsOn: withdrawnOn, endsOn: withdrawnOn };
  if (rule === undefined) {
    return decide(
      [{ code: "withdrawal-rule-not-stated", outcome: "unknown", citations: [], facts: {}, missing: ["withdrawal"] }],
      () => none,
    );
  }
  const days = daysBetween(announcedOn, withdrawnOn);
  const facts = { announcedOn, withdrawnOn, days, freeDays: rule.freeDays };
  const citations = rule.citations ?? [];
  if (days <= rule.freeDays) {
    return decide([{ code: "withdrawn-within-free-days", outcome: "no", citations, facts }], () => none);
  }
  const startsOn = addDays(withdrawnOn, 1) as IsoDate;
  const period = { startsOn, endsOn: lastDayOfTerm(startsOn, rule.excludedFor) };
  const finding: Finding<GrantFindingCode> = {
    code: "withdrawal-penalised",
    outcome: "yes",
    citations,
    facts: { ...facts, scope: rule.scope, excludedFor: rule.excludedFor as unknown as Json, ...period },
    assumed: true,
  };
  return decide([finding], () => period);
}
