import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { addDays } from "../internal/civil-date.js";
import { withoutValue } from "../internal/without-value.js";
import { containsDay } from "../time/contains-day.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";
import { kindOfDay } from "../time/kind-of-day.js";
import type { Period } from "../time/period.js";
import type { Blackout } from "./blackout.js";
import type { Cadence } from "./cadence.js";
import {
  announcedIn,
  isOnPattern,
  liesWithin,
  patternDays,
  unitAround,
  unitOfCadence,
  unitsTouching,
} from "./cadence-units.js";
import type { ForumFindingCode } from "./finding-code.js";
import { isHeldIn } from "./nominal-sessions.js";

/**
 * Expands a recurrence rule of RFC 5545 into the days it names in a period, ascending; `undefined` where it cannot be read.
 * `expandRule` of `dojeong/rrule` is one.
 */
export type RuleExpander = (rule: string, period: Period) => readonly IsoDate[] | undefined;

/** What is to be planned. */
export interface SessionPlanRequest {
  /**
   * The pattern, as the value of `RRULE` (`FREQ=MONTHLY;BYDAY=2TU,4TU`). It is read as beginning on the anchor. Absent: the days that
   * the cadence itself fixes.
   */
  readonly rule?: string;
  /**
   * A day of the series from which every other week or month is counted (`INTERVAL=2`): its first session, say. Absent: the
   * first day of the period.
   */
  readonly anchor?: IsoDate;
  /** The period that is planned. No session is moved out of it. */
  readonly period: Period;
  /** The public holidays. Absent: no year is covered, and a weekday's answer is unknown. */
  readonly holidays?: HolidayCalendar;
  /** Days to be avoided. */
  readonly blackouts?: readonly Blackout[];
  /** What happens to a session that falls on a day of rest or a blackout. */
  readonly onClash: "next-open-day" | "previous-open-day" | "drop";
  /** The cadence announced, which the plan is held against; one that fixes its days needs no rule. */
  readonly cadence?: Cadence;
}

/** One session as planned. */
export interface PlannedSession {
  /** The day that the pattern names. */
  readonly patternDay: IsoDate;
  /** The day proposed, with why it was moved; no where it was dropped, unknown where the holidays of its year are not known. */
  readonly on: Decision<IsoDate, ForumFindingCode>;
}

/** A proposal for the sessions of a period. */
export interface SessionPlan {
  /** The sessions, in the order of the pattern. */
  readonly sessions: readonly PlannedSession[];
  /** Whether every whole month (week, quarter, year) of the period has the sessions announced. Absent: no cadence was given. */
  readonly meetsCadence?: Decision<never, ForumFindingCode>;
}

/**
 * Proposes days for the sessions of a series: those the pattern names, moved off days of rest, public holidays and
 * blackouts, each move with its reason. No session has to leave an open day for another one, and two never come to stand on one day.
 *
 * A cadence that fixes its days (매주 수요일) names them itself. One that fixes none (매월 2회) needs a pattern to be chosen, given as a recurrence rule.
 *
 * @param request - The pattern, the period, and what is to be avoided.
 * @param expand - Expands the rule; `expandRule` of `dojeong/rrule`, or one of your own. Not needed without a rule.
 * @returns Unknown where the rule cannot be read, or where there is none and no cadence that fixes days.
 *
 * @example
 * ```ts
 * import { planSessions } from "dojeong/forums";
 * import { holidays } from "dojeong/holidays";
 * import { day } from "dojeong/time";
 *
 * const plan = planSessions({
 *   cadence: { kind: "weekly", weekdays: [3] },
 *   period: { startsOn: day("2024-05-01"), endsOn: day("2024-05-31") },
 *   holidays,
 *   onClash: "next-open-day",
 * });
 * const days = plan.outcome === "yes" ? plan.value.sessions.map(({ on }) => (on.outcome === "yes" ? on.value : on.outcome)) : [];
 * days; // => ["2024-05-01", "2024-05-08", "2024-05-16", "2024-05-22", "2024-05-29"]
 * ```
 */
export function planSessions(
  request: SessionPlanRequest,
  expand?: RuleExpander,
): Decision<SessionPlan, ForumFindingCode> {
  const { rule, period, cadence } = request;
  const anchor = request.anchor ?? period.startsOn;
  const days = anchor > period.endsOn ? [] : namedDays(request, { startsOn: anchor, endsOn: period.endsOn }, expand);
  if (days === undefined) {
    const base = { outcome: "unknown", citations: [], missing: ["rule"] } as const;
    return withoutValue([
      rule === undefined
        ? { code: "pattern-not-stated", ...base, facts: { cadence: { ...cadence } } }
        : { code: "rule-not-readable", ...base, facts: { rule } },
    ]);
  }
  const named = [...new Set(days)].filter((day) => containsDay(period, day)).sort();
  // who need not move comes first: no one is put on a day that the pattern gives to another session
  const taken = new Set(named.filter((day) => ["open", "not-covered"].includes(obstacleOn(request, day).why)));
  const sessions = named.map((patternDay) => ({ patternDay, on: proposed(request, patternDay, taken) }));
  const counted = request.anchor ?? named[0] ?? anchor;
  const plan = cadence ? { sessions, meetsCadence: holdAgainst(cadence, period, sessions, counted) } : { sessions };
  const base = { outcome: "yes", citations: [] } as const;
  const read: Finding<ForumFindingCode> =
    rule === undefined
      ? { code: "days-fixed", ...base, facts: { cadence: { ...cadence }, sessions: sessions.length } }
      : { code: "rule-read", ...base, facts: { rule, sessions: sessions.length } };
  return decide([read], () => plan);
}

