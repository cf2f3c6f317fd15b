import * as z from "zod";
import { DatedName } from "./dated-name.js";

/**
 * The official names of one thing over time, oldest first, no two on one day. Days between two names
 * may be left open: what the name was then is not recorded.
 */
export type DatedNames = readonly DatedName[];

/** Parses unknown data into {@link DatedNames}; an empty list and names that overlap are refused. */
export const DatedNames: z.ZodType<DatedNames> = z
  .array(DatedName)
  .min(1)
  .refine((names) => names.every((name, index) => index === 0 || follows(names[index - 1], name)), {
    params: { code: "names-overlap" },
    error: "Names stand oldest first, and no two of them on one day",
  });

function follows(earlier: DatedName | undefined, later: DatedName): boolean {
  return earlier?.until !== undefined && later.from !== undefined && earlier.until < later.from;
}
