import { holdsOn } from "../time/contains-day.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Alliance } from "./alliance.js";
import type { AllianceOfficer } from "./alliance-officer.js";

/** Who leads an alliance on a day. */
export interface OfficersOn {
  /** Those recorded for the day, from a stated first day on. */
  readonly known: readonly AllianceOfficer[];
  /** Those whose first day is not reported, and who are not known to have left. */
  readonly uncertain: readonly AllianceOfficer[];
}

/**
 * Who leads an alliance on a day: its chair or co-chairs, and the heads of its sections.
 *
 * @param alliance - The alliance.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { Alliance, officersOn } from "dojeong/alliances";
 * import { day } from "dojeong/time";
 *
 * const alliance = Alliance.parse({
 *   id: "re100", names: [{ name: "RE100 얼라이언스" }], timeline: [],
 *   officers: [{ as: "co-chair", from: "2024-05-21" }, { as: "co-chair" }],
 * });
 * const found = officersOn(alliance, day("2024-06-01"));
 * [found.known.length, found.uncertain.length]; // => [1, 1]
 * ```
 */
export function officersOn(alliance: Alliance, on: IsoDate): OfficersOn {
  const holding = (alliance.officers ?? []).filter((officer) => holdsOn(officer, on));
  return {
    known: holding.filter((officer) => officer.from !== undefined),
    uncertain: holding.filter((officer) => officer.from === undefined),
  };
}
