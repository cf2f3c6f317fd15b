import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** What part of a plan's money a figure is about. Without any field it is about all of it. */
export interface BudgetScope {
  /** First fiscal year, included. One year alone: `fromYear` and `toYear` are equal. */
  readonly fromYear?: number;
  /** Last fiscal year, included; given together with `fromYear`, never before it. */
  readonly toYear?: number;
  /** Who pays, as the plan names it (`국비`). */
  readonly payer?: string;
  /** Where it goes, or who receives it (`남원시`). */
  readonly place?: string;
  /** Id of the plan item, or the heading it is for. */
  readonly item?: string;
}

const year = z.int().min(1).max(9999);
const name = z.string().min(1);

/** Parses unknown data into a {@link BudgetScope}. */
export const BudgetScope: EntitySchema<BudgetScope> = z
  .strictObject({
    fromYear: year.optional(),
    toYear: year.optional(),
    payer: name.optional(),
    place: name.optional(),
    item: name.optional(),
  })
  .refine((it) => (it.fromYear === undefined) === (it.toYear === undefined), {
    path: ["toYear"],
    params: { code: "half-a-span" },
    error: "State both years or neither",
  })
  .refine((it) => (it.fromYear ?? 0) <= (it.toYear ?? 9999), {
    path: ["toYear"],
    params: { code: "ends-before-it-starts" },
    error: "The last year is before the first",
  });
