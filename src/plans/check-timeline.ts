import type { Finding } from "../decisions/finding.js";
import { possibleDays } from "../time/possible-days.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { PlanEventKind } from "./plan-event.js";
import type { StrategicPlan } from "./strategic-plan.js";

interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** Steps of which the first, where reported, comes before the second: a draft is not made after the plan was adopted. */
const BEFORE: readonly (readonly [PlanEventKind, PlanEventKind])[] = [
  ["draft", "adopted"],
  ["deliberated", "adopted"],
  ["adopted", "revised"],
  ["adopted", "succeeded"],
  ["adopted", "abolished"],
];

/** Steps on the way to being adopted, which are taken again where a plan is revised. */
const AGAIN: readonly PlanEventKind[] = ["draft", "deliberated"];

/** Steps that cannot have been taken in the order reported. */
export function timelineFindings(plan: StrategicPlan): Finding<PlanFindingCode>[] {
  const first = new Map<PlanEventKind, Days>();
  let revised = "";
  for (const event of plan.timeline ?? []) {
    const days = possibleDays(event.on);
    if (days && event.kind === "revised" && days.latest > revised) revised = days.latest;
    if (!days || event.planned || (event.of === "revision" && event.kind !== "revised")) continue;
    const known = first.get(event.kind);
    if (known === undefined || days.earliest < known.earliest) first.set(event.kind, days);
  }
  const pairs = BEFORE.flatMap(([one, other]) => {
    const [a, b] = [first.get(one), first.get(other)];
    if (!a || !b) return [];
    const wrong = a.earliest > b.latest;
    // the plan was revised after it: the step belongs to that
    return wrong && AGAIN.includes(one) && a.earliest <= revised ? [] : [{ earlier: one, later: other, wrong }];
  });
  if (pairs.length === 0) return [];
  const wrong = pairs.filter((pair) => pair.wrong).map(({ earlier, later }) => ({ earlier, later }));
  return wrong.length === 0
    ? [{ code: "steps-in-order", outcome: "yes", citations: [], facts: { pairs: pairs.length } }]
    : [{ code: "steps-out-of-order", outcome: "no", citations: [], facts: { wrong } }];
}
