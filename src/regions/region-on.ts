import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { IsoDate } from "../time/iso-date.js";
import type { RegionFindingCode } from "./finding-code.js";
import type { RegionCode } from "./region-code.js";
import { onDay, type RegionOnDay } from "./region-on-day.js";
import { RECORDED_SINCE, regionWithCode, regionWithId, shortCode } from "./regions.js";
import { unknownRegion } from "./unknown-region.js";

/**
 * The area that a code means, with the name and the code it had on a day.
 *
 * A code names the same area on every day: `45` and `52` are both Jeonbuk, which was 전라북도 with the code 45
 * through 2024-01-17. On a day on which the area did not exist the answer is no, and the
 * finding names its successor.
 *
 * @param code - A code of the present or the past; two, five or ten digits. Of ten, the first five count.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { RegionCode, regionOn } from "dojeong/regions";
 * import { day } from "dojeong/time";
 *
 * const jeonbuk = regionOn(RegionCode.parse("52"), day("2024-01-17"));
 * jeonbuk.outcome === "yes" && jeonbuk.value.name; // => "전라북도"
 * jeonbuk.outcome === "yes" && jeonbuk.value.code; // => "45"
 * regionOn(RegionCode.parse("46"), day("2026-11-22")).outcome; // => "no"
 * ```
 */
export function regionOn(code: RegionCode, on: IsoDate): Decision<RegionOnDay, RegionFindingCode> {
  const region = regionWithCode(shortCode(code));
  const facts = { code, on };
  if (region === undefined) return unknownRegion("region-not-on-record", facts, ["region"]);
  const { citations } = region;
  if (on < RECORDED_SINCE) {
    return unknownRegion("region-day-before-record", { ...facts, recordedSince: RECORDED_SINCE }, ["areas"]);
  }
  const value = onDay(region, on);
  if (value === undefined) {
    const ceased = region.until !== undefined && region.until < on;
    const successor = regionWithId(region.successorId)?.codes.at(-1)?.code;
    const found: Finding<RegionFindingCode> = ceased
      ? {
          code: "region-ceased",
          outcome: "no",
          citations,
          facts: { ...facts, lastDay: region.until ?? "", ...(successor === undefined ? {} : { successor }) },
        }
      : { code: "region-not-yet", outcome: "no", citations, facts: { ...facts, firstDay: region.from ?? "" } };
    return { outcome: "no", findings: [found] };
  }
  const same = value.code === undefined || value.code === shortCode(code);
  const findings: Finding<RegionFindingCode>[] = [
    same
      ? { code: "region-found", outcome: "yes", citations, facts: { ...facts, name: value.name } }
      : {
          code: "region-code-of-another-day",
          outcome: "yes",
          citations,
          facts: { ...facts, name: value.name, codeThen: value.code ?? "" },
        },
  ];
  return { outcome: "yes", value, findings };
}
