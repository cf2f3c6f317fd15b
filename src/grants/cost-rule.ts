import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Ratio } from "../quantities/ratio.js";
import { Won } from "../quantities/won.js";

/** A limit on one item of cost (비목). */
export interface CostRule {
  /** The item it concerns (`대표자 사례비`), as the budget names it. */
  readonly item: string;
  /** `limited` by a share or a sum, or `barred` altogether. */
  readonly kind: "limited" | "barred";
  /** The largest share, the bound included. */
  readonly atMost?: Ratio;
  /** What `atMost` is a share of. */
  readonly of?: "total" | "grant" | "own";
  /** The largest sum, included. */
  readonly atMostWon?: Won;
  /** Which money the item may not, or only so far, be paid from; absent: all of it. */
  readonly paidFrom?: "grant" | "own";
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link CostRule}. */
export const CostRule: EntitySchema<CostRule> = z
  .strictObject({
    item: z.string().min(1),
    kind: z.enum(["limited", "barred"]),
    atMost: Ratio.optional(),
    of: z.enum(["total", "grant", "own"]).optional(),
    atMostWon: Won.optional(),
    paidFrom: z.enum(["grant", "own"]).optional(),
    citations: z.array(Citation).optional(),
  })
  .refine((it) => (it.atMost === undefined) === (it.of === undefined), {
    path: ["of"],
    params: { code: "share-without-base" },
    error: "A share needs what it is a share of",
  })
  .refine((it) => (it.kind === "limited") === (it.atMost !== undefined || it.atMostWon !== undefined), {
    path: ["kind"],
    params: { code: "limit-missing" },
    error: "What is limited has a limit; what is barred has none",
  });
