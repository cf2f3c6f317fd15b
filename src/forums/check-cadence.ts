import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { containsDay } from "../time/contains-day.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import { possibleDays } from "../time/possible-days.js";
import type { Blackout } from "./blackout.js";
import {
  announcedIn,
  type CountingCadence,
  liesWithin,
  stepOf,
  unitAround,
  unitOfCadence,
  unitsTouching,
} from "./cadence-units.js";
import type { DatedCadence } from "./dated-cadence.js";
import type { SessionRecords } from "./field-coverage.js";
import type { ForumFindingCode } from "./finding-code.js";
import type { ForumSeries } from "./forum-series.js";
import type { ForumSession } from "./forum-session.js";
import { isHeldIn } from "./nominal-sessions.js";
import { type SessionMoves, sessionMoves } from "./session-moves.js";

/** What is known of the records, and of the days on which sessions could not be. */
export interface CadenceRecords extends SessionRecords {
  /** The public holidays. Absent: Saturdays and Sundays are the only days of rest. */
  readonly holidays?: HolidayCalendar;
  /** Days on which no session was to be held, as given to `planSessions`. */
  readonly blackouts?: readonly Blackout[];
}

/**
 * Whether a series kept the cadence it announced in a period: which months (weeks, quarters, years) had all their
 * sessions, which fell short, and of which it cannot be told.
 *
 * A session that was not reported is not a session that was not held: only complete records can show that a month fell
 * short. Units that the period cuts off, or in which the cadence changed, are not judged, nor those for which it announces no session (8월 제외). A
 * session on another day than the cadence fixes is named. One that had to leave its day speaks for the cadence and counts where that day was: its record says
 * so (`movedFrom`), or the day was a day of rest or a blackout and it took the next open day, or another one of the same week or month.
 *
 * @param series - The series with its cadences.
 * @param sessions - Sessions in any order; those of other series are passed over.
 * @param period - The period that is judged.
 * @param records - Whether the sessions given are all there were, the public holidays and the blackouts.
 *
 * @example
 * ```ts
 * import { checkCadence, ForumSeries, ForumSession } from "dojeong/forums";
 * import { day } from "dojeong/time";
 *
 * const series = ForumSeries.parse({
 *   id: "forum", names: [{ name: "포럼" }], cadences: [{ cadence: { kind: "times-per", times: 2, per: "month" } }],
 * });
 * const sessions = ["2024-01-09", "2024-01-23", "2024-02-13"].map((on) =>
 *   ForumSession.parse({ id: on, seriesId: "forum", state: "held", on: { precision: "day", on } }),
 * );
 * const period = { startsOn: day("2024-01-01"), endsOn: day("2024-02-29") };
 * checkCadence(series, sessions, period).outcome; // => "unknown"
 * const short = checkCadence(series, sessions, period, { complete: true });
 * short.findings.find((it) => it.outcome === "no")?.facts["units"]; // => ["2024-02-01"]
 * ```
 */
export function checkCadence(
  series: ForumSeries,
  sessions: readonly ForumSession[],
  period: Period,
  records: CadenceRecords = {},
): Decision<never, ForumFindingCode> {
  const held = sessions.filter((session) => session.seriesId === series.id && session.state === "held");
  const inForce = (series.cadences ?? []).filter((dated) => clipped(period, dated) !== undefined);
  const findings = inForce.flatMap((dated) => judged(series, dated, held, period, records));
  if (findings.length > 0) return decide(findings);
  const facts = { startsOn: period.startsOn, endsOn: period.endsOn };
  const nothing: Finding<ForumFindingCode> =
    inForce.length === 0
      ? { code: "cadence-not-announced", outcome: "unknown", citations: [], facts, missing: ["cadence"] }
      : { code: "no-whole-unit", outcome: "unknown", citations: [], facts, missing: ["longer-period"] };
  return decide([nothing]);
}

function judged(
  series: ForumSeries,
  dated: DatedCadence,
  held: readonly ForumSession[],
  period: Period,
  records: CadenceRecords,
): Finding<ForumFindingCode>[] {
  const inForce = clipped(period, dated);
  if (inForce === undefined) return [];
  const { cadence } = dated;
  const facts = { cadence: { ...cadence }, startsOn: inForce.startsOn, endsOn: inForce.endsOn };
  if (cadence.kind === "irregular") return [{ code: "nothing-to-keep", outcome: "yes", citations: [], facts }];
  if (cadence.kind === "not-announced") {
    return [{ code: "cadence-not-announced", outcome: "unknown", citations: [], facts, missing: ["cadence"] }];
  }
  const anchor = series.firstOn?.precision === "day" ? series.firstOn.on : undefined;
  if (stepOf(cadence) > 1 && anchor === undefined) {
    return [
      { code: "cadence-anchor-not-stated", outcome: "unknown", citations: [], facts, missing: ["first-session"] },
    ];
  }
  const moves = sessionMoves({ ...dated, cadence, ...(anchor ? { anchor } : {}) }, held, inForce, records);
  return [
    ...countFindings(cadence, held, inForce, anchor, moves, records),
    ...patternFindings(cadence, held, inForce, moves),
  ];
}

