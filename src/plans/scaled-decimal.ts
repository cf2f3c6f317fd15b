/** Places after the point that a {@link Decimal} may have; a scaled number counts units of this place. */
export const SCALE = 9;

/** One, as a scaled number. */
export const ONE: bigint = 1_000_000_000n;

/** The decimal as a whole number of billionths, exact. */
export function toScaled(decimal: string): bigint {
  const negative = decimal.startsWith("-");
  const [whole = "0", fraction = ""] = (negative ? decimal.slice(1) : decimal).split(".");
  const size = BigInt(whole) * ONE + BigInt(fraction.padEnd(SCALE, "0"));
  return negative ? -size : size;
}

/** The unit of the last place that is printed (`7.4` → a tenth), as a scaled number. */
export function printedUnit(decimal: string): bigint {
  const places = decimal.includes(".") ? decimal.length - decimal.indexOf(".") - 1 : 0;
  return 10n ** BigInt(SCALE - places);
}
