import type { Citation } from "../decisions/citation.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Region } from "./region.js";
import type { RegionId } from "./region-id.js";
import { AREA_LIST, ISO_LIST, JEONBUK_NAME, MERGER_ACT } from "./sources.js";

/**
 * The first-level areas (시·도) with their legal-dong prefixes, ISO 3166-2 codes and dated names, in the
 * order of the present prefixes; areas that no longer exist stand last.
 */
export const provinces: readonly Region[] = [
  province("seoul", "서울특별시", "서울", "11", "KR-11"),
  {
    id: "jeonnam-gwangju" as RegionId,
    level: "province",
    names: [{ name: "전남광주통합특별시", from: on("2026-07-01"), citation: MERGER_ACT }],
    codes: [{ code: "12", from: on("2026-07-01") }],
    iso: null,
    alsoCalled: ["광주특별시"],
    from: on("2026-07-01"),
    toBeConfirmed: ["iso-code"],
    citations: [MERGER_ACT, AREA_LIST],
  },
  province("busan", "부산광역시", "부산", "26", "KR-26"),
  province("daegu", "대구광역시", "대구", "27", "KR-27"),
  province("incheon", "인천광역시", "인천", "28", "KR-28"),
  province("daejeon", "대전광역시", "대전", "30", "KR-30"),
  province("ulsan", "울산광역시", "울산", "31", "KR-31"),
  province("sejong", "세종특별자치시", "세종", "36", "KR-50"),
  province("gyeonggi", "경기도", "경기", "41", "KR-41"),
  province("chungbuk", "충청북도", "충북", "43", "KR-43"),
  province("chungnam", "충청남도", "충남", "44", "KR-44"),
  province("gyeongbuk", "경상북도", "경북", "47", "KR-47"),
  province("gyeongnam", "경상남도", "경남", "48", "KR-48"),
  province("jeju", "제주특별자치도", "제주", "50", "KR-49"),
  renamed("gangwon", "강원", ["강원도", "42", "2023-06-10"], ["강원특별자치도", "51", "2023-06-11"], "KR-42", []),
  renamed("jeonbuk", "전북", ["전라북도", "45", "2024-01-17"], ["전북특별자치도", "52", "2024-01-18"], "KR-45", [
    JEONBUK_NAME,
  ]),
  merged("gwangju", "광주광역시", "광주", "29", "KR-29"),
  merged("jeonnam", "전라남도", "전남", "46", "KR-46"),
];

function province(id: string, name: string, short: string, code: string, iso: string): Region {
  return {
    id: id as RegionId,
    level: "province",
    names: [{ name }],
    codes: [{ code }],
    iso,
    alsoCalled: [short],
    citations: [AREA_LIST, ISO_LIST],
  };
}

function renamed(
  id: string,
  short: string,
  before: readonly [name: string, code: string, until: string],
  since: readonly [name: string, code: string, from: string],
  iso: string,
  citations: readonly Citation[],
): Region {
  return {
    id: id as RegionId,
    level: "province",
    names: [
      { name: before[0], until: on(before[2]) },
      { name: since[0], from: on(since[2]) },
    ],
    codes: [
      { code: before[1], until: on(before[2]) },
      { code: since[1], from: on(since[2]) },
    ],
    iso,
    alsoCalled: [short],
    citations: [...citations, AREA_LIST, ISO_LIST],
  };
}

function merged(id: string, name: string, short: string, code: string, iso: string): Region {
  const until = on("2026-06-30");
  return {
    id: id as RegionId,
    level: "province",
    names: [{ name, until }],
    codes: [{ code, until }],
    iso,
    alsoCalled: [short],
    until,
    successorId: "jeonnam-gwangju" as RegionId,
    citations: [MERGER_ACT, AREA_LIST, ISO_LIST],
  };
}

function on(text: string): IsoDate {
  return text as IsoDate;
}
