import type { Names, Wordings } from "../internal/wordings.js";
import type { QuantityFindingCode } from "../quantities/finding-code.js";

/** The Korean sentences of `dojeong/quantities`. */
export const quantityWording: Wordings<QuantityFindingCode> = {
  "figure-stated": "‘{of}’에 해당하는 금액이 정해져 있습니다.",
  "sum-of-exact-figures": "정확한 수치 {count:count}건을 더하였습니다.",
  "sum-of-qualified-figures":
    "{count:count}건 가운데 {qualifiedCount:count}건이 어림수이거나 범위이므로 합계도 그와 같이 나타냅니다.",
  "product-of-exact-figures": "정확한 수치를 곱하였습니다.",
  "product-of-qualified-figures": "어림수이거나 범위인 수치를 곱하였으므로 결과도 그와 같이 나타냅니다.",
  "figure-not-stated": "{part}번째 수치가 정해져 있지 않습니다.",
  "figure-for-key-not-stated": "‘{of}’에 해당하는 금액이 정해져 있지 않습니다.",
  "figure-depends-on-key": "{part}번째 금액은 {key:name}에 따라 달라집니다.",
  "key-value-not-listed": "{key:name} ‘{of}’에 대하여 정해진 금액이 없습니다.",
  "figure-too-large": "합계가 9,007,199,254,740,991{을/를} 넘어 정확하게 나타낼 수 없습니다.",
  "figure-to-compare-not-stated": "비교할 수치가 정해져 있지 않습니다.",
  "figures-equal": "두 수치가 {figure:figure}{으로/로} 같습니다.",
  "figures-within-bounds": "{figure:figure}{과/와} {other:figure}{은/는} 함께 성립할 수 있습니다.",
  "figures-agree-as-printed":
    "{figure:figure}{과/와} {other:figure}{은/는} 표기된 자릿수에서 일치하는 것으로 보았습니다.",
  "figures-differ-by-rounding":
    "{figure:figure}{과/와} {other:figure}의 차이는 단위를 맞추면서 생긴 것으로 보았습니다.",
  "figures-differ-as-printed":
    "{figure:figure}{과/와} {other:figure}{은/는} 표기된 자릿수에서 일치하지 않는 것으로 보았습니다.",
  "figures-differ": "{figure:figure}{과/와} {other:figure}{은/는} 함께 성립할 수 없습니다.",
  "sum-equals-total": "합계 {sum:figure}{이/가} 총계와 같습니다.",
  "sum-within-bounds": "총계 {total:figure}{은/는} 합계({sum:figure})의 범위에서 성립할 수 있습니다.",
  "sum-agrees-as-printed":
    "합계 {sum:figure}{과/와} 총계 {total:figure}{은/는} 표기된 자릿수에서 일치하는 것으로 보았습니다.",
  "sum-differs-by-rounding":
    "합계 {sum:figure}{과/와} 총계 {total:figure}의 차이 {gap:figure}{은/는} 단수 처리로 생긴 것으로 보았습니다.",
  "sum-differs-from-total": "합계 {sum:figure}{과/와} 총계 {total:figure}{이/가} {gap:figure}만큼 다릅니다.",
  "sum-differs-as-printed":
    "합계 {sum:figure}{과/와} 총계 {total:figure}{이/가} {gap:figure}만큼 달라 표기된 자릿수에서 일치하지 않는 것으로 보았습니다.",
  "total-not-stated": "총계가 정해져 있지 않습니다.",
  "printed-exactly": "계산한 값 {computed}%{은/는} 표기된 {printed}%{과/와} 같습니다.",
  "printed-by-rounding": "계산한 값 {computed}%{을/를} 반올림하여 {printed}%{으로/로} 적은 것으로 보았습니다.",
  "printed-by-truncation": "계산한 값 {computed}%{을/를} 절사하여 {printed}%{으로/로} 적은 것으로 보았습니다.",
  "printed-otherwise": "표기된 {printed}%{은/는} 계산한 값 {computed}%{과/와} 맞지 않습니다.",
  "no-base-to-compare": "기준이 되는 수치가 0이므로 {printed}%{을/를} 확인할 수 없습니다.",
  "base-before-growth":
    "{after:won}{이/가} {printed}% 증가한 금액이므로 이전 금액은 약 {won:won}({min:won}부터 {max:won}까지)으로 보았습니다.",
};

/** What the missing facts of `dojeong/quantities` are called in Korean. */
export const quantityNames: Names = {
  figures: "수치",
  figure: "수치",
  other: "비교할 수치",
  total: "총계",
  base: "기준 수치",
  exactFigure: "정확한 수치",
  min: "최소",
  max: "최대",
  genre: "분야",
};
