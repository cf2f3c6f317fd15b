import * as z from "zod";
import { Won } from "./won.js";

/** As it was written (`2,000만원 내외`). */
interface AsWritten {
  /** The words of the source. */
  readonly text?: string;
}

/** One figure with what the source says of its exactness. */
export interface SingleAmount extends AsWritten {
  /**
   * `exact`; `about` 내외·약·가량, either side; `at-most` 이내·이하·한도, the figure included; `at-least` 이상, included;
   * `over` 초과 and `under` 미만, the figure excluded; `a-little-over` 여, a lower bound with somewhat more.
   */
  readonly kind: "exact" | "about" | "at-most" | "at-least" | "over" | "under" | "a-little-over";
  /** The figure, in won. */
  readonly won: Won;
  /** Present where the figure of a bound is itself given as about (약 3억원 이상); never with `exact` or `about`. */
  readonly approximate?: true;
}

/** From one figure to another, both included. */
export interface AmountRange extends AsWritten {
  readonly kind: "range";
  /** Lower bound in won, included. */
  readonly min: Won;
  /** Upper bound in won, included; never below `min`. */
  readonly max: Won;
  /** Present where both ends are given as about (5~6억원 내외). */
  readonly approximate?: true;
}

/** A figure that depends on something named: the genre, the rank, the year of farming. */
export interface AmountPerKey extends AsWritten {
  readonly kind: "per-key";
  /** What the key is (`genre`, `farmingYear`). */
  readonly key: string;
  /** The figures, each for one value of the key; no value twice. */
  readonly amounts: readonly KeyedAmount[];
}

/** The figure for one value of a key. */
export interface KeyedAmount {
  /** The value of the key (`시각`, `2`). */
  readonly of: string;
  /** Its figure. */
  readonly amount: SingleAmount | AmountRange | UndeterminedAmount;
}

/** No figure has been given (미정, 예산 범위 내). */
export interface UndeterminedAmount extends AsWritten {
  readonly kind: "undetermined";
}

/** A sum of money with the exactness its source gives it. */
export type Amount = SingleAmount | AmountRange | AmountPerKey | UndeterminedAmount;

const text = z.string().min(1).optional();
const approximate = z.literal(true).optional();
const single = z
  .strictObject({
    kind: z.enum(["exact", "about", "at-most", "at-least", "over", "under", "a-little-over"]),
    won: Won,
    approximate,
    text,
  })
  .refine((it) => it.approximate === undefined || (it.kind !== "exact" && it.kind !== "about"), {
    path: ["approximate"],
    params: { code: "approximate-twice" },
    error: "An exact figure is not about, and about says it already",
  })
  .refine((it) => it.kind !== "under" || it.won > 0, {
    path: ["won"],
    params: { code: "under-zero" },
    error: "No sum is under zero",
  });
const range = z
  .strictObject({ kind: z.literal("range"), min: Won, max: Won, approximate, text })
  .refine((it) => it.min <= it.max, {
    path: ["max"],
    params: { code: "min-above-max" },
    error: "Below the lower bound",
  });
const undetermined = z.strictObject({ kind: z.literal("undetermined"), text });
const keyed = z.strictObject({
  of: z.string().min(1),
  amount: z.discriminatedUnion("kind", [single, range, undetermined]),
});
const perKey = z
  .strictObject({ kind: z.literal("per-key"), key: z.string().min(1), amounts: z.array(keyed).min(1), text })
  .refine((it) => new Set(it.amounts.map((one) => one.of)).size === it.amounts.length, {
    path: ["amounts"],
    params: { code: "repeated-key" },
    error: "A value of the key stands twice",
  });

/** Parses unknown data into an {@link Amount}. */
export const Amount: z.ZodType<Amount> = z.discriminatedUnion("kind", [single, range, perKey, undetermined]);
