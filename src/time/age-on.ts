import { addMonths, civilFields } from "../internal/civil-date.js";
import type { IsoDate } from "./iso-date.js";

/**
 * A person's age in full years (만 나이) on a day.
 *
 * 행정기본법 제7조의2 and 민법 제158조: the day of birth counts, so a year of age is full when the day before the birthday
 * ends. Who was born on 29 February is, in a year without that day, a year older from 1 March: the year of age then ends
 * with the last day of February (민법 제160조③).
 *
 * @param birthDate - Day of birth.
 * @param on - Day asked about.
 * @returns Full years, 0 or more; `undefined` before the day of birth.
 *
 * @example
 * ```ts
 * import { ageOn, day } from "dojeong/time";
 *
 * ageOn(day("2005-03-10"), day("2024-03-09")); // => 18
 * ageOn(day("2005-03-10"), day("2024-03-10")); // => 19
 * ageOn(day("2004-02-29"), day("2023-02-28")); // => 18
 * ageOn(day("2004-02-29"), day("2023-03-01")); // => 19
 * ```
 */
export function ageOn(birthDate: IsoDate, on: IsoDate): number | undefined {
  const months = ageInMonthsOn(birthDate, on);
  return months === undefined ? undefined : Math.floor(months / 12);
}

/**
 * A person's age in full months on a day; by it the age of a child under one year may be told (민법 제158조 단서).
 *
 * @param birthDate - Day of birth.
 * @param on - Day asked about.
 * @returns Full months, 0 or more; `undefined` before the day of birth.
 *
 * @example
 * ```ts
 * import { ageInMonthsOn, day } from "dojeong/time";
 *
 * ageInMonthsOn(day("2024-01-31"), day("2024-02-29")); // => 0
 * ageInMonthsOn(day("2024-01-31"), day("2024-03-01")); // => 1
 * ```
 */
export function ageInMonthsOn(birthDate: IsoDate, on: IsoDate): number | undefined {
  if (on < birthDate) return undefined;
  const [birthYear, birthMonth] = civilFields(birthDate);
  const [year, month] = civilFields(on);
  const months = (year - birthYear) * 12 + (month - birthMonth);
  const step = addMonths(birthDate, months);
  // a month that lacks the day is full only when it is over
  const full = step.clamped ? on > step.date : on >= step.date;
  return full ? months : months - 1;
}
