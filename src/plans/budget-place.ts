import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

const name = z.string().min(1);

/** A place that receives money, with what sets its share (관심지역, 인구감소지역). */
export interface BudgetPlace {
  /** The name by which lines call it. */
  readonly name: string;
  /** Its class under the rule that shares the money out. */
  readonly class?: string;
}

/** Parses unknown data into a {@link BudgetPlace}. */
export const BudgetPlace: EntitySchema<BudgetPlace> = z.strictObject({ name, class: name.optional() });
