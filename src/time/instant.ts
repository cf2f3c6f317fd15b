import * as z from "zod";
import { branded } from "../internal/branded.js";
import { isInstant, isWrittenAsInstant } from "../internal/is-instant.js";

/**
 * A moment, written as an ISO 8601 date and time with its offset from UTC
 * (`2024-02-06T18:00:00+09:00`, `2024-02-06T09:00:00Z`). Seconds may be left out, and may have up to three decimals.
 * Compare moments with `compareInstants`, never as text: one moment has many spellings.
 */
export type Instant = string & z.$brand<"Instant">;

/** Parses unknown data into an {@link Instant}; a moment without an offset is refused. */
export const Instant: z.ZodType<Instant> = branded<Instant>(
  z
    .string()
    .refine(isWrittenAsInstant, {
      params: { code: "not-an-instant" },
      error: "Not a moment with its offset (YYYY-MM-DDThh:mm:ss+09:00)",
      abort: true,
    })
    .refine(isInstant, {
      params: { code: "no-such-day" },
      error: "Not a day of the calendar, in Korea within the years 0001 to 9999",
      // What compares the moment with another runs only where there is one.
      abort: true,
    }),
);
