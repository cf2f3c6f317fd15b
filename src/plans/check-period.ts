import type { Finding } from "../decisions/finding.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Period } from "../time/period.js";
import { possibleDays } from "../time/possible-days.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { PlanItem } from "./plan-item.js";
import { periodNotStated, yearsOf } from "./plan-years.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** The period of a plan, set against the years announced, against its cycle and against its items. */
export function periodFindings(plan: StrategicPlan): Finding<PlanFindingCode>[] {
  if (plan.period === undefined) return [periodNotStated(plan)];
  return [
    ...announcedFinding(plan),
    ...cycleFinding(plan),
    ...yearlyFindings(plan, plan.period),
    ...itemFindings(plan),
  ];
}

/** A yearly plan lies within the plan of which it is the yearly one. */
function yearlyFindings(plan: StrategicPlan, period: Period): Finding<PlanFindingCode>[] {
  return (plan.relations ?? []).flatMap(({ kind, plan: other, citations = [] }): Finding<PlanFindingCode>[] => {
    if (other.period === undefined || (kind !== "annual-of" && kind !== "annual")) return [];
    const [yearly, whole] = kind === "annual-of" ? [period, other.period] : [other.period, period];
    const within = whole.startsOn <= yearly.startsOn && yearly.endsOn <= whole.endsOn;
    const facts = { other: other.name, startsOn: yearly.startsOn, endsOn: yearly.endsOn, whole: { ...whole } };
    return within
      ? [{ code: "yearly-plan-within", outcome: "yes", citations, facts }]
      : [{ code: "yearly-plan-outside", outcome: "no", citations, facts }];
  });
}

function announcedFinding(plan: StrategicPlan): Finding<PlanFindingCode>[] {
  const { period, announced } = plan;
  if (period === undefined || announced === undefined) return [];
  const { fromYear, toYear, years } = announced;
  const { startsOn, endsOn } = period;
  const length = yearsOf(plan, period).length;
  const agrees =
    (fromYear === undefined || fromYear === Number(startsOn.slice(0, 4))) &&
    (toYear === undefined || toYear === Number(endsOn.slice(0, 4))) &&
    (years === undefined || years === length);
  const facts = { startsOn, endsOn, years: length, announced: { ...announced } };
  return agrees
    ? [{ code: "period-as-announced", outcome: "yes", citations: [], facts }]
    : [{ code: "period-differs-from-announced", outcome: "no", citations: [], facts }];
}

/** A plan may look further ahead than the cycle on which it is made anew, never less far. */
function cycleFinding(plan: StrategicPlan): Finding<PlanFindingCode>[] {
  const { period, cycle } = plan;
  if (period === undefined || cycle === undefined) return [];
  const needed = lastDayOfTerm(period.startsOn, cycle.every);
  const facts = { startsOn: period.startsOn, endsOn: period.endsOn, every: { ...cycle.every }, needed };
  const base = { citations: cycle.citations ?? [], facts };
  return period.endsOn >= needed
    ? [{ code: "period-covers-cycle", outcome: "yes", ...base }]
    : [{ code: "period-shorter-than-cycle", outcome: "no", ...base }];
}

function itemFindings(plan: StrategicPlan): Finding<PlanFindingCode>[] {
  const { period } = plan;
  if (period === undefined) return [];
  const outside: string[] = [];
  const backward: string[] = [];
  let dated = 0;
  const open = [...(plan.items ?? [])].reverse();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const starts = item.startsOn && possibleDays(item.startsOn);
    const due = item.dueOn && possibleDays(item.dueOn);
    if (starts || due) dated += 1;
    const days = [starts, due].filter((one) => one !== undefined);
    if (days.some(({ earliest, latest }) => latest < period.startsOn || earliest > period.endsOn))
      outside.push(item.name);
    if (starts && due && due.latest < starts.earliest) backward.push(item.name);
    const inner = item.items ?? [];
    for (let index = inner.length - 1; index >= 0; index--) open.push(inner[index] as PlanItem);
  }
  const facts = { startsOn: period.startsOn, endsOn: period.endsOn, dated };
  const findings: Finding<PlanFindingCode>[] = [];
  if (outside.length > 0) {
    findings.push({ code: "items-outside-period", outcome: "no", citations: [], facts: { ...facts, items: outside } });
  } else if (dated > 0) {
    findings.push({ code: "items-within-period", outcome: "yes", citations: [], facts });
  }
  if (backward.length > 0) {
    findings.push({ code: "due-before-start", outcome: "no", citations: [], facts: { items: backward } });
  }
  return findings;
}
