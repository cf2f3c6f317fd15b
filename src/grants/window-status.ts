import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { civilAct } from "../internal/acts.js";
import { instantMillis, koreanDate } from "../internal/instant-millis.js";
import type { Instant } from "../time/instant.js";
import type { PartialDate } from "../time/partial-date.js";
import { type PossibleDays, possibleDays, restsOnThirds } from "../time/possible-days.js";
import type {
  ApplicationWindow,
  ClosesAt,
  WindowChange,
  WindowClosing,
  WindowOpening,
  WindowRound,
} from "./application-window.js";
import type { GrantFindingCode } from "./finding-code.js";
import { endOfDay, startOfDay } from "./moment.js";

/** What the notice does not say, but the office knows. */
export interface WindowFacts {
  /** Whether money is left, where a window is open until it is spent. */
  readonly moneyLeft?: boolean;
}

type Reason = Finding<GrantFindingCode>;

/**
 * Whether applications are taken in at a moment: yes, no, or not to be told.
 *
 * The closing moment itself is in time: `18:00까지` takes in 18:00:00 and not 18:00:01, unless the window says
 * `side: "excluded"`; where it does not say, the finding is assumed. Where only a day is named, its end in Korea closes the window (민법 제159조). Of several notices that
 * moved the end, the last one published by that day holds.
 *
 * @param window - The window as announced.
 * @param at - The moment, with any offset. The library never reads the clock.
 * @param facts - What only the office knows.
 *
 * @example
 * ```ts
 * import { windowStatus } from "dojeong/grants";
 * import { instant } from "dojeong/time";
 *
 * const window = {
 *   opens: { kind: "at", at: instant("2025-02-07T09:00+09:00") },
 *   closes: { kind: "at", at: instant("2025-02-28T18:00+09:00") },
 * } as const;
 * windowStatus(window, instant("2025-02-28T09:00:00Z")).outcome; // => "yes"
 * windowStatus(window, instant("2025-02-28T09:00:01Z")).outcome; // => "no"
 * ```
 */
export function windowStatus(
  window: ApplicationWindow,
  at: Instant,
  facts: WindowFacts = {},
): Decision<never, GrantFindingCode> {
  const moment = instantMillis(at);
  if (window.closes.kind === "rounds") {
    return decide(withCitations(window, rounds(movedRounds(window, window.closes.rounds, moment), at, moment)));
  }
  const opening = openingFinding(window.opens, at, moment);
  return decide(withCitations(window, [opening, ...closingFindings(window, at, moment, facts)]));
}

function openingFinding(opens: WindowOpening, at: Instant, moment: number): Reason {
  if (opens.kind === "at") {
    const code = instantMillis(opens.at) <= moment ? "window-opened" : "window-not-open-yet";
    return reason(code, { at, opens: opens.at });
  }
  if (opens.kind === "not-stated") {
    return reportedOpen(opens.openBy, at, moment);
  }
  const days = possibleDays(opens.on);
  if (days === undefined) return reason("window-opening-not-reported", { at }, missingOf(opens.on, "window.opens"));
  const isOpen = ({ earliest, latest }: PossibleDays) => startOfDay(earliest) <= moment && moment < startOfDay(latest);
  if (isOpen(days)) return reason("window-opening-not-reported", { at }, missingOf(opens.on, "window.opens"));
  const found =
    moment < startOfDay(days.earliest)
      ? reason("window-not-open-yet", { at, opens: days.earliest })
      : reason("window-opened", { at, opens: days.latest });
  return byThirds(found, opens.on, isOpen);
}

/** Open for certain only from the latest day on which the report may have been made. */
function reportedOpen(openBy: PartialDate | undefined, at: Instant, moment: number): Reason {
  const days = openBy === undefined ? undefined : possibleDays(openBy);
  if (openBy === undefined || days === undefined || moment < startOfDay(days.latest)) {
    return reason("window-opening-not-reported", { at }, ["window.opens"]);
  }
  const found = reason("window-reported-open", { at, openBy: openBy.precision === "day" ? openBy.on : { ...openBy } });
  return byThirds(found, openBy, ({ latest }) => moment < startOfDay(latest));
}

/** Says that an answer is assumed where it rests on a month's being cut at the 10th and the 20th. */
function byThirds(found: Reason, date: PartialDate, isOpen: (days: PossibleDays) => boolean): Reason {
  return restsOnThirds(date, isOpen) ? { ...found, assumed: true } : found;
}

function closingFindings(window: ApplicationWindow, at: Instant, moment: number, facts: WindowFacts): Reason[] {
  const change = lastChange(window, moment);
  if (change !== undefined) {
    const { kind, to, announcedOn, citations = [] } = change;
    const found = closesAt(to, at, moment, true, { moved: kind, announcedOn });
    return [{ ...found, citations }, ...moneyFindings(window.closes, facts)];
  }
  return closing(window.closes, at, moment, facts);
}

