import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { growthFindings } from "./budget-growth.js";
import { budgetFindings } from "./check-budget.js";
import { countFindings } from "./check-counts.js";
import { periodFindings } from "./check-period.js";
import { neighbourFindings } from "./check-succession.js";
import { timelineFindings } from "./check-timeline.js";
import type { PlanFindingCode } from "./finding-code.js";
import { printedAlike } from "./printed-alike.js";
import type { StrategicPlan } from "./strategic-plan.js";
import { conflictingTargets } from "./target-on.js";
import { shareFindings } from "./target-shares.js";

/**
 * Checks whether a plan agrees with itself, and returns everything that was found at once: the period against the years
 * announced, against yearly plans and against the editions before and after it, the order of its steps, counts against lists, totals and splits against each other, growth and shares as
 * printed, targets of one year against each other.
 *
 * No means that something contradicts something else. Unknown means that nothing does, and that something
 * announced is not there to be checked: 15 tasks of which none is named.
 *
 * @param plan - The plan.
 *
 * @example
 * ```ts
 * import { checkPlan, StrategicPlan } from "dojeong/plans";
 *
 * const announced = {
 *   id: "root-4",
 *   name: "뿌리산업 종합계획",
 *   period: { startsOn: "2024-01-01", endsOn: "2028-12-31" },
 *   announced: { fromYear: 2024, toYear: 2028, years: 5 },
 *   levels: [{ key: "strategy", name: "전략" }, { key: "task", name: "과제" }],
 *   counts: [
 *     { level: "strategy", count: { kind: "exact", count: 3 } },
 *     { level: "task", count: { kind: "exact", count: 15 } },
 *   ],
 * };
 * const three = ["전환 촉진", "일자리 안정화", "성장 기반 구축"].map((name) => ({ level: "strategy", name }));
 * const plan = StrategicPlan.parse({ ...announced, items: three });
 * checkPlan(plan).outcome; // => "unknown"
 *
 * const four = StrategicPlan.parse({ ...announced, items: [...three, { level: "strategy", name: "또 하나" }] });
 * checkPlan(four).findings.filter((it) => it.outcome === "no").map((it) => it.code); // => ["count-differs-from-list"]
 * ```
 */
export function checkPlan(plan: StrategicPlan): Decision<never, PlanFindingCode> {
  return decide([
    ...periodFindings(plan),
    ...neighbourFindings(plan),
    ...timelineFindings(plan),
    ...countFindings(plan),
    ...budgetFindings(printedAlike(plan)),
    ...growthFindings(plan),
    ...shareFindings(plan.indicators ?? []),
    ...conflictingTargets(plan.indicators ?? []),
  ]);
}
