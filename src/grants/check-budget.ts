import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { localSubsidiesAct, localSubsidiesActDecree } from "../internal/acts.js";
import { isAtMost } from "../quantities/compare-quantities.js";
import type { Won } from "../quantities/won.js";
import { acrossReadings } from "./across-readings.js";
import { itemFindings } from "./cost-limits.js";
import type { CostRule } from "./cost-rule.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import type { CostLine } from "./project-plan.js";
import { type GrantContext, trackNotNamed } from "./required-own-share.js";
import { sumTooLarge } from "./sum-too-large.js";
import type { Track } from "./track.js";
import { trackOf } from "./track-of.js";

type Reason = Finding<GrantFindingCode>;

/**
 * Whether a project's budget holds: its lines add up to grant and own share, the whole stays within the track's limit on
 * cost, each item within its own, and no running costs are paid from the grant.
 *
 * A local subsidy may pay running costs only where a statute says so expressly (지방보조금법 제6조②); which costs those are
 * is set by decree (영 제3조), and direct costs of the project are not among them.
 *
 * @param program - The program.
 * @param application - The application with its budget lines, the grant asked for and the own share.
 * @param options - The track, where it is not the one applied for.
 *
 * @example
 * ```ts
 * import { checkBudget, type GrantApplication, type GrantProgram } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const program = {
 *   regime: "neither",
 *   tracks: [{ id: "all", projectCost: { kind: "at-most", won: wonOf(10_000_000) } }],
 * } as unknown as GrantProgram;
 * const application = { requested: wonOf(9_000_000), ownShare: { cash: wonOf(3_000_000) } } as GrantApplication;
 * const answer = checkBudget(program, application);
 * answer.findings.filter((one) => one.outcome === "no").map((one) => one.code); // => ["project-cost-above-limit"]
 * ```
 */
export function checkBudget(
  program: GrantProgram,
  application: GrantApplication,
  options: Pick<GrantContext, "trackId"> = {},
): Decision<never, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    const track = trackOf(reading, options.trackId, application);
    if (track === undefined) return decide([trackNotNamed(reading)]);
    const lines = application.project?.costs;
    const total = totalOf(application);
    const sums = [total ?? 0, (lines ?? []).reduce((sum, one) => sum + one.won, 0)];
    const [large] = sumTooLarge(sums, ["project.costs", "requested", "ownShare"]);
    if (large !== undefined) return decide([large, ...runningFindings(reading, lines)]);
    const rules = [...(reading.costs ?? []), ...(track.costs ?? [])];
    return decide([
      ...sumFindings(application, lines, total),
      ...limitFinding(track, total),
      ...(lines === undefined ? unknownItems(rules) : itemFindings(rules, lines, application, total)),
      ...runningFindings(reading, lines),
    ]);
  });
}

/** Grant and own share together; undefined where one of them is not known. */
function totalOf(application: GrantApplication): number | undefined {
  const { requested, ownShare } = application;
  if (requested === undefined || ownShare === undefined) return undefined;
  return requested + ownShare.cash + (ownShare.inKind ?? 0);
}

function sumFindings(
  application: GrantApplication,
  lines: readonly CostLine[] | undefined,
  total: number | undefined,
): readonly Reason[] {
  const lacking = [
    ...(lines === undefined ? ["project.costs"] : []),
    ...(application.requested === undefined ? ["requested"] : []),
    ...(application.ownShare === undefined ? ["ownShare"] : []),
  ];
  if (lines === undefined || total === undefined) {
    return [{ code: "project-budget-not-known", outcome: "unknown", citations: [], facts: {}, missing: lacking }];
  }
  const sum = lines.reduce((all, one) => all + one.won, 0);
  const facts = { sum, total, difference: sum - total };
  const balanced: Reason =
    sum === total
      ? { code: "project-budget-adds-up", outcome: "yes", citations: [], facts }
      : { code: "project-budget-does-not-add-up", outcome: "no", citations: [], facts };
  const fromGrant = lines.filter((one) => one.paidFrom === "grant").reduce((all, one) => all + one.won, 0);
  const split = lines.every((one) => one.paidFrom !== undefined);
  const requested = application.requested ?? 0;
  if (!split || fromGrant === requested) return [balanced];
  const parts = { fromGrant, requested };
  return [balanced, { code: "grant-lines-do-not-add-up", outcome: "no", citations: [], facts: parts }];
}

function limitFinding(track: Track, total: number | undefined): readonly Reason[] {
  if (track.projectCost === undefined) return [];
  const facts = { track: track.id, limit: { ...track.projectCost } as never };
  if (total === undefined) {
    return [
      { code: "project-cost-not-known", outcome: "unknown", citations: [], facts, missing: ["requested", "ownShare"] },
    ];
  }
  const { projectCost } = track;
  const limit = projectCost.kind === "at-most" ? ({ kind: "exact", won: projectCost.won } as const) : projectCost;
  const within = isAtMost(total as Won, limit);
  const told = { ...facts, total };
  if (within === "yes") return [{ code: "project-cost-within-limit", outcome: "yes", citations: [], facts: told }];
  if (within === "no") return [{ code: "project-cost-above-limit", outcome: "no", citations: [], facts: told }];
  return [{ code: "project-cost-not-known", outcome: "unknown", citations: [], facts: told, missing: ["projectCost"] }];
}

function unknownItems(rules: readonly CostRule[]): readonly Reason[] {
  return rules.map((rule) => ({
    code: "cost-item-not-known",
    outcome: "unknown",
    citations: rule.citations ?? [],
    facts: { item: rule.item },
    missing: ["project.costs"],
  }));
}

function runningFindings(program: GrantProgram, lines: readonly CostLine[] | undefined): readonly Reason[] {
  if (program.regime !== "local-subsidy" || lines === undefined) return [];
  const suspects = lines.filter((one) => one.paidFrom !== "own" && one.running !== false);
  const citations = [localSubsidiesAct("제6조제2항"), localSubsidiesActDecree("제3조")];
  if (suspects.length === 0) return [{ code: "no-running-costs", outcome: "yes", citations, facts: {} }];
  const allowed = program.runningCostsAllowedBy;
  if (allowed !== undefined) {
    return [
      { code: "running-costs-allowed-by-statute", outcome: "yes", citations: [...citations, allowed], facts: {} },
    ];
  }
  const barred = suspects.filter((one) => one.running === true && one.paidFrom === "grant");
  const facts = { items: (barred.length > 0 ? barred : suspects).map((one) => one.item) };
  if (barred.length > 0) return [{ code: "running-costs-barred", outcome: "no", citations, facts }];
  const missing = suspects.map(
    (one) => `project.costs.${one.item}.${one.running === undefined ? "running" : "paidFrom"}`,
  );
  return [{ code: "running-costs-not-known", outcome: "unknown", citations, facts, missing }];
}
