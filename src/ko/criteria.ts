import type { CriteriaFindingCode } from "../criteria/finding-code.js";
import type { Names, Wordings } from "../internal/wordings.js";

/** The Korean sentences of `dojeong/criteria`. */
export const criteriaWording: Wordings<CriteriaFindingCode> = {
  "condition-met": "요건을 충족합니다: {condition}.",
  "condition-not-met": "요건을 충족하지 않습니다: {condition}.",
  "condition-open": "요건을 충족하는지 아직 판단할 수 없습니다: {condition}.",
  "version-in-force": "{on:date} 현재 {version} 기준이 적용됩니다.",
  "version-not-yet-in-force": "{from:date}부터 적용되므로 {on:date}에는 아직 적용되지 않습니다.",
  "version-expired": "{until:date}까지 적용되었으므로 {on:date}에는 적용되지 않습니다.",
  "between-versions":
    "{until:date}까지의 기준과 {from:date}부터의 기준 사이이므로 {on:date}에 적용되는 기준이 없습니다.",
  "several-versions-in-force": "{on:date}에 적용되는 기준이 둘 이상이어서 정할 수 없습니다: {versions:list}.",
  "no-version-stated": "적용할 기준이 하나도 정해져 있지 않습니다.",
  "versions-join": "{count:count}개 기준이 공백이나 중복 없이 이어집니다.",
  "versions-leave-gap": "{from..until}의 기간에 적용되는 기준이 없습니다.",
  "versions-overlap": "{from..until}의 기간에 두 기준이 중복됩니다: {versions:list}.",
};

/** What the missing facts of `dojeong/criteria` are called in Korean. */
export const criteriaNames: Names = {
  version: "적용 기준",
  "parameter:": "기준값",
  "asOf:": "기준일",
  "judgement:": "판단 사항",
  "asOf:notice": "공고일",
  "asOf:closing": "마감일",
  "asOf:application": "접수일",
  "asOf:assessment": "판정일",
};
