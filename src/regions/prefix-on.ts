import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { RegionFindingCode } from "./finding-code.js";
import type { RegionCode } from "./region-code.js";
import { regionOn } from "./region-on.js";
import { unknownRegion } from "./unknown-region.js";

/**
 * The legal-dong code that an area had on a day, given any code it ever had: the prefix of Jeonbuk is `45` through
 * 2024-01-17 and `52` since. It is not the number of the ISO 3166-2 code.
 *
 * @param code - A code of the area, of any day.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { prefixOn, RegionCode } from "dojeong/regions";
 * import { day } from "dojeong/time";
 *
 * const before = prefixOn(RegionCode.parse("52"), day("2024-01-17"));
 * before.outcome === "yes" && before.value; // => "45"
 * const since = prefixOn(RegionCode.parse("45"), day("2024-01-18"));
 * since.outcome === "yes" && since.value; // => "52"
 * ```
 */
export function prefixOn(code: RegionCode, on: IsoDate): Decision<RegionCode, RegionFindingCode> {
  const found = regionOn(code, on);
  if (found.outcome !== "yes") return found;
  const then = found.value.code;
  if (then === undefined) return unknownRegion("region-code-not-on-record", { code, on }, ["region.code"]);
  return { outcome: "yes", value: then, findings: found.findings };
}
