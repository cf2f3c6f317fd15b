import * as z from "zod";
import type { EntitySchema } from "../internal/entity-schema.js";
import { IsoDate } from "../time/iso-date.js";

/** Every kind of event; what each means stands at {@link ApplicationEventKind}. */
export const applicationEventKinds = [
  "request-supplement",
  "supply",
  "start-review",
  "deliberate",
  "select",
  "select-on-conditions",
  "put-on-reserve",
  "move-up",
  "not-select",
  "request-grant",
  "grant",
  "refuse",
  "object",
  "answer-objection",
  "accept-answer",
  "let-answer-lapse",
  "pay",
  "request-change",
  "approve-change",
  "refuse-change",
  "order-correction",
  "comply",
  "suspend",
  "resume",
  "complete",
  "approve-abolition",
  "report",
  "order-report-correction",
  "confirm",
  "settle",
  "withdraw",
  "cancel-for-circumstances",
  "cancel-for-violation",
] as const;

/**
 * What may happen to an application: `request-supplement` 보완요구, `supply` 보완, `start-review` 심사 착수, `deliberate` 위원회 심의, `select` 선정,
 * `select-on-conditions` 조건부 선정, `put-on-reserve` 예비 선정, `move-up` 예비 승계, `not-select` 탈락, `request-grant` 교부신청, `grant` 교부결정,
 * `refuse` 교부 거부, `object` 이의신청, `answer-objection` 이의 결과 통지, `accept-answer` 수락, or the answer stands where the law asks for none, `let-answer-lapse` 수락하지 않음, `pay` 교부, `request-change`,
 * `approve-change`, `refuse-change` 변경승인, `order-correction` 수행 명령, `comply` 이행, `suspend` 일시정지, `resume` 재개, `complete` 완료,
 * `approve-abolition` 폐지 승인, `report` 실적보고, `order-report-correction` 시정명령, `confirm` 금액확정, `settle` 정산·반환, `withdraw` 포기,
 * `cancel-for-circumstances` and `cancel-for-violation` 취소.
 */
export type ApplicationEventKind = (typeof applicationEventKinds)[number];

/** One thing that happens to an application on one day. */
export interface ApplicationEvent {
  /** What happened. */
  readonly kind: ApplicationEventKind;
  /** The day. */
  readonly on: IsoDate;
}

/** Parses unknown data into an {@link ApplicationEvent}. */
export const ApplicationEvent: EntitySchema<ApplicationEvent> = z.object({
  kind: z.enum(applicationEventKinds),
  on: IsoDate,
});
