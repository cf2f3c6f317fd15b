import type { IsoDate } from "./iso-date.js";

/** The earlier of two days. */
export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  if (a < b) return a;
  return b;
}

/** The later of two days. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  if (a < b) return b;
  return a;
}
