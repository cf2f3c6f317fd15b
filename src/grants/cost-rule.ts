import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Ratio } from "../quantities/ratio.js";
import { Won } from "../quantities/won.js";

/** A limit on one item of cost (비목). */
export interface CostRule {
  /** The item it concerns (`대표자 사례비`), as the budget names it. */
  readonly item: string;
  /** `limited` by a share or a sum, upwards or downwards, or `barred` altogether. */
  readonly kind: "limited" | "barred";
  /** The largest share, the bound included. */
  readonly atMost?: Ratio;
  /** The least share, the bound included (총사업비의 5% 이상 편성). A budget without the item falls short of it. */
  readonly atLeast?: Ratio;
  /** What `atMost` and `atLeast` are shares of. */
  readonly of?: "total" | "grant" | "own";
  /** The largest sum, included. */
  readonly atMostWon?: Won;
  /** The least sum, included. */
  readonly atLeastWon?: Won;
  /** The money that the rule is about; absent: all of it. */
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
    atLeast: Ratio.optional(),
    of: z.enum(["total", "grant", "own"]).optional(),
    atMostWon: Won.optional(),
    atLeastWon: Won.optional(),
    paidFrom: z.enum(["grant", "own"]).optional(),
    citations: z.array(Citation).optional(),
  })
  .refine((it) => (it.atMost === undefined && it.atLeast === undefined) === (it.of === undefined), {
    path: ["of"],
    params: { code: "share-without-base" },
    error: "A share needs what it is a share of",
  })
  .refine((it) => boundsInOrder(it), {
    path: ["atLeast"],
    params: { code: "min-above-max" },
    error: "The least is above the most",
  })
  .refine((it) => (it.kind === "limited") === hasLimit(it), {
    path: ["kind"],
    params: { code: "limit-missing" },
    error: "What is limited has a limit; what is barred has none",
  });

function boundsInOrder({ atMost, atMostWon, atLeast, atLeastWon }: CostRule): boolean {
  if (atMostWon !== undefined && atLeastWon !== undefined && atLeastWon > atMostWon) return false;
  if (atMost === undefined || atLeast === undefined) return true;
  const [least, most] = [atLeast.numerator * atMost.denominator, atMost.numerator * atLeast.denominator];
  return least <= most;
}

function hasLimit({ atMost, atMostWon, atLeast, atLeastWon }: CostRule): boolean {
  return [atMost, atMostWon, atLeast, atLeastWon].some((one) => one !== undefined);
}
