import type { Decision } from "../decisions/decision.js";
import { instantMillis, koreanDate } from "../internal/instant-millis.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import type { Period } from "../time/period.js";
import type { ApplicationWindow } from "./application-window.js";
import type { GrantFindingCode } from "./finding-code.js";

/**
 * The days on which a window is open, from its first to its last, both included, whatever lies between its rounds; later
 * notices that moved the end count.
 *
 * @param window - The window.
 * @returns The days; unknown where one of the ends is not a day that is named in full.
 *
 * @example
 * ```ts
 * import { windowPeriod } from "dojeong/grants";
 * import { day } from "dojeong/time";
 *
 * const period = windowPeriod({
 *   opens: { kind: "on", on: { precision: "day", on: day("2022-01-07") } },
 *   closes: { kind: "on", on: { precision: "day", on: day("2022-01-28") } },
 * });
 * period.outcome === "yes" && period.value; // => { startsOn: "2022-01-07", endsOn: "2022-01-28" }
 * ```
 */
export function windowPeriod(window: ApplicationWindow): Decision<Period, GrantFindingCode> {
  const { closes } = window;
  const startsOn = firstDay(window);
  const changes = [...(window.changes ?? [])].sort((a, b) => (a.announcedOn < b.announcedOn ? -1 : 1));
  const rounds = closes.kind === "rounds" ? closes.rounds : [];
  const last = rounds[rounds.length - 1];
  const ofTheEnd = changes.filter((one) => one.round === undefined || one.round === last?.round);
  const moved = ofTheEnd[ofTheEnd.length - 1]?.to;
  const endsOn =
    moved !== undefined
      ? dayOf(moved)
      : closes.kind === "at"
        ? dayOf(closes.at)
        : closes.kind === "on"
          ? exactDay(closes.on)
          : last && dayOf(last.closes);
  const citations = window.citations ?? [];
  if (startsOn !== undefined && endsOn !== undefined) {
    const facts = { startsOn, endsOn };
    return {
      outcome: "yes",
      value: facts,
      findings: [{ code: "window-days-known", outcome: "yes", citations, facts }],
    };
  }
  const missing = [
    ...(startsOn === undefined ? ["window.opens"] : []),
    ...(endsOn === undefined ? ["window.closes"] : []),
  ];
  return {
    outcome: "unknown",
    missing,
    findings: [{ code: "window-days-not-known", outcome: "unknown", citations, facts: {}, missing }],
  };
}

/** Of rounds the first day of the first one. */
function firstDay({ opens, closes }: ApplicationWindow): IsoDate | undefined {
  if (closes.kind === "rounds") return closes.rounds[0] && dayOf(closes.rounds[0].opens);
  if (opens.kind === "at") return dayOf(opens.at);
  return opens.kind === "on" ? exactDay(opens.on) : undefined;
}

function dayOf(at: string): IsoDate {
  return koreanDate(instantMillis(at)) as IsoDate;
}

function exactDay(date: PartialDate): IsoDate | undefined {
  return date.precision === "day" ? date.on : undefined;
}
