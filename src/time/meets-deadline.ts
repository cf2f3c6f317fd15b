import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { civilAct } from "../internal/acts.js";
import type { Json } from "../internal/json.js";
import { civilDateOf } from "./civil-date-of.js";
import { compareInstants } from "./compare-instants.js";
import type { Deadline, DeadlineAtMoment, DeadlineByBudget, DeadlineByRounds, DeadlineOnDay } from "./deadline.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { Instant } from "./instant.js";
import { type PossibleDays, possibleDays, restsOnThirds } from "./possible-days.js";

/** What is known of the state of things at the moment. */
export interface DeadlineState {
  /** Whether the money was spent by then. Absent: not known. */
  readonly budgetSpent?: boolean;
}

/**
 * Whether something done at a moment meets a deadline.
 *
 * At 18:00:00 exactly it is still in time and one second later it is not. No act says on which side the named
 * moment falls; 까지 takes in what it names, so this is the default, and the finding says that it is assumed.
 * A deadline that names a day and no hour ends with that day (민법 제159조); on the day itself the finding says that
 * this is assumed, for an office may close earlier.
 *
 * @param deadline - The deadline.
 * @param at - The moment.
 * @param state - What is known of the budget at that moment, for a deadline that rests on it.
 *
 * @example
 * ```ts
 * import { instant, meetsDeadline } from "dojeong/time";
 *
 * const deadline = { kind: "at", at: instant("2024-02-06T18:00+09:00") } as const;
 * meetsDeadline(deadline, instant("2024-02-06T18:00:00+09:00")).outcome; // => "yes"
 * meetsDeadline(deadline, instant("2024-02-06T18:00:01+09:00")).outcome; // => "no"
 * meetsDeadline({ kind: "until-budget-spent" }, instant("2024-02-06T18:00+09:00")).outcome; // => "unknown"
 * ```
 */
export function meetsDeadline(
  deadline: Deadline,
  at: Instant,
  state: DeadlineState = {},
): Decision<never, TimeFindingCode> {
  switch (deadline.kind) {
    case "at":
      return decide([byMoment(deadline, at)]);
    case "on":
      return decide([byDay(deadline, at)]);
    case "until-budget-spent":
      return decide(byBudget(deadline, at, state));
    case "rolling":
      return decide([{ code: "no-deadline", outcome: "yes", citations: [], facts: { at } }]);
    case "rounds":
      return decide([byRounds(deadline, at)]);
    case "not-announced":
      return decide([notKnown("deadline-not-announced", { at }, "deadline")]);
    default:
      throw new TypeError(`Not a deadline: ${deadline satisfies never}`);
  }
}

function byMoment({ at: until, side }: DeadlineAtMoment, at: Instant): Finding<TimeFindingCode> {
  const order = compareInstants(at, until);
  const facts = { at, until };
  if (order < 0) return { code: "before-the-deadline", outcome: "yes", citations: [], facts };
  if (order > 0) return { code: "after-the-deadline", outcome: "no", citations: [], facts };
  if (side === "excluded") return { code: "at-the-excluded-deadline", outcome: "no", citations: [], facts };
  const assumed = side === undefined ? { assumed: true as const } : {};
  return { code: "at-the-very-deadline", outcome: "yes", citations: [], facts, ...assumed };
}

function byDay({ on }: DeadlineOnDay, at: Instant): Finding<TimeFindingCode> {
  const days = possibleDays(on);
  const facts = { at, until: on as unknown as Json };
  const today = civilDateOf(at);
  const isOpen = ({ earliest, latest }: PossibleDays) => today > earliest && today <= latest;
  if (days === undefined || isOpen(days)) return notKnown("deadline-day-not-known", facts, "deadline.on");
  const assumed = restsOnThirds(on, isOpen) ? { assumed: true as const } : {};
  const ends = { citations: [civilAct("제159조")], facts };
  if (today > days.latest) return { code: "after-the-deadline", outcome: "no", ...ends, ...assumed };
  if (today < days.earliest) return { code: "before-the-deadline", outcome: "yes", citations: [], facts, ...assumed };
  return { code: "closing-hour-not-stated", outcome: "yes", ...ends, assumed: true };
}

function byBudget(
  { latest }: DeadlineByBudget,
  at: Instant,
  { budgetSpent }: DeadlineState,
): Finding<TimeFindingCode>[] {
  const findings = latest === undefined ? [] : [byMoment({ kind: "at", at: latest, side: "included" }, at)];
  if (budgetSpent === undefined) return [...findings, notKnown("budget-state-not-known", { at }, "budgetSpent")];
  return [
    ...findings,
    budgetSpent
      ? { code: "budget-spent", outcome: "no", citations: [], facts: { at } }
      : { code: "budget-not-spent", outcome: "yes", citations: [], facts: { at } },
  ];
}

function byRounds({ rounds }: DeadlineByRounds, at: Instant): Finding<TimeFindingCode> {
  const open = rounds.find((it) => compareInstants(at, it.opens) >= 0 && compareInstants(at, it.closes) <= 0);
  if (open) {
    const facts = { at, round: open.round, until: open.closes };
    return { code: "round-open", outcome: "yes", citations: [], facts };
  }
  const next = rounds.find((it) => compareInstants(at, it.opens) < 0);
  const facts = { at, ...(next ? { next: next.round, opens: next.opens } : {}) };
  return { code: "no-round-open", outcome: "no", citations: [], facts };
}

function notKnown(code: TimeFindingCode, facts: Finding["facts"], missing: string): Finding<TimeFindingCode> {
  return { code, outcome: "unknown", citations: [], facts, missing: [missing] };
}
