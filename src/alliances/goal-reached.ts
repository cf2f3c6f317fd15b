import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import { boundsOf } from "../quantities/bounds-of.js";
import type { IsoDate } from "../time/iso-date.js";
import { possibleDays } from "../time/possible-days.js";
import type { Alliance } from "./alliance.js";
import type { AllianceFindingCode } from "./finding-code.js";
import type { PartnerGoal } from "./partner-goal.js";
import { countOn } from "./partners-on.js";

/**
 * Whether the number of partners aimed at is reached on a day, by the count last reported until then; that a count of an earlier day still holds is
 * assumed, and the finding says so. A goal is never read as a fact; how many remain stands in the finding, and one whose time has run out is overdue.
 *
 * @param alliance - The alliance with its goals and counts.
 * @param on - The day.
 * @returns One finding for each goal that was set by then; unknown where there is no goal or no count.
 *
 * @example
 * ```ts
 * import { Alliance, goalReached } from "dojeong/alliances";
 * import { day } from "dojeong/time";
 *
 * const alliance = Alliance.parse({
 *   id: "re100",
 *   names: [{ name: "RE100 얼라이언스" }],
 *   timeline: [],
 *   counts: [{ on: { precision: "day", on: "2025-07-21" }, count: { kind: "exact", count: 88 } }],
 *   goals: [{ count: { kind: "at-least", count: 100 } }],
 * });
 * const found = goalReached(alliance, day("2025-07-31"));
 * found.outcome; // => "no"
 * found.findings[0]?.facts["remaining"]; // => 12
 * ```
 */
export function goalReached(alliance: Alliance, on: IsoDate): Decision<never, AllianceFindingCode> {
  const goals = (alliance.goals ?? []).filter(({ setOn }) => {
    const days = setOn && possibleDays(setOn);
    return days === undefined || days.earliest <= on;
  });
  if (goals.length === 0) {
    return decide([{ code: "goal-not-set", outcome: "unknown", citations: [], facts: { on }, missing: ["goal"] }]);
  }
  return decide(goals.map((goal) => judged(alliance, goal, on)));
}

function judged(alliance: Alliance, goal: PartnerGoal, on: IsoDate): Finding<AllianceFindingCode> {
  const about = { on, goal: { ...goal.count } as Json, class: goal.class ?? null };
  const needed = goal.count.kind === "undetermined" ? undefined : neededFor(goal);
  const count = countOn(alliance, on, goal.class);
  if (needed === undefined || count.outcome !== "yes") {
    const missing = needed === undefined ? ["goal"] : ["partner-count"];
    return { code: "goal-not-told", outcome: "unknown", citations: [], facts: about, missing };
  }
  const { min, max = Infinity } = boundsOf(count.value.count);
  const facts = { ...about, needed, count: { ...count.value.count } as Json, countedOn: { ...count.value.on } };
  const assumed = count.findings.some((it) => it.assumed) ? { assumed: true as const } : {};
  if (min >= needed) return { code: "goal-reached", outcome: "yes", citations: [], facts, ...assumed };
  if (max < needed) {
    const left = { ...facts, remaining: needed - max };
    const { by } = goal;
    const end = by && possibleDays(by)?.latest;
    return by && end && end < on
      ? { code: "goal-overdue", outcome: "no", citations: [], facts: { ...left, by: { ...by } }, ...assumed }
      : { code: "goal-not-reached", outcome: "no", citations: [], facts: left, ...assumed };
  }
  return { code: "goal-not-told", outcome: "unknown", citations: [], facts, missing: ["partner-count"] };
}

/** What must be there: the figure of the goal, one more where it is to be passed (초과). */
function neededFor({ count }: PartnerGoal): number | undefined {
  if (count.kind === "undetermined") return undefined;
  if (count.kind === "range") return count.min;
  return count.kind === "over" ? count.count + 1 : count.count;
}
