import { dateOfDayNumber, dayNumber } from "./civil-date.js";

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Korean Standard Time is nine hours ahead of UTC all year round. */
const KOREA = 9 * 3_600_000;

/** The first and last millisecond of the years 0001 to 9999 in Korea. */
export const KOREAN_MILLIS: { readonly first: number; readonly last: number } = {
  first: -719_162 * DAY - KOREA,
  last: 2_932_897 * DAY - KOREA - 1,
};

const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Milliseconds from 1970-01-01T00:00Z to an instant. Throws a `RangeError` for text that is none. */
export function instantMillis(instant: string): number {
  const match = SHAPE.exec(instant);
  if (!match) throw new RangeError(`Not a moment with its offset: ${instant}`);
  const [, date = "", hour, minute, second = "0", fraction = "0", sign, offsetHour = "0", offsetMinute = "0"] = match;
  const local = clockMillis(hour, minute) + Number(second) * 1000 + Number(fraction.padEnd(3, "0"));
  const offset = clockMillis(offsetHour, offsetMinute) * (sign === "-" ? -1 : 1);
  return dayNumber(date) * DAY + local - offset;
}

/** The day in Korea at a number of milliseconds from 1970-01-01T00:00Z. */
export function koreanDate(millis: number): string {
  return dateOfDayNumber(Math.floor((millis + KOREA) / DAY));
}

/** Milliseconds since midnight in Korea, 0 to 86,399,999. */
export function koreanTimeOfDay(millis: number): number {
  const shifted = millis + KOREA;
  return shifted - Math.floor(shifted / DAY) * DAY;
}

/** The instant at so many milliseconds after midnight of a day in Korea. */
export function koreanInstant(date: string, timeOfDay: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const fraction = timeOfDay % 1000 === 0 ? "" : `.${String(timeOfDay % 1000).padStart(3, "0")}`;
  const clock = `${two(timeOfDay / 3_600_000)}:${two((timeOfDay / 60_000) % 60)}:${two((timeOfDay / 1000) % 60)}`;
  return `${date}T${clock}${fraction}+09:00`;
}

/** Milliseconds since midnight of a clock time given in hours and minutes. */
export function clockMillis(hour: string | undefined, minute: string | undefined): number {
  return (Number(hour) * 60 + Number(minute)) * 60_000;
}
