import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { nested } from "../internal/nested.js";

/** A section of an alliance (분과), with the sections inside it. */
export interface AllianceSection {
  /** Its name, in Korean. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
  /** Sections inside it. */
  readonly sections?: readonly AllianceSection[];
}

/** How deep sections may stand inside each other. */
const DEPTH = 8;

const text = z.string().min(1);

/** Parses unknown data into an {@link AllianceSection}; sections deeper than 8 are refused as `too-deep`. */
export const AllianceSection: EntitySchema<AllianceSection> = nested<AllianceSection, EntitySchema<AllianceSection>>(
  DEPTH,
  (inner) => z.strictObject({ name: text, nameEn: text.optional(), sections: z.array(inner).optional() }),
);
