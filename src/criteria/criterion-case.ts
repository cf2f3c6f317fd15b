import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import type { Json } from "../internal/json.js";
import { IsoDate } from "../time/iso-date.js";
import type { Bindings } from "./bind.js";
import { Criterion } from "./criterion.js";
import { CriterionParameter } from "./criterion-parameter.js";
import type { Truth } from "./truth.js";

/** A question to a criterion and its known answer. */
export interface CriterionCase {
  /** What the case shows. */
  readonly name: string;
  /** The criterion. */
  readonly criteria: Criterion;
  /** What it is bound to first. */
  readonly bindings?: Bindings;
  /** The record. */
  readonly record: Json;
  /** Yes, no, or `null` for unknown. */
  readonly result: Truth;
}

/** Parses unknown data into a {@link CriterionCase}. */
export const CriterionCase: EntitySchema<CriterionCase> = z.strictObject({
  name: z.string().min(1),
  criteria: Criterion,
  bindings: z
    .strictObject({
      asOf: z.record(z.string(), IsoDate).optional(),
      parameters: z.array(CriterionParameter).optional(),
      parametersOn: IsoDate.optional(),
      judgements: z.record(z.string(), z.boolean()).optional(),
    })
    .optional(),
  record: z.json() as z.ZodType<Json>,
  result: z.boolean().nullable(),
});
