import type { IsoDate } from "../time/iso-date.js";
import type { DatedName } from "./dated-name.js";

/**
 * The official name on a day (직위·기관·지역의 그날 명칭).
 *
 * @param names - The names over time, in any order.
 * @param on - The day.
 * @returns The name, or `undefined` where none is recorded for that day. Where two overlap, the one that began later.
 *
 * @example
 * ```ts
 * import { nameOn } from "dojeong/people";
 * import { day } from "dojeong/time";
 *
 * const names = [
 *   { name: "전라북도", until: day("2024-01-17") },
 *   { name: "전북특별자치도", from: day("2024-01-18") },
 * ];
 * nameOn(names, day("2024-01-17")); // => "전라북도"
 * nameOn(names, day("2024-01-18")); // => "전북특별자치도"
 * ```
 */
export function nameOn(names: readonly DatedName[], on: IsoDate): string | undefined {
  return datedNameOn(names, on)?.name;
}

/** The entry that holds on a day: the one that began last, of several. */
export function datedNameOn(names: readonly DatedName[], on: IsoDate): DatedName | undefined {
  let found: DatedName | undefined;
  for (const name of names) {
    const holds = (name.from === undefined || name.from <= on) && (name.until === undefined || on <= name.until);
    if (holds && (found === undefined || (name.from ?? "") > (found.from ?? ""))) found = name;
  }
  return found;
}
