import type { Citation } from "../decisions/citation.js";
import type { IsoDate } from "../time/iso-date.js";

/** The act that merged Gwangju and South Jeolla (법률 제21738호). */
export const MERGER_ACT: Citation = {
  instrument: "전남광주통합특별시 설치를 위한 특별법",
  provision: "제7조, 제9조",
  validity: { from: "2026-07-01" as IsoDate },
  unverified: true,
};

/** Lists of first-level areas with prefixes and ISO codes, as compared on 2026-11-22. */
export const AREA_LIST: Citation = {
  instrument: "행정표준코드 법정동코드 (2026-07-01 기준 1단계 16개 지역)",
  asOf: "2026-11-22" as IsoDate,
  unverified: true,
};

/** ISO 3166-2:KR, with its change of 2023-11-23 for KR-42. */
export const ISO_LIST: Citation = {
  instrument: "ISO 3166-2:KR",
  address: "https://cavac.at/cavacopedia/ISO%203166-2%3AKR",
  unverified: true,
};

/** The report on the new name of Jeonbuk. */
export const JEONBUK_NAME: Citation = {
  instrument: "전북특별자치도 출범 보도",
  address: "https://www.nocutnews.co.kr/news/6079568",
  unverified: true,
};

/** Lists of the five-digit codes of Jeonbuk since 2024-01-18. */
export const JEONBUK_LIST: Citation = {
  instrument: "행정표준코드 법정동코드 (52로 시작하는 시·군 코드)",
  validity: { from: "2024-01-18" as IsoDate },
  unverified: true,
};

/** The statutory designation of depopulating areas and areas of concern. */
export const DESIGNATION: Citation = { instrument: "인구감소지역 및 관심지역 지정 고시", unverified: true };
