import * as z from "zod";

/** Every stage; what each means stands at the type {@link ApplicationStage}. */
export const applicationStages = [
  "received",
  "supplement-requested",
  "under-review",
  "deliberated",
  "selected",
  "selected-on-conditions",
  "on-reserve",
  "not-selected",
  "grant-requested",
  "granted",
  "refused",
  "objected",
  "objection-answered",
  "in-progress",
  "change-requested",
  "correction-ordered",
  "suspended",
  "completed",
  "reported",
  "report-correction-ordered",
  "confirmed",
  "settled",
  "withdrawn",
  "cancelled-for-circumstances",
  "cancelled-for-violation",
] as const;

/**
 * Where an application stands: `received` 접수, `supplement-requested` 보완요구, `under-review` 심사, `deliberated` 심의 완료, `selected` 선정,
 * `selected-on-conditions` 조건부 선정, `on-reserve` 예비, `not-selected` 탈락, `grant-requested` 교부신청, `granted` 교부결정, `refused` 교부 거부,
 * `objected` 이의신청, `objection-answered` 이의 결과 통지, `in-progress` 교부·수행 중, `change-requested` 변경승인 신청, `correction-ordered` 수행 명령,
 * `suspended` 일시정지, `completed` 완료 or approved abolition, `reported` 실적보고, `report-correction-ordered` 시정명령, `confirmed` 금액확정,
 * `settled` 정산·반환 완료, `withdrawn` 포기·철회, `cancelled-for-circumstances` 사정변경 취소, `cancelled-for-violation` 법령 위반 취소.
 */
export type ApplicationStage = (typeof applicationStages)[number];

/** Parses unknown data into an {@link ApplicationStage}. */
export const ApplicationStage: z.ZodType<ApplicationStage> = z.enum(applicationStages);
