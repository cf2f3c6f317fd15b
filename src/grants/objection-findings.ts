import type { Finding } from "../decisions/finding.js";
import { localSubsidiesAct } from "../internal/acts.js";
import type { IsoDate } from "../time/iso-date.js";
import type { ApplicationContext } from "./advance-application.js";
import type { ApplicationEvent } from "./application-event.js";
import type { ApplicationState } from "./application-state.js";
import type { GrantFindingCode } from "./finding-code.js";

type Reason = Finding<GrantFindingCode>;

/** What keeps an objection, the acceptance of its answer, or the lapse of that answer from happening (지방보조금법 제36조의2). */
export function objectionFindings(
  state: ApplicationState,
  event: ApplicationEvent,
  { objectionDueOn, acceptanceDueOn }: ApplicationContext,
): readonly Reason[] {
  if (event.kind === "let-answer-lapse") return lapseFindings(state, event, acceptanceDueOn);
  if (event.kind === "accept-answer") return acceptanceFindings(state, event, acceptanceDueOn);
  if (event.kind !== "object" || objectionDueOn === undefined || event.on <= objectionDueOn) return [];
  return [refusal("objection-too-late", "제36조의2제1항", { on: event.on, dueOn: objectionDueOn })];
}

/**
 * 제36조의2③: only who objected to a grant decision counts as having withdrawn, when 20 days have gone by without an acceptance.
 * An answer to any other objection stands without one.
 */
function lapseFindings(
  { returnsTo = "granted" }: ApplicationState,
  { on }: ApplicationEvent,
  dueOn: IsoDate | undefined,
): readonly Reason[] {
  const other = returnsTo !== "granted";
  const early = dueOn !== undefined && on <= dueOn;
  return [
    ...(other ? [refusal("answer-does-not-lapse", "제36조의2제3항", { objectedTo: returnsTo })] : []),
    ...(early ? [refusal("acceptance-still-possible", "제36조의2제3항", { on, dueOn })] : []),
  ];
}

/** 제36조의2③: after the last day the application to the grant decision counts as withdrawn. */
function acceptanceFindings(
  { returnsTo }: ApplicationState,
  { on }: ApplicationEvent,
  dueOn: IsoDate | undefined,
): readonly Reason[] {
  if (dueOn === undefined || on <= dueOn || returnsTo !== "granted") return [];
  return [refusal("acceptance-too-late", "제36조의2제3항", { on, dueOn })];
}

function refusal(code: GrantFindingCode, provision: string, facts: Reason["facts"]): Reason {
  return { code, outcome: "no", citations: [localSubsidiesAct(provision)], facts };
}
