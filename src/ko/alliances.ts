import type { AllianceFindingCode } from "../alliances/finding-code.js";
import type { Names, Wordings } from "../internal/wordings.js";

/** The Korean sentences of `dojeong/alliances`. */
export const allianceWording: Wordings<AllianceFindingCode> = {
  "status-reported": "{since}부터 {status:name} 상태에 있는 것으로 보도되었습니다({on} 현재).",
  "status-carried-forward": "마지막 보도({lastKnownOn}) 이후에도 {status:name} 상태가 이어지는 것으로 보았습니다.",
  "status-change-not-dated":
    "{status:name}의 날이 {earliest}부터 {latest} 사이로만 알려져 {on} 당시의 상태를 알 수 없습니다.",
  "launch-not-reported": "출범이 {earliest}부터 {latest} 사이로 예고되었으나 {on}까지 출범하였다는 보도가 없습니다.",
  "nothing-reported-yet": "{on}까지 보도된 것이 없습니다.",

  "launch-reported": "출범은 {date}에 있었던 것으로 보도되었습니다.",
  "launch-announced": "출범은 {date}{으로/로} 예고되었습니다({startsOn..endsOn}).",
  "launch-not-announced": "출범이 예고되지 않았습니다.",
  "launch-announcements-differ": "출범에 관한 예고가 서로 다릅니다: {announcements}.",
  "launch-window-not-dated": "예고된 출범 시기({date})를 날짜로 나타낼 수 없습니다.",
  "launched-within-window": "예고한 기간({startsOn..endsOn})인 {launched}에 출범하였습니다.",
  "launched-before-window": "예고한 기간({startsOn..endsOn})보다 이른 {launched}에 출범하였습니다.",
  "launched-after-window": "예고한 기간({startsOn..endsOn})보다 늦은 {launched}에 출범하였습니다.",
  "not-launched-by-end-of-window": "예고한 기간의 마지막 날({endsOn})까지 출범하지 않았습니다.",
  "launch-still-ahead": "{asOf} 현재 예고한 기간({startsOn..endsOn})이 끝나지 않았습니다.",
  "launch-not-reported-after-window":
    "예고한 기간의 마지막 날({endsOn}) 이후의 보도가 없어 출범 여부를 알 수 없습니다.",
  "launch-day-not-told": "출범일({launched})이 예고한 기간({startsOn..endsOn})에 드는지 알 수 없습니다.",

  "alliance-dissolved": "{since}에 해산되어 {on}에는 참여 기관이 없습니다.",
  "partner-count-reported": "{on} 기준 참여 기관은 {count:곳}입니다.",
  "partner-count-carried-forward": "{on} 이전의 마지막 집계({countedOn}) 기준 참여 기관은 {count:곳}입니다.",
  "partner-counts-conflict": "{countedOn} 기준 참여 기관 수에 관한 보도가 서로 다릅니다: {counts:곳}.",
  "partner-count-not-reported": "{on}까지 참여 기관 수가 보도되지 않았습니다.",
  "partner-counts-add-up": "{firstOn}의 {first:곳}에 증감을 더하면 {secondOn}의 {second:곳}{과/와} 맞습니다.",
  "partner-counts-consistent": "보도된 참여 기관 수 {counts}건에 어긋남이 없습니다.",
  "partner-counts-do-not-add-up":
    "{firstOn}의 {first:곳}에 보도된 증감을 더하여도 {secondOn}의 {second:곳}{과/와} 맞지 않습니다.",
  "partner-count-fell-unexplained":
    "{firstOn}의 {first:곳}{과/와} {secondOn}의 {second:곳}{이/가} 서로 어긋나며, 그 사이에 탈퇴하였다는 보도가 없습니다.",
  "partner-counts-not-checkable": "비교할 참여 기관 수가 없습니다.",
  "classes-add-up": "{on} 기준 유형별 수를 더하면 전체 {total:곳}{과/와} 맞습니다.",
  "classes-do-not-add-up": "{on} 기준 유형별 수를 더한 {sum:곳}{이/가} 전체 {total:곳}{과/와} 다릅니다.",

  "goal-reached": "{on} 기준 목표({goal:곳})를 달성하였습니다.",
  "goal-not-reached": "{on} 기준 {count:곳}{으로/로} 목표({goal:곳})까지 {remaining}곳이 남았습니다.",
  "goal-overdue": "{on} 기준 목표({goal:곳})까지 {remaining}곳이 남아 있고 기한({by})이 지났습니다.",
  "goal-not-told": "{on} 기준 목표({goal:곳})를 달성하였는지 알 수 없습니다.",
  "goal-not-set": "{on}까지 정해진 목표가 없습니다.",
};

/** What the missing facts and kebab-case values of `dojeong/alliances` are called in Korean. */
export const allianceNames: Names = {
  "report-of-launch": "출범 보도",
  "day-of-launch": "출범일",
  "day-of-change": "상태가 바뀐 날",
  "announcement-of-launch": "출범 예고",
  "day-of-announcement": "예고한 날",
  "partner-count": "참여 기관 수",
  goal: "목표",
  planned: "구상",
  preparing: "준비",
  launched: "출범",
  dissolved: "해산",
};
