import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { IsoDate } from "../time/iso-date.js";
import type { RegionFindingCode } from "./finding-code.js";
import { provinces } from "./provinces.js";
import { onDay, type RegionOnDay } from "./region-on-day.js";
import { RECORDED_SINCE } from "./regions.js";
import { unknownRegion } from "./unknown-region.js";

/**
 * The first-level areas (시·도) of a day, by their codes: 17 through 2026-06-30, 16 since.
 *
 * @param on - The day. Before 2012-07-01 the set of areas is not on record here, and the answer is unknown.
 * @returns The areas; a finding names each area of which something is still to be confirmed.
 *
 * @example
 * ```ts
 * import { regionsOn } from "dojeong/regions";
 * import { day } from "dojeong/time";
 *
 * const then = regionsOn(day("2024-06-01"));
 * then.outcome === "yes" && then.value.length; // => 17
 * const now = regionsOn(day("2026-11-22"));
 * now.outcome === "yes" && now.value.length; // => 16
 * ```
 */
export function regionsOn(on: IsoDate): Decision<readonly RegionOnDay[], RegionFindingCode> {
  if (on < RECORDED_SINCE) {
    return unknownRegion("region-day-before-record", { on, recordedSince: RECORDED_SINCE }, ["areas"]);
  }
  const value = provinces
    .flatMap((region) => onDay(region, on) ?? [])
    .sort((a, b) => ((a.code ?? "") < (b.code ?? "") ? -1 : 1));
  const open = value.flatMap((area) => (area.toBeConfirmed ? [toBeConfirmed(area, area.toBeConfirmed)] : []));
  const citations = uniqueCitations(provinces.filter((region) => value.some((area) => area.id === region.id)));
  const counted: Finding<RegionFindingCode> = {
    code: "regions-counted",
    outcome: "yes",
    citations,
    facts: { on, count: value.length },
  };
  return { outcome: "yes", value, findings: [counted, ...open] };
}

function uniqueCitations(areas: typeof provinces): Finding["citations"] {
  return [...new Set(areas.flatMap((area) => area.citations))];
}

function toBeConfirmed(area: RegionOnDay, points: readonly string[]): Finding<RegionFindingCode> {
  return {
    code: "region-to-be-confirmed",
    outcome: "yes",
    citations: [],
    facts: { name: area.name, points },
  };
}