function closing(closes: WindowClosing, at: Instant, moment: number, facts: WindowFacts): Reason[] {
  switch (closes.kind) {
    case "at":
      return [atMoment(closes, at, moment)];
    case "on":
      return [closesOn(closes.on, at, moment)];
    case "rolling":
      return [reason("window-rolling", { at })];
    case "not-announced":
      return [reason("window-closing-not-announced", { at }, ["window.closes"])];
    case "until-budget-spent": {
      const latest = closes.latest === undefined ? [] : [closesAt(closes.latest, at, moment, true)];
      return [...latest, ...moneyFindings(closes, facts)];
    }
    default:
      return rounds(closes.rounds, at, moment);
  }
}

function moneyFindings(closes: WindowClosing, facts: WindowFacts): Reason[] {
  if (closes.kind !== "until-budget-spent") return [];
  if (facts.moneyLeft === undefined) return [reason("window-money-not-known", {}, ["moneyLeft"])];
  return [reason(facts.moneyLeft ? "window-money-left" : "window-money-spent", {})];
}

/** The moment named is in time unless the window says otherwise; where it does not say, that is declared as assumed. */
function atMoment({ at: closes, side }: ClosesAt, at: Instant, moment: number): Reason {
  if (side === undefined && moment === instantMillis(closes)) {
    return { ...reason("window-at-closing-moment", { at, closes }), assumed: true };
  }
  return closesAt(closes, at, moment, side !== "excluded");
}

function closesAt(closes: Instant, at: Instant, moment: number, included: boolean, more: Reason["facts"] = {}): Reason {
  const last = instantMillis(closes);
  const open = moment < last || (included && moment === last);
  return reason(open ? "window-not-closed-yet" : "window-closed", { at, closes, ...more });
}

function closesOn(closes: PartialDate, at: Instant, moment: number): Reason {
  const days = possibleDays(closes);
  if (days === undefined) {
    return reason("window-closing-not-known", { at, closes: { ...closes } }, missingOf(closes, "window.closes"));
  }
  const isOpen = ({ earliest, latest }: PossibleDays) => endOfDay(earliest) < moment && moment <= endOfDay(latest);
  if (isOpen(days)) {
    return reason("window-closing-not-known", { at, closes: { ...closes } }, missingOf(closes, "window.closes"));
  }
  const found =
    moment <= endOfDay(days.earliest)
      ? reason("window-not-closed-yet", { at, closes: days.earliest })
      : reason("window-closed", { at, closes: days.latest });
  return byThirds({ ...found, citations: [civilAct("제159조")] }, closes, isOpen);
}

function rounds(all: readonly WindowRound[], at: Instant, moment: number): Reason[] {
  const running = all.find((one) => instantMillis(one.opens) <= moment && moment <= instantMillis(one.closes));
  if (running !== undefined) {
    return [reason("window-round-open", { at, round: running.round, closes: running.closes })];
  }
  const next = all.find((one) => moment < instantMillis(one.opens));
  const last = all[all.length - 1];
  if (next !== undefined) return [reason("window-between-rounds", { at, round: next.round, opens: next.opens })];
  return [reason("window-closed", { at, closes: last?.closes ?? at })];
}

/** The rounds with the ends that the notices published by then give them. */
function movedRounds(window: ApplicationWindow, all: readonly WindowRound[], moment: number): readonly WindowRound[] {
  const last = all[all.length - 1]?.round;
  return all.map((one) => {
    const change = lastChange(window, moment, (it) => (it.round ?? last) === one.round);
    return change === undefined ? one : { ...one, closes: change.to };
  });
}

/** The last notice, of those that concern it, that had been published on the day of the moment. */
function lastChange(
  window: ApplicationWindow,
  moment: number,
  concerns: (change: WindowChange) => boolean = () => true,
): WindowChange | undefined {
  const today = koreanDate(moment);
  const known = (window.changes ?? []).filter((one) => one.announcedOn <= today && concerns(one));
  return known.sort((a, b) => (a.announcedOn < b.announcedOn ? 1 : -1))[0];
}

function missingOf(date: PartialDate, field: string): readonly string[] {
  if (date.precision !== "day-of-month") return [field];
  return date.year === undefined ? [`${field}.year`, `${field}.month`] : [`${field}.month`];
}

function withCitations(window: ApplicationWindow, findings: readonly Reason[]): Reason[] {
  return findings.map((one) => ({ ...one, citations: [...one.citations, ...(window.citations ?? [])] }));
}

const OUTCOMES = {
  "window-opened": "yes",
  "window-reported-open": "yes",
  "window-not-open-yet": "no",
  "window-opening-not-reported": "unknown",
  "window-not-closed-yet": "yes",
  "window-at-closing-moment": "yes",
  "window-closed": "no",
  "window-closing-not-known": "unknown",
  "window-closing-not-announced": "unknown",
  "window-rolling": "yes",
  "window-money-left": "yes",
  "window-money-spent": "no",
  "window-money-not-known": "unknown",
  "window-round-open": "yes",
  "window-between-rounds": "no",
} as const;

function reason(code: keyof typeof OUTCOMES, facts: Reason["facts"], missing?: readonly string[]): Reason {
  const found: Reason = { code, outcome: OUTCOMES[code], citations: [], facts };
  return missing === undefined ? found : { ...found, missing };
}
