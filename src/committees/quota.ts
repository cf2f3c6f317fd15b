import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Ratio } from "../quantities/ratio.js";
import { Circumstance } from "./circumstance.js";
import { type Cited, citations } from "./cited.js";

/**
 * Whom a quota counts:
 * - `each-sex` and `each-residence`: the members of any one sex, of any one city or county, each of them;
 * - `age`: those from `from` to `to` years old, both included (청년: 19 to 34);
 * - `official` and `civilian`: who is an official, who is not; `appointed`: who is appointed (위촉), and does not sit by post;
 * - `sector`, `nominator`, `qualification`: those of one group, proposed by one body, or who have one qualification.
 */
export type QuotaCount =
  | { readonly of: "each-sex" | "each-residence" | "official" | "civilian" | "appointed" }
  | { readonly of: "age"; readonly from?: number; readonly to?: number }
  | { readonly of: "sector" | "nominator" | "qualification"; readonly is: string };

const age = z.int().nonnegative().max(150).optional();

/** Parses unknown data into a {@link QuotaCount}. */
export const QuotaCount: z.ZodType<QuotaCount> = z.discriminatedUnion("of", [
  z.strictObject({ of: z.enum(["each-sex", "each-residence", "official", "civilian", "appointed"]) }),
  z
    .strictObject({ of: z.literal("age"), from: age, to: age })
    .refine((it) => it.from === undefined || it.to === undefined || it.from <= it.to, {
      path: ["to"],
      params: { code: "min-above-max" },
      error: "Below the youngest age",
    }),
  z.strictObject({ of: z.enum(["sector", "nominator", "qualification"]), is: z.string().min(1) }),
]);

/** A bound of a quota: a share of the base, or a number of members. Either value itself is still allowed. */
export type QuotaBound = { readonly share: Ratio } | { readonly count: number };

/** Parses unknown data into a {@link QuotaBound}. */
export const QuotaBound: z.ZodType<QuotaBound> = z.union([
  z.strictObject({
    share: Ratio.refine((it) => it.numerator <= it.denominator, {
      path: ["numerator"],
      params: { code: "share-above-whole" },
      error: "A share of members is at most the whole",
    }),
  }),
  z.strictObject({ count: z.int().nonnegative().max(10_000) }),
]);

/** How many of a committee's members may or must be of one kind. */
export interface Quota extends Cited {
  /** Names it; unique within a rule document. Of two layers' quotas of one name the prevailing layer's holds. */
  readonly id: string;
  /** Whom it counts. */
  readonly counts: QuotaCount;
  /** Of whom: the appointed members, or all members. */
  readonly base: "appointed" | "all";
  /** The fewest allowed, that number included. */
  readonly atLeast?: QuotaBound;
  /** The most allowed, that number included (초과하지 아니하도록). */
  readonly atMost?: QuotaBound;
  /** Whether it binds, or is to be striven for (노력하여야 한다). */
  readonly force: "duty" | "effort";
  /** Circumstances in which it does not bind (`exception-resolved`). */
  readonly waivedWhen?: readonly Circumstance[];
}

/** Parses unknown data into a {@link Quota}. */
export const Quota: EntitySchema<Quota> = z
  .strictObject({
    id: z.string().min(1),
    counts: QuotaCount,
    base: z.enum(["appointed", "all"]),
    atLeast: QuotaBound.optional(),
    atMost: QuotaBound.optional(),
    force: z.enum(["duty", "effort"]),
    waivedWhen: z.array(Circumstance).optional(),
    citations,
  })
  .refine((it) => it.atLeast !== undefined || it.atMost !== undefined, {
    params: { code: "no-bound" },
    error: "State the fewest or the most",
  });
