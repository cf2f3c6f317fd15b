/**
 * Arithmetic on days of the proleptic Gregorian calendar, written as
 * `YYYY-MM-DD`, for the years 0001 to 9999. No time zone, no clock.
 *
 * A day number counts days from 1970-01-01, which is day 0.
 */

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days from 0000-03-01 to 1970-01-01. */
const MARCH_OF_YEAR_0 = 719_468;

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month, 28 to 31. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the text names a day that exists, in the form `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  return SHAPE.test(text) && exists(...fields(text));
}

/** Year, month and day of month. Throws a `RangeError` for a day that does not exist. */
export function civilFields(date: string): readonly [year: number, month: number, dayOfMonth: number] {
  if (!isCivilDate(date)) refuse(date);
  return fields(date);
}

/** The day as text. Throws a `RangeError` for a day that does not exist. */
export function civilDate(year: number, month: number, dayOfMonth: number): string {
  const date = dateText(year, month, dayOfMonth);
  // the shape of the text is lost beyond the year 9999, and where a number is not whole
  if (!isCivilDate(date)) refuse(date);
  return date;
}

/** The day as text, for fields that are known to name a day: nothing is checked. */
export function dateText(year: number, month: number, dayOfMonth: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Days from 1970-01-01 to the given day; negative before it. */
export function dayNumber(date: string): number {
  const [year, month, dayOfMonth] = civilFields(date);
  // Years are counted from March, so that the leap day is the last of its year.
  const y = month < 3 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - MARCH_OF_YEAR_0;
}

/** The day with the given number; the inverse of {@link dayNumber}. */
export function dateOfDayNumber(number: number): string {
  const shifted = number + MARCH_OF_YEAR_0;
  const century = Math.floor((4 * shifted + 3) / 146_097);
  const dayOfCentury = shifted - Math.floor((146_097 * century) / 4);
  const yearOfCentury = Math.floor((4 * dayOfCentury + 3) / 1461);
  const dayOfYear = dayOfCentury - Math.floor((1461 * yearOfCentury) / 4);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const isNextYear = marchMonth > 9;
  return civilDate(
    100 * century + yearOfCentury + (isNextYear ? 1 : 0),
    isNextYear ? marchMonth - 9 : marchMonth + 3,
    dayOfMonth,
  );
}

/** The day `days` later; earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`; 0 when they are the same day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** A day some months away, and whether its month had to be cut to its last day. */
export interface MonthStep {
  /** The corresponding day, or the last day of the month when that lacks it. */
  readonly date: string;
  /** Whether the month lacks the corresponding day. */
  readonly clamped: boolean;
}

/** The corresponding day `months` later; the month's last day when it lacks one, and says so. */
export function addMonths(date: string, months: number): MonthStep {
  const [year, month, dayOfMonth] = civilFields(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const last = daysInMonth(targetYear, targetMonth);
  return { date: civilDate(targetYear, targetMonth, Math.min(dayOfMonth, last)), clamped: dayOfMonth > last };
}

/** Day of the week, 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekday(date: string): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Whether the numbers name a day that exists. */
function exists(year: number, month: number, dayOfMonth: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

function refuse(date: string): never {
  throw new RangeError(`Not a day of the calendar (YYYY-MM-DD): ${date}`);
}

function fields(date: string): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
