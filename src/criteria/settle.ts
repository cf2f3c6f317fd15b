import type { Outcome } from "../decisions/outcome.js";
import type { CriterionHeader } from "./explanation.js";
import type { MissingName } from "./missing-name.js";

/** An explanation in the making. */
export interface Draft {
  about: CriterionHeader;
  outcome: Outcome;
  decisive: boolean;
  ground: boolean;
  found?: unknown;
  missing?: readonly MissingName[];
  parts?: Draft[];
}

/** What the whole answer would be if one node were no, unknown or yes: 0, 1 or 2. */
interface Effect {
  readonly no: number;
  readonly unknown: number;
  readonly yes: number;
}

const RANKS = { no: 0, unknown: 1, yes: 2 } as const;

/** How many parts a node needs; every group is such a count, and no part counts twice. */
function neededBy(about: CriterionHeader, size: number): number {
  switch (about.kind) {
    case "any":
    case "some":
    case "not":
      return 1;
    case "atLeast":
    case "someAtLeast":
      return about.count;
    default:
      return size;
  }
}

/** The index from which parts count as their opposite. */
function flippedFrom(about: CriterionHeader, size: number): number {
  return about.kind === "not" ? 0 : about.kind === "unless" ? 1 : size;
}

function rankIn(part: Draft, flipped: boolean): number {
  const rank = RANKS[part.outcome];
  return flipped ? 2 - rank : rank;
}

function counted(met: number, open: number, needed: number): number {
  return met >= needed ? 2 : met + open >= needed ? 1 : 0;
}

/** The outcome of a group or list from those of its parts. */
export function outcomeOf(about: CriterionHeader, parts: readonly Draft[]): Outcome {
  const flipped = flippedFrom(about, parts.length);
  let met = 0;
  let open = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const rank = rankIn(parts[at] as Draft, at >= flipped);
    if (rank === 2) met += 1;
    else if (rank === 1) open += 1;
  }
  const whole = counted(met, open, neededBy(about, parts.length));
  return whole === 2 ? "yes" : whole === 1 ? "unknown" : "no";
}

/** Finds out on which nodes the answer rests, and which alone could change it. */
export function mark(top: Draft): void {
  markNode(top, { no: 0, unknown: 1, yes: 2 }, true);
}

function markNode(node: Draft, effect: Effect, ground: boolean): void {
  node.ground = ground;
  node.decisive = effect.no !== effect.unknown || effect.unknown !== effect.yes;
  const { about, parts } = node;
  if (parts === undefined) return;
  const flipped = flippedFrom(about, parts.length);
  const needed = neededBy(about, parts.length);
  const own = RANKS[node.outcome];
  let met = 0;
  let open = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const rank = rankIn(parts[at] as Draft, at >= flipped);
    if (rank === 2) met += 1;
    else if (rank === 1) open += 1;
  }
  // Parts that say the same have the same effect, so there are three at most, and the opposites of three.
  const effects: Effect[] = [];
  const opposites: Effect[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Draft;
    const rank = rankIn(part, at >= flipped);
    const known = at >= flipped ? opposites : effects;
    let inner = known[rank];
    if (inner === undefined) {
      inner = effectOfPart(effect, rank === 2 ? met - 1 : met, rank === 1 ? open - 1 : open, needed);
      if (at >= flipped) inner = { no: inner.yes, unknown: inner.unknown, yes: inner.no };
      known[rank] = inner;
    }
    markNode(part, inner, ground && rank === own);
  }
}

/** The effect of one part, where so many of the others are met and open. */
function effectOfPart(effect: Effect, met: number, open: number, needed: number): Effect {
  return {
    no: answerOf(effect, counted(met, open, needed)),
    unknown: answerOf(effect, counted(met, open + 1, needed)),
    yes: answerOf(effect, counted(met + 1, open, needed)),
  };
}

function answerOf(effect: Effect, rank: number): number {
  return rank === 2 ? effect.yes : rank === 1 ? effect.unknown : effect.no;
}
