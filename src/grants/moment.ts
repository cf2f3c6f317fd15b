import { dayNumber } from "../internal/civil-date.js";
import { clockMillis, DAY, koreanTimeOfDay } from "../internal/instant-millis.js";
import type { IsoDate } from "../time/iso-date.js";

/** Korean time is nine hours ahead of UTC, the whole year round. */
const SEOUL = 9 * 3_600_000;

/** The first moment of a day in Korea, in milliseconds from 1970-01-01T00:00Z. */
export function startOfDay(date: IsoDate): number {
  return dayNumber(date) * DAY - SEOUL;
}

/** The last moment of a day in Korea, to the millisecond. */
export function endOfDay(date: IsoDate): number {
  return startOfDay(date) + DAY - 1;
}

/** Whether a moment lies between two times of its day in Korea, `HH:MM`, both included. */
export function withinHours(millis: number, from: string, until: string): boolean {
  const time = koreanTimeOfDay(millis);
  return time >= clock(from) && time <= clock(until);
}

function clock(text: string): number {
  return clockMillis(text.slice(0, 2), text.slice(3, 5));
}
