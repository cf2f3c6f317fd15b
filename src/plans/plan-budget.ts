import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import type { Won } from "../quantities/won.js";
import { BudgetComparison } from "./budget-comparison.js";
import { BudgetPlace } from "./budget-place.js";
import { BudgetTable } from "./budget-table.js";
import { DeclaredAmount } from "./declared-amount.js";
import { PrintedUnit } from "./printed-unit.js";

/** The money of a plan: totals as announced beside the tables that split them. */
export interface PlanBudget {
  /** Announced totals. */
  readonly declared?: readonly DeclaredAmount[];
  /** The splits; two of them may split the same sum, and must then agree. */
  readonly tables?: readonly BudgetTable[];
  /** Comparisons that were published. */
  readonly comparisons?: readonly BudgetComparison[];
  /** What is known of the places, each once. */
  readonly places?: readonly BudgetPlace[];
  /**
   * The unit down to which all figures were printed (단위: 백만원), in won: said once, for totals, tables and items that do not say
   * their own; see {@link DeclaredAmount.printedTo}.
   */
  readonly printedTo?: Won;
  /** The unit down to which the sums of the plan's items were printed, in won, where it is another one. */
  readonly itemsPrintedTo?: Won;
}

/** Parses unknown data into a {@link PlanBudget}. */
export const PlanBudget: EntitySchema<PlanBudget> = z
  .strictObject({
    declared: z.array(DeclaredAmount).optional(),
    tables: z.array(BudgetTable).optional(),
    comparisons: z.array(BudgetComparison).optional(),
    places: z.array(BudgetPlace).optional(),
    printedTo: PrintedUnit.optional(),
    itemsPrintedTo: PrintedUnit.optional(),
  })
  .refine((it) => new Set(it.places?.map((one) => one.name)).size === (it.places?.length ?? 0), {
    path: ["places"],
    params: { code: "repeated-place" },
    error: "A place stands twice",
  });
