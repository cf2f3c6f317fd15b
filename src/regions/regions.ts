import { jeonbukAreas } from "./jeonbuk.js";
import { namesakes } from "./namesakes.js";
import { provinces } from "./provinces.js";
import type { Region } from "./region.js";
import type { RegionId } from "./region-id.js";

/** Every area on record: the first level in full, Jeonbuk below it, and areas elsewhere whose names repeat. */
export const regions: readonly Region[] = [...provinces, ...jeonbukAreas, ...namesakes];

/** The area with a key. */
export function regionWithId(id: RegionId | undefined): Region | undefined {
  return regions.find((region) => region.id === id);
}

/** The area on record that has, or once had, a code of two or five digits. */
export function regionWithCode(code: string): Region | undefined {
  return regions.find((region) => region.codes.some((dated) => dated.code === code));
}

/** The first-level area that a code lies in, by its first two digits. */
export function provinceOfCode(code: string): Region | undefined {
  return provinces.find((region) => region.codes.some((dated) => dated.code === code.slice(0, 2)));
}

/** A code of two or five digits: the ten-digit form of an area, and a province's five-digit row, are cut to it. */
export function shortCode(code: string): string {
  const five = code.slice(0, 5);
  return five.slice(2) === "000" || five.length === 2 ? five.slice(0, 2) : five;
}

/** The day from which the set of first-level areas is on record: 세종특별자치시 was founded on it. */
export const RECORDED_SINCE = "2012-07-01";
