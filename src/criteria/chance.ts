import type { Explanation } from "./explanation.js";

/** How likely an open node turns out to be met, with its open parts. All numbers are natural logarithms. */
export interface Chance {
  /** Of yes. */
  readonly yes: number;
  /** Of no. */
  readonly no: number;
  /** The open parts. */
  readonly parts: readonly (readonly [Explanation, Chance])[];
  /** For each open part: how likely the others are such that it settles this node. */
  readonly settles: readonly number[];
}

const HALF = Math.log(0.5);
const MOST_COUNTED = 64;
/** Stands in for the logarithm of what is too unlikely to tell from impossible. */
const LEAST = -1e9;

/** Works out the chances of an open node, each open leaf being as likely met as not. */
export function chancesOf(node: Explanation): Chance {
  const all = node.parts ?? [];
  const flippedFrom = node.about.kind === "not" ? 0 : node.about.kind === "unless" ? 1 : all.length;
  const parts: (readonly [Explanation, Chance])[] = [];
  const met: number[] = [];
  const unmet: number[] = [];
  let already = 0;
  all.forEach((part, index) => {
    const flipped = index >= flippedFrom;
    if (part.outcome === "unknown") {
      const chance = chancesOf(part);
      parts.push([part, chance]);
      met.push(flipped ? chance.no : chance.yes);
      unmet.push(flipped ? chance.yes : chance.no);
    } else if ((part.outcome === "yes") !== flipped) already += 1;
  });
  if (parts.length === 0) return { yes: HALF, no: HALF, parts, settles: [] };
  const needed = neededBy(node, all.length) - already;
  if (needed === parts.length) return everyOne(parts, met);
  if (needed === 1) {
    const { yes, no, settles } = everyOne(parts, unmet);
    return { yes: no, no: yes, parts, settles };
  }
  if (parts.length > MOST_COUNTED)
    return { yes: HALF, no: HALF, parts, settles: parts.map(() => -Math.log(parts.length)) };
  return counted(parts, met.map(Math.exp), needed);
}

function neededBy(node: Explanation, size: number): number {
  const { about } = node;
  if (about.kind === "atLeast" || about.kind === "someAtLeast") return about.count;
  return about.kind === "any" || about.kind === "some" || about.kind === "not" ? 1 : size;
}

function everyOne(parts: Chance["parts"], met: readonly number[]): Chance {
  const yes = met.reduce((sum, it) => sum + it, 0);
  return { yes, no: Math.max(LEAST, Math.log(-Math.expm1(yes))), parts, settles: met.map((it) => yes - it) };
}

/** Counts how many of the others are met, by the rule of Poisson's binomial. */
function counted(parts: Chance["parts"], met: readonly number[], needed: number): Chance {
  const settles = met.map((_, index) =>
    Math.log(
      exactly(
        met.filter((__, at) => at !== index),
        needed - 1,
      ),
    ),
  );
  let yes = 0;
  for (let count = needed; count <= met.length; count += 1) yes += exactly(met, count);
  return { yes: Math.log(yes), no: Math.log1p(-yes), parts, settles };
}

function exactly(met: readonly number[], count: number): number {
  let ways = [1];
  for (const chance of met) {
    ways = Array.from(
      { length: ways.length + 1 },
      (_, at) => (ways[at] ?? 0) * (1 - chance) + (ways[at - 1] ?? 0) * chance,
    );
  }
  return ways[count] ?? 0;
}
