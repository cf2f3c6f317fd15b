import type * as z from "zod";
import { identifier } from "../internal/identifier.js";

/** Identifies one edition of a plan. */
export type PlanId = string & z.$brand<"PlanId">;
/** Parses unknown data into a {@link PlanId}. */
export const PlanId: z.ZodType<PlanId> = identifier<PlanId>();

/** Identifies one item of a plan (a strategy, a task, a project), within that plan. */
export type PlanItemId = string & z.$brand<"PlanItemId">;
/** Parses unknown data into a {@link PlanItemId}. */
export const PlanItemId: z.ZodType<PlanItemId> = identifier<PlanItemId>();

/** Identifies one indicator of a plan, within that plan. */
export type IndicatorId = string & z.$brand<"IndicatorId">;
/** Parses unknown data into an {@link IndicatorId}. */
export const IndicatorId: z.ZodType<IndicatorId> = identifier<IndicatorId>();
