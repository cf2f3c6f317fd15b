import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { nameOn } from "../people/name-on.js";
import type { IsoDate } from "../time/iso-date.js";
import type { RegionFindingCode } from "./finding-code.js";
import type { Region } from "./region.js";
import { onDay, type RegionOnDay } from "./region-on-day.js";
import { RECORDED_SINCE, regions, regionWithId } from "./regions.js";
import { unknownRegion } from "./unknown-region.js";

/**
 * The area that a name means on a day. A name alone is not a key: 고성군 is in Gangwon and in
 * Gyeongnam, so that the answer is unknown and names both, until the province is written with it
 * (`강원 고성군`, `고성군(강원특별자치도)`).
 *
 * Official names of any day, short names (`전북`) and statutory abbreviations (`광주특별시`) are known. The package lists the
 * cities and counties of Jeonbuk alone: a name it does not know gives unknown, never no.
 *
 * @param name - The name, as written.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { regionByName } from "dojeong/regions";
 * import { day } from "dojeong/time";
 *
 * const sunchang = regionByName("전북 순창", day("2025-05-21"));
 * sunchang.outcome === "yes" && sunchang.value.code; // => "52770"
 * regionByName("고성군", day("2025-01-06")).outcome; // => "unknown"
 * regionByName("고성군(강원)", day("2025-01-06")).outcome; // => "yes"
 * ```
 */
export function regionByName(name: string, on: IsoDate): Decision<RegionOnDay, RegionFindingCode> {
  const facts = { name, on };
  if (on < RECORDED_SINCE) {
    return unknownRegion("region-day-before-record", { ...facts, recordedSince: RECORDED_SINCE }, ["areas"]);
  }
  const known = matching(name.normalize("NFC").trim());
  const present = known.filter((region) => onDay(region, on) !== undefined);
  const [region] = present;
  if (present.length > 1) {
    const candidates = present.map((it) => described(it, on)).sort();
    return unknownRegion("region-name-ambiguous", { ...facts, candidates }, ["region.province"]);
  }
  const value = region && onDay(region, on);
  if (region === undefined || value === undefined) return absent(known[0], facts, on);
  const usual =
    value.name === name || region.alsoCalled?.includes(name) || !region.names.some((it) => it.name === name);
  const code = usual
    ? value.code === undefined
      ? "region-found-without-code"
      : "region-found"
    : "region-name-of-another-day";
  const about = usual
    ? { on, name: value.name, ...(value.code === undefined ? {} : { code: value.code }) }
    : { ...facts, nameThen: value.name };
  const found: Finding<RegionFindingCode> = { code, outcome: "yes", citations: region.citations, facts: about };
  return { outcome: "yes", value, findings: [found] };
}

function absent(
  region: Region | undefined,
  facts: { readonly name: string; readonly on: IsoDate },
  on: IsoDate,
): Decision<RegionOnDay, RegionFindingCode> {
  if (region === undefined) {
    return unknownRegion("region-name-not-on-record", facts, ["region"]);
  }
  const { citations } = region;
  const code = region.codes.at(-1)?.code ?? "";
  if (region.until !== undefined && region.until < on) {
    const successor = regionWithId(region.successorId)?.codes.at(-1)?.code;
    const about = { code, on, lastDay: region.until, ...(successor === undefined ? {} : { successor }) };
    return { outcome: "no", findings: [{ code: "region-ceased", outcome: "no", citations, facts: about }] };
  }
  const about = { code, on, firstDay: region.from ?? "" };
  return { outcome: "no", findings: [{ code: "region-not-yet", outcome: "no", citations, facts: about }] };
}

/** The areas that a name may mean, with or without the name of the area around. */
function matching(name: string): readonly Region[] {
  const plain = regions.filter((region) => isCalled(region, name));
  if (plain.length > 0) return plain;
  const bracketed = /^(.+?)\s*\((.+)\)$/.exec(name);
  if (bracketed) return inside(bracketed[1] ?? "", bracketed[2] ?? "");
  const space = name.indexOf(" ");
  return space < 0 ? [] : inside(name.slice(space + 1).trim(), name.slice(0, space));
}

function inside(name: string, around: string): readonly Region[] {
  return matching(name).filter((region) => {
    for (let at = regionWithId(region.parentId); at !== undefined; at = regionWithId(at.parentId)) {
      if (isCalled(at, around)) return true;
    }
    return false;
  });
}

function isCalled(region: Region, name: string): boolean {
  return region.names.some((dated) => dated.name === name) || (region.alsoCalled?.includes(name) ?? false);
}

function described(region: Region, on: IsoDate): string {
  const name = nameOn(region.names, on) ?? "";
  const parent = regionWithId(region.parentId);
  const around = parent && nameOn(parent.names, on);
  return around === undefined ? name : `${name}(${around})`;
}
