import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { GrantApplicationId } from "./ids.js";
import { Points } from "./points.js";

/** Points for one item or adjustment of the rubric, by its id. */
export interface ItemPoints {
  /** Id that the rubric gives the item. */
  readonly id: string;
  /** The points given. */
  readonly points: Points;
}

/** What one reviewer gave. */
export interface ReviewSheet {
  /** Who: a name or a number, each once. */
  readonly reviewer: string;
  /** Points for the items judged, each item once. */
  readonly items: readonly ItemPoints[];
}

/** What a review gave one application (심사 결과). */
export interface ReviewRecord {
  /** The application reviewed. */
  readonly applicationId: GrantApplicationId;
  /** The reviewers' sheets. */
  readonly sheets?: readonly ReviewSheet[];
  /** Points that the office counted, for items that no reviewer judges (정량). */
  readonly office?: readonly ItemPoints[];
  /** The reviewers' mean, where only that is recorded. */
  readonly mean?: Points;
  /** Bonuses given, beside those that follow from facts; for one with a condition the number of its points alone: whether it is due, facts decide. */
  readonly bonuses?: readonly ItemPoints[];
  /** Deductions made, in the same way. */
  readonly deductions?: readonly ItemPoints[];
}

const points = z.object({ id: z.string().min(1), points: Points });

/** Parses unknown data into a {@link ReviewRecord}. */
export const ReviewRecord: EntitySchema<ReviewRecord> = z
  .object({
    applicationId: GrantApplicationId,
    sheets: z
      .array(z.object({ reviewer: z.string().min(1), items: z.array(points) }))
      .min(1)
      .optional(),
    office: z.array(points).optional(),
    mean: Points.optional(),
    bonuses: z.array(points).optional(),
    deductions: z.array(points).optional(),
  })
  .refine((it) => it.sheets === undefined || it.mean === undefined, {
    path: ["mean"],
    params: { code: "mean-beside-sheets" },
    error: "The mean follows from the sheets",
  })
  .refine((it) => it.sheets === undefined || distinct(it.sheets.map((sheet) => sheet.reviewer)), {
    path: ["sheets"],
    params: { code: "repeated-id" },
    error: "A reviewer stands twice",
  })
  .refine((it) => lists(it).every((list) => distinct(list.map((one) => one.id))), {
    path: ["sheets"],
    params: { code: "repeated-id" },
    error: "An item stands twice",
  });

function lists(record: ReviewRecord): readonly (readonly ItemPoints[])[] {
  return [
    ...(record.sheets ?? []).map((sheet) => sheet.items),
    record.office ?? [],
    record.bonuses ?? [],
    record.deductions ?? [],
  ];
}

function distinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
