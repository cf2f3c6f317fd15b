import * as z from "zod";
import { Criterion } from "../criteria/criterion.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Ratio } from "../quantities/ratio.js";
import { Won } from "../quantities/won.js";

/** Another least share for those whom a condition names (by turnover, by status). */
export interface OwnShareBand {
  /** Whom it concerns. */
  readonly when: Criterion;
  /** Their least share, of the rule's base; 0 where they are exempt (면제), also from the rule's least sum. */
  readonly min: Ratio;
  /** Their least sum in won. Absent: the rule's, save for those who are exempt. */
  readonly minWon?: Won;
}

/**
 * How much an applicant must bring (자부담). The base decides: 10 % of the grant and 10 % of the total
 * are different sums, 1,000,000 and 1,111,112 won beside a grant of 10,000,000.
 */
export interface OwnShareRule {
  /** What the share is a share of: `total` 총사업비 (grant and own share together) or `grant` 보조금·지원금. */
  readonly base: "total" | "grant";
  /** The least share. Absent: a share is asked for, its size is not stated. */
  readonly min?: Ratio;
  /** A least sum in won, beside the share. */
  readonly minWon?: Won;
  /** Whether contributions in kind count: all of them, none, or up to `inKindAtMost`. Absent: not stated. */
  readonly inKind?: "counts" | "does-not-count" | "counts-up-to";
  /** The most of the own share that may be in kind. */
  readonly inKindAtMost?: Ratio;
  /** Other shares for some applicants; the first that applies holds. */
  readonly bands?: readonly OwnShareBand[];
  /** To which unit the least sum is rounded, and which way. Absent: the smallest whole won that is enough. */
  readonly rounding?: { readonly mode: "up" | "down" | "half-up"; readonly unit: Won };
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into an {@link OwnShareRule}. */
export const OwnShareRule: EntitySchema<OwnShareRule> = z
  .strictObject({
    base: z.enum(["total", "grant"]),
    min: Ratio.optional(),
    minWon: Won.optional(),
    inKind: z.enum(["counts", "does-not-count", "counts-up-to"]).optional(),
    inKindAtMost: Ratio.optional(),
    bands: z
      .array(z.strictObject({ when: Criterion, min: Ratio, minWon: Won.optional() }))
      .min(1)
      .optional(),
    rounding: z
      .strictObject({
        mode: z.enum(["up", "down", "half-up"]),
        unit: Won.refine((it) => it >= 1, { params: { code: "unit-of-nothing" }, error: "The unit is 1 won or more" }),
      })
      .optional(),
    citations: z.array(Citation).optional(),
  })
  .refine((it) => (it.inKind === "counts-up-to") === (it.inKindAtMost !== undefined), {
    path: ["inKindAtMost"],
    params: { code: "limit-without-its-rule" },
    error: "The limit in kind stands with counts-up-to, and only there",
  })
  .refine((it) => it.base === "grant" || [it, ...(it.bands ?? [])].every((one) => belowWhole(one.min)), {
    path: ["min"],
    params: { code: "share-of-the-whole" },
    error: "Of the total, the own share is less than all of it",
  });

function belowWhole(ratio: Ratio | undefined): boolean {
  return ratio === undefined || ratio.numerator < ratio.denominator;
}
