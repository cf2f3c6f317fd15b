import type { Names, Wordings } from "../internal/wordings.js";
import type { RegionFindingCode } from "../regions/finding-code.js";

/** The Korean sentences of `dojeong/regions`. */
export const regionWording: Wordings<RegionFindingCode> = {
  "region-found": "{on} 기준 {name}(법정동코드 {code})입니다.",
  "region-found-without-code": "{on} 기준 {name}이며 법정동코드는 자료에 없습니다.",
  "region-code-of-another-day": "법정동코드 {code}의 지역은 {on}에는 {name}(코드 {codeThen})입니다.",
  "region-name-of-another-day": "{name}의 {on} 당시 명칭은 {nameThen}입니다.",
  "region-not-yet": "법정동코드 {code}의 지역은 {firstDay}에 설치되어 {on}에는 없습니다.",
  "region-ceased": "법정동코드 {code}의 지역은 {lastDay}까지 존속하여 {on}에는 없습니다.",
  "region-not-on-record": "법정동코드 {code}의 지역은 목록에 없어 판단할 수 없습니다.",
  "region-name-not-on-record": "{name}{이라/라}는 지역은 목록에 없어 판단할 수 없습니다.",
  "region-name-ambiguous": "{name}{이라/라}는 이름의 지역이 둘 이상입니다: {candidates}.",
  "region-day-before-record": "지역 목록은 {recordedSince}부터이므로 {on}의 지역은 알 수 없습니다.",
  "region-to-be-confirmed": "{name}의 {points:name}{은/는} 확인이 필요합니다.",
  "region-within": "{on} 기준 법정동코드 {code}의 지역은 법정동코드 {area}의 지역에 속합니다.",
  "region-within-by-succession":
    "{on} 기준 법정동코드 {code}의 지역은 통합에 따라 법정동코드 {area}의 지역에 속합니다.",
  "region-not-within": "{on} 기준 법정동코드 {code}의 지역은 법정동코드 {area}의 지역에 속하지 않습니다.",
  "region-wider-than-asked": "법정동코드 {code}의 지역이 더 넓어 법정동코드 {area}의 지역에 속하는지 알 수 없습니다.",
  "region-succeeded": "법정동코드 {code}{은/는} {successor}({name})의 코드로 바뀌었습니다.",
  "region-without-successor": "법정동코드 {code}{은/는} 지금도 쓰이는 코드입니다.",
  "regions-counted": "{on} 기준 시·도는 {count}개입니다.",
  "region-designated": "법정동코드 {code}의 지역은 {on} 기준 {kind:name}입니다.",
  "regions-designated": "{on} 기준 전북의 {kind:name}{은/는} {count}개 시·군입니다.",
  "region-not-designated": "법정동코드 {code}의 지역은 {on} 기준 인구감소지역도 관심지역도 아닙니다.",
  "region-designation-not-on-record": "법정동코드 {code}의 지역이 {on}에 지정되어 있었는지 자료에 없습니다.",
  "region-code-not-on-record": "법정동코드 {code}의 지역이 {on}에 쓴 코드는 자료에 없습니다.",
};

/** What the missing facts and kebab-case values of `dojeong/regions` are called in Korean. */
export const regionNames: Names = {
  region: "지역",
  "region.province": "시·도",
  "region.code": "법정동코드",
  "region.designation": "지정 여부",
  areas: "그날의 지역 목록",
  place: "자세한 소재지",
  depopulating: "인구감소지역",
  "of-concern": "관심지역",
  "iso-code": "ISO 3166-2 코드",
  "legal-dong-code": "법정동코드",
};
