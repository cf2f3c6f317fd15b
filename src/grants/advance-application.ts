import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { localSubsidiesAct } from "../internal/acts.js";
import type { IsoDate } from "../time/iso-date.js";
import type { ApplicationEvent } from "./application-event.js";
import { applicationMoves } from "./application-moves.js";
import type { ApplicationStage } from "./application-stage.js";
import type { ApplicationState } from "./application-state.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantProgram } from "./grant-program.js";
import { objectionFindings } from "./objection-findings.js";

/** What the move depends on beside state and event. */
export interface ApplicationContext {
  /** The program: its law and how applications were found. */
  readonly program: Pick<GrantProgram, "regime" | "solicitation">;
  /** Last day for an objection, as `objectionDueOn` gives it; absent: not held against the move. */
  readonly objectionDueOn?: IsoDate;
  /** Last day for accepting the answer to an objection, as `acceptanceDueOn` gives it. */
  readonly acceptanceDueOn?: IsoDate;
}

type Reason = Finding<GrantFindingCode>;

/**
 * Moves an application from one stage of its life to the next.
 *
 * Pure: state, event and context are plain JSON, and the new state is the value. A move that is not possible gives a finding,
 * never an exception. One guard is law: where applications to a local subsidy were called for openly, there is no decision
 * whether to grant (교부 여부), and so neither a grant nor a refusal, before the committee has deliberated (지방보조금법 제8조②).
 *
 * @param state - Where the application stands.
 * @param event - What happens.
 * @param context - The program, and the last days that matter.
 *
 * @example
 * ```ts
 * import { advanceApplication } from "dojeong/grants";
 * import { day } from "dojeong/time";
 *
 * const context = { program: { regime: "local-subsidy", solicitation: { kind: "open-call" } } } as const;
 * const selected = { stage: "selected", since: day("2024-03-20") } as const;
 * const grant = { kind: "grant", on: day("2024-03-28") } as const;
 * advanceApplication(selected, grant, context).findings.map((one) => one.code);
 * // => ["move-possible", "deliberation-missing"]
 * advanceApplication({ ...selected, deliberatedOn: day("2024-03-19") }, grant, context).outcome; // => "yes"
 * ```
 */
export function advanceApplication(
  state: ApplicationState,
  event: ApplicationEvent,
  context: ApplicationContext,
): Decision<ApplicationState, GrantFindingCode> {
  const moves = applicationMoves().filter((move) => move.from === state.stage);
  const move = moves.find((one) => one.event === event.kind);
  const facts = { stage: state.stage, event: event.kind };
  const possible: Reason =
    move === undefined
      ? reason("move-not-possible", "no", { ...facts, possible: moves.map((one) => one.event) })
      : reason("move-possible", "yes", { ...facts, to: move.to });
  const findings = [
    possible,
    ...dayFinding(state, event),
    ...returnFinding(state, move?.to),
    ...(move === undefined ? [] : guards(state, event, context)),
  ];
  return decide(findings, () => next(state, event, move?.to ?? "back"));
}

function next(state: ApplicationState, event: ApplicationEvent, to: ApplicationStage | "back"): ApplicationState {
  const deliberatedOn = event.kind === "deliberate" ? event.on : state.deliberatedOn;
  const kept = deliberatedOn === undefined ? {} : { deliberatedOn };
  if (to === "back") return { stage: state.returnsTo ?? state.stage, since: event.on, ...kept };
  const returnsTo = interruption(state, to);
  return { stage: to, since: event.on, ...kept, ...(returnsTo === undefined ? {} : { returnsTo }) };
}

const INTERRUPTIONS: ReadonlySet<ApplicationStage> = new Set([
  "supplement-requested",
  "change-requested",
  "correction-ordered",
  "suspended",
  "objected",
  "objection-answered",
] as const);

/** The stage to return to: kept through a chain of interruptions, set by the first of them. */
function interruption(state: ApplicationState, to: ApplicationStage): ApplicationStage | undefined {
  if (!INTERRUPTIONS.has(to)) return undefined;
  return INTERRUPTIONS.has(state.stage) ? (state.returnsTo ?? state.stage) : state.stage;
}

function dayFinding(state: ApplicationState, event: ApplicationEvent): readonly Reason[] {
  if (event.on >= state.since) return [];
  return [reason("event-before-the-state", "no", { on: event.on, since: state.since })];
}

/** The end of an interruption leads back; a state that does not say where cannot be told to have moved. */
function returnFinding(state: ApplicationState, to: ApplicationStage | "back" | undefined): readonly Reason[] {
  if (to !== "back" || state.returnsTo !== undefined || !INTERRUPTIONS.has(state.stage)) return [];
  return [{ ...reason("return-not-known", "unknown", { stage: state.stage }), missing: ["returnsTo"] }];
}

function guards(state: ApplicationState, event: ApplicationEvent, context: ApplicationContext): readonly Reason[] {
  if (event.kind === "grant" || event.kind === "refuse") return [deliberationFinding(state, event, context)];
  return objectionFindings(state, event, context);
}

/** 지방보조금법 제8조②: after an open call (제7조②) the committee of 제26조 deliberates before the decision whether to grant. */
function deliberationFinding(
  state: ApplicationState,
  event: ApplicationEvent,
  { program }: ApplicationContext,
): Reason {
  const { regime, solicitation } = program;
  if (regime !== "local-subsidy" || solicitation.kind !== "open-call") {
    const citations = regime === "local-subsidy" ? [localSubsidiesAct("제7조제2항")] : [];
    return { ...reason("deliberation-not-required", "yes", { regime, solicitation: solicitation.kind }), citations };
  }
  const citations = [localSubsidiesAct("제8조제2항"), localSubsidiesAct("제26조")];
  const { deliberatedOn } = state;
  if (deliberatedOn === undefined || deliberatedOn > event.on) {
    return { ...reason("deliberation-missing", "no", { on: event.on }), citations };
  }
  return { ...reason("deliberated-before", "yes", { on: event.on, deliberatedOn }), citations };
}

function reason(code: GrantFindingCode, outcome: Reason["outcome"], facts: Reason["facts"]): Reason {
  return { code, outcome, citations: [], facts };
}
