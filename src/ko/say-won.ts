import { formatWon } from "../quantities/format-won.js";
import type { Won } from "../quantities/won.js";

/**
 * Writes a sum the way official papers do: 2,300만원, 1억 2,345만 6,789원.
 *
 * @example
 * ```ts
 * import { sayWon } from "dojeong/ko";
 * import { wonOf } from "dojeong/quantities";
 *
 * sayWon(wonOf(23_000_000)); // => "2,300만원"
 * ```
 */
export function sayWon(won: Won): string {
  return formatWon(won);
}
