import type { IssueKind } from "../internal/issue.js";
import type { Wordings } from "../internal/wordings.js";

/** A sentence for what zod itself finds wrong. */
export const issueWordings: Wordings<IssueKind> = {
  missing: "필수 항목입니다.",
  null: "빈 값(null)은 쓸 수 없습니다. 선택 항목이면 빼고, 아니면 값을 형식에 맞게 적어야 합니다.",
  "not-text": "글자로 입력해야 합니다.",
  "not-a-number": "숫자로 입력해야 합니다.",
  "not-whole": "정수로 입력해야 합니다.",
  "not-true-or-false": "참(true) 또는 거짓(false)으로 입력해야 합니다.",
  "not-a-list": "목록이어야 합니다.",
  "not-an-object": "객체 형식이어야 합니다.",
  "other-type": "값의 종류가 맞지 않습니다.",
  "empty-text": "빈칸으로 둘 수 없습니다.",
  "text-too-short": "{minimum}자 이상이어야 합니다.",
  "text-too-long": "{maximum}자 이하여야 합니다.",
  "number-too-small": "{minimum} 이상이어야 합니다.",
  "number-not-above": "{minimum}보다 커야 합니다.",
  "number-too-big": "{maximum} 이하여야 합니다.",
  "number-not-below": "{maximum}보다 작아야 합니다.",
  "list-empty": "하나 이상 있어야 합니다.",
  "list-too-short": "{minimum}개 이상이어야 합니다.",
  "list-too-long": "{maximum}개 이하여야 합니다.",
  "not-a-multiple": "{divisor}의 배수여야 합니다.",
  "wrong-form": "형식에 맞지 않습니다.",
  "not-the-value": "{values}{이어야/여야} 합니다.",
  "not-one-of": "다음 중 하나여야 합니다: {values}.",
  "unknown-keys": "알 수 없는 항목이 있습니다: {keys}.",
  "wrong-key": "항목의 이름이 형식에 맞지 않습니다.",
  "not-accepted": "올바른 값이 아닙니다.",
};
