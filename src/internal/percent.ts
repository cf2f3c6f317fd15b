import type { Ratio } from "../quantities/ratio.js";

/** A share in percent to two decimals at most (6.67): `exact` tells whether that is all of it. */
export function percentOf(ratio: Ratio): { readonly text: string; readonly exact: boolean } {
  const scaled = BigInt(ratio.numerator) * 10_000n;
  const divisor = BigInt(ratio.denominator);
  const hundredths = (scaled * 2n + divisor) / (divisor * 2n);
  return { text: String(Number(hundredths) / 100), exact: hundredths * divisor === scaled };
}
