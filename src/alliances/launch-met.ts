import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Alliance } from "./alliance.js";
import { type DatedEvent, eventsOf } from "./alliance-days.js";
import type { AllianceFindingCode } from "./finding-code.js";
import { announcedWindow } from "./launch-window.js";

/**
 * Whether a planned launch was met, by what had been reported of the time until a day: yes within the window or before it, no after it or
 * where a later report says that it is still being prepared, and unknown while the window runs and
 * where nothing was reported after it. An announcement does not show that anything took place.
 *
 * The plan is the one announced last by that day; a launch put off from May to September meets the later plan. Whether the first one was met is
 * asked with the day on which it was the plan.
 *
 * @param alliance - The alliance.
 * @param asOf - The day as of which it is asked; events and announcements after it are passed over.
 * @param planOf - The day whose plan is meant. Absent: `asOf`.
 *
 * @example
 * ```ts
 * import { Alliance, launchMet } from "dojeong/alliances";
 * import { day } from "dojeong/time";
 *
 * const planned = { kind: "launched", announced: true, on: { precision: "month", year: 2024, month: 5 } };
 * const launched = { kind: "launched", on: { precision: "day", on: "2024-05-21" } };
 * const alliance = { id: "re100", names: [{ name: "RE100 얼라이언스" }] };
 * launchMet(Alliance.parse({ ...alliance, timeline: [planned, launched] }), day("2024-06-01")).outcome; // => "yes"
 * launchMet(Alliance.parse({ ...alliance, timeline: [planned] }), day("2024-06-01")).outcome; // => "unknown"
 * ```
 */
export function launchMet(
  alliance: Alliance,
  asOf: IsoDate,
  planOf: IsoDate = asOf,
): Decision<never, AllianceFindingCode> {
  const window = announcedWindow(alliance, planOf);
  if (window.outcome !== "yes") return decide(window.findings);
  const { startsOn, endsOn } = window.value;
  const reported = eventsOf(alliance, "reported").filter((one) => one.earliest <= asOf);
  const launch = reported.find((one) => one.event.kind === "launched");
  const facts = { startsOn, endsOn, asOf };
  return decide([...window.findings, launch ? launched(launch, facts) : notLaunched(reported, facts)]);
}

interface WindowFacts {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly asOf: IsoDate;
}

function launched(launch: DatedEvent, { startsOn, endsOn, asOf }: WindowFacts): Finding<AllianceFindingCode> {
  const facts = { startsOn, endsOn, asOf, launched: { ...launch.event.on } };
  const base = { citations: [], facts };
  if (launch.latest < startsOn) return { code: "launched-before-window", outcome: "yes", ...base };
  if (launch.latest <= endsOn) return { code: "launched-within-window", outcome: "yes", ...base };
  if (launch.earliest > endsOn) return { code: "launched-after-window", outcome: "no", ...base };
  return { code: "launch-day-not-told", outcome: "unknown", ...base, missing: ["day-of-launch"] };
}

function notLaunched(
  reported: readonly DatedEvent[],
  { startsOn, endsOn, asOf }: WindowFacts,
): Finding<AllianceFindingCode> {
  const base = { citations: [], facts: { startsOn, endsOn, asOf } };
  const still = reported.some(
    ({ event, earliest }) =>
      (event.kind === "planned" || event.kind === "preparing" || event.kind === "dissolved") && earliest > endsOn,
  );
  if (still) return { code: "not-launched-by-end-of-window", outcome: "no", ...base };
  const missing = ["report-of-launch"];
  return asOf <= endsOn
    ? { code: "launch-still-ahead", outcome: "unknown", ...base, missing }
    : { code: "launch-not-reported-after-window", outcome: "unknown", ...base, missing };
}
