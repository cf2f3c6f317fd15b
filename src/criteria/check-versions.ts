import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { addDays } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import type { CriteriaFindingCode } from "./finding-code.js";
import { nameOf, type Versioned } from "./select-version.js";

const FIRST = "0001-01-01" as IsoDate;
const LAST = "9999-12-31" as IsoDate;

/**
 * Whether the versions of a rule follow each other without a gap and without holding at the same time.
 *
 * @param versions - All versions, in any order.
 * @returns Yes when they join; otherwise no, with a finding for each gap (its first and last day) and each overlap.
 *
 * @example
 * ```ts
 * import { checkVersions } from "dojeong/criteria";
 * import { day } from "dojeong/time";
 *
 * const editions = [
 *   { version: "2024", validity: { from: day("2024-01-01"), until: day("2024-12-31") } },
 *   { version: "2025", validity: { from: day("2025-01-03") } },
 * ];
 * checkVersions(editions).findings.map((it) => it.facts); // => [{ from: "2025-01-01", until: "2025-01-02" }]
 * ```
 */
export function checkVersions(versions: readonly Versioned[]): Decision<never, CriteriaFindingCode> {
  if (versions.length === 0)
    return decide([
      { code: "no-version-stated", outcome: "unknown", citations: [], facts: {}, missing: ["version"] },
    ] as const);
  const spans = versions
    .map((it) => ({ name: nameOf(it), from: it.validity.from ?? FIRST, until: it.validity.until ?? LAST }))
    .sort(
      (one, other) => compare(one.from, other.from) || compare(one.until, other.until) || compare(one.name, other.name),
    );
  const findings: Finding<CriteriaFindingCode>[] = [];
  let latest = spans[0];
  for (const span of spans.slice(1)) {
    if (latest === undefined) break;
    if (span.from <= latest.until) findings.push(overlap(latest, span));
    else if (addDays(latest.until, 1) < span.from) findings.push(gap(latest.until, span.from));
    if (span.until > latest.until) latest = span;
  }
  if (findings.length === 0)
    findings.push({ code: "versions-join", outcome: "yes", citations: [], facts: { count: versions.length } });
  return decide(findings);
}

interface Span {
  readonly name: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

function overlap(one: Span, other: Span): Finding<CriteriaFindingCode> {
  const [until] = [one.until, other.until].sort();
  return {
    code: "versions-overlap",
    outcome: "no",
    citations: [],
    facts: { versions: [one.name, other.name], from: other.from, until: until ?? other.until },
  };
}

function gap(until: IsoDate, from: IsoDate): Finding<CriteriaFindingCode> {
  return {
    code: "versions-leave-gap",
    outcome: "no",
    citations: [],
    facts: { from: addDays(until, 1), until: addDays(from, -1) },
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
