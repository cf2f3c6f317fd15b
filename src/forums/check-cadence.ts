import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { holdsOn } from "../time/contains-day.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";
import { kindOfDay } from "../time/kind-of-day.js";
import type { Period } from "../time/period.js";
import { possibleDays } from "../time/possible-days.js";
import {
  announcedIn,
  type CountingCadence,
  liesWithin,
  patternDays,
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

/** What is known of the records, and of the days on which sessions could not be. */
export interface CadenceRecords extends SessionRecords {
  /** The public holidays. Absent: a session on another day than the cadence fixes counts against it, whatever the reason. */
  readonly holidays?: HolidayCalendar;
}

/**
 * Whether a series kept the cadence it announced in a period: which months (weeks, quarters, years) had all their
 * sessions, which fell short, and of which it cannot be told.
 *
 * A session that was not reported is not a session that was not held: only complete records can show that a month fell
 * short. Units that the period cuts off, or in which the cadence changed, are not judged, nor those for which it announces no session (8월 제외). A
 * session on another day than the cadence fixes is named; with the public holidays at hand, one that left a day of rest for another day of its
 * week or month speaks for the cadence and not against it.
 *
 * @param series - The series with its cadences.
 * @param sessions - Sessions in any order; those of other series are passed over.
 * @param period - The period that is judged.
 * @param records - Whether the sessions given are all there were, and the public holidays.
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
  return [
    ...countFindings(cadence, held, inForce, anchor, records),
    ...patternFindings(cadence, held, inForce, records.holidays),
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
    const days = possibleDays(on);
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

/** Sessions on a day that the cadence does not fix, those apart that had to leave a day of rest. */
function patternFindings(
  cadence: CountingCadence,
  held: readonly ForumSession[],
  period: Period,
  holidays: HolidayCalendar | undefined,
): Finding<ForumFindingCode>[] {
  const days = held.flatMap(({ on }) => (on.precision === "day" && holdsOn(asValidity(period), on.on) ? [on.on] : []));
  if (days.length === 0 || cadence.kind === "times-per") return [];
  const others = [...new Set(days.filter((on) => !isOnPattern(cadence, on)))].sort();
  const used = new Set(days);
  const moved: IsoDate[] = [];
  const off: IsoDate[] = [];
  for (const on of others) {
    const from = holidays && restDayInstead(cadence, on, used, holidays);
    if (from) used.add(from);
    (from ? moved : off).push(on);
  }
  const facts = { cadence: { ...cadence }, sessions: days.length };
  return [
    ...(others.length === 0 ? [finding("sessions-on-pattern", "yes", { ...facts, off })] : []),
    ...(moved.length > 0 ? [finding("sessions-moved-off-rest-days", "yes", { ...facts, moved })] : []),
    ...(off.length > 0 ? [finding("sessions-off-pattern", "no", { ...facts, off })] : []),
  ];
}

/** A day of rest that the cadence names in the same unit, and that no session was on or has been moved from. */
function restDayInstead(
  cadence: CountingCadence,
  on: IsoDate,
  used: ReadonlySet<IsoDate>,
  holidays: HolidayCalendar,
): IsoDate | undefined {
  const named = patternDays(cadence, unitAround(on, unitOfCadence(cadence))) ?? [];
  return named.find((day) => {
    const { kind } = kindOfDay(day, holidays);
    return !used.has(day) && (kind === "holiday" || kind === "saturday" || kind === "sunday");
  });
}

/** Whether a day is one of those that the cadence names. */
export function isOnPattern(cadence: CountingCadence, on: IsoDate): boolean {
  return patternDays(cadence, unitAround(on, unitOfCadence(cadence)))?.includes(on) ?? true;
}

function asValidity({ startsOn, endsOn }: Period): { readonly from: IsoDate; readonly until: IsoDate } {
  return { from: startsOn, until: endsOn };
}

function finding(
  code: ForumFindingCode,
  outcome: Finding["outcome"],
  facts: Finding["facts"],
): Finding<ForumFindingCode> {
  return { code, outcome, citations: [], facts };
}
