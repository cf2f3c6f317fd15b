import type { Finding } from "../decisions/finding.js";
import { possibleDays } from "../time/possible-days.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { PlanEventKind } from "./plan-event.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** Steps of which the first, where reported, comes before the second: a draft is not made after the plan was adopted. */
const BEFORE: readonly (readonly [PlanEventKind, PlanEventKind])[] = [
  ["draft", "adopted"],
  ["deliberated", "adopted"],
  ["adopted", "revised"],
  ["adopted", "succeeded"],
  ["adopted", "abolished"],
];

/** Steps that cannot have been taken in the order reported. */
export function timelineFindings(plan: StrategicPlan): Finding<PlanFindingCode>[] {
  const first = new Map<PlanEventKind, { readonly earliest: string; readonly latest: string }>();
  for (const event of plan.timeline ?? []) {
    const days = event.planned ? undefined : possibleDays(event.on);
    const known = first.get(event.kind);
    if (days && (known === undefined || days.earliest < known.earliest)) first.set(event.kind, days);
  }
  const pairs = BEFORE.flatMap(([one, other]) => {
    const [a, b] = [first.get(one), first.get(other)];
    return a && b ? [{ earlier: one, later: other, wrong: a.earliest > b.latest }] : [];
  });
  if (pairs.length === 0) return [];
  const wrong = pairs.filter((pair) => pair.wrong).map(({ earlier, later }) => ({ earlier, later }));
  return wrong.length === 0
    ? [{ code: "steps-in-order", outcome: "yes", citations: [], facts: { pairs: pairs.length } }]
    : [{ code: "steps-out-of-order", outcome: "no", citations: [], facts: { wrong } }];
}
