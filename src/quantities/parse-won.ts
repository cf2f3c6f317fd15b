import { readFigure } from "./read-figure.js";
import type { Won } from "./won.js";

/**
 * Reads a plain sum as Korean writes it: `2,300만원`, `4조 3,900억원`, `3천만 원`, `46백만원`, `1억 2천5백만원`, `4.39조원`, `23,000,000`.
 *
 * Only what has one reading is read: words about its exactness (`약`, `내외`) are left to {@link parseAmount}, and anything
 * else gives `undefined`, never a guess.
 *
 * @param text - The text.
 * @returns The sum; `undefined` where the text is not a sum in whole won.
 *
 * @example
 * ```ts
 * import { parseWon } from "dojeong/quantities";
 *
 * parseWon("2,300만원"); // => 23000000
 * parseWon("4조 3,900억원"); // => 4390000000000
 * parseWon("약 700만원") ?? "not a plain sum"; // => "not a plain sum"
 * ```
 */
export function parseWon(text: string): Won | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain.length > 60) return undefined;
  const sum = readFigure(plain.replace(/원$/, ""));
  return sum !== undefined && sum <= BigInt(Number.MAX_SAFE_INTEGER) ? (Number(sum) as Won) : undefined;
}
