import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Amount } from "../quantities/amount.js";

const text = z.string().min(1);

/** A program that an alliance is tied to. */
export interface LinkedProgram {
  /** Its name. */
  readonly name: string;
  /** Its money in a year. */
  readonly yearly?: Amount;
}

/** Parses unknown data into a {@link LinkedProgram}. */
export const LinkedProgram: EntitySchema<LinkedProgram> = z.strictObject({ name: text, yearly: Amount.optional() });
