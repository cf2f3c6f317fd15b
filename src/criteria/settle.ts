import type { Outcome } from "../decisions/outcome.js";
import type { CriterionHeader, Explanation } from "./explanation.js";
import type { MissingName } from "./missing-name.js";

/** An explanation in the making. Parts come without the outcome of the whole. */
export interface Draft {
  about: CriterionHeader;
  outcome: Outcome;
  decisive: boolean;
  ground: boolean;
  found?: unknown;
  missing?: readonly MissingName[];
  parts?: Draft[];
}

/** What the whole answer would be for each outcome of one node: no, unknown, yes as 0, 1, 2. */
type Effect = readonly [no: number, unknown: number, yes: number];

const SAME: Effect = [0, 1, 2];
const OUTCOMES = ["no", "unknown", "yes"] as const;

/** Works out the outcomes of groups from their parts, and then which nodes the answer hangs on. */
export function settle(top: Draft): Explanation {
  decideGroups(top);
  mark(top, SAME, true);
  return top;
}

function rank(outcome: Outcome): number {
  return outcome === "yes" ? 2 : outcome === "unknown" ? 1 : 0;
}

/** How many parts must hold, and whether the node says the opposite; every group is such a count. */
interface Rule {
  readonly needed: number;
  /** Index from which parts count as their opposite. */
  readonly flippedFrom: number;
}

function ruleOf(node: Draft, size: number): Rule {
  const { about } = node;
  switch (about.kind) {
    case "any":
    case "some":
      return { needed: 1, flippedFrom: size };
    case "atLeast":
    case "someAtLeast":
      return { needed: about.count, flippedFrom: size };
    case "not":
      return { needed: 1, flippedFrom: 0 };
    case "unless":
      return { needed: size, flippedFrom: 1 };
    default:
      return { needed: size, flippedFrom: size };
  }
}

function decideGroups(node: Draft): void {
  const { parts } = node;
  if (parts === undefined) return;
  const { needed, flippedFrom } = ruleOf(node, parts.length);
  let met = 0;
  let open = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Draft;
    decideGroups(part);
    if (part.outcome === "unknown") open += 1;
    else if ((part.outcome === "yes") !== at >= flippedFrom) met += 1;
  }
  node.outcome = met >= needed ? "yes" : met + open >= needed ? "unknown" : "no";
}

function mark(node: Draft, effect: Effect, ground: boolean): void {
  const now = rank(node.outcome);
  node.ground = ground;
  node.decisive = effect[0] !== effect[now] || effect[1] !== effect[now] || effect[2] !== effect[now];
  const { parts } = node;
  if (parts === undefined) return;
  const { needed, flippedFrom } = ruleOf(node, parts.length);
  let met = 0;
  let open = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const value = seen(parts[at] as Draft, at >= flippedFrom);
    if (value === 2) met += 1;
    else if (value === 1) open += 1;
  }
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Draft;
    const flipped = at >= flippedFrom;
    const value = seen(part, flipped);
    const [otherMet, otherOpen] = [met - (value === 2 ? 1 : 0), open - (value === 1 ? 1 : 0)];
    const no = effect[count(otherMet, otherOpen, needed)] as number;
    const unknown = effect[count(otherMet, otherOpen + 1, needed)] as number;
    const yes = effect[count(otherMet + 1, otherOpen, needed)] as number;
    mark(part, flipped ? [yes, unknown, no] : [no, unknown, yes], ground && OUTCOMES[value] === node.outcome);
  }
}

function seen(part: Draft, flipped: boolean): number {
  const value = rank(part.outcome);
  return flipped ? 2 - value : value;
}

function count(met: number, open: number, needed: number): number {
  return met >= needed ? 2 : met + open >= needed ? 1 : 0;
}
