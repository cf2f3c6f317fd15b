import type { Names, Wordings } from "../internal/wordings.js";
import type { PeopleFindingCode } from "../people/finding-code.js";

/** The Korean sentences of `dojeong/people`. */
export const peopleWording: Wordings<PeopleFindingCode> = {
  "post-name-recorded": "{on} 기준 직위의 명칭은 {name}입니다.",
  "post-name-not-recorded": "{on} 기준 직위({post})의 명칭이 자료에 없습니다.",
  "holder-recorded": "{on} 기준 직위({post})에 {person}{이/가} 재직 중입니다.",
  "acting-holder-recorded": "{on} 기준 직위({post})는 {person}{이/가} 직무를 대리합니다.",
  "holder-not-recorded": "{on} 기준 직위({post})의 재직자가 자료에 없습니다.",
  "several-holders-recorded": "{on} 기준 직위({post})의 재직자가 둘 이상으로 기재되어 있습니다: {people}.",
  "rank-high-enough": "{rank}{은/는} {minimum} 이상입니다.",
  "rank-too-low": "{rank}{은/는} {minimum} 이상이 아닙니다.",
  "rank-not-in-order": "{order} 순서에 {absent}{이/가} 없어 {rank}{이/가} {minimum} 이상인지 알 수 없습니다.",
  "rank-not-stated": "직급이 기재되어 있지 않아 {minimum} 이상인지 알 수 없습니다.",
  "registered-on-day": "{on} 기준 {as}{으로/로} 등록되어 있습니다(등록일 {registeredOn}).",
  "registered-too-late": "{as} 등록일이 {registeredOn}{이어서/여서} {on}에는 등록되어 있지 않습니다.",
  "registered-elsewhere": "{as} 등록을 {level:name}에 하였으나, 요구된 기관에 한 등록이 아닙니다.",
  "registration-ended": "{as} 등록이 {endedOn}에 끝나 {on}에는 등록되어 있지 않습니다.",
  "registration-day-not-stated": "{as} 등록일이 기재되어 있지 않아 {on}에 등록되어 있었는지 알 수 없습니다.",
  "registration-area-not-stated": "{as} 등록을 어느 지방자치단체에 하였는지 기재되어 있지 않습니다.",
  "never-registered": "{as}{으로/로} 등록되어 있지 않습니다.",
  "registrations-not-stated": "{as} 등록 여부가 기재되어 있지 않습니다.",
  "seat-recorded": "{on} 기준 소재지의 법정동코드는 {regions}입니다.",
  "no-seat": "{on} 기준 사무소가 없습니다.",
  "seats-not-stated": "{on} 기준 소재지가 기재되어 있지 않습니다.",
};

/** What the missing facts and kebab-case values of `dojeong/people` are called in Korean. */
export const peopleNames: Names = {
  "post.name": "직위의 명칭",
  "post.holder": "그 직위의 재직자",
  rank: "직급",
  "rank.order": "직급의 순서",
  registrations: "등록 여부",
  registeredOn: "등록일",
  "authority.region": "등록한 지방자치단체",
  seats: "소재지",
  central: "중앙행정기관",
  local: "지방자치단체",
};
