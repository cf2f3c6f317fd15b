/**
 * Reads a whole number as Korean writes it, in figures with 천·백·십 and 만·억·조: `300`, `1만 2천`, `1억 2천5백만`, `4.39조`.
 * `undefined` where the text is anything else, or not whole; spaces around it are passed over.
 */
export function readFigure(text: string): bigint | undefined {
  const plain = text.trim();
  if (plain.length === 0 || plain.length > 60) return undefined;
  const token = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d{1,12}))?\s*([십백천]?)\s*([만억조]?)\s*/y;
  let sum = 0n;
  let below = TOP;
  let terms: Term[] = [];
  while (token.lastIndex < plain.length) {
    const match = token.exec(plain);
    if (!match) return undefined;
    const [, whole = "", decimals = "", small = "", big = ""] = match;
    terms.push({
      digits: BigInt(whole.replaceAll(",", "") + decimals),
      decimals: decimals.length,
      small: SMALL[small] ?? 1n,
    });
    if (big === "" && token.lastIndex < plain.length) continue;
    const unit = BIG[big] ?? 1n;
    const figure = figureOf(terms, unit);
    // A part reaches neither the unit above it nor below one.
    if (figure === undefined || figure >= below) return undefined;
    sum += figure;
    below = unit;
    terms = [];
  }
  return sum;
}

/** One number with the 천, 백 or 십 after it. */
interface Term {
  /** The digits, without the point. */
  readonly digits: bigint;
  /** How many of them stand behind the point. */
  readonly decimals: number;
  readonly small: bigint;
}

/** What the terms before one of 만, 억, 조 come to: `2천5백` below 만. Decimals stand in a single term only. */
function figureOf(terms: readonly Term[], unit: bigint): bigint | undefined {
  let sum = 0n;
  for (const [index, { digits, decimals, small }] of terms.entries()) {
    const above = terms[index - 1]?.small;
    if (above !== undefined && (decimals > 0 || digits * small >= above)) return undefined;
    if (decimals > 0 && terms.length > 1) return undefined;
    const figure = digits * small * unit;
    const divisor = 10n ** BigInt(decimals);
    if (figure % divisor !== 0n) return undefined;
    sum += figure / divisor;
  }
  return sum;
}

const TOP = 10n ** 16n;
const SMALL: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1000n };
const BIG: Readonly<Record<string, bigint>> = { 만: 10_000n, 억: 100_000_000n, 조: 1_000_000_000_000n };
