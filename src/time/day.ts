import { isCivilDate } from "../internal/civil-date.js";
import type { IsoDate } from "./iso-date.js";

/**
 * Writes a day known to the programmer as an {@link IsoDate}.
 *
 * For data from outside use the schema `IsoDate`, which reports instead of throwing.
 *
 * @param text - The day, `YYYY-MM-DD`.
 * @throws RangeError when there is no such day.
 *
 * @example
 * ```ts
 * import { day } from "dojeong/time";
 *
 * day("2024-02-29"); // => "2024-02-29"
 * ```
 */
export function day(text: string): IsoDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a day of the calendar (YYYY-MM-DD): ${text}`);
  return text as IsoDate;
}
