import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import type { IsoDate } from "../time/iso-date.js";
import type { RegionFindingCode } from "./finding-code.js";
import type { Region } from "./region.js";
import type { RegionCode } from "./region-code.js";
import { provinceOfCode, RECORDED_SINCE, regionWithCode, regionWithId, shortCode } from "./regions.js";

/**
 * Whether a place lies in an area on a day (도내 소재), whichever of its codes either is written with: `45110` lies in `52`.
 *
 * A place whose code was of an area that has been merged since lies in the area that succeeded it. A place known only as a
 * part of something wider than the area asked about cannot be placed: `52` in `52110` is unknown.
 *
 * @param code - The place, with a code of any day.
 * @param area - The area, likewise.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { isWithin, RegionCode } from "dojeong/regions";
 * import { day } from "dojeong/time";
 *
 * const jeonbuk = RegionCode.parse("52");
 * isWithin(RegionCode.parse("52111"), jeonbuk, day("2024-02-06")).outcome; // => "yes"
 * isWithin(RegionCode.parse("45110"), jeonbuk, day("2024-02-06")).outcome; // => "yes"
 * isWithin(RegionCode.parse("11"), jeonbuk, day("2024-02-06")).outcome; // => "no"
 * isWithin(jeonbuk, RegionCode.parse("52110"), day("2024-02-06")).outcome; // => "unknown"
 * ```
 */
export function isWithin(code: RegionCode, area: RegionCode, on: IsoDate): Decision<never, RegionFindingCode> {
  const tail = area.slice(5);
  if (tail === "" || tail === "00000") return inArea(code, area, on);
  const above = inArea(code, area.slice(0, 5), on);
  return above.outcome === "yes" ? inNeighbourhood(code, area, on) : above;
}

/** Whether a place lies in an area of the first or second level. */
function inArea(code: string, area: string, on: IsoDate): Decision<never, RegionFindingCode> {
  const facts = { code, area, on };
  if (on < RECORDED_SINCE) {
    const missing = ["areas"];
    return answer("region-day-before-record", "unknown", { ...facts, recordedSince: RECORDED_SINCE }, missing);
  }
  const [first, outerFirst] = [provinceOfCode(code), provinceOfCode(area)];
  if (first === undefined || outerFirst === undefined) {
    return answer("region-not-on-record", "unknown", facts, ["region"]);
  }
  const around = regionWithCode(shortCode(area));
  const held = around ?? outerFirst;
  if (held.until !== undefined && held.until < on) {
    return answer("region-ceased", "no", { ...facts, code: area, lastDay: held.until });
  }
  if (held.from !== undefined && on < held.from) {
    return answer("region-not-yet", "no", { ...facts, code: area, firstDay: held.from });
  }
  if (first.from !== undefined && on < first.from) return beforeMerger(first, outerFirst, facts);
  const chain = chainOf(regionWithCode(shortCode(code)) ?? first, on);
  if (around !== undefined && chain.regions.includes(around)) {
    return answer(chain.succeeded ? "region-within-by-succession" : "region-within", "yes", facts);
  }
  if (!chain.regions.includes(outerFirst)) return answer("region-not-within", "no", facts);
  return belowProvince(code, area, around, on);
}

/** A code of a merged area, asked for a day before the merger: the place lay in one of the areas merged. */
function beforeMerger(
  merged: Region,
  around: Region,
  facts: { readonly code: string; readonly area: string; readonly on: IsoDate },
): Decision<never, RegionFindingCode> {
  if (around.successorId !== merged.id) return answer("region-not-within", "no", facts);
  return answer("region-wider-than-asked", "unknown", facts, ["place"]);
}

/** Two codes of one province, of which the second is below the first level. */
function belowProvince(
  code: string,
  area: string,
  around: Region | undefined,
  on: IsoDate,
): Decision<never, RegionFindingCode> {
  const [inner, outer] = [shortCode(code), shortCode(area)];
  const facts = { code, area, on };
  if (inner === outer) return answer("region-within", "yes", facts);
  const place = regionWithCode(inner);
  const containing = around === undefined ? [] : chainOf(around, on).regions;
  if (inner.length === 2 || (place !== undefined && containing.includes(place))) {
    return answer("region-wider-than-asked", "unknown", facts, ["place"]);
  }
  if (place !== undefined && around !== undefined) return answer("region-not-within", "no", facts);
  return answer("region-not-on-record", "unknown", facts, ["region"]);
}

/** Whether a place lies in a 읍·면·동 or 리, given that it lies in the city, county or district around. */
function inNeighbourhood(code: string, area: string, on: IsoDate): Decision<never, RegionFindingCode> {
  const facts = { code, area, on };
  const [dong, ri] = [code.slice(5, 8), code.slice(8)];
  const [outerDong, outerRi] = [area.slice(5, 8), area.slice(8)];
  const coarser = dong === "" || dong === "000" || (dong === outerDong && ri === "00" && outerRi !== "00");
  if (coarser) return answer("region-wider-than-asked", "unknown", facts, ["place"]);
  const inside = dong === outerDong && (outerRi === "00" || ri === outerRi);
  return inside ? answer("region-within", "yes", facts) : answer("region-not-within", "no", facts);
}

/** The area, what it belongs to, and what took the place of either, as of a day. */
function chainOf(region: Region, on: IsoDate): { readonly regions: readonly Region[]; readonly succeeded: boolean } {
  const chain: Region[] = [];
  let succeeded = false;
  for (let at: Region | undefined = region; at !== undefined; ) {
    chain.push(at);
    const gone: boolean = at.until !== undefined && at.until < on;
    if (gone) succeeded = true;
    at = regionWithId(gone ? at.successorId : at.parentId);
  }
  return { regions: chain, succeeded };
}

function answer(
  code: RegionFindingCode,
  outcome: Outcome,
  facts: Finding["facts"],
  missing: readonly string[] = [],
): Decision<never, RegionFindingCode> {
  if (outcome !== "unknown") return { outcome, findings: [{ code, outcome, citations: [], facts }] };
  return { outcome, missing, findings: [{ code, outcome, citations: [], facts, missing }] };
}
