import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** A class of partners under the alliance's own name for it (공공기관, 연구기관, 기업, 학계). */
export interface PartnerClass {
  /** Key by which partners and counts name the class, once in an alliance. */
  readonly key: string;
  /** Its name, in Korean. */
  readonly name: string;
  /** In English, where there is a rendering. */
  readonly nameEn?: string;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link PartnerClass}. */
export const PartnerClass: EntitySchema<PartnerClass> = z.strictObject({
  key: text,
  name: text,
  nameEn: text.optional(),
});
