import * as z from "zod";
import { Decimal } from "./decimal.js";
import { toScaled } from "./scaled-decimal.js";

/** As it was written (`40% 이상`). */
interface AsWritten {
  /** The words of the source. */
  readonly text?: string;
}

/** One figure with what the source says of its exactness. */
export interface SingleIndicatorValue extends AsWritten {
  /** As for an amount: `exact`, `about` 약·내외, `at-most` 이하, `at-least` 이상, `over` 초과, `under` 미만, `a-little-over` 여. */
  readonly kind: "exact" | "about" | "at-most" | "at-least" | "over" | "under" | "a-little-over";
  /** The figure, in the unit of its indicator. */
  readonly value: Decimal;
}

/** From one figure to another, both included. */
export interface IndicatorValueRange extends AsWritten {
  readonly kind: "range";
  /** Lower bound, included. */
  readonly min: Decimal;
  /** Upper bound, included; never below `min`. */
  readonly max: Decimal;
}

/** A measured or intended value with the exactness its source gives it. */
export type IndicatorValue = SingleIndicatorValue | IndicatorValueRange;

const text = z.string().min(1).optional();

/** Parses unknown data into an {@link IndicatorValue}. */
export const IndicatorValue: z.ZodType<IndicatorValue> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["exact", "about", "at-most", "at-least", "over", "under", "a-little-over"]),
    value: Decimal,
    text,
  }),
  z
    .strictObject({ kind: z.literal("range"), min: Decimal, max: Decimal, text })
    .refine((it) => toScaled(it.min) <= toScaled(it.max), {
      path: ["max"],
      params: { code: "min-above-max" },
      error: "Below the lower bound",
    }),
]);
