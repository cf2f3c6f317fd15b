import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Validity } from "../time/validity.js";
import type { CriteriaFindingCode } from "./finding-code.js";

/** A rule with the days on which it holds. */
export interface Versioned {
  /** What the version is called, for the record (`2025-1`). */
  readonly version?: string;
  /** The days on which it holds. */
  readonly validity: Validity;
}

/**
 * The version of a rule that holds on a day. It never falls back on another: before the first version, after the
 * last, and between two that leave a gap, the answer is no. Where two hold at once it cannot be told which.
 *
 * @param versions - All versions, in any order.
 * @param on - The day.
 * @returns Yes with the version; no: `version-not-yet-in-force`, `version-expired`, `between-versions`;
 *   unknown: `several-versions-in-force`, `no-version-stated`.
 *
 * @example
 * ```ts
 * import { selectVersion } from "dojeong/criteria";
 * import { day } from "dojeong/time";
 *
 * const editions = [
 *   { version: "2024", validity: { from: day("2024-01-01"), until: day("2024-12-31") } },
 *   { version: "2025", validity: { from: day("2025-01-01"), until: day("2025-12-31") } },
 * ];
 * const chosen = selectVersion(editions, day("2025-01-01"));
 * chosen.outcome === "yes" && chosen.value.version; // => "2025"
 * selectVersion(editions, day("2026-01-01")).findings[0]?.code; // => "version-expired"
 * ```
 */
export function selectVersion<Version extends Versioned>(
  versions: readonly Version[],
  on: IsoDate,
): Decision<Version, CriteriaFindingCode> {
  const holding = versions.filter(({ validity }) => !startsAfter(validity, on) && !endsBefore(validity, on));
  const [only] = holding;
  if (only === undefined) return decide([notInForce(versions, on)]) as Decision<Version, CriteriaFindingCode>;
  if (holding.length > 1) return decide([several(holding, on)]) as Decision<Version, CriteriaFindingCode>;
  const finding: Finding<CriteriaFindingCode> = {
    code: "version-in-force",
    outcome: "yes",
    citations: [],
    facts: { on, version: nameOf(only) },
  };
  return decide([finding], () => only);
}

function startsAfter({ from }: Validity, on: IsoDate): boolean {
  return from !== undefined && from > on;
}

function endsBefore({ until }: Validity, on: IsoDate): boolean {
  return until !== undefined && until < on;
}

function several(versions: readonly Versioned[], on: IsoDate): Finding<CriteriaFindingCode> {
  const names = versions.map(nameOf).sort();
  return {
    code: "several-versions-in-force",
    outcome: "unknown",
    citations: [],
    facts: { on, versions: names },
    missing: ["version"],
  };
}

function notInForce(versions: readonly Versioned[], on: IsoDate): Finding<CriteriaFindingCode> {
  const before = versions.filter(({ validity }) => endsBefore(validity, on));
  const after = versions.filter(({ validity }) => startsAfter(validity, on));
  const until = before.map(({ validity }) => validity.until as IsoDate).reduce(later, "" as IsoDate);
  const from = after.map(({ validity }) => validity.from as IsoDate).reduce(earlier, "9999-12-31" as IsoDate);
  const found = { outcome: "no", citations: [] } as const;
  if (before.length > 0 && after.length > 0) return { ...found, code: "between-versions", facts: { on, until, from } };
  if (before.length > 0) return { ...found, code: "version-expired", facts: { on, until } };
  if (after.length > 0) return { ...found, code: "version-not-yet-in-force", facts: { on, from } };
  return { code: "no-version-stated", outcome: "unknown", citations: [], facts: { on }, missing: ["version"] };
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

/** What a version is called: its own name, otherwise the day from which it holds. */
export function nameOf({ version, validity }: Versioned): string {
  return version ?? validity.from ?? "";
}
