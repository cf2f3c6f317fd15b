import * as z from "zod";
import { branded } from "../internal/branded.js";
import { isCivilDate } from "../internal/civil-date.js";

/**
 * A day of the calendar, written `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31.
 * It has no time of day and no time zone; as text it sorts in the order of time.
 */
export type IsoDate = string & z.$brand<"IsoDate">;

/** Parses unknown data into an {@link IsoDate}; a day that does not exist is refused. */
export const IsoDate: z.ZodType<IsoDate> = branded<IsoDate>(
  z.string().refine(isCivilDate, {
    params: { code: "not-a-day" },
    error: "Not a day of the calendar (YYYY-MM-DD)",
    // What compares the day with another runs only where there is one.
    abort: true,
  }),
);