function clipped(period: Period, { from, until }: DatedCadence): Period | undefined {
  const startsOn = from !== undefined && from > period.startsOn ? from : period.startsOn;
  const endsOn = until !== undefined && until < period.endsOn ? until : period.endsOn;
  return startsOn <= endsOn ? { startsOn, endsOn } : undefined;
}

interface UnitCount {
  /** Sessions that certainly fell into the unit. */
  certain: number;
  /** Sessions that may have. */
  possible: number;
}

function countFindings(
  cadence: CountingCadence,
  held: readonly ForumSession[],
  period: Period,
  anchor: IsoDate | undefined,
  moves: SessionMoves,
  records: SessionRecords,
): Finding<ForumFindingCode>[] {
  const unit = unitOfCadence(cadence);
  const whole = unitsTouching(period, unit).filter((one) => liesWithin(one, period));
  const units = whole.filter((one) => isHeldIn(cadence, one, anchor) && announcedIn(cadence, one) > 0);
  if (whole.length > 0 && units.length === 0) {
    const facts = { cadence: { ...cadence }, startsOn: period.startsOn, endsOn: period.endsOn };
    return [finding("no-session-announced", "yes", facts)];
  }
  const counts = new Map<string, UnitCount>(units.map((one) => [one.startsOn, { certain: 0, possible: 0 }]));
  let undated = 0;
  for (const { on } of held) {
    const left = on.precision === "day" ? moves.from.get(on.on) : undefined;
    const days = left === undefined ? possibleDays(on) : { earliest: left, latest: left };
    if (days === undefined) {
      undated += 1;
      continue;
    }
    const first = unitAround(days.earliest, unit);
    if (days.latest <= first.endsOn) {
      const count = counts.get(first.startsOn);
      if (count) count.certain += 1;
    } else {
      for (const one of unitsTouching({ startsOn: days.earliest, endsOn: days.latest }, unit)) {
        const count = counts.get(one.startsOn);
        if (count) count.possible += 1;
      }
    }
  }
  const kept: string[] = [];
  const short: string[] = [];
  const open: string[] = [];
  for (const one of units) {
    const { certain, possible } = counts.get(one.startsOn) ?? { certain: 0, possible: 0 };
    const announced = announcedIn(cadence, one);
    if (certain >= announced) kept.push(one.startsOn);
    else if (records.complete && certain + possible + undated < announced) short.push(one.startsOn);
    else open.push(one.startsOn);
  }
  const facts = { cadence: { ...cadence }, unit };
  const missing = records.complete ? ["days-of-sessions"] : ["other-sessions"];
  return [
    ...(kept.length > 0 ? [finding("cadence-kept", "yes", { ...facts, units: kept })] : []),
    ...(short.length > 0 ? [finding("cadence-fell-short", "no", { ...facts, units: short })] : []),
    ...(open.length > 0 ? [{ ...finding("cadence-not-told", "unknown", { ...facts, units: open }), missing }] : []),
  ];
}

/** Sessions on a day that the cadence does not fix, and those apart that had to leave one. */
function patternFindings(
  cadence: CountingCadence,
  held: readonly ForumSession[],
  period: Period,
  moves: SessionMoves,
): Finding<ForumFindingCode>[] {
  const isJudged = (day: IsoDate): boolean => containsDay(period, day);
  const sessions = held.filter(({ on }) => on.precision === "day" && isJudged(on.on)).length;
  if (sessions === 0 || cadence.kind === "times-per") return [];
  const facts = { cadence: { ...cadence }, sessions };
  const moved = [...moves.from].filter(([to]) => isJudged(to)).sort();
  const [off, untold] = [moves.off.filter(isJudged), moves.untold.filter(isJudged)];
  const years = [...new Set(untold.map((day) => `holidays.${day.slice(0, 4)}`))];
  const [to, from] = [moved.map(([day]) => day), moved.map(([, day]) => day)];
  return [
    ...(to.length + off.length + untold.length === 0 ? [finding("sessions-on-pattern", "yes", { ...facts, off })] : []),
    ...(to.length > 0 ? [finding("sessions-moved", "yes", { ...facts, moved: to, from })] : []),
    ...(off.length > 0 ? [finding("sessions-off-pattern", "no", { ...facts, off })] : []),
    ...(untold.length > 0
      ? [{ ...finding("off-pattern-not-told", "unknown", { ...facts, off: untold }), missing: years }]
      : []),
  ];
}

function finding(
  code: ForumFindingCode,
  outcome: Finding["outcome"],
  facts: Finding["facts"],
): Finding<ForumFindingCode> {
  return { code, outcome, citations: [], facts };
}
