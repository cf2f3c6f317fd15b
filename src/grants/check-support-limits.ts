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
  if (limit.counts === "supports") return supportsFinding(limit, program, application, history ?? []);
  const [alone, together] = applicationsOf(application, known.applications ?? []);
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

/** Counts support held, this one included. A record that does not say of which program or series it is may count or not. */
function supportsFinding(
  limit: SupportLimit,
  program: GrantProgram,
  application: GrantApplication,
  history: readonly SupportRecord[],
): Reason {
  const own = history.filter((one) => one.applicantId === application.applicant.id && inTime(limit, program, one));
  const counts = own.map((record) => ({ record, counted: isCounted(limit, program, record) }));
  const open = counts.filter((one) => one.counted === null);
  const least = counts.filter((one) => one.counted === true).length + 1;
  const citations = limit.citations ?? [];
  const facts = { limit: limit.id, atMost: limit.atMost, counts: limit.counts, counted: least };
  if (least > limit.atMost) return { code: "above-support-limit", outcome: "no", citations, facts };
  if (least + open.length <= limit.atMost) return { code: "within-support-limit", outcome: "yes", citations, facts };
  const field = limit.across === "program" ? "programId" : "series";
  const missing = [...new Set(open.map(({ record }) => `${field} of ${record.giver} ${record.year}`))];
  return { code: "support-count-not-known", outcome: "unknown", citations, facts, missing };
}

function inTime({ within }: SupportLimit, program: GrantProgram, { year }: SupportRecord): boolean {
  if (within === "any-time") return true;
  if (within === "same-year") return year === program.year;
  return year <= program.year && year > program.year - within.years;
}

/** Whether a record is of the place that the limit looks at; null where neither it nor the program says. */
function isCounted({ across }: SupportLimit, program: GrantProgram, record: SupportRecord): boolean | null {
  switch (across) {
    case "any-giver":
      return true;
    case "host":
      return program.hosts.some((host) => host.name === record.giver);
    case "program":
      if (record.programId !== undefined) return record.programId === program.id;
      return ofAnotherProgram(program, record) ? false : null;
    default:
      if (record.series !== undefined && program.series !== undefined) return record.series === program.series;
      if (record.programId === program.id) return true;
      return program.hosts.some((host) => host.name === record.giver) ? null : false;
  }
}

/** What another gave, in another year or in another series, is not of this program. */
function ofAnotherProgram(program: GrantProgram, { giver, series, year }: SupportRecord): boolean {
  const otherSeries = series !== undefined && program.series !== undefined && series !== program.series;
  return otherSeries || year !== program.year || !program.hosts.some((host) => host.name === giver);
}
