import type { Decision } from "../decisions/decision.js";
import type { RegionFindingCode } from "./finding-code.js";
import type { Region } from "./region.js";
import type { RegionCode } from "./region-code.js";
import { provinceOfCode, regions, regionWithCode, regionWithId, shortCode } from "./regions.js";
import { unknownRegion } from "./unknown-region.js";

/**
 * The code that took the place of a former one: of the same area after it was given a new code
 * (`45` → `52`), or of the area it was merged into (`29` and `46` → `12`).
 *
 * @param code - A code of the present or the past.
 * @returns The present code; no where the code is itself in use.
 *
 * @example
 * ```ts
 * import { RegionCode, successorOf } from "dojeong/regions";
 *
 * const after = successorOf(RegionCode.parse("46"));
 * after.outcome === "yes" && after.value; // => "12"
 * successorOf(RegionCode.parse("12")).outcome; // => "no"
 * ```
 */
export function successorOf(code: RegionCode): Decision<RegionCode, RegionFindingCode> {
  const short = shortCode(code);
  const region = regionWithCode(short);
  if (region === undefined) {
    const above = provinceOfCode(code);
    return unknownRegion("region-not-on-record", { code, within: above?.names.at(-1)?.name ?? "" }, ["region"]);
  }
  const last = lastOf(region);
  const present = last.codes.at(-1)?.code as RegionCode | undefined;
  if (present === undefined || present === short) {
    const found = {
      code: "region-without-successor",
      outcome: "no",
      citations: region.citations,
      facts: { code },
    } as const;
    return { outcome: "no", findings: [found] };
  }
  const facts = { code, successor: present, name: last.names.at(-1)?.name ?? "" };
  const found = { code: "region-succeeded", outcome: "yes", citations: last.citations, facts } as const;
  return { outcome: "yes", value: present, findings: [found] };
}

/**
 * The former codes whose place a code took, in ascending order; the inverse of {@link successorOf}.
 *
 * @param code - A code.
 *
 * @example
 * ```ts
 * import { predecessorsOf, RegionCode } from "dojeong/regions";
 *
 * predecessorsOf(RegionCode.parse("12")); // => ["29", "46"]
 * predecessorsOf(RegionCode.parse("52")); // => ["45"]
 * ```
 */
export function predecessorsOf(code: RegionCode): readonly RegionCode[] {
  const short = shortCode(code);
  return regions
    .filter((region) => lastOf(region).codes.at(-1)?.code === short)
    .flatMap((region) => region.codes.map((dated) => dated.code as RegionCode))
    .filter((former) => former !== short)
    .sort();
}

function lastOf(region: Region): Region {
  const next = regionWithId(region.successorId);
  return next === undefined ? region : lastOf(next);
}
