import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import { possibleDays } from "../time/possible-days.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { PlanEvent } from "./plan-event.js";
import type { StrategicPlan } from "./strategic-plan.js";

/** How far a plan had come: the steps that change its standing, in their order. */
export type PlanStatus = "draft" | "consultation" | "deliberated" | "adopted" | "revised" | "succeeded" | "abolished";

/** Where a plan stood on a day. */
export interface PlanStanding {
  /** The last step taken. */
  readonly status: PlanStatus;
  /** When it was taken, as precisely as is known. */
  readonly since: PartialDate;
  /** Who took it, where that is told. */
  readonly by?: string;
}

const ORDER: readonly string[] = [
  "draft",
  "consultation",
  "deliberated",
  "adopted",
  "revised",
  "succeeded",
  "abolished",
];

/**
 * Where a plan stands on a day, by the steps reported until then. A step that was only announced changes nothing.
 *
 * Being deliberated is not being adopted: where the plan is decided later, that is a step of its own.
 *
 * @param plan - The plan with its timeline.
 * @param on - The day.
 * @returns Unknown where no step is reported until then, or where a step may have been taken on either side of the day.
 *
 * @example
 * ```ts
 * import { planStatusOn, StrategicPlan } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const plan = StrategicPlan.parse({
 *   id: "carbon", name: "탄소중립·녹색성장 기본계획", levels: [],
 *   timeline: [
 *     { kind: "draft", on: { precision: "day", on: "2024-01-12" } },
 *     { kind: "adopted", on: { precision: "day", on: "2024-02-01" }, by: "탄소중립녹색성장위원회" },
 *   ],
 * });
 * const january = planStatusOn(plan, day("2024-01-31"));
 * january.outcome === "yes" && january.value.status; // => "draft"
 * planStatusOn(plan, day("2024-01-11")).outcome; // => "unknown"
 * ```
 */
export function planStatusOn(plan: StrategicPlan, on: IsoDate): Decision<PlanStanding, PlanFindingCode> {
  const steps = (plan.timeline ?? []).flatMap((event) => {
    const days = possibleDays(event.on);
    return event.planned || !ORDER.includes(event.kind) || !days ? [] : [{ event, ...days }];
  });
  const facts = { on };
  const astride = steps.find((step) => step.earliest <= on && on < step.latest);
  if (astride) {
    const about = { ...facts, status: astride.event.kind, earliest: astride.earliest, latest: astride.latest };
    const missing = ["day-of-step"];
    return withoutValue([{ code: "step-not-dated", outcome: "unknown", citations: [], facts: about, missing }]);
  }
  const past = steps.filter((step) => step.latest <= on).sort((a, b) => order(a.latest, b.latest) || rank(a) - rank(b));
  const last = past.at(-1)?.event;
  if (last === undefined) {
    const missing = ["earlier-reports"];
    return withoutValue([{ code: "no-step-reported-yet", outcome: "unknown", citations: [], facts, missing }]);
  }
  const status = last.kind as PlanStatus;
  const by = last.by === undefined ? {} : { by: last.by };
  const about: Finding["facts"] = { ...facts, status, since: { ...last.on }, by: last.by ?? null };
  return decide<PlanStanding, PlanFindingCode>(
    [{ code: "step-reported", outcome: "yes", citations: [], facts: about }],
    () => ({ status, since: last.on, ...by }),
  );
}

function rank({ event }: { readonly event: PlanEvent }): number {
  return ORDER.indexOf(event.kind);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
