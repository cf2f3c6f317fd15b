import * as z from "zod";
import { Source } from "../claims/source.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Period } from "../time/period.js";
import { AnnouncedYears } from "./announced-years.js";
import { DeclaredCount } from "./declared-count.js";
import { PlanId } from "./ids.js";
import { Indicator } from "./indicator.js";
import { PlanBudget } from "./plan-budget.js";
import { PlanCycle } from "./plan-cycle.js";
import { PlanEvent } from "./plan-event.js";
import { PlanIssuer } from "./plan-issuer.js";
import { PlanItem } from "./plan-item.js";
import { PlanLevel } from "./plan-level.js";
import { PlanRelation } from "./plan-relation.js";
import { planTreeFaults } from "./plan-tree-faults.js";

/**
 * One edition of a plan: a comprehensive plan of five years, a basic plan, a yearly implementation plan.
 * What is announced and what is listed stand side by side; neither is made from the other.
 */
export interface StrategicPlan {
  /** Identifies this edition. */
  readonly id: PlanId;
  /** Official name, in Korean, without the edition and the years. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** What runs through the editions: plans of one series follow each other. */
  readonly series?: string;
  /** Edition in the issuer's own counting (제4차 is 4). */
  readonly edition?: number;
  /** Who issues it. */
  readonly issuer?: PlanIssuer;
  /** The days it covers. Absent: not reported. */
  readonly period?: Period;
  /** The years as announced; checked against the period. */
  readonly announced?: AnnouncedYears;
  /**
   * Whether the plan's years are `calendar` years or run from its first day (`anniversary`). Absent: not stated;
   * that makes no difference to a plan that begins on 1 January.
   */
  readonly yearsRun?: "calendar" | "anniversary";
  /** How often it is made anew. */
  readonly cycle?: PlanCycle;
  /** Vision (비전), in Korean. */
  readonly vision?: string;
  /** In English, where there is a rendering. */
  readonly visionEn?: string;
  /** The levels under the plan's own names, from the top down; each key once, at most 12. */
  readonly levels: readonly PlanLevel[];
  /** How many items of each level are announced for the whole plan. */
  readonly counts?: readonly DeclaredCount[];
  /** What is listed. Absent or empty: nothing is, which does not say that there is nothing. */
  readonly items?: readonly PlanItem[];
  /** Present where `items` names only some of those there are. */
  readonly listing?: "partial";
  /** Its money. */
  readonly budget?: PlanBudget;
  /** Its measures of success; ids do not repeat. */
  readonly indicators?: readonly Indicator[];
  /** Effects that are expected of it, in words. */
  readonly expectedEffects?: readonly string[];
  /** What happened to it, in any order. */
  readonly timeline?: readonly PlanEvent[];
  /** How it stands to other plans. */
  readonly relations?: readonly PlanRelation[];
  /** The act or ordinance under which it is made. */
  readonly basis?: readonly Citation[];
  /** Where these facts were read. */
  readonly sources?: readonly Source[];
}

const text = z.string().min(1);

/** Parses unknown data into a {@link StrategicPlan}. */
export const StrategicPlan: EntitySchema<StrategicPlan> = z
  .strictObject({
    id: PlanId,
    name: text,
    nameEn: text.optional(),
    series: text.optional(),
    edition: z.int().positive().optional(),
    issuer: PlanIssuer.optional(),
    period: Period.optional(),
    announced: AnnouncedYears.optional(),
    yearsRun: z.enum(["calendar", "anniversary"]).optional(),
    cycle: PlanCycle.optional(),
    vision: text.optional(),
    visionEn: text.optional(),
    levels: z.array(PlanLevel).max(12),
    counts: z.array(DeclaredCount).optional(),
    items: z.array(PlanItem).optional(),
    listing: z.literal("partial").optional(),
    budget: PlanBudget.optional(),
    indicators: z.array(Indicator).optional(),
    expectedEffects: z.array(text).optional(),
    timeline: z.array(PlanEvent).optional(),
    relations: z.array(PlanRelation).optional(),
    basis: z.array(Citation).optional(),
    sources: z.array(Source).optional(),
  })
  .superRefine((it, context) => {
    for (const { path, code, error } of planTreeFaults(it)) {
      context.addIssue({ code: "custom", path: [...path], params: { code }, message: error });
    }
  });
