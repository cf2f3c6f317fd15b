import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { AllianceId } from "./ids.js";

/** Another alliance, as much of it as is known here. */
export interface AllianceReference {
  /** Its id, where it is at hand as a document. */
  readonly id?: AllianceId;
  /** Its name. */
  readonly name: string;
}

/** Parses unknown data into an {@link AllianceReference}. */
export const AllianceReference: EntitySchema<AllianceReference> = z.strictObject({
  id: AllianceId.optional(),
  name: z.string().min(1),
});