/** The days of the pattern from the anchor on: those of the rule, or those that the cadence fixes. */
function namedDays(
  { rule, cadence }: SessionPlanRequest,
  from: Period,
  expand: RuleExpander | undefined,
): readonly IsoDate[] | undefined {
  if (rule !== undefined) return expand?.(rule, from);
  if (cadence === undefined || cadence.kind === "irregular" || cadence.kind === "not-announced") return undefined;
  if (cadence.kind === "times-per") return undefined;
  return unitsTouching(from, unitOfCadence(cadence)).flatMap((unit) =>
    isHeldIn(cadence, unit, from.startsOn)
      ? (patternDays(cadence, unit) ?? []).filter((day) => day >= from.startsOn)
      : [],
  );
}

/** Why a session cannot be on a day; `open` where nothing is in the way. */
type Obstacle =
  | { readonly why: "open" | "not-covered" | "day-taken" | "on-saturday" | "on-sunday" }
  | { readonly why: "public-holiday"; readonly names: readonly string[] }
  | { readonly why: "blackout"; readonly names: readonly string[] };

function proposed(
  request: SessionPlanRequest,
  from: IsoDate,
  taken: Set<IsoDate>,
): Decision<IsoDate, ForumFindingCode> {
  const first = obstacleOn(request, from);
  if (first.why === "not-covered") return notKnown(from, from);
  if (first.why === "open") {
    return decide([{ code: "day-kept", outcome: "yes", citations: [], facts: { on: from } }], () => from);
  }
  const names = "names" in first ? first.names : [];
  const facts = { on: from, why: first.why, names, what: names.length > 0 ? names : [first.why] };
  const step = request.onClash === "previous-open-day" ? -1 : 1;
  if (request.onClash !== "drop") {
    for (let to = addDays(from, step) as IsoDate; containsDay(request.period, to); to = addDays(to, step) as IsoDate) {
      const { why } = obstacleOn(request, to, taken);
      if (why === "not-covered") return notKnown(from, to);
      if (why !== "open") continue;
      taken.add(to);
      return decide([{ code: "day-moved", outcome: "yes", citations: [], facts: { ...facts, to } }], () => to);
    }
  }
  return withoutValue([{ code: "day-dropped", outcome: "no", citations: [], facts }]);
}

const NONE: ReadonlySet<IsoDate> = new Set();

function notKnown(from: IsoDate, day: IsoDate): Decision<IsoDate, ForumFindingCode> {
  const year = day.slice(0, 4);
  const facts = { on: from, year: Number(year) };
  const missing = [`holidays.${year}`];
  return withoutValue([{ code: "holidays-not-known", outcome: "unknown", citations: [], facts, missing }]);
}

function obstacleOn(request: SessionPlanRequest, day: IsoDate, taken: ReadonlySet<IsoDate> = NONE): Obstacle {
  const blackouts = (request.blackouts ?? []).filter((one) => containsDay(one, day));
  if (blackouts.length > 0) return { why: "blackout", names: blackouts.flatMap((one) => one.why ?? []) };
  const { kind, names } = kindOfDay(day, request.holidays);
  if (kind === "holiday") return { why: "public-holiday", names };
  if (kind === "saturday" || kind === "sunday") return { why: `on-${kind}` };
  if (kind === "not-covered") return { why: kind };
  return { why: taken.has(day) ? "day-taken" : "open" };
}

/** Whether each whole unit of the period has as many sessions as announced. */
function holdAgainst(
  cadence: Cadence,
  period: Period,
  sessions: readonly PlannedSession[],
  anchor: IsoDate,
): Decision<never, ForumFindingCode> {
  const about = { cadence: { ...cadence } };
  if (cadence.kind === "irregular")
    return decide([{ code: "nothing-to-keep", outcome: "yes", citations: [], facts: about }]);
  if (cadence.kind === "not-announced") {
    const missing = ["cadence"];
    return decide([{ code: "cadence-not-announced", outcome: "unknown", citations: [], facts: about, missing }]);
  }
  const unit = unitOfCadence(cadence);
  const units = unitsTouching(period, unit).filter((one) => liesWithin(one, period) && isHeldIn(cadence, one, anchor));
  const planned = new Map<string, number>();
  const open = new Map<string, number>();
  for (const { patternDay, on } of sessions) {
    const counts = on.outcome === "yes" ? planned : open;
    if (on.outcome === "no") continue;
    // what stands for a day that the cadence fixes counts where that day is
    const isFixed = cadence.kind !== "times-per" && isOnPattern(cadence, patternDay);
    const { startsOn } = unitAround(on.outcome === "yes" && !isFixed ? on.value : patternDay, unit);
    counts.set(startsOn, (counts.get(startsOn) ?? 0) + 1);
  }
  const lacking = units.filter((one) => (planned.get(one.startsOn) ?? 0) < announcedIn(cadence, one));
  const short = lacking.filter(
    (one) => (planned.get(one.startsOn) ?? 0) + (open.get(one.startsOn) ?? 0) < announcedIn(cadence, one),
  );
  const findings: Finding<ForumFindingCode>[] = [];
  const facts = { ...about, unit, units: units.length };
  if (short.length > 0) {
    const starts = short.map((one) => one.startsOn);
    findings.push({ code: "plan-short-of-cadence", outcome: "no", citations: [], facts: { ...facts, short: starts } });
  } else if (lacking.length > 0) {
    const starts = lacking.map((one) => one.startsOn);
    const base = {
      outcome: "unknown",
      citations: [],
      facts: { ...facts, lacking: starts },
      missing: ["holidays"],
    } as const;
    findings.push({ code: "plan-not-settled", ...base });
  } else {
    findings.push({ code: "plan-meets-cadence", outcome: "yes", citations: [], facts });
  }
  return decide(findings);
}
