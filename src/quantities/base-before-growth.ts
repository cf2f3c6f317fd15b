import type { Decision } from "../decisions/decision.js";
import type { SingleAmount } from "./amount.js";
import type { QuantityFindingCode } from "./finding-code.js";
import type { PercentText } from "./percent-text.js";
import { unitOf } from "./span.js";
import type { Won } from "./won.js";

/**
 * The sum that a later one and its printed growth imply: 6,369억원, up 57 %, implies about 4,057억원 the year before.
 *
 * The result is "about", rounded to the last digit of the later sum that is not 0; between which sums it lies, given
 * that the percentage was rounded, stands in the finding.
 *
 * @param after - The later sum.
 * @param printed - The growth as printed, in percent; above -100.
 * @throws RangeError when `printed` is not a percentage above -100.
 *
 * @example
 * ```ts
 * import { baseBeforeGrowth, wonOf } from "dojeong/quantities";
 *
 * const before = baseBeforeGrowth(wonOf(636_900_000_000), "57");
 * before.outcome === "yes" && before.value; // => { kind: "about", won: 405700000000 }
 * before.findings[0]?.facts["min"]; // => 404380952381
 * before.findings[0]?.facts["max"]; // => 406964856230
 * ```
 */
export function baseBeforeGrowth(
  after: Won,
  printed: PercentText | string,
): Decision<SingleAmount, QuantityFindingCode> {
  if (!/^-?\d{1,9}(\.\d{1,9})?$/.test(printed)) throw new RangeError(`Not a percentage as printed: ${printed}`);
  const decimals = printed.includes(".") ? printed.length - printed.indexOf(".") - 1 : 0;
  const one = 10n ** BigInt(decimals + 2);
  // In half units of the last printed digit, so that the bounds of rounding are whole.
  const grown = 2n * (one + BigInt(printed.replace(".", "")));
  if (grown - 1n <= 0n) throw new RangeError(`Not a growth above -100 percent: ${printed}`);
  const dividend = BigInt(after) * 2n * one;
  const unit = BigInt(unitOf(after));
  const won = ((2n * dividend + unit * grown) / (2n * unit * grown)) * unit;
  const min = dividend / (grown + 1n) + 1n;
  const max = dividend / (grown - 1n);
  if ([won, min, max].some((figure) => figure > BigInt(Number.MAX_SAFE_INTEGER))) {
    const missing = ["exactFigure"];
    const found = {
      code: "figure-too-large",
      outcome: "unknown",
      citations: [],
      facts: { count: 1 },
      missing,
    } as const;
    return { outcome: "unknown", missing, findings: [found] };
  }
  const value: SingleAmount = { kind: "about", won: Number(won) as Won };
  const facts = { after, printed, won: Number(won), min: Number(min), max: Number(max) };
  const found = { code: "base-before-growth", outcome: "yes", citations: [], facts, assumed: true } as const;
  return { outcome: "yes", value, findings: [found] };
}
