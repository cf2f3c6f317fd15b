export { AnnouncedYears } from "./announced-years.js";
export { type BudgetGroup, type BudgetSplit, budgetBy } from "./budget-by.js";
export { BudgetComparison } from "./budget-comparison.js";
export { BudgetDimension } from "./budget-dimension.js";
export { type BudgetExtremes, budgetExtremes } from "./budget-extremes.js";
export { type BudgetGrowth, type BudgetGrowthFound, budgetGrowth } from "./budget-growth.js";
export { BudgetPlace } from "./budget-place.js";
export { BudgetScope } from "./budget-scope.js";
export { BudgetLine, BudgetTable } from "./budget-table.js";
export { checkPlan } from "./check-plan.js";
export { checkSuccession } from "./check-succession.js";
export type { CountState } from "./compare-count.js";
export { type CountSplit, countByItem, type ItemCount } from "./count-by-item.js";
export { Decimal } from "./decimal.js";
export { DeclaredAmount } from "./declared-amount.js";
export { DeclaredCount } from "./declared-count.js";
export type { PlanFindingCode } from "./finding-code.js";
export { IndicatorId, PlanId, PlanItemId } from "./ids.js";
export { Indicator, IndicatorActual, IndicatorBaseline, IndicatorTarget } from "./indicator.js";
export { type Attainment, indicatorAttainment } from "./indicator-attainment.js";
export { IndicatorValue, type IndicatorValueRange, type SingleIndicatorValue } from "./indicator-value.js";
export { type AttainmentQuestion, type IndicatorsAttained, indicatorsAttained } from "./indicators-attained.js";
export { isRelatedAs } from "./is-related-as.js";
export { type ItemStanding, itemStandings, type RiskRule } from "./item-standings.js";
export { nextReviewOn } from "./next-review.js";
export {
  type AnnouncedLevelCount,
  type LevelOutline,
  type OutlineRow,
  outlinePlan,
  type PlanOutline,
} from "./outline-plan.js";
export { PlanBudget } from "./plan-budget.js";
export { PlanCycle } from "./plan-cycle.js";
export { PlanEvent, type PlanEventKind } from "./plan-event.js";
export { PlanIssuer } from "./plan-issuer.js";
export { PlanItem } from "./plan-item.js";
export { PlanLevel } from "./plan-level.js";
export { PlanReference, PlanRelation } from "./plan-relation.js";
export { type PlanRevision, type PlanStanding, type PlanStatus, planStatusOn } from "./plan-status-on.js";
export { planYearOf } from "./plan-year-of.js";
export { type PlanYear, planYears } from "./plan-years.js";
export { type CoveredYear, planYearsCovered } from "./plan-years-covered.js";
export { type PlanProgress, type ProgressQuestion, progressOf } from "./progress-of.js";
export { ProgressReport } from "./progress-report.js";
export { servedOn } from "./served-on.js";
export { StrategicPlan } from "./strategic-plan.js";
export { type TargetStep, targetHistory } from "./target-history.js";
export { targetOn, wasTarget } from "./target-on.js";
export { type TargetShare, targetShares } from "./target-shares.js";
