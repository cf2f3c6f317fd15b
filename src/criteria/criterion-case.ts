import * as z from "zod";
import { branded } from "../internal/branded.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { isPlainJson } from "../internal/is-plain-json.js";
import type { Json } from "../internal/json.js";
import { keyed } from "../internal/keyed.js";
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

const RECORD = { depth: 64, values: 100_000 };

/** Parses unknown data into a {@link CriterionCase}. */
export const CriterionCase: EntitySchema<CriterionCase> = z.strictObject({
  name: z.string().min(1),
  criteria: Criterion,
  bindings: z
    .strictObject({
      asOf: keyed(IsoDate).optional(),
      parameters: z.array(CriterionParameter).optional(),
      parametersOn: IsoDate.optional(),
      judgements: keyed(z.boolean()).optional(),
    })
    .optional(),
  record: branded<Json>(
    z.unknown().refine((it) => isPlainJson(it, RECORD), {
      params: { code: "not-plain-json" },
      error: `A record is plain JSON, at most ${RECORD.depth} deep`,
    }),
  ),
  result: z.boolean().nullable(),
});
