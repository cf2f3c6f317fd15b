import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Amount } from "../quantities/amount.js";
import type { Won } from "../quantities/won.js";
import { BudgetScope } from "./budget-scope.js";
import { PrintedUnit } from "./printed-unit.js";

/** A total as it was announced, for the whole or for a part. Two reports of one total are two of these. */
export interface DeclaredAmount {
  /** What it is about. Absent: the whole plan. */
  readonly scope?: BudgetScope;
  /** The figure. */
  readonly amount: Amount;
  /**
   * The unit down to which it was printed, in won: 100,000,000 where it says 억원. With it a figure that differs by
   * rounding alone is told from one that contradicts. Absent: the figure is taken to the won.
   */
  readonly printedTo?: Won;
  /** Who says it, where that matters. */
  readonly source?: Source;
}

/** Parses unknown data into a {@link DeclaredAmount}. */
export const DeclaredAmount: EntitySchema<DeclaredAmount> = z.strictObject({
  scope: BudgetScope.optional(),
  amount: Amount,
  printedTo: PrintedUnit.optional(),
  source: Source.optional(),
});
