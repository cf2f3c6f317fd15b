import type { Citation } from "../decisions/citation.js";
import { localSubsidiesAct, localSubsidiesActDecree } from "../internal/acts.js";
import type { SupportRecord } from "./support-record.js";

/** What one organisation received over the last five years. */
export interface SupportHistory {
  /** First and last fiscal year looked at. */
  readonly from: number;
  /** Last fiscal year looked at, included. */
  readonly until: number;
  /** The records, the latest first. */
  readonly records: readonly SupportRecord[];
  /** Sum of the sums that are known, in won. */
  readonly granted: number;
  /** How many records name no sum. */
  readonly withoutSum: number;
  /** The provisions that ask for such a history. */
  readonly citations: readonly Citation[];
}

/**
 * The support history that a local government keeps of an organisation: five years (지방보조금법 제6조③, 영 제4조②제3호).
 * The fiscal year asked about counts as the fifth.
 *
 * @param records - Support received, whoever received it.
 * @param applicantId - The organisation.
 * @param year - The fiscal year asked about.
 *
 * @example
 * ```ts
 * import { supportHistory, type SupportRecord } from "dojeong/grants";
 *
 * const records = [2019, 2020, 2024].map((year) => ({ applicantId: "a", giver: "도", year, granted: 1_000_000 }));
 * supportHistory(records as unknown as SupportRecord[], "a", 2024).granted; // => 2000000
 * ```
 */
export function supportHistory(records: readonly SupportRecord[], applicantId: string, year: number): SupportHistory {
  const from = year - 4;
  const own = records
    .filter((one) => one.applicantId === applicantId && one.year >= from && one.year <= year)
    .sort((a, b) => b.year - a.year);
  return {
    from,
    until: year,
    records: own,
    granted: own.reduce((sum, one) => sum + (one.granted ?? 0), 0),
    withoutSum: own.filter((one) => one.granted === undefined).length,
    citations: [localSubsidiesAct("제6조제3항"), localSubsidiesActDecree("제4조제2항제3호")],
  };
}

/**
 * The fiscal year in which the need for a continuing project is to be reviewed again: every three years, with the committee
 * deliberating on the result (지방보조금법 제27조②).
 *
 * @param lastYear - Year of the last review, or of the project's beginning.
 *
 * @example
 * ```ts
 * import { continuationReviewYear } from "dojeong/grants";
 *
 * continuationReviewYear(2024); // => 2027
 * ```
 */
export function continuationReviewYear(lastYear: number): number {
  return lastYear + 3;
}
