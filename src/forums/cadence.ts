import * as z from "zod";

/** As it was written (`매월 2회`). */
interface AsWritten {
  /** The words of the source. */
  readonly text?: string;
}

/** So many times in each stretch of time, on days that are not fixed (매월 2회, 연 10회). */
export interface TimesPerCadence extends AsWritten {
  readonly kind: "times-per";
  /** How often, 1 or more. */
  readonly times: number;
  /** In each of what. */
  readonly per: "week" | "month" | "quarter" | "half-year" | "year";
  /** Only in these months of the year, 1 to 12, none twice (3월부터 11월까지, 8월 제외). Absent: in all of them. */
  readonly months?: readonly number[];
}

/** On the same days of the week, every week or every so many weeks (매주 수요일). */
export interface WeeklyCadence extends AsWritten {
  readonly kind: "weekly";
  /** Days of the week, 1 for Monday to 7 for Sunday; at least one, none twice. */
  readonly weekdays: readonly number[];
  /** Every so many weeks. Absent: every week. */
  readonly everyWeeks?: number;
  /** Only in these months of the year, 1 to 12, none twice (3월부터 11월까지, 8월 제외). Absent: in all of them. */
  readonly months?: readonly number[];
}

/** On a day of the week counted within the month (매월 넷째 수요일). */
export interface MonthlyWeekdayCadence extends AsWritten {
  readonly kind: "monthly-weekday";
  /** Which of the month's such days: 1 to 5, or -1 for the last; at least one, none twice. */
  readonly weeks: readonly number[];
  /** Day of the week, 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** Every so many months. Absent: every month. */
  readonly everyMonths?: number;
  /** Only in these months of the year, 1 to 12, none twice (3월부터 11월까지, 8월 제외). Absent: in all of them. */
  readonly months?: readonly number[];
}

/** On the same days of the month (매월 15일). */
export interface MonthlyDayCadence extends AsWritten {
  readonly kind: "monthly-day";
  /** Days of the month: 1 to 31, or -1 for the last; at least one, none twice. */
  readonly days: readonly number[];
  /** Every so many months. Absent: every month. */
  readonly everyMonths?: number;
  /** Only in these months of the year, 1 to 12, none twice (3월부터 11월까지, 8월 제외). Absent: in all of them. */
  readonly months?: readonly number[];
}

/** Held when there is occasion (수시, 비정기). */
export interface IrregularCadence extends AsWritten {
  readonly kind: "irregular";
}

/** Nothing has been said of how often. */
export interface UnannouncedCadence extends AsWritten {
  readonly kind: "not-announced";
}

/** How often a series is held, as announced. It is not a schedule: that twice a month was kept is another matter. */
export type Cadence =
  | TimesPerCadence
  | WeeklyCadence
  | MonthlyWeekdayCadence
  | MonthlyDayCadence
  | IrregularCadence
  | UnannouncedCadence;

const text = z.string().min(1).optional();
const months = distinct(z.int().min(1).max(12)).optional();
const every = z.int().positive().max(1200).optional();
const weekday = z.int().min(1).max(7);

/** Parses unknown data into a {@link Cadence}. */
export const Cadence: z.ZodType<Cadence> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("times-per"),
    times: z.int().positive().max(1000),
    per: z.enum(["week", "month", "quarter", "half-year", "year"]),
    months,
    text,
  }),
  z.strictObject({ kind: z.literal("weekly"), weekdays: distinct(weekday), everyWeeks: every, months, text }),
  z.strictObject({
    kind: z.literal("monthly-weekday"),
    weeks: distinct(z.union([z.int().min(1).max(5), z.literal(-1)])),
    weekday,
    everyMonths: every,
    months,
    text,
  }),
  z.strictObject({
    kind: z.literal("monthly-day"),
    days: distinct(z.union([z.int().min(1).max(31), z.literal(-1)])),
    everyMonths: every,
    months,
    text,
  }),
  z.strictObject({ kind: z.literal("irregular"), text }),
  z.strictObject({ kind: z.literal("not-announced"), text }),
]);

function distinct(value: z.ZodType<number>): z.ZodType<readonly number[]> {
  return z
    .array(value)
    .min(1)
    .refine((it) => new Set(it).size === it.length, {
      params: { code: "repeated-day" },
      error: "A number stands twice",
    });
}
