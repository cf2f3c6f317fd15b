import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { withoutValue } from "../internal/without-value.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import { possibleDays } from "../time/possible-days.js";
import type { Alliance } from "./alliance.js";
import type { AllianceEvent } from "./alliance-event.js";
import type { AllianceFindingCode } from "./finding-code.js";

/**
 * The days on which an alliance is to be launched, as announced; where no launch was announced, the day on which it was
 * reported to have been.
 *
 * Of several announcements the one made last holds; where that cannot be told and they differ, neither can the window.
 *
 * @param alliance - The alliance.
 * @param knownOn - The day as of which it is told: announcements made after it are passed over, those without the day on which they were made are
 *   not. Absent: all count.
 *
 * @example
 * ```ts
 * import { Alliance, launchWindow } from "dojeong/alliances";
 *
 * const alliance = Alliance.parse({
 *   id: "re100",
 *   names: [{ name: "RE100 에너지 솔루션 얼라이언스" }],
 *   timeline: [{ kind: "launched", announced: true, on: { precision: "month", year: 2024, month: 5, text: "5월" } }],
 * });
 * const window = launchWindow(alliance);
 * window.outcome === "yes" && window.value; // => { startsOn: "2024-05-01", endsOn: "2024-05-31" }
 * ```
 */
export function launchWindow(alliance: Alliance, knownOn?: IsoDate): Decision<Period, AllianceFindingCode> {
  const launches = alliance.timeline.filter((event) => event.kind === "launched" && isKnownOn(event, knownOn));
  return launches.some((event) => event.announced) ? announcedWindow(alliance, knownOn) : windowOfAll(launches);
}

/** The days announced alone: what was reported to have happened does not stand in for an announcement. */
export function announcedWindow(alliance: Alliance, knownOn?: IsoDate): Decision<Period, AllianceFindingCode> {
  return windowOfAll(announcementsHolding(alliance, knownOn));
}

/** The announcements of a launch that hold: those made last of the ones made by a day. */
export function announcementsHolding(alliance: Alliance, knownOn?: IsoDate): readonly AllianceEvent[] {
  const announced = alliance.timeline.filter((event) => event.kind === "launched" && event.announced);
  return lastAnnounced(announced.filter((event) => isKnownOn(event, knownOn)));
}

/** What happened is known from the day it happened on, unless it was reported later; an announcement without its day may be of any. */
function isKnownOn({ reportedOn, announced, on }: AllianceEvent, knownOn: IsoDate | undefined): boolean {
  const since = reportedOn ?? (announced ? undefined : on);
  const days = since && possibleDays(since);
  return knownOn === undefined || days === undefined || days.earliest <= knownOn;
}

/** The one window that all of them name. */
function windowOfAll(holding: readonly AllianceEvent[]): Decision<Period, AllianceFindingCode> {
  if (holding.length === 0) {
    const missing = ["announcement-of-launch"];
    return withoutValue([{ code: "launch-not-announced", outcome: "unknown", citations: [], facts: {}, missing }]);
  }
  const windows = new Map(holding.map((event) => [JSON.stringify(possibleDays(event.on) ?? null), event]));
  const [event] = windows.values();
  if (windows.size > 1 || event === undefined) {
    const facts = { announcements: holding.map((one) => ({ ...one.on })) };
    const missing = ["day-of-announcement"];
    return withoutValue([{ code: "launch-announcements-differ", outcome: "unknown", citations: [], facts, missing }]);
  }
  return windowOf(event);
}

function windowOf(event: AllianceEvent): Decision<Period, AllianceFindingCode> {
  const days = possibleDays(event.on);
  if (days === undefined || event.on.precision === "day-of-month") {
    const facts = { date: { ...event.on } };
    const missing = [event.on.precision === "day-of-month" ? "month" : "date"];
    return withoutValue([{ code: "launch-window-not-dated", outcome: "unknown", citations: [], facts, missing }]);
  }
  const period = { startsOn: days.earliest, endsOn: days.latest };
  const base = { outcome: "yes", citations: [], facts: { ...period, date: { ...event.on } } } as const;
  // 초·중순·말 have no days in law
  const assumed = event.on.precision === "month-part" ? { assumed: true as const } : {};
  const finding: Finding<AllianceFindingCode> = event.announced
    ? { code: "launch-announced", ...base, ...assumed }
    : { code: "launch-reported", ...base, ...assumed };
  return decide([finding], () => period);
}

/** The announcements made last, as far as their days tell; all of them where one has no day. */
function lastAnnounced(announced: readonly AllianceEvent[]): readonly AllianceEvent[] {
  const days = announced.map((event) => event.reportedOn && possibleDays(event.reportedOn));
  if (days.some((one) => one === undefined)) return announced;
  const latest =
    days
      .map((one) => one?.earliest ?? "")
      .sort()
      .at(-1) ?? "";
  return announced.filter((_, index) => (days[index]?.latest ?? "") >= latest);
}
