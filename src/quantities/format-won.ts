/** How a sum is written out. */
export interface WonFormat {
  /** `ko` 2,300만원 (the default) or `en` 23 million won. */
  readonly language?: "ko" | "en";
  /** `units` in 조·억·만 or trillions, billions, millions (the default); `digits` 23,000,000원. */
  readonly style?: "units" | "digits";
}

/**
 * Writes a sum of won, exactly: nothing is rounded, and no locale of the machine plays a part.
 *
 * @param won - Whole won; a difference may be negative.
 * @param format - Language and style.
 * @throws RangeError when the sum is not a safe integer.
 *
 * @example
 * ```ts
 * import { formatWon } from "dojeong/quantities";
 *
 * formatWon(23_000_000); // => "2,300만원"
 * formatWon(4_390_000_000_000); // => "4조 3,900억원"
 * formatWon(12_345); // => "1만 2,345원"
 * formatWon(12_345, { style: "digits" }); // => "12,345원"
 * formatWon(202_400_000_000, { language: "en" }); // => "202.4 billion won"
 * ```
 */
export function formatWon(won: number, format: WonFormat = {}): string {
  if (!Number.isSafeInteger(won)) throw new RangeError(`Not a sum in whole won: ${won}`);
  const sign = won < 0 ? "-" : "";
  const size = Math.abs(won);
  if (format.language === "en") return `${sign}${format.style === "digits" ? grouped(size) : english(size)} won`;
  return `${sign}${format.style === "digits" ? grouped(size) : korean(size)}원`;
}

/** Digits in groups of three: 1,234,567. */
export function grouped(size: number | string): string {
  return String(size).replace(/\B(?=(\d{3})+$)/g, ",");
}

function korean(size: number): string {
  if (size < 10_000) return grouped(size);
  const parts: string[] = [];
  let rest = size;
  for (const [unit, name] of KOREAN) {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    if (count > 0) parts.push(`${grouped(count)}${name}`);
  }
  return parts.join(" ");
}

function english(size: number): string {
  // Three decimals at most, so that nothing is rounded: a quotient of so few digits is printed as it is.
  const found = ENGLISH.find(([unit]) => size >= unit && size % (unit / 1000) === 0);
  if (found === undefined) return grouped(size);
  const [whole = "", decimals] = String(size / found[0]).split(".");
  return `${grouped(Number(whole))}${decimals === undefined ? "" : `.${decimals}`} ${found[1]}`;
}

const KOREAN = [
  [1_000_000_000_000, "조"],
  [100_000_000, "억"],
  [10_000, "만"],
  [1, ""],
] as const;

const ENGLISH = [
  [1_000_000_000_000, "trillion"],
  [1_000_000_000, "billion"],
  [1_000_000, "million"],
] as const;
