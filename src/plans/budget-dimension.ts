import * as z from "zod";

/** What money can be split by: the fiscal year, who pays (국비, 도비, 시군비, 민자), where it goes, the item it is for. */
export type BudgetDimension = "year" | "payer" | "place" | "item";

/** Parses unknown data into a {@link BudgetDimension}. */
export const BudgetDimension: z.ZodType<BudgetDimension> = z.enum(["year", "payer", "place", "item"]);
