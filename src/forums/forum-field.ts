import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** A field (분야) announced for a series. */
export interface ForumField {
  /** Its name, in Korean, by which sessions refer to it; once in a series. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Present on the catch-all (기타, 등): it names no field that a session could be missing from. */
  readonly others?: true;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link ForumField}. */
export const ForumField: EntitySchema<ForumField> = z.strictObject({
  name: text,
  nameEn: text.optional(),
  others: z.literal(true).optional(),
});
