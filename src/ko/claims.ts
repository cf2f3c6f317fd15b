import type { ClaimFindingCode } from "../claims/finding-code.js";
import type { Names, Wordings } from "../internal/wordings.js";

/** The Korean sentences of `dojeong/claims`. */
export const claimWording: Wordings<ClaimFindingCode> = {
  "no-claim": "보고된 내용이 없습니다.",
  "single-claim": "보고가 1건뿐이며 그 내용은 {values:figure}입니다.",
  "claims-agree": "{claims:count}건의 보고가 {values:figure}{으로/로} 일치합니다.",
  "claims-compatible": "{claims:count}건의 보고({values:figure})는 함께 성립할 수 있습니다.",
  "claims-compatible-as-printed":
    "{claims:count}건의 보고({values:figure})는 통상의 표기 방식에 비추어 함께 성립하는 것으로 보았습니다.",
  "claims-conflict": "{claims:count}건의 보고({values:figure})가 서로 어긋납니다.",
  "claims-conflict-as-printed":
    "{claims:count}건의 보고({values:figure})는 통상의 표기 방식에 비추어 서로 어긋나는 것으로 보았습니다.",
  "claims-of-different-days": "기준일({days})이 서로 다른 보고이므로 같은 값일 필요가 없습니다.",
  "claims-against-the-course":
    "{course:name}{이므로/므로} {earlier.asOf}의 {earlier.value:figure} 다음에 {later.asOf}의 {later.value:figure}{이/가} 나올 수 없습니다.",
  "claims-against-the-course-as-printed":
    "{course:name}{이므로/므로} {earlier.asOf}의 {earlier.value:figure} 다음에 {later.asOf}의 {later.value:figure}{이/가} 나올 수 없는 것으로 보았습니다.",
};

/** What the missing facts and kebab-case values of `dojeong/claims` are called in Korean. */
export const claimNames: Names = {
  claims: "보고",
  "never-falls": "줄지 않는 수치",
  "never-rises": "늘지 않는 수치",
};
