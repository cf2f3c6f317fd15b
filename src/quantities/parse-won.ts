import type { Won } from "./won.js";

/**
 * Reads a plain sum as Korean writes it: `2,300만원`, `4조 3,900억원`, `3천만 원`, `46백만원`, `1억5천만원`, `4.39조원`, `23,000,000`.
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
  const match =
    /^(?:([\d,.]+\s*[십백천]?)\s*조)?\s*(?:([\d,.]+\s*[십백천]?)\s*억)?\s*(?:([\d,.]+\s*[십백천]?)\s*만)?\s*([\d,.]+\s*[백천]?)?\s*원?$/.exec(
      plain,
    );
  if (!match) return undefined;
  let sum = 0n;
  let below = 10n ** 16n;
  let read = false;
  for (const [index, unit] of UNITS.entries()) {
    const part = match[index + 1];
    if (part === undefined) continue;
    const figure = figureOf(part, unit);
    // A part reaches neither the unit above it nor below the won.
    if (figure === undefined || figure >= below) return undefined;
    sum += figure;
    below = unit;
    read = true;
  }
  return read && sum <= BigInt(Number.MAX_SAFE_INTEGER) ? (Number(sum) as Won) : undefined;
}

const UNITS = [1_000_000_000_000n, 100_000_000n, 10_000n, 1n] as const;
const SMALL: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1000n };

/** A number with at most one of 십, 백, 천 after it, in a unit; `undefined` where it is not whole won. */
function figureOf(text: string, unit: bigint): bigint | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,12}))?\s*([십백천]?)$/.exec(text.trim());
  if (!match) return undefined;
  const [, whole = "", decimals = "", small = ""] = match;
  const scale = unit * (small === "" ? 1n : (SMALL[small] ?? 1n));
  const figure = BigInt(whole.replaceAll(",", "") + decimals) * scale;
  const divisor = 10n ** BigInt(decimals.length);
  return figure % divisor === 0n ? figure / divisor : undefined;
}
