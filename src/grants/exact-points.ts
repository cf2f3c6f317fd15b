import type { Ratio } from "../quantities/ratio.js";

/** Points are kept in ten-thousandths, so that sums of decimals are exact. */
export const UNITS = 10_000;

/** Points in ten-thousandths. */
export function unitsOf(points: number): number {
  return Math.round(points * UNITS);
}

/** A sum of ten-thousandths, shared by so many, as an exact fraction in points; it may be below 0. */
export function meanOf(units: number, sharedBy: number): Ratio {
  return reduced(BigInt(units), BigInt(UNITS) * BigInt(sharedBy));
}

/** Adds fractions exactly. */
export function addFractions(a: Ratio, b: Ratio, sign: 1 | -1 = 1): Ratio {
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator) * BigInt(sign);
  return reduced(left + right, BigInt(a.denominator) * BigInt(b.denominator));
}

/** Negative where `a` is smaller, 0 where they are the same, positive where it is larger. */
export function compareFractions(a: Ratio, b: Ratio): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  const difference = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A fraction rounded to some decimals. */
export function roundedTo(value: Ratio, decimals: number, mode: "half-up" | "down"): Ratio {
  const scale = 10n ** BigInt(decimals);
  const numerator = BigInt(value.numerator) * scale;
  const denominator = BigInt(value.denominator);
  const rounded =
    mode === "down" ? floor(numerator, denominator) : floor(2n * numerator + denominator, 2n * denominator);
  return reduced(rounded, scale);
}

/** A fraction as a number for showing, to four decimals; never for comparing. */
export function shown(value: Ratio): number {
  const { numerator, denominator } = roundedTo(value, 4, "half-up");
  return numerator / denominator;
}

function floor(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

function reduced(numerator: bigint, denominator: bigint): Ratio {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b > 0n) [a, b] = [b, a % b];
  const divisor = a === 0n ? 1n : a;
  return { numerator: Number(numerator / divisor), denominator: Number(denominator / divisor) };
}
