/**
 * Reads a whole number as Korean writes it, in figures with 천·백·십 and 만·억·조: `300`, `1만 2천`, `1억 2천5백만`, `4.39조`.
 * `undefined` where the text is anything else, or not whole; spaces around it are passed over.
 */
export function readFigure(text: string): bigint | undefined {
  const plain = text.trim();
  if (plain === "" || plain.length > 60) return undefined;
  const term = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d{1,12}))?\s*([십백천]?)\s*([만억조]?)\s*/y;
  let [sum, below] = [0n, TOP];
  // What stands before the next of 만, 억, 조, in trillionths, so that decimals are whole here.
  let [part, above] = [0n, TOP];
  while (term.lastIndex < plain.length) {
    const match = term.exec(plain);
    if (!match) return undefined;
    const [, whole = "", decimals = "", small = "", big = ""] = match;
    const figure = BigInt(whole.replaceAll(",", "") + decimals.padEnd(12, "0")) * unitOf(small);
    const isLast = big !== "" || term.lastIndex === plain.length;
    // Terms go down (2천 5백, not 5백 2천), and decimals stand in a single one.
    if (figure >= above || (decimals !== "" && (part > 0n || !isLast))) return undefined;
    part += figure;
    above = unitOf(small) * TRILLION;
    if (!isLast) continue;
    const unit = unitOf(big);
    const total = (part * unit) / TRILLION;
    // A part reaches neither the unit above it nor below one.
    if (total >= below || (part * unit) % TRILLION !== 0n) return undefined;
    sum += total;
    below = unit;
    [part, above] = [0n, TOP];
  }
  return sum;
}

/** 1 for no word at all. */
function unitOf(word: string): bigint {
  return 10n ** BigInt("십백천만...억...조".indexOf(word || "?") + 1);
}

const TRILLION = 10n ** 12n;
/** Above whatever is read; figures have at most 60 digits. */
const TOP = 10n ** 99n;
