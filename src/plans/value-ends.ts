import type { IndicatorValue } from "./indicator-value.js";
import { ONE, toScaled } from "./scaled-decimal.js";

/** What a value leaves open, in billionths of its unit; a side that is left out is open. */
export interface IndicatorEnds {
  /** The least it may be, included. */
  readonly min?: bigint;
  /** The greatest, included. */
  readonly max?: bigint;
  /** Whether the ends rest on how figures are usually printed (약, 여). */
  readonly assumed: boolean;
}

/**
 * The ends of a value. 초과 and 미만 leave their figure out by the smallest step there is; 약 rounds to the last digit that is
 * not 0, and 여 stays below the next step of that digit, as with sums and counts.
 */
export function endsOfValue(value: IndicatorValue): IndicatorEnds {
  if (value.kind === "range") return { min: toScaled(value.min), max: toScaled(value.max), assumed: false };
  const figure = toScaled(value.value);
  switch (value.kind) {
    case "exact":
      return { min: figure, max: figure, assumed: false };
    case "at-least":
      return { min: figure, assumed: false };
    case "over":
      return { min: figure + 1n, assumed: false };
    case "at-most":
      return { max: figure, assumed: false };
    case "under":
      return { max: figure - 1n, assumed: false };
    case "about": {
      const half = lastDigit(figure) / 2n;
      return { min: figure - half, max: figure + (half > 0n ? half - 1n : 0n), assumed: true };
    }
    case "a-little-over":
      return { min: figure, max: figure + lastDigit(figure) - 1n, assumed: true };
  }
}

/** The figure as written, without its words; of a range the lower one. */
export function figureOfValue(value: IndicatorValue): bigint {
  return toScaled(value.kind === "range" ? value.min : value.value);
}

/** The place of the last digit that is not 0. */
function lastDigit(figure: bigint): bigint {
  if (figure === 0n) return ONE;
  let unit = 1n;
  while (figure % (unit * 10n) === 0n) unit *= 10n;
  return unit;
}
