import { isCivilDate } from "./civil-date.js";
import { instantMillis, KOREAN_MILLIS } from "./instant-millis.js";

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Whether the text is written as a moment with its offset, on whatever day. */
export function isWrittenAsInstant(text: string): boolean {
  return SHAPE.test(text);
}

/** Whether the text is a moment with its offset whose day in Korea lies in the years 0001 to 9999. */
export function isInstant(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match?.[1] === undefined || !isCivilDate(match[1])) return false;
  const millis = instantMillis(text);
  return millis >= KOREAN_MILLIS.first && millis <= KOREAN_MILLIS.last;
}
