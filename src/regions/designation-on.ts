import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { RegionFindingCode } from "./finding-code.js";
import type { Designation, DesignationKind, Region } from "./region.js";
import type { RegionCode } from "./region-code.js";
import { codeOn } from "./region-on-day.js";
import { regions, regionWithCode, shortCode } from "./regions.js";
import { unknownRegion } from "./unknown-region.js";

/**
 * What a city or county was designated as on a day: 인구감소지역 or 관심지역.
 *
 * Designations are on record for Jeonbuk alone, without the day on which they were made, and attested from
 * 2022-01-01: elsewhere, and before that day, the answer is unknown.
 *
 * @param code - A code of the area, of any day.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { designationOn, RegionCode } from "dojeong/regions";
 * import { day } from "dojeong/time";
 *
 * const iksan = designationOn(RegionCode.parse("52140"), day("2026-01-01"));
 * iksan.outcome === "yes" && iksan.value.kind; // => "of-concern"
 * designationOn(RegionCode.parse("52110"), day("2026-01-01")).outcome; // => "no"
 * ```
 */
export function designationOn(code: RegionCode, on: IsoDate): Decision<Designation, RegionFindingCode> {
  const region = regionWithCode(shortCode(code));
  const facts = { code, on };
  if (region?.parentId !== "jeonbuk" || on < ATTESTED_FROM) {
    return unknownRegion("region-designation-not-on-record", facts, ["region.designation"]);
  }
  const held = region.designations?.find((designation) => holds(designation, on));
  const { citations } = region;
  if (held === undefined) {
    return { outcome: "no", findings: [{ code: "region-not-designated", outcome: "no", citations, facts }] };
  }
  const found = {
    code: "region-designated",
    outcome: "yes",
    citations: [held.citation],
    facts: { ...facts, kind: held.kind },
  };
  return { outcome: "yes", value: held, findings: [{ ...found, code: "region-designated", outcome: "yes" }] };
}

/**
 * The codes of the areas of Jeonbuk with a designation on a day, ascending.
 *
 * @param kind - The designation.
 * @param on - The day; unknown before 2022-01-01, the first for which a source attests them.
 *
 * @example
 * ```ts
 * import { designatedOn } from "dojeong/regions";
 * import { day } from "dojeong/time";
 *
 * const ten = designatedOn("depopulating", day("2024-06-01"));
 * ten.outcome === "yes" && ten.value.length; // => 10
 * ```
 */
export function designatedOn(kind: DesignationKind, on: IsoDate): Decision<readonly RegionCode[], RegionFindingCode> {
  if (on < ATTESTED_FROM) {
    return unknownRegion("region-designation-not-on-record", { code: "52", on }, ["region.designation"]);
  }
  const areas = regions.filter((region) => region.designations?.some((it) => it.kind === kind && holds(it, on)));
  const value = areas.flatMap((region: Region) => (codeOn(region, on) as RegionCode | undefined) ?? []).sort();
  const citations = [...new Set(areas.flatMap((region) => region.designations ?? []).map((it) => it.citation))];
  const facts = { kind, on, count: value.length };
  return { outcome: "yes", value, findings: [{ code: "regions-designated", outcome: "yes", citations, facts }] };
}

/** First day for which a source attests the designations of Jeonbuk: the first year of the fund that rests on them. */
const ATTESTED_FROM = "2022-01-01";

function holds(designation: Designation, on: IsoDate): boolean {
  const from = designation.from ?? designation.attestedFrom;
  return from !== undefined && from <= on && (designation.until === undefined || on <= designation.until);
}
