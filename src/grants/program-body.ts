import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";

/** A body with a part in a program: its host (주최), its operator (주관·전담), a relay (시군 → 도 → 부처). */
export interface ProgramBody {
  /** Its name as written (`고성군`). A name alone may belong to two bodies. */
  readonly name: string;
  /** The larger area it lies in, which tells bodies of one name apart (`강원특별자치도`). */
  readonly within?: string;
  /** Its area, by the code of `dojeong/regions` or a longer legal-dong code. */
  readonly region?: string;
  /** The division in charge (`물통합관리과`). */
  readonly department?: string;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link ProgramBody}. */
export const ProgramBody: EntitySchema<ProgramBody> = z.strictObject({
  name: text,
  within: text.optional(),
  region: text.optional(),
  department: text.optional(),
});
