/** A sentence for the code of each refinement (`params.code`) in the package's schemas. */
export const refusalWordings: Readonly<Record<string, string>> = {
  "ends-before-it-starts": "종료일이 시작일보다 빠를 수 없습니다.",
  "min-above-max": "하한이 상한보다 클 수 없습니다.",
  "not-a-day": "달력에 없는 날짜이거나 연-월-일(2024-01-31) 형식이 아닙니다.",
  "not-an-instant": "시각은 시차를 붙여 적어야 합니다(2024-02-06T18:00:00+09:00).",
  "not-an-identifier": "식별자는 1자 이상 200자 이하이며, 앞뒤 빈칸이나 제어 문자를 쓸 수 없습니다.",
  "repeated-key": "같은 구분이 두 번 나올 수 없습니다.",
  "not-ascending": "앞에서 뒤로 순서대로, 겹치지 않게 적어야 합니다.",
  "outside-covered-years": "수록 연도에 속하지 않는 날이 있습니다.",
  "not-one-unit": "연·월, 주, 일 가운데 한 가지 단위로 적어야 합니다.",
};
