import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { Affiliation } from "../people/affiliation.js";

/** Someone with a part in a programme. */
export interface ProgrammePerson {
  /** Who leads, speaks or sits there: `speaker` 강사·발표자, `moderator` 좌장·사회, `panelist` 토론자·패널. */
  readonly as: "speaker" | "moderator" | "panelist";
  /** Name, where it was made public. */
  readonly name?: string;
  /** What the person is, and where, on that day. */
  readonly affiliation?: Affiliation;
}

const text = z.string().min(1);

/** Parses unknown data into a {@link ProgrammePerson}. */
export const ProgrammePerson: EntitySchema<ProgrammePerson> = z.object({
  as: z.enum(["speaker", "moderator", "panelist"]),
  name: text.optional(),
  affiliation: Affiliation.optional(),
});
