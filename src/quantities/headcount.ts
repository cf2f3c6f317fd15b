import * as z from "zod";

/** As it was written (`300여명`). */
interface AsWritten {
  /** The words of the source. */
  readonly text?: string;
}

/** One count with what the source says of its exactness. */
export interface SingleHeadcount extends AsWritten {
  /** As for an amount: `exact`, `about` 약·내외, `at-most` 이하·이내, `at-least` 이상, `over` 초과, `under` 미만, `a-little-over` 여. */
  readonly kind: "exact" | "about" | "at-most" | "at-least" | "over" | "under" | "a-little-over";
  /** The count, a whole number from 0. */
  readonly count: number;
  /** Present where the figure of a bound is itself given as about (약 300명 이상); never with `exact` or `about`. */
  readonly approximate?: true;
}

/** From one count to another, both included. */
export interface HeadcountRange extends AsWritten {
  readonly kind: "range";
  /** Lower bound, included. */
  readonly min: number;
  /** Upper bound, included; never below `min`. */
  readonly max: number;
  /** Present where both ends are given as about (40~50명 내외). */
  readonly approximate?: true;
}

/** No count has been given. */
export interface UndeterminedHeadcount extends AsWritten {
  readonly kind: "undetermined";
}

/** A number of people, bodies or places with the exactness its source gives it. */
export type Headcount = SingleHeadcount | HeadcountRange | UndeterminedHeadcount;

const text = z.string().min(1).optional();
const whole = z.int().nonnegative();
const approximate = z.literal(true).optional();

/** Parses unknown data into a {@link Headcount}. */
export const Headcount: z.ZodType<Headcount> = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.enum(["exact", "about", "at-most", "at-least", "over", "under", "a-little-over"]),
      count: whole,
      approximate,
      text,
    })
    .refine((it) => it.approximate === undefined || (it.kind !== "exact" && it.kind !== "about"), {
      path: ["approximate"],
      params: { code: "approximate-twice" },
      error: "An exact figure is not about, and about says it already",
    })
    .refine((it) => it.kind !== "under" || it.count > 0, {
      path: ["count"],
      params: { code: "under-zero" },
      error: "No count is under zero",
    }),
  z
    .strictObject({ kind: z.literal("range"), min: whole, max: whole, approximate, text })
    .refine((it) => it.min <= it.max, {
      path: ["max"],
      params: { code: "min-above-max" },
      error: "Below the lower bound",
    }),
  z.strictObject({ kind: z.literal("undetermined"), text }),
]);
