import * as z from "zod";
import { IsoDate } from "./iso-date.js";

/** As it was written (`3월 말`), wherever that says more than the fields. */
interface AsWritten {
  /** The words of the source. */
  readonly text?: string;
}

/** A day that is named in full. */
export interface ExactDay extends AsWritten {
  readonly precision: "day";
  /** The day. */
  readonly on: IsoDate;
}

/** A third of a month: 초·초순, 중순, 말·하순. */
export interface MonthPart extends AsWritten {
  readonly precision: "month-part";
  /** The year, 1 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** `early` 초·초순, `middle` 중순, `late` 말·하순. */
  readonly part: "early" | "middle" | "late";
}

/** Some day in a month. */
export interface WholeMonth extends AsWritten {
  readonly precision: "month";
  /** The year, 1 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** Some day in a quarter (분기). */
export interface Quarter extends AsWritten {
  readonly precision: "quarter";
  /** The year, 1 to 9999. */
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** Some day in half a year (상반기, 하반기). */
export interface HalfYear extends AsWritten {
  readonly precision: "half-year";
  /** The year, 1 to 9999. */
  readonly year: number;
  /** 1 for 상반기, 2 for 하반기. */
  readonly half: 1 | 2;
}

/** Some day in a year. */
export interface WholeYear extends AsWritten {
  readonly precision: "year";
  /** The year, 1 to 9999. */
  readonly year: number;
}

/** A day of the month whose month is not reported ("3일", "21일까지"). */
export interface DayWithoutMonth extends AsWritten {
  readonly precision: "day-of-month";
  /** 1 to 31. */
  readonly dayOfMonth: number;
  /** The year, where that much is known. */
  readonly year?: number;
}

/** A time told by something else ("결과발표 후"), whose own day may not be known. */
export interface RelativeTime extends AsWritten {
  readonly precision: "relative";
  /** What it is told by, in words. */
  readonly to: string;
  /** Whether it lies before or after that. */
  readonly side: "before" | "after";
}

/** A time that has not been announced (미정, 추후 공지). */
export interface NotAnnounced extends AsWritten {
  readonly precision: "not-announced";
}

/**
 * A date as precise as its source, and no more: a day, a third of a month, a month, a quarter, half a year,
 * a year, a day without its month, a time told by something else, or nothing yet.
 */
export type PartialDate =
  | ExactDay
  | MonthPart
  | WholeMonth
  | Quarter
  | HalfYear
  | WholeYear
  | DayWithoutMonth
  | RelativeTime
  | NotAnnounced;

const text = z.string().min(1).optional();
const year = z.int().min(1).max(9999);
const month = z.int().min(1).max(12);

/** Parses unknown data into a {@link PartialDate}. */
export const PartialDate: z.ZodType<PartialDate> = z.discriminatedUnion("precision", [
  z.strictObject({ precision: z.literal("day"), on: IsoDate, text }),
  z.strictObject({
    precision: z.literal("month-part"),
    year,
    month,
    part: z.enum(["early", "middle", "late"]),
    text,
  }),
  z.strictObject({ precision: z.literal("month"), year, month, text }),
  z.strictObject({ precision: z.literal("quarter"), year, quarter: z.int().min(1).max(4), text }),
  z.strictObject({ precision: z.literal("half-year"), year, half: z.literal([1, 2]), text }),
  z.strictObject({ precision: z.literal("year"), year, text }),
  z.strictObject({
    precision: z.literal("day-of-month"),
    dayOfMonth: z.int().min(1).max(31),
    year: year.optional(),
    text,
  }),
  z.strictObject({
    precision: z.literal("relative"),
    to: z.string().min(1),
    side: z.enum(["before", "after"]),
    text,
  }),
  z.strictObject({ precision: z.literal("not-announced"), text }),
]);
