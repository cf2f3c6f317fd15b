import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { addDays } from "../internal/civil-date.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { PlanFindingCode } from "./finding-code.js";
import { periodNotStated } from "./plan-years.js";
import type { StrategicPlan } from "./strategic-plan.js";

/**
 * The day on which the next edition of a plan is due to begin: one cycle after this one began. The horizon may be longer: a plan for ten years that is made
 * anew every five is due after five.
 *
 * @param plan - The plan, with its cycle.
 * @returns Unknown where the cycle or the period is not stated; the end of the period is not taken for it.
 *
 * @example
 * ```ts
 * import { nextReviewOn, StrategicPlan } from "dojeong/plans";
 *
 * const plan = StrategicPlan.parse({
 *   id: "carbon", name: "탄소중립·녹색성장 기본계획", levels: [],
 *   period: { startsOn: "2024-01-01", endsOn: "2033-12-31" },
 *   cycle: { every: { years: 5 } },
 * });
 * const due = nextReviewOn(plan);
 * due.outcome === "yes" && due.value; // => "2029-01-01"
 * ```
 */
export function nextReviewOn(plan: StrategicPlan): Decision<IsoDate, PlanFindingCode> {
  const { period, cycle } = plan;
  if (period === undefined) return withoutValue([periodNotStated(plan)]);
  if (cycle === undefined) {
    const facts = { endsOn: period.endsOn };
    return withoutValue([{ code: "cycle-not-stated", outcome: "unknown", citations: [], facts, missing: ["cycle"] }]);
  }
  const due = addDays(lastDayOfTerm(period.startsOn, cycle.every), 1) as IsoDate;
  const facts = { startsOn: period.startsOn, endsOn: period.endsOn, every: { ...cycle.every }, due };
  const citations = cycle.citations ?? [];
  return decide([{ code: "review-due", outcome: "yes", citations, facts }], () => due);
}
