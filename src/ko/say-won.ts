import { groupDigits } from "../internal/group-digits.js";
import type { Won } from "../quantities/won.js";

const UNITS = ["", "만", "억", "조"];

/**
 * Writes a sum the way official papers do: 2,300만원, 1억 2,300만원, 12,340원.
 *
 * @example
 * ```ts
 * import { sayWon } from "dojeong/ko";
 * import { wonOf } from "dojeong/quantities";
 *
 * sayWon(wonOf(23_000_000)); // => "2,300만원"
 * sayWon(wonOf(123_456_789)); // => "1억 2,345만 6,789원"
 * ```
 */
export function sayWon(won: Won): string {
  if (won === 0) return "0원";
  const parts = UNITS.map((unit, index) => [Math.floor(won / 10_000 ** index) % 10_000, unit] as const)
    .filter(([figure]) => figure > 0)
    .map(([figure, unit]) => `${groupDigits(figure)}${unit}`);
  return `${parts.reverse().join(" ")}원`;
}
