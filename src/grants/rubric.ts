import * as z from "zod";
import { Criterion } from "../criteria/criterion.js";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Points } from "./points.js";

/** One item that is scored. */
export interface RubricItem {
  /** Stable name within the rubric. */
  readonly id: string;
  /** What the notice calls it (`사업내용`). */
  readonly name: string;
  /** The most points it can bring. */
  readonly max: Points;
  /** The fewest points below which nobody is chosen, whatever the total (항목별 과락). Absent: none is stated. */
  readonly least?: Points;
  /** `quantitative` 정량, counted from facts; `qualitative` 정성, judged. Absent: not stated. */
  readonly part?: "quantitative" | "qualitative";
}

/** Points given or taken for a fact. */
export interface RubricAdjustment {
  /** Stable name within the rubric. */
  readonly id: string;
  /** What the notice calls it. */
  readonly name: string;
  /** How many points; where it goes by degree, the most. */
  readonly points: Points;
  /** When it applies; what is entered by hand cannot override it. Absent: reviewers or the office give it, up to `points`. */
  readonly when?: Criterion;
}

/** How applications are scored (심사표). */
export interface Rubric {
  /** What is scored. */
  readonly items: readonly RubricItem[];
  /** What the items add up to, where stated; it must agree. */
  readonly total?: Points;
  /** Points on top (가점). */
  readonly bonuses?: readonly RubricAdjustment[];
  /** The most that all bonuses together bring. Absent: no cap is stated. */
  readonly bonusCap?: Points;
  /** Points taken off (감점). */
  readonly deductions?: readonly RubricAdjustment[];
  /** The score below which nobody is chosen; `at-least` 이상 takes in the mark itself, `over` 초과 does not. */
  readonly pass?: {
    readonly mark: Points;
    readonly bound: "at-least" | "over";
    readonly counts: "with-bonus" | "without-bonus";
  };
  /** How several reviewers' scores are put together. Absent: their mean. */
  readonly reviewers?: {
    /** Whether the highest and the lowest are left out of the mean. */
    readonly drop: "none" | "highest-and-lowest";
    /** From how many reviewers on they are left out; fewer: none is. */
    readonly dropFrom?: number;
  };
  /** To how many decimals the score is rounded before it is compared, and which way. Absent: it is compared exactly. */
  readonly rounding?: { readonly decimals: number; readonly mode: "half-up" | "down" };
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

const text = z.string().min(1);
const adjustment = z.strictObject({ id: text, name: text, points: Points, when: Criterion.optional() });

/** Parses unknown data into a {@link Rubric}. */
export const Rubric: EntitySchema<Rubric> = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          id: text,
          name: text,
          max: Points,
          least: Points.optional(),
          part: z.enum(["quantitative", "qualitative"]).optional(),
        })
        .refine((it) => it.least === undefined || it.least <= it.max, {
          path: ["least"],
          params: { code: "min-above-max" },
          error: "Above the most points",
        }),
    ),
    total: Points.optional(),
    bonuses: z.array(adjustment).min(1).optional(),
    bonusCap: Points.optional(),
    deductions: z.array(adjustment).min(1).optional(),
    pass: z
      .strictObject({
        mark: Points,
        bound: z.enum(["at-least", "over"]),
        counts: z.enum(["with-bonus", "without-bonus"]),
      })
      .optional(),
    reviewers: z
      .strictObject({ drop: z.enum(["none", "highest-and-lowest"]), dropFrom: z.int().min(3).optional() })
      .optional(),
    rounding: z.strictObject({ decimals: z.int().min(0).max(4), mode: z.enum(["half-up", "down"]) }).optional(),
    citations: z.array(Citation).optional(),
  })
  .refine((it) => it.total === undefined || sum(it.items.map((item) => item.max)) === units(it.total), {
    path: ["total"],
    params: { code: "wrong-total" },
    error: "The items do not add up to the total",
  })
  .refine((it) => distinct([...it.items, ...(it.bonuses ?? []), ...(it.deductions ?? [])].map((one) => one.id)), {
    path: ["items"],
    params: { code: "repeated-id" },
    error: "A name stands twice",
  });

function units(points: number): number {
  return Math.round(points * 10_000);
}

function sum(points: readonly number[]): number {
  return points.reduce((total, one) => total + units(one), 0);
}

function distinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
