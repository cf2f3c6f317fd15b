import * as z from "zod";
import { Source } from "../claims/source.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "../people/dated-names.js";
import { Length } from "../time/length.js";
import { Period } from "../time/period.js";
import { DeclaredCount } from "./declared-count.js";
import { PlanId } from "./ids.js";
import { Indicator } from "./indicator.js";
import { PlanBudget } from "./plan-budget.js";
import { PlanEvent } from "./plan-event.js";
import { PlanItem } from "./plan-item.js";
import { PlanLevel } from "./plan-level.js";
import { PlanRelation } from "./plan-relation.js";
import { planTreeFaults } from "./plan-tree-faults.js";

/** Who issues a plan. */
export interface PlanIssuer {
  /** Its names with their days; a plan of 2022 was issued by 전라북도, one of 2024 by 전북특별자치도. At least one. */
  readonly names: DatedNames;
  /** The division in charge. */
  readonly department?: string;
}

/** Parses unknown data into a {@link PlanIssuer}. */
export const PlanIssuer: EntitySchema<PlanIssuer> = z.strictObject({
  names: DatedNames,
  department: z.string().min(1).optional(),
});

/** The years a plan covers as its title or a report prints them, beside the period itself. */
export interface AnnouncedYears {
  /** First year (`2024~2028`: 2024). */
  readonly fromYear?: number;
  /** Last year, included. */
  readonly toYear?: number;
  /** Number of years (5개년). */
  readonly years?: number;
}

const year = z.int().min(1).max(9999);

/** Parses unknown data into {@link AnnouncedYears}. */
export const AnnouncedYears: EntitySchema<AnnouncedYears> = z.strictObject({
  fromYear: year.optional(),
  toYear: year.optional(),
  years: z.int().positive().max(9999).optional(),
});

/** How often a plan is made anew, and the provision that says so. */
export interface PlanCycle {
  /** From the start of one edition to the start of the next; not the horizon, which may be longer. */
  readonly every: Length;
  /** Where the cycle is prescribed. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link PlanCycle}. */
export const PlanCycle: EntitySchema<PlanCycle> = z.strictObject({
  every: Length,
  citations: z.array(Citation).optional(),
});

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
