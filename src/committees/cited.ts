import * as z from "zod";
import { Citation } from "../decisions/citation.js";

/** What every part of a rule document may carry: the provisions it was read in. */
export interface Cited {
  /** Where this part stands. Absent: the citations of the whole document stand for it. */
  readonly citations?: readonly Citation[];
}

/** The schema of {@link Cited.citations}. */
export const citations: z.ZodType<readonly Citation[] | undefined> = z.array(Citation).min(1).optional();
