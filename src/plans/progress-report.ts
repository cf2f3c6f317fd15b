import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { Decimal } from "./decimal.js";
import { PlanItemId } from "./ids.js";

/** How far one item of a plan had come on a day (추진실적). */
export interface ProgressReport {
  /** The item. */
  readonly itemId: PlanItemId;
  /** Day on which it stood so. */
  readonly asOf: IsoDate;
  /** Where it stood. `stopped` and `cancelled` say that nothing more is being done. */
  readonly state: "not-started" | "under-way" | "done" | "stopped" | "cancelled";
  /** How much was done, in percent from 0 to 100 (추진율). Absent: not reported; `done` is 100 and `not-started` 0 without it. */
  readonly percent?: Decimal;
  /** Who says it. */
  readonly source?: Source;
}

/** Parses unknown data into a {@link ProgressReport}. */
export const ProgressReport: EntitySchema<ProgressReport> = z
  .object({
    itemId: PlanItemId,
    asOf: IsoDate,
    state: z.enum(["not-started", "under-way", "done", "stopped", "cancelled"]),
    percent: Decimal.optional(),
    source: Source.optional(),
  })
  .refine((it) => it.percent === undefined || (Number(it.percent) >= 0 && Number(it.percent) <= 100), {
    path: ["percent"],
    params: { code: "not-a-percentage" },
    error: "From 0 to 100",
  })
  .refine((it) => it.state !== "done" || it.percent === undefined || Number(it.percent) === 100, {
    path: ["percent"],
    params: { code: "done-but-not-whole" },
    error: "What is done stands at 100 percent",
  })
  .refine((it) => it.state !== "not-started" || it.percent === undefined || Number(it.percent) === 0, {
    path: ["percent"],
    params: { code: "not-started-but-under-way" },
    error: "What has not started stands at 0 percent",
  });
