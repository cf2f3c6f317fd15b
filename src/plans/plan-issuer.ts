import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { DatedNames } from "../people/dated-names.js";

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
