import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Amount } from "../quantities/amount.js";
import { PercentText } from "../quantities/percent-text.js";
import type { Won } from "../quantities/won.js";
import { BudgetDimension } from "./budget-dimension.js";
import { BudgetScope } from "./budget-scope.js";
import { PrintedUnit } from "./printed-unit.js";

/** One line of a table: the dimensions by which its table splits, and the figure. */
export interface BudgetLine {
  /** Fiscal year. */
  readonly year?: number;
  /** Who pays. */
  readonly payer?: string;
  /** Where it goes, or who receives it. */
  readonly place?: string;
  /** Id of the plan item, or the heading it is for. */
  readonly item?: string;
  /** The figure. */
  readonly amount: Amount;
  /** Its share of the whole table as printed, in percent (구성비 `42.3`). */
  readonly percent?: PercentText;
}

const year = z.int().min(1).max(9999);
const name = z.string().min(1);

/** Parses unknown data into a {@link BudgetLine}. */
export const BudgetLine: EntitySchema<BudgetLine> = z.strictObject({
  year: year.optional(),
  payer: name.optional(),
  place: name.optional(),
  item: name.optional(),
  amount: Amount,
  percent: PercentText.optional(),
});

/** One way of splitting a sum of money: by year, by place, by year and payer. Its lines do not overlap. */
export interface BudgetTable {
  /** What it splits by, at least one dimension, none twice. Every line states each of these and no other. */
  readonly by: readonly BudgetDimension[];
  /** The part of the plan's money that it splits. Absent: all of it. */
  readonly within?: BudgetScope;
  /** The lines, no two with the same place in the table. */
  readonly lines: readonly BudgetLine[];
  /** Present where the lines are only some of those there are. Absent: the table claims to be whole. */
  readonly listing?: "partial";
  /** The unit down to which the lines were printed, in won; see {@link DeclaredAmount.printedTo}. */
  readonly printedTo?: Won;
  /** Where the table stands. */
  readonly source?: Source;
}

/** Parses unknown data into a {@link BudgetTable}. */
export const BudgetTable: EntitySchema<BudgetTable> = z
  .strictObject({
    by: z.array(BudgetDimension).min(1),
    within: BudgetScope.optional(),
    lines: z.array(BudgetLine),
    listing: z.literal("partial").optional(),
    printedTo: PrintedUnit.optional(),
    source: Source.optional(),
  })
  .refine((it) => new Set(it.by).size === it.by.length, {
    path: ["by"],
    params: { code: "repeated-dimension" },
    error: "A dimension stands twice",
  })
  .refine(
    (it) => it.lines.every((line) => DIMENSIONS.every((one) => (line[one] !== undefined) === it.by.includes(one))),
    {
      path: ["lines"],
      params: { code: "other-dimensions" },
      error: "A line states exactly the dimensions by which the table splits",
    },
  )
  .refine((it) => new Set(it.lines.map(placeInTable)).size === it.lines.length, {
    path: ["lines"],
    params: { code: "repeated-line" },
    error: "Two lines have the same place in the table",
  });

const DIMENSIONS: readonly BudgetDimension[] = ["year", "payer", "place", "item"];

function placeInTable(line: BudgetLine): string {
  return JSON.stringify(DIMENSIONS.map((one) => line[one] ?? null));
}
