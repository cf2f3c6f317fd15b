import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";
import { Validity } from "../time/validity.js";

/** Where a rule stands: an act, an ordinance, a notice, and the place in it. */
export interface Citation {
  /** Official name of the act, decree, ordinance or notice, in Korean (`민법`). */
  readonly instrument: string;
  /** Article, paragraph and item as the instrument numbers them (`제160조제3항`). Absent: the whole of it. */
  readonly provision?: string;
  /** Web address of the official text. */
  readonly address?: string;
  /** Days on which the cited text was in force, where that is known. */
  readonly validity?: Validity;
  /** Day on which the text that was read was the one in force. It may have been amended since. */
  readonly asOf?: IsoDate;
  /** Present where nobody has checked the text itself (a press report names the article, say). */
  readonly unverified?: true;
}

/** Parses unknown data into a {@link Citation}. */
export const Citation: EntitySchema<Citation> = z.strictObject({
  instrument: z.string().min(1),
  provision: z.string().min(1).optional(),
  address: z.string().min(1).optional(),
  validity: Validity.optional(),
  asOf: IsoDate.optional(),
  unverified: z.literal(true).optional(),
});
