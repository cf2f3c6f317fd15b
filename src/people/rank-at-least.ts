import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import type { PeopleFindingCode } from "./finding-code.js";
import type { Rank } from "./rank.js";
import type { RankOrder } from "./rank-order.js";

/**
 * Whether a rank reaches a minimum (팀장급 이상, 6급 이상): the minimum itself does.
 *
 * A rank that the order does not contain cannot be placed: the answer is unknown, never no.
 *
 * @param order - The ranks that can be compared with one another.
 * @param rank - The rank held: its key, its name or another name of it. `undefined`: not reported.
 * @param minimum - The lowest rank that will do, likewise.
 *
 * @example
 * ```ts
 * import { lineRanks, rankAtLeast } from "dojeong/people";
 *
 * rankAtLeast(lineRanks, "팀장", "실과장").outcome; // => "no"
 * rankAtLeast(lineRanks, "팀장", "팀장급").outcome; // => "yes"
 * rankAtLeast(lineRanks, "6급", "팀장급").outcome; // => "unknown"
 * ```
 */
export function rankAtLeast(
  order: RankOrder,
  rank: string | undefined,
  minimum: string,
): Decision<never, PeopleFindingCode> {
  return decide([compared(order, rank, minimum)]);
}

function compared(order: RankOrder, rank: string | undefined, minimum: string): Finding<PeopleFindingCode> {
  if (rank === undefined) return finding("rank-not-stated", "unknown", order, { minimum }, ["rank"]);
  const held = rankOf(order, rank);
  const least = rankOf(order, minimum);
  const absent = [...(held ? [] : [rank]), ...(least ? [] : [minimum])];
  const facts = { rank, minimum };
  if (!held || !least) {
    return finding("rank-not-in-order", "unknown", order, { ...facts, absent }, ["rank.order"]);
  }
  return held.level >= least.level
    ? finding("rank-high-enough", "yes", order, facts)
    : finding("rank-too-low", "no", order, facts);
}

function rankOf(order: RankOrder, name: string): Rank | undefined {
  return (
    order.ranks.find((rank) => rank.id === name) ??
    order.ranks.find((rank) => rank.name === name || rank.alsoCalled?.includes(name))
  );
}

function finding(
  code: PeopleFindingCode,
  outcome: Outcome,
  order: RankOrder,
  facts: Finding["facts"],
  missing?: readonly string[],
): Finding<PeopleFindingCode> {
  const base = { code, outcome, citations: order.citations ?? [], facts: { ...facts, order: order.name } };
  return missing ? { ...base, missing } : base;
}
