import type { ApplicationEventKind } from "./application-event.js";
import type { ApplicationStage } from "./application-stage.js";

/** One move that is possible. */
export interface ApplicationMove {
  /** The stage in which it may happen. */
  readonly from: ApplicationStage;
  /** What happens. */
  readonly event: ApplicationEventKind;
  /** Where it leads; `back` is the stage from which the interruption came. */
  readonly to: ApplicationStage | "back";
}

type Row = readonly [from: readonly ApplicationStage[], event: ApplicationEventKind, to: ApplicationStage | "back"];

const undecided: readonly ApplicationStage[] = ["received", "supplement-requested", "under-review", "deliberated"];
const chosen: readonly ApplicationStage[] = ["selected", "selected-on-conditions"];
const underWay: readonly ApplicationStage[] = ["in-progress", "change-requested", "correction-ordered", "suspended"];

const rows: readonly Row[] = [
  [["received", "under-review"], "request-supplement", "supplement-requested"],
  [["supplement-requested"], "supply", "back"],
  [["received"], "start-review", "under-review"],
  [["under-review"], "deliberate", "deliberated"],
  [["under-review", "deliberated"], "select", "selected"],
  [["under-review", "deliberated"], "select-on-conditions", "selected-on-conditions"],
  [["under-review", "deliberated"], "put-on-reserve", "on-reserve"],
  [["received", "supplement-requested", "under-review", "deliberated", "on-reserve"], "not-select", "not-selected"],
  [["on-reserve"], "move-up", "selected"],
  // The committee may deliberate on those who were chosen before it: what counts is that it does before the decision.
  [["selected"], "deliberate", "selected"],
  [["selected-on-conditions"], "deliberate", "selected-on-conditions"],
  [["on-reserve"], "deliberate", "on-reserve"],
  [["grant-requested"], "deliberate", "grant-requested"],
  [chosen, "request-grant", "grant-requested"],
  [["deliberated", "selected", "selected-on-conditions", "grant-requested"], "grant", "granted"],
  [["deliberated", "selected", "selected-on-conditions", "grant-requested"], "refuse", "refused"],
  [
    ["not-selected", "refused", "granted", "confirmed", "cancelled-for-circumstances", "cancelled-for-violation"],
    "object",
    "objected",
  ],
  [["objected"], "answer-objection", "objection-answered"],
  [["objection-answered"], "select", "selected"],
  [["objection-answered"], "accept-answer", "back"],
  [["objection-answered"], "let-answer-lapse", "withdrawn"],
  [["granted", "in-progress"], "pay", "in-progress"],
  // Where the grant is paid after the work (사후 교부), or a rest of it once the amount is confirmed.
  [["completed"], "pay", "completed"],
  [["confirmed"], "pay", "confirmed"],
  [["granted", "in-progress"], "request-change", "change-requested"],
  [["change-requested"], "approve-change", "back"],
  [["change-requested"], "refuse-change", "back"],
  [["granted", "in-progress"], "order-correction", "correction-ordered"],
  [["correction-ordered"], "comply", "back"],
  [["correction-ordered"], "suspend", "suspended"],
  [["suspended"], "resume", "back"],
  [["granted", "in-progress"], "complete", "completed"],
  [["granted", ...underWay], "approve-abolition", "completed"],
  [["granted", "in-progress", "completed"], "report", "reported"],
  [["reported"], "order-report-correction", "report-correction-ordered"],
  [["report-correction-ordered"], "report", "reported"],
  [["reported"], "confirm", "confirmed"],
  [["confirmed", "cancelled-for-circumstances", "cancelled-for-violation"], "settle", "settled"],
  [[...undecided, ...chosen, "on-reserve", "grant-requested", "granted"], "withdraw", "withdrawn"],
  [["granted", ...underWay], "cancel-for-circumstances", "cancelled-for-circumstances"],
  [
    ["granted", ...underWay, "completed", "reported", "report-correction-ordered", "confirmed", "settled"],
    "cancel-for-violation",
    "cancelled-for-violation",
  ],
];

/**
 * Every move that an application can make, as a table: for drawing, and for forms that offer what is possible next.
 *
 * @returns The moves, in a fixed order.
 *
 * @example
 * ```ts
 * import { applicationMoves } from "dojeong/grants";
 *
 * applicationMoves().filter((move) => move.from === "reported").map((move) => move.event);
 * // => ["order-report-correction", "confirm", "cancel-for-violation"]
 * ```
 */
export function applicationMoves(): readonly ApplicationMove[] {
  return rows.flatMap(([from, event, to]) => from.map((stage): ApplicationMove => ({ from: stage, event, to })));
}
