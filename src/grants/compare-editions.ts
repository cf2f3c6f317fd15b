import type { Amount } from "../quantities/amount.js";
import type { Headcount } from "../quantities/headcount.js";
import type { GrantProgram } from "./grant-program.js";

/** A figure before and after, and what it changed by where both are exact. */
export interface AmountChange {
  /** What the earlier edition offers; absent where it says nothing. */
  readonly from?: Amount;
  /** What the later edition offers; absent where it says nothing. */
  readonly to?: Amount;
  /** In won, negative where it fell; only where both figures are exact. */
  readonly change?: number;
  /** Change of the lower figures of two ranges. */
  readonly leastChange?: number;
  /** Change of the upper figures of two ranges, or of two limits. */
  readonly mostChange?: number;
}

/** One track in two editions. */
export interface TrackChange {
  /** Id of the track. */
  readonly trackId: string;
  /** Whether the track is in both editions. */
  readonly kept: "in-both" | "added" | "dropped";
  /** Its amount. */
  readonly amount: AmountChange;
  /** Its slots before and after. */
  readonly slots: { readonly from?: Headcount; readonly to?: Headcount };
}

/** What differs between two editions of a series. */
export interface EditionComparison {
  /** Tracks in the order of the later edition, dropped ones after. */
  readonly tracks: readonly TrackChange[];
  /** Ids of requirements, exclusions and limits that the later edition adds. */
  readonly rulesAdded: readonly string[];
  /** Those that it drops. */
  readonly rulesDropped: readonly string[];
}

/**
 * Compares two editions of a series track by track, by the ids that tracks and rules keep.
 *
 * @param before - The earlier edition.
 * @param after - The later one.
 *
 * @example
 * ```ts
 * import { compareEditions, type GrantProgram } from "dojeong/grants";
 *
 * const edition = (won: number) =>
 *   ({
 *     tracks: [{ id: "geum", amount: { kind: "exact", won } }],
 *     selection: [],
 *     exclusions: [],
 *   }) as unknown as GrantProgram;
 * compareEditions(edition(30_000_000), edition(20_000_000)).tracks[0]?.amount.change; // => -10000000
 * ```
 */
export function compareEditions(before: GrantProgram, after: GrantProgram): EditionComparison {
  const ids = [...new Set([...after.tracks, ...before.tracks].map((track) => track.id))];
  const rulesBefore = ruleIds(before);
  const rulesAfter = ruleIds(after);
  return {
    tracks: ids.map((id) => trackChange(id, before, after)),
    rulesAdded: rulesAfter.filter((id) => !rulesBefore.includes(id)),
    rulesDropped: rulesBefore.filter((id) => !rulesAfter.includes(id)),
  };
}

function trackChange(id: string, before: GrantProgram, after: GrantProgram): TrackChange {
  const from = before.tracks.find((track) => track.id === id);
  const to = after.tracks.find((track) => track.id === id);
  return {
    trackId: id,
    kept: from === undefined ? "added" : to === undefined ? "dropped" : "in-both",
    amount: amountChange(from?.amount, to?.amount),
    slots: { ...(from?.slots && { from: from.slots }), ...(to?.slots && { to: to.slots }) },
  };
}

function amountChange(from: Amount | undefined, to: Amount | undefined): AmountChange {
  const ends = { ...(from && { from }), ...(to && { to }) };
  if (from === undefined || to === undefined || from.kind !== to.kind) return ends;
  if (from.kind === "range" && to.kind === "range") {
    return { ...ends, leastChange: to.min - from.min, mostChange: to.max - from.max };
  }
  if (!("won" in from) || !("won" in to)) return ends;
  if (from.kind === "exact") return { ...ends, change: to.won - from.won };
  return from.kind === "at-most" ? { ...ends, mostChange: to.won - from.won } : ends;
}

function ruleIds(program: GrantProgram): readonly string[] {
  return [...program.selection, ...program.exclusions, ...(program.limits ?? [])].map((rule) => rule.id);
}
