import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** One level of a plan, under the name the plan itself gives it (전략, 핵심과제, 실행과제, 사업). */
export interface PlanLevel {
  /** Key by which items and counts name the level, once in a plan (`strategy`). */
  readonly key: string;
  /** The plan's own word for it, in Korean (`전략`). */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Present where the level stands beside the tree and holds none of it: goals, zones and axes (목표, 5권 6축). */
  readonly aside?: true;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link PlanLevel}. */
export const PlanLevel: EntitySchema<PlanLevel> = z.strictObject({
  key: text,
  name: text,
  nameEn: text.optional(),
  aside: z.literal(true).optional(),
});
