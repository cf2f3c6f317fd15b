import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Amount } from "../quantities/amount.js";

/** One step of support that is paid in turns: the first year of farming, the second. */
export interface SupportStep {
  /** Which step (`1`, `2`), by the schedule's key; steps stand in order. */
  readonly of: string;
  /** What is paid each time. */
  readonly amount: Amount;
  /** How often: each month, each year, or once. */
  readonly every: "month" | "year" | "once";
  /** How many times within the step, 1 or more. */
  readonly times: number;
}

/** Support paid over time: by the month, by the year, falling or rising from step to step. */
export interface SupportSchedule {
  /** What the steps count (`farmingYear`). */
  readonly key: string;
  /** The steps, in order; no step twice. */
  readonly steps: readonly SupportStep[];
}

/** Parses unknown data into a {@link SupportSchedule}. */
export const SupportSchedule: EntitySchema<SupportSchedule> = z
  .strictObject({
    key: z.string().min(1),
    steps: z
      .array(
        z.strictObject({
          of: z.string().min(1),
          amount: Amount,
          every: z.enum(["month", "year", "once"]),
          times: z.int().min(1).max(1200),
        }),
      )
      .min(1),
  })
  .refine((it) => new Set(it.steps.map((step) => step.of)).size === it.steps.length, {
    path: ["steps"],
    params: { code: "repeated-step" },
    error: "A step stands twice",
  });
