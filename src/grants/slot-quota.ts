import * as z from "zod";
import { Criterion } from "../criteria/criterion.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Ratio } from "../quantities/ratio.js";
import { GrantLabel } from "./label.js";

/** Slots kept for a group, or the most that a group may take (청년 60 % 이상, 중장년 40 % 이하). */
export interface SlotQuota {
  /** Stable name within the track. */
  readonly id: string;
  /** What it is called. */
  readonly label?: GrantLabel;
  /** Who belongs to the group. */
  readonly who: Criterion;
  /** At least this share of the slots, rounded up. */
  readonly min?: Ratio;
  /** At most this share of the slots, rounded down. */
  readonly max?: Ratio;
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link SlotQuota}. */
export const SlotQuota: EntitySchema<SlotQuota> = z
  .strictObject({
    id: z.string().min(1),
    label: GrantLabel.optional(),
    who: Criterion,
    min: Ratio.optional(),
    max: Ratio.optional(),
    citations: z.array(Citation).optional(),
  })
  .refine((it) => it.min !== undefined || it.max !== undefined, {
    path: ["min"],
    params: { code: "quota-without-bound" },
    error: "A quota names a least or a largest share",
  })
  .refine((it) => [it.min, it.max].every((one) => one === undefined || one.numerator <= one.denominator), {
    path: ["max"],
    params: { code: "more-than-the-whole" },
    error: "A quota is at most the whole",
  })
  .refine((it) => it.min === undefined || it.max === undefined || notAbove(it.min, it.max), {
    path: ["max"],
    params: { code: "min-above-max" },
    error: "Below the lower bound",
  });

function notAbove(low: Ratio, high: Ratio): boolean {
  return BigInt(low.numerator) * BigInt(high.denominator) <= BigInt(high.numerator) * BigInt(low.denominator);
}
