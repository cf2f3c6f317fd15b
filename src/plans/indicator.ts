import * as z from "zod";
import { Source } from "../claims/source.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { PartialDate } from "../time/partial-date.js";
import { Decimal } from "./decimal.js";
import { IndicatorId, PlanItemId } from "./ids.js";
import { IndicatorValue } from "./indicator-value.js";

/** What an indicator stood at before the plan. */
export interface IndicatorBaseline {
  /** Year of the value. */
  readonly year: number;
  /** The value, in the unit of the indicator. */
  readonly value: IndicatorValue;
}

const year = z.int().min(1).max(9999);

/** Parses unknown data into an {@link IndicatorBaseline}. */
export const IndicatorBaseline: EntitySchema<IndicatorBaseline> = z.strictObject({ year, value: IndicatorValue });

/** What is to be reached in one year. A target that was changed is two of these, told apart by `setOn`. */
export interface IndicatorTarget {
  /** Year in which it is to be reached. */
  readonly year: number;
  /** What is to be reached, in the unit of the indicator. */
  readonly value?: IndicatorValue;
  /** The change from the baseline that is to be reached, in percent of the baseline: a reduction by 43 % is 43. */
  readonly ofBaseline?: IndicatorValue;
  /** Whether it stood in the draft, in the plan as adopted, or in a revision. */
  readonly version?: "draft" | "adopted" | "revised";
  /** Since when it has been the target. */
  readonly setOn?: PartialDate;
  /** Who says it. */
  readonly source?: Source;
}

/** Parses unknown data into an {@link IndicatorTarget}. */
export const IndicatorTarget: EntitySchema<IndicatorTarget> = z
  .strictObject({
    year,
    value: IndicatorValue.optional(),
    ofBaseline: IndicatorValue.optional(),
    version: z.enum(["draft", "adopted", "revised"]).optional(),
    setOn: PartialDate.optional(),
    source: Source.optional(),
  })
  .refine((it) => it.value !== undefined || it.ofBaseline !== undefined, {
    path: ["value"],
    params: { code: "no-target" },
    error: "State a value or a share of the baseline",
  });

/** One measure of a plan's success (성과지표). */
export interface Indicator {
  /** Its id, once in a plan. */
  readonly id: IndicatorId;
  /** Its name, in Korean. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Unit of its values (`톤`, `%`, `명`). */
  readonly unit: string;
  /**
   * What its values are: the `level` itself (emissions), or the `change` from the baseline (the reduction), which is counted
   * from 0 in the direction that is wanted. Absent: the level.
   */
  readonly measures?: "level" | "change";
  /** Whether `higher` or `lower` levels are better. Absent: not stated, and whether a level attains its target cannot be told. */
  readonly better?: "higher" | "lower";
  /** What it stood at before the plan, always as a level. */
  readonly baseline?: IndicatorBaseline;
  /** What is to be reached, by year. */
  readonly targets?: readonly IndicatorTarget[];
  /** The plan item it belongs to. Absent: the plan as a whole. */
  readonly itemId?: PlanItemId;
  /** Its weight among the plan's indicators (가중치); 0 or more. */
  readonly weight?: Decimal;
}

const text = z.string().min(1);

/** Parses unknown data into an {@link Indicator}. */
export const Indicator: EntitySchema<Indicator> = z
  .strictObject({
    id: IndicatorId,
    name: text,
    nameEn: text.optional(),
    unit: text,
    measures: z.enum(["level", "change"]).optional(),
    better: z.enum(["higher", "lower"]).optional(),
    baseline: IndicatorBaseline.optional(),
    targets: z.array(IndicatorTarget).optional(),
    itemId: PlanItemId.optional(),
    weight: Decimal.optional(),
  })
  .refine((it) => !it.weight?.startsWith("-"), {
    path: ["weight"],
    params: { code: "negative-weight" },
    error: "A weight is 0 or more",
  });

/** What an indicator was measured at. Two reports of one year are two of these. */
export interface IndicatorActual {
  /** The indicator. */
  readonly indicatorId: IndicatorId;
  /** Year of the value. */
  readonly year: number;
  /** The value, in the unit of the indicator and measured as it measures. */
  readonly value: IndicatorValue;
  /** Present where the value is provisional (잠정치). */
  readonly provisional?: true;
  /** Who says it. */
  readonly source?: Source;
}

/** Parses unknown data into an {@link IndicatorActual}. */
export const IndicatorActual: EntitySchema<IndicatorActual> = z.object({
  indicatorId: IndicatorId,
  year,
  value: IndicatorValue,
  provisional: z.literal(true).optional(),
  source: Source.optional(),
});
