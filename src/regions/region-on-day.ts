import { nameOn } from "../people/name-on.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Region } from "./region.js";
import type { RegionCode } from "./region-code.js";
import type { RegionId } from "./region-id.js";

/** An area as it was on one day. */
export interface RegionOnDay {
  /** Key of the area. */
  readonly id: RegionId;
  /** Its level. */
  readonly level: Region["level"];
  /** Its official name that day. */
  readonly name: string;
  /** Its legal-dong code that day. Absent: none on record. */
  readonly code?: RegionCode;
  /** ISO 3166-2 code of a first-level area; `null` where none is confirmed. */
  readonly iso?: string | null;
  /** The area it belongs to. */
  readonly parentId?: RegionId;
  /** Points that are to be confirmed. */
  readonly toBeConfirmed?: Region["toBeConfirmed"];
}

/** The area as it was on a day; `undefined` on a day without it. */
export function onDay(region: Region, on: IsoDate): RegionOnDay | undefined {
  const name = nameOn(region.names, on);
  if (!exists(region, on) || name === undefined) return undefined;
  const { id, level, iso, parentId, toBeConfirmed } = region;
  const code = codeOn(region, on);
  return {
    id,
    level,
    name,
    ...(code === undefined ? {} : { code: code as RegionCode }),
    ...(iso === undefined ? {} : { iso }),
    ...(parentId === undefined ? {} : { parentId }),
    ...(toBeConfirmed === undefined ? {} : { toBeConfirmed }),
  };
}

/** Whether the area existed on a day. */
export function exists(region: Region, on: IsoDate): boolean {
  return (region.from === undefined || region.from <= on) && (region.until === undefined || on <= region.until);
}

/** The legal-dong code of the area on a day. */
export function codeOn(region: Region, on: IsoDate): string | undefined {
  return region.codes.find(
    (dated) => (dated.from === undefined || dated.from <= on) && (dated.until === undefined || on <= dated.until),
  )?.code;
}
