import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { withoutValue } from "../internal/without-value.js";
import { nameOn } from "../people/name-on.js";
import type { IsoDate } from "../time/iso-date.js";
import { laterOf } from "../time/order.js";
import type { PartialDate } from "../time/partial-date.js";
import { possibleDays } from "../time/possible-days.js";
import type { Alliance } from "./alliance.js";
import { type DatedEvent, eventsOf, rank } from "./alliance-days.js";
import type { AllianceReference } from "./alliance-reference.js";
import type { AllianceFindingCode } from "./finding-code.js";
import { announcementsHolding } from "./launch-window.js";

/** Where an alliance stood on a day. */
export interface AllianceStanding {
  /** `planned`, `preparing`, `launched` (it exists), or `dissolved`. */
  readonly status: "planned" | "preparing" | "launched" | "dissolved";
  /** Since when, as precisely as is known. */
  readonly since: PartialDate;
  /** The last day up to then on which anything was reported of it. What came after is not known. */
  readonly lastKnownOn: IsoDate;
  /** Its name on that day, where one is recorded. */
  readonly name?: string;
  /** The alliance that it went into, where it was dissolved so. */
  readonly into?: AllianceReference;
}

/**
 * Where an alliance stands on a day, by what was reported to have happened until then. An announcement changes nothing:
 * once an announced launch may have taken place and no report says so, the answer is unknown.
 *
 * Where dates leave open which of two steps came first (being prepared in 2024, launched on 2024-05-21), they are taken in their usual order, and
 * the finding says that this is assumed. Beyond the last report the status is carried forward, and a finding says that this is assumed.
 *
 * @param alliance - The alliance.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { Alliance, statusOn } from "dojeong/alliances";
 * import { day } from "dojeong/time";
 *
 * const alliance = Alliance.parse({
 *   id: "re100",
 *   names: [{ name: "RE100 에너지 솔루션 얼라이언스" }],
 *   timeline: [
 *     { kind: "preparing", on: { precision: "day", on: "2024-01-23" } },
 *     { kind: "launched", announced: true, on: { precision: "month", year: 2024, month: 5 } },
 *   ],
 * });
 * const january = statusOn(alliance, day("2024-01-23"));
 * january.outcome === "yes" && january.value.status; // => "preparing"
 * statusOn(alliance, day("2024-06-01")).outcome; // => "unknown"
 * ```
 */
export function statusOn(alliance: Alliance, on: IsoDate): Decision<AllianceStanding, AllianceFindingCode> {
  const reported = eventsOf(alliance, "reported");
  const past = reported.filter((one) => one.latest <= on);
  const states = past.filter((one) => isState(one.event.kind));
  const last = lastOf(states);
  const open = reported.filter((one) => isState(one.event.kind) && one.earliest <= on && on < one.latest);
  const straddling = open.find((one) => last === undefined || !comesBefore(one, last));
  if (straddling) return withoutValue([notDated(straddling, on)]);
  const pending = last?.event.kind === "dissolved" ? undefined : pendingLaunch(alliance, reported, last, on);
  if (pending) return withoutValue([notReported(pending, on)]);
  if (last === undefined) {
    const facts = { on };
    return withoutValue([
      { code: "nothing-reported-yet", outcome: "unknown", citations: [], facts, missing: ["earlier-reports"] },
    ]);
  }
  const lastKnownOn = lastReport(alliance, past, last, on);
  const status = last.event.kind as AllianceStanding["status"];
  const name = nameOn(alliance.names, on);
  const { into } = last.event;
  const value = {
    status,
    since: last.event.on,
    lastKnownOn,
    ...(name === undefined ? {} : { name }),
    ...(into === undefined ? {} : { into }),
  };
  const facts = { status, since: { ...last.event.on }, on, lastKnownOn };
  const ordered = [...states, ...open].some((one) => one.latest >= last.earliest && comesBefore(one, last));
  const findings: Finding<AllianceFindingCode>[] = [
    { code: "status-reported", outcome: "yes", citations: [], facts, ...(ordered ? { assumed: true } : {}) },
  ];
  if (lastKnownOn < on && status !== "dissolved") {
    findings.push({ code: "status-carried-forward", outcome: "yes", citations: [], facts, assumed: true });
  }
  return decide(findings, () => value);
}

function isState(kind: string): boolean {
  return kind === "planned" || kind === "preparing" || kind === "launched" || kind === "dissolved";
}

/** The state reached last; where dates leave the order open, the one that goes further. */
function lastOf(states: readonly DatedEvent[]): DatedEvent | undefined {
  let last: DatedEvent | undefined;
  for (const one of states) {
    if (last === undefined || !comesBefore(one, last)) last = one;
  }
  return last;
}

/** Whether one event may have come before another, and is of an earlier state. */
function comesBefore(one: DatedEvent, other: DatedEvent): boolean {
  return one.earliest <= other.latest && rank(one.event) < rank(other.event);
}

/** An announced launch that may have taken place by the day, when no report tells of one before or after it. */
function pendingLaunch(
  alliance: Alliance,
  reported: readonly DatedEvent[],
  last: DatedEvent | undefined,
  on: IsoDate,
): DatedEvent | undefined {
  if (reported.some((one) => one.event.kind === "launched")) return undefined;
  const holding = new Set(announcementsHolding(alliance));
  return eventsOf(alliance, "announced").find(
    (one) => holding.has(one.event) && one.earliest <= on && (last === undefined || last.earliest <= one.latest),
  );
}

function notDated({ event, earliest, latest }: DatedEvent, on: IsoDate): Finding<AllianceFindingCode> {
  const facts = { status: event.kind, earliest, latest, on };
  return { code: "status-change-not-dated", outcome: "unknown", citations: [], facts, missing: ["day-of-change"] };
}

function notReported({ earliest, latest }: DatedEvent, on: IsoDate): Finding<AllianceFindingCode> {
  const facts = { earliest, latest, on };
  return { code: "launch-not-reported", outcome: "unknown", citations: [], facts, missing: ["report-of-launch"] };
}

/** The last day up to `on` of which anything is reported: an event, a count, a movement. */
function lastReport(alliance: Alliance, past: readonly DatedEvent[], last: DatedEvent, on: IsoDate): IsoDate {
  let found = last.earliest;
  for (const one of past) found = laterOf(found, one.earliest);
  for (const { on: date } of alliance.counts ?? []) found = seen(found, date, on);
  for (const { until: date } of alliance.movements ?? []) found = seen(found, date, on);
  return found;
}

function seen(found: IsoDate, date: PartialDate, on: IsoDate): IsoDate {
  const days = possibleDays(date);
  return days && days.latest <= on ? laterOf(found, days.earliest) : found;
}
