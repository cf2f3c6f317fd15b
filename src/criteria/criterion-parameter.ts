import * as z from "zod";
import { Citation } from "../decisions/citation.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Validity } from "../time/validity.js";
import { Scalar } from "./scalar.js";

/** A value that criteria refer to by name, for the days on which it holds: one entry for each year's figure, say. */
export interface CriterionParameter {
  /** The name that criteria use. */
  readonly name: string;
  /** The value, or for `in` a list of values. */
  readonly value: Scalar | readonly Scalar[];
  /** The days on which it holds. Absent: always. */
  readonly validity?: Validity;
  /** Where it stands. */
  readonly citations?: readonly Citation[];
}

/** Parses unknown data into a {@link CriterionParameter}. */
export const CriterionParameter: EntitySchema<CriterionParameter> = z.strictObject({
  name: z.string().min(1).max(200),
  value: z.union([Scalar, z.array(Scalar)]),
  validity: Validity.optional(),
  citations: z.array(Citation).optional(),
});
