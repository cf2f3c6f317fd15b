import * as z from "zod";
import { branded } from "../internal/branded.js";

/** A time of day in Korea, `hh:mm`, from 00:00 to 24:00. */
export type ClockTime = string & z.$brand<"ClockTime">;

/** Parses unknown data into a {@link ClockTime}. */
export const ClockTime: z.ZodType<ClockTime> = branded<ClockTime>(
  z.string().refine((text) => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text), {
    params: { code: "not-a-time" },
    error: "Not a time of day (hh:mm)",
  }),
);
