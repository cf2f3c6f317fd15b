import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** What a rule is called, in the notice's words or in ours. */
export interface GrantLabel {
  /** In Korean. */
  readonly ko: string;
  /** In English, where there is one. */
  readonly en?: string;
}

/** Parses unknown data into a {@link GrantLabel}. */
export const GrantLabel: EntitySchema<GrantLabel> = z.strictObject({
  ko: z.string().min(1),
  en: z.string().min(1).optional(),
});
