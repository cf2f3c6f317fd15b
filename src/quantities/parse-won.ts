import { readFigure } from "./read-figure.js";
import type { Won } from "./won.js";

/**
 * Reads a plain sum as Korean writes it: `2,300만원`, `4조 3,900억원`, `3천만 원`, `46백만원`, `1억 2천5백만원`, `4.39조원`, `천만원`,
 * `23,000,000`, `₩23,000,000`, `금113,560원(금일십일만삼천오백육십원)`.
 *
 * Only what has one reading is read: words about its exactness (`약`, `내외`) are left to {@link parseAmount}, and anything
 * else gives `undefined`, never a guess: `3억5천` without 만 or 원 (said for 350 million), `000만원` (not disclosed), figures
 * and words in brackets that differ.
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
 * parseWon("금113,560원(금일십일만삼천오백육십원)"); // => 113560
 * parseWon("3억5천") ?? "350 million, or 300 million and 5,000"; // => "350 million, or 300 million and 5,000"
 * parseWon("약 700만원") ?? "not a plain sum"; // => "not a plain sum"
 * ```
 */
export function parseWon(text: string): Won | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain.length > 100) return undefined;
  const [, figures = plain, again = figures] = /^([^(]+)\((.+)\)$/.exec(plain) ?? [];
  const sum = sumIn(figures);
  return sum === sumIn(again) ? (sum as Won | undefined) : undefined;
}

function sumIn(text: string): number | undefined {
  const [, written = "", unit] = /^(?:일?금|₩)?(.*?)(원정?)?$/.exec(text.trim()) ?? [];
  // A space before each: 삼사백만 is 3 to 4, not 34.
  const figure = written
    .replace(/[일이삼사오육칠팔구]/g, (word) => ` ${"일이삼사오육칠팔구".indexOf(word) + 1}`)
    .trim();
  // 3억5천 is 350 million to who says it: without 원, only what ends in 만, 억 or 조, or is all digits, has one reading.
  return unit || /^[\d,]+$|[만억조]$/.test(figure) ? readFigure(figure) : undefined;
}
