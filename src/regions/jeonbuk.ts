import type { IsoDate } from "../time/iso-date.js";
import type { DesignationKind, Region } from "./region.js";
import type { RegionId } from "./region-id.js";
import { DESIGNATION, JEONBUK_LIST } from "./sources.js";

const LAST_OF_45 = "2024-01-17" as IsoDate;
const FIRST_OF_52 = "2024-01-18" as IsoDate;

/** The 14 cities and counties of Jeonbuk and the two districts of Jeonju, with their codes before and since 2024-01-18. */
export const jeonbukAreas: readonly Region[] = [
  area("jeonju", "전주시", "110"),
  area("gunsan", "군산시", "130"),
  area("iksan", "익산시", "140", "of-concern"),
  area("jeongeup", "정읍시", "180", "depopulating"),
  area("namwon", "남원시", "190", "depopulating"),
  area("gimje", "김제시", "210", "depopulating"),
  area("wanju", "완주군", "710"),
  area("jinan", "진안군", "720", "depopulating"),
  area("muju", "무주군", "730", "depopulating"),
  area("jangsu", "장수군", "740", "depopulating"),
  area("imsil", "임실군", "750", "depopulating"),
  area("sunchang", "순창군", "770", "depopulating"),
  area("gochang", "고창군", "790", "depopulating"),
  area("buan", "부안군", "800", "depopulating"),
  district("jeonju-wansan", "전주시 완산구", "완산구", "111"),
  district("jeonju-deokjin", "전주시 덕진구", "덕진구", "113"),
];

function area(id: string, name: string, code: string, designated?: DesignationKind): Region {
  return {
    id: id as RegionId,
    level: name.endsWith("군") ? "county" : "city",
    names: [{ name }],
    codes: [
      { code: `45${code}`, until: LAST_OF_45 },
      { code: `52${code}`, from: FIRST_OF_52 },
    ],
    alsoCalled: [name.slice(0, -1)],
    parentId: "jeonbuk" as RegionId,
    ...(designated && {
      designations: [{ kind: designated, attestedFrom: "2022-01-01" as IsoDate, citation: DESIGNATION }],
    }),
    citations: [JEONBUK_LIST],
  };
}

/** A district of Jeonju; its code before 2024-01-18 is not on record here. */
function district(id: string, name: string, short: string, code: string): Region {
  return {
    id: id as RegionId,
    level: "city-district",
    names: [{ name }],
    codes: [{ code: `52${code}`, from: FIRST_OF_52 }],
    alsoCalled: [short],
    parentId: "jeonju" as RegionId,
    citations: [JEONBUK_LIST],
  };
}
