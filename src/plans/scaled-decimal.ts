/** Places after the point that a {@link Decimal} may have; a scaled number counts units of this place. */
export const SCALE = 9;

/** One, as a scaled number. */
export const ONE: bigint = 1_000_000_000n;

/** The decimal as a whole number of billionths, exact. */
export function toScaled(decimal: string): bigint {
  const point = decimal.indexOf(".");
  if (point < 0) return BigInt(decimal) * ONE;
  return BigInt(decimal.slice(0, point) + decimal.slice(point + 1).padEnd(SCALE, "0"));
}

/** The same, remembering what it has worked out: many items share their figures. */
export function scaler(): (decimal: string) => bigint {
  const known = new Map<string, bigint>();
  return (decimal) => {
    const found = known.get(decimal);
    if (found !== undefined) return found;
    const scaled = toScaled(decimal);
    known.set(decimal, scaled);
    return scaled;
  };
}
