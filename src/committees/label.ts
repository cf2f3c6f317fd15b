import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** What a seat, a quota, a ground or a group is called in sentences. Without one its id stands there, or a name the package knows it by. */
export interface CommitteeLabel {
  /** In Korean. */
  readonly ko: string;
  /** In English, where there is one. */
  readonly en?: string;
}

/** Parses unknown data into a {@link CommitteeLabel}. */
export const CommitteeLabel: EntitySchema<CommitteeLabel> = z.strictObject({
  ko: z.string().min(1),
  en: z.string().min(1).optional(),
});
