import type { Citation } from "../decisions/citation.js";
import type { Region } from "./region.js";
import type { RegionId } from "./region-id.js";

const SOURCE: Citation = { instrument: "2025년 고성군(강원) 마을공동체 지원사업 공고 보도", unverified: true };

/** Areas outside Jeonbuk that share their name with another; on record so that the name alone is never taken for a key. */
export const namesakes: readonly Region[] = [goseong("gangwon"), goseong("gyeongnam")];

function goseong(parent: string): Region {
  return {
    id: `${parent}-goseong` as RegionId,
    level: "county",
    names: [{ name: "고성군" }],
    codes: [],
    alsoCalled: ["고성"],
    parentId: parent as RegionId,
    toBeConfirmed: ["legal-dong-code"],
    citations: [SOURCE],
  };
}
