import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import type { Json } from "../internal/json.js";
import type { DuplicateRule } from "./duplicate-rule.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { SupportRecord } from "./support-record.js";

/** What is known beside the records. */
export interface DuplicateFacts {
  /** Year of the program, for rules that look at a year or some years. */
  readonly year?: number;
  /** Names of the program's hosts, for rules on support by the same host. */
  readonly hosts?: readonly string[];
  /** Judgements that two projects are, or are not, similar: by the other project's name. */
  readonly similar?: readonly { readonly project: string; readonly similar: boolean }[];
}

type Reason = Finding<GrantFindingCode>;

/**
 * Looks for support that the notice calls a duplicate (중복지원), in the notice's own scope.
 *
 * The same project is known by its name (`project.key`). Whether two projects are similar is a judgement: unknown until
 * somebody has made it.
 *
 * @param application - The application.
 * @param history - Support received, whoever received it.
 * @param rule - The notice's rule.
 * @param facts - Year and hosts of the program, and judgements.
 * @returns Yes with the records found; no; or unknown, with what would have to be known.
 *
 * @example
 * ```ts
 * import { findDuplicateSupport, type GrantApplication, type SupportRecord } from "dojeong/grants";
 *
 * const rule = { what: "same-project", from: "state-or-local" } as const;
 * const application = { applicant: { id: "a" }, project: { key: "river" } } as GrantApplication;
 * const other = { applicantId: "a", giver: "환경부", giverKind: "state", year: 2024, project: "forest" } as SupportRecord;
 * findDuplicateSupport(application, [other], rule).outcome; // => "no"
 * ```
 */
export function findDuplicateSupport(
  application: GrantApplication,
  history: readonly SupportRecord[],
  rule: DuplicateRule,
  facts: DuplicateFacts = {},
): Decision<readonly SupportRecord[], GrantFindingCode> {
  const own = history.filter((one) => one.applicantId === application.applicant.id);
  const judged = own.map((record) => ({ record, finding: judge(record, application, rule, facts) }));
  const found = judged.filter((one) => one.finding.outcome === "yes").map((one) => one.record);
  const findings = judged.map((one) => one.finding);
  if (found.length > 0) return { outcome: "yes", value: found, findings };
  const open = findings.filter((one) => one.outcome === "unknown");
  if (open.length > 0) {
    return { outcome: "unknown", missing: [...new Set(open.flatMap((one) => one.missing ?? []))], findings };
  }
  const none: Reason = {
    code: "no-duplicate-support",
    outcome: "no",
    citations: rule.citations ?? [],
    facts: { looked: own.length },
  };
  return { outcome: "no", findings: [...findings, none] };
}

function judge(
  record: SupportRecord,
  application: GrantApplication,
  rule: DuplicateRule,
  facts: DuplicateFacts,
): Reason {
  const parts = [
    giverCounts(record, rule, facts),
    yearCounts(record, rule, facts),
    projectCounts(record, application, rule, facts),
  ];
  const told = { giver: record.giver, year: record.year, project: record.project ?? null } satisfies Record<
    string,
    Json
  >;
  const base = { citations: rule.citations ?? [], facts: told };
  if (parts.some((one) => one.outcome === "no")) return { code: "support-not-a-duplicate", outcome: "no", ...base };
  const missing = parts.flatMap((one) => one.missing);
  if (missing.length > 0) return { code: "duplicate-not-known", outcome: "unknown", ...base, missing };
  return { code: "duplicate-support-found", outcome: "yes", ...base };
}

interface Part {
  readonly outcome: Outcome;
  readonly missing: readonly string[];
}

const yes: Part = { outcome: "yes", missing: [] };
const no: Part = { outcome: "no", missing: [] };
const open = (missing: string): Part => ({ outcome: "unknown", missing: [missing] });

const GIVERS: { readonly [from in Exclude<DuplicateRule["from"], "same-host" | "any-giver">]: readonly string[] } = {
  "state-or-local": ["state", "province", "municipality"],
  local: ["province", "municipality"],
  public: ["state", "province", "municipality", "public-body"],
};

function giverCounts(record: SupportRecord, rule: DuplicateRule, facts: DuplicateFacts): Part {
  if (rule.from === "any-giver") return yes;
  if (rule.from === "same-host") {
    if (facts.hosts === undefined) return open("hosts");
    return facts.hosts.includes(record.giver) ? yes : no;
  }
  if (record.giverKind === undefined) return open(`giverKind of ${record.giver}`);
  return GIVERS[rule.from].includes(record.giverKind) ? yes : no;
}

function yearCounts(record: SupportRecord, rule: DuplicateRule, facts: DuplicateFacts): Part {
  if (rule.within === "any-time") return yes;
  if (rule.within === undefined)
    return facts.year === record.year ? yes : facts.year === undefined ? open("year") : open("duplicates.within");
  if (facts.year === undefined) return open("year");
  if (rule.within === "same-year") return record.year === facts.year ? yes : no;
  return record.year <= facts.year && record.year > facts.year - rule.within.years ? yes : no;
}

function projectCounts(
  record: SupportRecord,
  application: GrantApplication,
  rule: DuplicateRule,
  facts: DuplicateFacts,
): Part {
  if (rule.what === "any-project") return yes;
  const key = application.project?.key;
  if (key !== undefined && key === record.project) return yes;
  if (rule.what === "same-project") {
    if (key === undefined) return open("project.key");
    return record.project === undefined ? open(`project of ${record.giver} ${record.year}`) : no;
  }
  const judged = facts.similar?.find((one) => one.project === record.project);
  if (judged !== undefined) return judged.similar ? yes : no;
  return open(`similarity to ${record.project ?? `${record.giver} ${record.year}`}`);
}
