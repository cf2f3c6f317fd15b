import * as z from "zod";
import { Criterion } from "../criteria/criterion.js";
import type { EntitySchema } from "../internal/entity-schema.js";

/** A paper that belongs to an application (구비서류). */
export interface RequiredDocument {
  /** Stable name within the program. */
  readonly id: string;
  /** What the notice calls it (`회칙 및 정관`). */
  readonly name: string;
  /** Who must hand it in. Absent: everyone. */
  readonly when?: Criterion;
  /** Whether it may be handed in later when asked for (보완). Absent: not stated. */
  readonly mayFollow?: boolean;
}

/** Parses unknown data into a {@link RequiredDocument}. */
export const RequiredDocument: EntitySchema<RequiredDocument> = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  when: Criterion.optional(),
  mayFollow: z.boolean().optional(),
});
