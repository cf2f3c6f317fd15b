import type { AnnouncedAward, AnnouncedResult } from "./announced-result.js";

/** Which of the awards are meant. */
export interface AnnouncedFilter {
  /** Those whose area's code begins so (`52` for Jeonbuk). */
  readonly region?: string;
  /** Those of a track. */
  readonly trackId?: string;
}

/** Awards as announced, and how many. */
export interface AnnouncedList {
  /** How many there are. */
  readonly count: number;
  /** Their names as announced, in the order of the list. */
  readonly names: readonly string[];
  /** How many of the list could not be told apart for want of an area or a track; they are not counted. */
  readonly notTold: number;
}

/**
 * The awards of an announced list, by area or track.
 *
 * @param result - The result with its list.
 * @param filter - Which are meant; absent: all.
 *
 * @example
 * ```ts
 * import { announcedAwards } from "dojeong/grants";
 *
 * const result = { year: 2025, awards: [{ name: "순창", region: "52770" }, { name: "태백", region: "51190" }] };
 * announcedAwards(result, { region: "52" }); // => { count: 1, names: ["순창"], notTold: 0 }
 * ```
 */
export function announcedAwards(result: AnnouncedResult, filter: AnnouncedFilter = {}): AnnouncedList {
  const awards = result.awards ?? [];
  const told = awards.filter((one) => isTold(one, filter));
  const fitting = told.filter(
    (one) =>
      (filter.region === undefined || one.region?.startsWith(filter.region) === true) &&
      (filter.trackId === undefined || one.trackId === filter.trackId),
  );
  return { count: fitting.length, names: fitting.map((one) => one.name), notTold: awards.length - told.length };
}

function isTold(award: AnnouncedAward, filter: AnnouncedFilter): boolean {
  return (
    (filter.region === undefined || award.region !== undefined) &&
    (filter.trackId === undefined || award.trackId !== undefined)
  );
}
