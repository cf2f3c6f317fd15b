import { dayKey } from "./day-key.js";

/** Whether a value is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  return typeof value === "string" && dayKey(value) >= 0;
}
