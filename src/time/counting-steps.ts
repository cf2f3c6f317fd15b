import type { Citation } from "../decisions/citation.js";
import type { Finding } from "../decisions/finding.js";
import { civilAct } from "../internal/acts.js";
import type { TimeFindingCode } from "./finding-code.js";
import type { IsoDate } from "./iso-date.js";
import type { Length } from "./length.js";
import type { Span } from "./span.js";

/** One step of a count. */
export type Step = Finding<TimeFindingCode>;

/** The day of the event counts. */
export function firstDayCounted(on: IsoDate, citations: readonly Citation[]): Step {
  return { code: "first-day-counted", outcome: "yes", citations, facts: { on } };
}

/** The day of the event does not count; the next one is the first that does. */
export function firstDayNotCounted(on: IsoDate, first: IsoDate, citations: readonly Citation[]): Step {
  return { code: "first-day-not-counted", outcome: "yes", citations, facts: { on, firstCounted: first } };
}

/** How the end of a counted stretch was found (민법 제159조, 제160조). */
export function endOfSpan(first: IsoDate, length: Length, span: Span): Step {
  const facts = { from: first, length: { ...length }, on: span.last };
  if (length.days !== undefined) {
    return { code: "days-counted-out", outcome: "yes", citations: [civilAct("제159조")], facts };
  }
  if (span.corresponding === undefined) {
    return { code: "corresponding-day-missing", outcome: "yes", citations: [civilAct("제160조제3항")], facts };
  }
  return {
    code: "ends-before-corresponding-day",
    outcome: "yes",
    citations: [civilAct("제160조제1항"), civilAct("제160조제2항")],
    facts: { ...facts, corresponding: span.corresponding },
  };
}

/** The last day does not move, whatever day it is. */
export function lastDayStays(on: IsoDate, citations: readonly Citation[]): Step {
  return { code: "last-day-stays", outcome: "yes", citations, facts: { on } };
}
