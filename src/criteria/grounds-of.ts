import type { Explanation } from "./explanation.js";

/**
 * The conditions without parts on which an answer rests, in the order of the document: of a no all failing
 * conditions, of an unknown all open ones that could still change it.
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
    if (!next.ground) continue;
    if (next.parts === undefined) grounds.push(next);
    else for (let at = next.parts.length - 1; at >= 0; at -= 1) open.push(next.parts[at] as Explanation);
  }
  return grounds;
}
