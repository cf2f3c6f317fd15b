/** Everything that the functions about plans may find. Each code occurs with one outcome only. */
export type PlanFindingCode =
  // the years of a plan
  | "within-plan"
  | "before-plan"
  | "after-plan"
  | "period-not-stated"
  | "plan-years-counted"
  | "calendar-years-assumed"
  | "period-as-announced"
  | "period-differs-from-announced"
  | "period-covers-cycle"
  | "period-shorter-than-cycle"
  // counts
  | "count-agrees-with-list"
  | "count-agrees-with-branches"
  | "count-differs-from-list"
  | "count-differs-from-branches"
  | "count-announced-not-listed"
  | "count-partly-listed"
  | "announced-counts-agree"
  | "announced-counts-differ"
  | "split-known"
  | "split-not-reported"
  // items
  | "items-within-period"
  | "items-outside-period"
  | "due-before-start";
