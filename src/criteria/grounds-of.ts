import type { Explanation } from "./explanation.js";

/**
 * The conditions on which an answer rests, in the order of the document: of a no all failing conditions, of an unknown
 * all open ones that could still change it. They have no parts, or none that count: an empty list, say.
 *
 * @param explanation - What `explain` gave.
 *
 * @example
 * ```ts
 * import { explain, groundsOf } from "dojeong/criteria";
 *
 * const answer = explain({ kind: "not", of: { kind: "eq", field: "forProfit", value: true } }, { forProfit: true });
 * groundsOf(answer).map((ground) => ground.found); // => [true]
 * ```
 */
export function groundsOf(explanation: Explanation): readonly Explanation[] {
  const grounds: Explanation[] = [];
  const open: Explanation[] = [explanation];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const below: readonly Explanation[] = (next.parts ?? []).filter((part) => part.ground);
    if (below.length === 0) grounds.push(next);
    for (let at = below.length - 1; at >= 0; at -= 1) open.push(below[at] as Explanation);
  }
  return grounds;
}
