import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { acrossReadings } from "./across-readings.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import type { SupportLimit } from "./support-limit.js";
import type { SupportRecord } from "./support-record.js";

/** What else is known of the applicant. */
export interface SupportLimitFacts {
  /** The other applications to the program, whoever made them. Absent: not known; empty: none. */
  readonly applications?: readonly GrantApplication[];
  /** Support received, whoever received it. Absent: what the application declares, if it does. */
  readonly history?: readonly SupportRecord[];
}

type Reason = Finding<GrantFindingCode>;

/**
 * Whether an applicant stays within the program's limits on how much one organisation may ask for or hold, this
 * application counted.
 *
 * @param program - The program with its limits.
 * @param application - The application.
 * @param facts - The other applications and the history.
 * @returns One finding for each limit. Where a notice does not say whether taking part in a consortium counts, the answer
 * is unknown as soon as that matters.
 *
 * @example
 * ```ts
 * import { checkSupportLimits, type GrantApplication, type GrantProgram } from "dojeong/grants";
 *
 * const program = {
 *   limits: [
 *     { id: "one", counts: "applications", atMost: 1, across: "program", within: "any-time", partnership: "not-stated" },
 *   ],
 * } as unknown as GrantProgram;
 * const alone = { id: "1", applicant: { id: "a" } } as GrantApplication;
 * const together = { id: "2", applicant: { id: "b" }, partners: [{ id: "a" }] } as unknown as GrantApplication;
 * checkSupportLimits(program, alone, { applications: [] }).outcome; // => "yes"
 * checkSupportLimits(program, alone, { applications: [together] }).outcome; // => "unknown"
 * ```
 */
export function checkSupportLimits(
  program: GrantProgram,
  application: GrantApplication,
  facts: SupportLimitFacts = {},
): Decision<never, GrantFindingCode> {
  return acrossReadings(program, (reading) =>
    decide((reading.limits ?? []).map((limit) => limitFinding(limit, reading, application, facts))),
  );
}

function limitFinding(
  limit: SupportLimit,
  program: GrantProgram,
  application: GrantApplication,
  known: SupportLimitFacts,
): Reason {
  const citations = limit.citations ?? [];
  const facts = { limit: limit.id, atMost: limit.atMost, counts: limit.counts };
  const history = known.history ?? application.supports;
  if (limit.counts === "applications" ? known.applications === undefined : history === undefined) {
    const missing = [limit.counts === "applications" ? "applications" : "supports"];
    return { code: "support-count-not-known", outcome: "unknown", citations, facts, missing };
  }
  const [alone, together] =
    limit.counts === "applications"
      ? applicationsOf(application, known.applications ?? [])
      : [supportsWithin(limit, program, application, history ?? []) + 1, 0];
  const most = limit.partnership === "does-not-count" ? alone : alone + together;
  const least = limit.partnership === "counts" ? alone + together : alone;
  const told = { ...facts, counted: least };
  if (most <= limit.atMost) return { code: "within-support-limit", outcome: "yes", citations, facts: told };
  if (least > limit.atMost) return { code: "above-support-limit", outcome: "no", citations, facts: told };
  const readings = [
    { reading: "partnership-counts", counted: most },
    { reading: "partnership-does-not-count", counted: least },
  ];
  const missing = [`limits.${limit.id}.partnership`];
  return { code: "partnership-rule-not-stated", outcome: "unknown", citations, facts: { ...told, readings }, missing };
}

/** How often the applicant leads an application, this one counted, and how often it is a partner. */
function applicationsOf(application: GrantApplication, all: readonly GrantApplication[]): readonly [number, number] {
  const others = all.filter((one) => one.id !== application.id);
  const { id } = application.applicant;
  const leads = others.filter((one) => one.applicant.id === id).length;
  const joins = others.filter((one) => (one.partners ?? []).some((partner) => partner.id === id)).length;
  return [leads + 1, joins];
}

function supportsWithin(
  limit: SupportLimit,
  program: GrantProgram,
  application: GrantApplication,
  history: readonly SupportRecord[],
): number {
  const hosts = program.hosts.map((host) => host.name);
  return history.filter((one) => {
    if (one.applicantId !== application.applicant.id) return false;
    if (limit.across === "program" && one.programId !== program.id) return false;
    if (limit.across === "series" && (one.series === undefined || one.series !== program.series)) return false;
    if (limit.across === "host" && !hosts.includes(one.giver)) return false;
    if (limit.within === "any-time") return true;
    if (limit.within === "same-year") return one.year === program.year;
    return one.year <= program.year && one.year > program.year - limit.within.years;
  }).length;
}
