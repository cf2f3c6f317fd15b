import * as z from "zod";
import { FieldPath } from "../criteria/field-path.js";
import type { EntitySchema } from "../internal/entity-schema.js";
import { GrantLabel } from "./label.js";

/** Something that an amount is paid for each of: a head, a month, a hectare (1인당, 월, ha당). */
export interface AmountFactor {
  /** Path of the number in the application (`choices.months`, `project.facts.heads`): a whole number from 0. */
  readonly field: FieldPath;
  /** How many make one; absent: 1. Of a sum per hectare over an area in square metres, 10,000. */
  readonly unit?: number;
  /** The most that is paid for, in the unit of the number, included (최대 12개월). Absent: not limited. */
  readonly atMost?: number;
  /** What it is called. */
  readonly label?: GrantLabel;
}

const whole = z.int().max(1_000_000_000_000);

/** Parses unknown data into an {@link AmountFactor}. */
export const AmountFactor: EntitySchema<AmountFactor> = z.strictObject({
  field: FieldPath,
  unit: whole.min(1).optional(),
  atMost: whole.min(0).optional(),
  label: GrantLabel.optional(),
});
