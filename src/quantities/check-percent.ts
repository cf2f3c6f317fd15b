import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { decimalQuotient } from "./decimal-of.js";
import type { QuantityFindingCode } from "./finding-code.js";
import type { PercentText } from "./percent-text.js";
import type { Rounding } from "./share-of.js";

/**
 * Whether a printed percentage is the share that the figures give, at the digits it was printed with: 43 % stands
 * for 43.01 %, by rounding; 7.3 % for 7.38 %, by cutting off; 44 % does not.
 *
 * That a printed figure was rounded or cut off is assumed, and the finding says so, unless it is exact.
 *
 * @param printed - The percentage as printed, `"43"`.
 * @param part - The part, a whole number from 0.
 * @param whole - What it is a part of, a whole number from 0.
 * @returns With a yes, the percentage computed to four more digits than printed.
 * @throws RangeError when `printed` is not a percentage, or a figure is not a whole number from 0.
 *
 * @example
 * ```ts
 * import { checkPercent } from "dojeong/quantities";
 *
 * const cut = checkPercent("43", 11_080_000, 25_760_000);
 * cut.outcome === "yes" && cut.value; // => "43.0124"
 * checkPercent("44", 11_080_000, 25_760_000).outcome; // => "no"
 * ```
 */
export function checkPercent(
  printed: PercentText | string,
  part: number,
  whole: number,
): Decision<string, QuantityFindingCode> {
  return checked(printed, figure(part), figure(whole));
}

/**
 * Whether a printed rate of growth is what two figures give, at the digits it was printed with: 7 % for
 * 636.9 to 684.6 billion, which is 7.49 %.
 *
 * @param printed - The rate as printed, in percent; negative for a fall.
 * @param from - The earlier figure, a whole number from 0.
 * @param to - The later one.
 * @returns With a yes, the rate in percent, computed to four more digits than printed.
 * @throws RangeError when `printed` is not a percentage, or a figure is not a whole number from 0.
 *
 * @example
 * ```ts
 * import { checkGrowth } from "dojeong/quantities";
 *
 * const grown = checkGrowth("7", 636_900_000_000, 684_600_000_000);
 * grown.outcome === "yes" && grown.value; // => "7.4894"
 * ```
 */
export function checkGrowth(
  printed: PercentText | string,
  from: number,
  to: number,
): Decision<string, QuantityFindingCode> {
  const base = figure(from);
  return checked(printed, figure(to) - base, base);
}

function checked(printed: string, part: bigint, whole: bigint): Decision<string, QuantityFindingCode> {
  if (!/^-?\d{1,9}(\.\d{1,9})?$/.test(printed)) throw new RangeError(`Not a percentage as printed: ${printed}`);
  if (whole === 0n) {
    const missing = ["base"];
    const found = {
      code: "no-base-to-compare",
      outcome: "unknown",
      citations: [],
      facts: { printed },
      missing,
    } as const;
    return { outcome: "unknown", missing, findings: [found] };
  }
  const decimals = printed.includes(".") ? printed.length - printed.indexOf(".") - 1 : 0;
  const percent = part * 100n;
  const value = decimalQuotient(percent, whole, decimals + 4);
  const facts = { printed, computed: value };
  const code = wayPrinted(printed, decimals, percent, whole);
  const outcome = code === "printed-otherwise" ? "no" : "yes";
  const found: Finding<QuantityFindingCode> = { code, outcome, citations: [], facts };
  if (outcome === "no") return { outcome, findings: [found] };
  return { outcome, value, findings: [code === "printed-exactly" ? found : { ...found, assumed: true }] };
}

/** Which way of printing turns the quotient into the text. */
function wayPrinted(printed: string, decimals: number, percent: bigint, whole: bigint): QuantityFindingCode {
  const size = BigInt(printed.replace(".", ""));
  if (size * whole === percent * 10n ** BigInt(decimals)) return "printed-exactly";
  const as = (rounding: Rounding) => BigInt(decimalQuotient(percent, whole, decimals, rounding).replace(".", ""));
  if (as("half-up") === size) return "printed-by-rounding";
  return as("down") === size ? "printed-by-truncation" : "printed-otherwise";
}

function figure(value: number): bigint {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a whole number from 0: ${value}`);
  return BigInt(value);
}
