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
  /** How far a revision had come that was not made yet. Absent: none is reported to be under way. */
  readonly revision?: PlanRevision;
}

/** A revision under way of a plan that stands. */
export interface PlanRevision {
  /** The last step taken. */
  readonly status: "draft" | "consultation" | "deliberated";
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

/** From this step on a plan stands. */
const ADOPTED = ORDER.indexOf("adopted");

/**
 * Where a plan stands on a day, by the steps reported until then. A step that was only announced changes nothing.
 *
 * Being deliberated is not being adopted: where the plan is decided later, that is a step of its own. A draft or a deliberation after the plan was
 * adopted is one of its revision, and takes nothing back. Where dates leave open which of two steps came first, they are taken in their usual order,
 * and the finding says that this is assumed.
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
  const past = steps.filter((step) => step.latest <= on).sort((a, b) => order(a.latest, b.latest) || rank(a) - rank(b));
  const last = lastOf(past);
  const open = steps.filter((step) => step.earliest <= on && on < step.latest);
  const astride = open.find((step) => !isPassedOver(step, last));
  if (astride) {
    const { earliest, latest } = astride;
    const facts = { on, status: astride.event.kind, earliest, latest };
    const missing = ["day-of-step"];
    return withoutValue([{ code: "step-not-dated", outcome: "unknown", citations: [], facts, missing }]);
  }
  if (last === undefined) {
    const missing = ["earlier-reports"];
    return withoutValue([{ code: "no-step-reported-yet", outcome: "unknown", citations: [], facts: { on }, missing }]);
  }
  const taken = stepTaken(last.event) as Pick<PlanStanding, "status" | "since" | "by">;
  const revision = revisionAfter(past, last);
  const ordered = [...past, ...open].some((step) => step.latest >= last.earliest && comesBefore(step, last));
  const facts: Finding["facts"] = {
    on,
    status: taken.status,
    since: { ...taken.since },
    by: taken.by ?? null,
    revision: revision?.status ?? null,
  };
  return decide<PlanStanding, PlanFindingCode>(
    [{ code: "step-reported", outcome: "yes", citations: [], facts, ...(ordered ? { assumed: true } : {}) }],
    () => ({ ...taken, ...(revision === undefined ? {} : { revision }) }),
  );
}

interface DatedStep {
  readonly event: PlanEvent;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** The step that a plan had come to; where dates leave the order open, the one that goes further. */
function lastOf(past: readonly DatedStep[]): DatedStep | undefined {
  let last: DatedStep | undefined;
  for (const step of past) if (!isPassedOver(step, last)) last = step;
  return last;
}

/** Whether a step changes nothing any more: it is one of a revision, or comes before the step already taken. */
function isPassedOver(step: DatedStep, last: DatedStep | undefined): boolean {
  if (isOfRevision(step, last)) return true;
  return last !== undefined && comesBefore(step, last);
}

/** Whether a step is one of a revision: it says so, or the plan had been adopted. */
function isOfRevision(step: DatedStep, last: DatedStep | undefined): boolean {
  if (rank(step) >= ADOPTED) return false;
  return step.event.of === "revision" || (last !== undefined && rank(last) >= ADOPTED);
}

/** Whether one step may have been taken before another, and is an earlier one of the usual order. */
function comesBefore(step: DatedStep, last: DatedStep): boolean {
  return step.earliest <= last.latest && rank(step) < rank(last);
}

/** How far a revision had come since the plan was last decided; none where it was succeeded or abolished. */
function revisionAfter(past: readonly DatedStep[], last: DatedStep): PlanRevision | undefined {
  if (last.event.kind !== "adopted" && last.event.kind !== "revised") return undefined;
  let found: DatedStep | undefined;
  for (const step of past) {
    if (!isOfRevision(step, last) || step.earliest <= last.latest) continue;
    if (found === undefined || !comesBefore(step, found)) found = step;
  }
  return found && (stepTaken(found.event) as PlanRevision);
}

function stepTaken({ kind, on, by }: PlanEvent): { status: string; since: PartialDate; by?: string } {
  return { status: kind, since: on, ...(by === undefined ? {} : { by }) };
}

function rank({ event }: { readonly event: PlanEvent }): number {
  return ORDER.indexOf(event.kind);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
