import type { IsoDate } from "../time/iso-date.js";
import type { RegionCode } from "./region-code.js";
import { onDay, type RegionOnDay } from "./region-on-day.js";
import { regions, regionWithCode, shortCode } from "./regions.js";

/**
 * The areas on record directly below an area on a day, by their codes: the 14 cities and counties of Jeonbuk, the two
 * districts of Jeonju. For other areas the list is empty or short, since only Jeonbuk's are on record in full.
 *
 * @param code - A code of the area, of any day.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { areasOf, RegionCode } from "dojeong/regions";
 * import { day } from "dojeong/time";
 *
 * areasOf(RegionCode.parse("52"), day("2024-06-01")).length; // => 14
 * areasOf(RegionCode.parse("52110"), day("2024-06-01")).map((area) => area.code); // => ["52111", "52113"]
 * ```
 */
export function areasOf(code: RegionCode, on: IsoDate): readonly RegionOnDay[] {
  const around = regionWithCode(shortCode(code));
  return regions
    .filter((region) => around !== undefined && region.parentId === around.id)
    .flatMap((region) => onDay(region, on) ?? [])
    .sort((a, b) => ((a.code ?? a.name) < (b.code ?? b.name) ? -1 : 1));
}
