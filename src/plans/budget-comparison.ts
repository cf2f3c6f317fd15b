import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Amount } from "../quantities/amount.js";
import { PercentText } from "../quantities/percent-text.js";
import type { Won } from "../quantities/won.js";
import { BudgetScope } from "./budget-scope.js";
import { PrintedUnit } from "./printed-unit.js";

const name = z.string().min(1);

/** A sum set against another: the year before, the plan before. */
export interface BudgetComparison {
  /** What it is set against (`2025년`, `제6차 계획`). */
  readonly against: string;
  /** What is compared. Absent: the whole plan. */
  readonly scope?: BudgetScope;
  /** The other sum, where it is given. */
  readonly before?: Amount;
  /** The unit down to which the other sum was printed, in won. With it a growth that rounding explains is told from one that contradicts. */
  readonly beforePrintedTo?: Won;
  /** The growth as printed, in percent (`7.4`); negative for a decrease. */
  readonly percent?: PercentText;
  /** The increase as printed (2천억원가량). */
  readonly increase?: Amount;
  /** The unit down to which the increase was printed, in won. */
  readonly printedTo?: Won;
}

/** Parses unknown data into a {@link BudgetComparison}. */
export const BudgetComparison: EntitySchema<BudgetComparison> = z.strictObject({
  against: name,
  scope: BudgetScope.optional(),
  before: Amount.optional(),
  beforePrintedTo: PrintedUnit.optional(),
  percent: PercentText.optional(),
  increase: Amount.optional(),
  printedTo: PrintedUnit.optional(),
});
