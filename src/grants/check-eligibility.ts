import { labelsOf } from "../criteria/labels-of.js";
import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { IsoDate } from "../time/iso-date.js";
import { acrossReadings } from "./across-readings.js";
import type { Ask } from "./ask.js";
import { askerOf } from "./asker-of.js";
import type { EligibilityRule, ExclusionRule } from "./eligibility-rule.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { trackNotNamed } from "./required-own-share.js";
import { trackOf } from "./track-of.js";

/** As of when, and for which track. */
export interface EligibilityOptions {
  /** The day of the assessment, for criteria that ask as of `assessment`. The clock is never read. */
  readonly asOf?: IsoDate;
  /** The track; absent: that of the application, or the only one. */
  readonly trackId?: string;
}

/**
 * Whether an applicant may apply (신청자격): every requirement must be met and no exclusion may apply.
 *
 * All grounds are reported together, requirements first and exclusions after, in the order of the notice, those of the
 * program before those of the track. A fact that is not known makes the answer unknown only where it can still change it.
 *
 * @param program - The program.
 * @param application - The application with what is known of the applicant and the project.
 * @param options - Day of the assessment, and the track.
 * @returns Yes; no, with every failing ground; or unknown, with the facts to ask for.
 *
 * @example
 * ```ts
 * import { checkEligibility, type GrantApplication, type GrantProgram } from "dojeong/grants";
 *
 * const program = {
 *   window: { closes: { kind: "rolling" } },
 *   tracks: [{ id: "all" }],
 *   selection: [{ id: "small", criterion: { kind: "lt", field: "applicant.members", value: 100 } }],
 *   exclusions: [{ id: "for-profit", criterion: { kind: "eq", field: "applicant.forProfit", value: true } }],
 * } as unknown as GrantProgram;
 * const group = { applicant: { id: "a", forProfit: false } } as GrantApplication;
 * const answer = checkEligibility(program, group);
 * answer.outcome === "unknown" && answer.missing; // => ["applicant.members"]
 * ```
 */
export function checkEligibility(
  program: GrantProgram,
  application: GrantApplication,
  options: EligibilityOptions = {},
): Decision<never, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    const track = trackOf(reading, options.trackId, application);
    const ask = askerOf(reading, application, options.asOf);
    const findings = [
      ...reading.selection.map((rule) => requirement(rule, ask)),
      ...(track?.selection ?? []).map((rule) => requirement(rule, ask)),
      ...reading.exclusions.map((rule) => exclusion(rule, ask)),
      ...(track?.exclusions ?? []).map((rule) => exclusion(rule, ask)),
    ];
    const trackMatters = reading.tracks.some((one) => one.selection !== undefined || one.exclusions !== undefined);
    return decide(track === undefined && trackMatters ? [trackNotNamed(reading), ...findings] : findings);
  });
}

/** Whether one requirement is met. */
export function requirement(rule: EligibilityRule, ask: Ask): Finding<GrantFindingCode> {
  const { truth, missing } = ask(rule.criterion);
  const base = { citations: rule.citations ?? [], facts: factsOf(rule) };
  if (truth === true) return { code: "requirement-met", outcome: "yes", ...base };
  if (truth === false) return { code: "requirement-not-met", outcome: "no", ...base };
  return { code: "requirement-not-known", outcome: "unknown", ...base, facts: named(base.facts, [rule]), missing };
}

/** Whether one exclusion applies, its exceptions heard. */
function exclusion(rule: ExclusionRule, ask: Ask): Finding<GrantFindingCode> {
  const { truth, missing } = ask(rule.criterion);
  const base = { citations: rule.citations ?? [], facts: factsOf(rule) };
  if (truth === false) return { code: "exclusion-does-not-apply", outcome: "yes", ...base };
  const exceptions = (rule.exceptions ?? []).map((one) => ({ rule: one, asked: ask(one.criterion) }));
  const lifted = exceptions.find(({ asked }) => asked.truth === true);
  if (lifted !== undefined) {
    const facts = { ...base.facts, exception: lifted.rule.id };
    const citations = [...base.citations, ...(lifted.rule.citations ?? [])];
    return { code: "exclusion-lifted", outcome: "yes", citations, facts };
  }
  const undecided = exceptions.filter(({ asked }) => asked.truth === null);
  if (truth === true && undecided.length === 0) return { code: "exclusion-applies", outcome: "no", ...base };
  const facts = named(base.facts, [rule, ...(rule.exceptions ?? [])]);
  const open = undecided.flatMap(({ asked }) => asked.missing);
  return {
    code: "exclusion-not-known",
    outcome: "unknown",
    ...base,
    facts,
    missing: [...new Set([...missing, ...open])],
  };
}

function factsOf(rule: EligibilityRule): { readonly [name: string]: Json } {
  const label = rule.label ?? { ko: rule.id, en: rule.id };
  return { rule: rule.id, label: label as unknown as Json };
}

/** What the rules themselves call the facts they ask for, so that a question can be put in the notice's words. */
function named(facts: Finding["facts"], rules: readonly EligibilityRule[]): Finding["facts"] {
  const names = Object.assign({}, ...rules.map((rule) => labelsOf(rule.criterion)).reverse());
  return Object.keys(names).length === 0 ? facts : { ...facts, names };
}
