import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Ratio } from "../quantities/ratio.js";
import { acrossReadings } from "./across-readings.js";
import { tallied } from "./adjustments.js";
import { askerOf } from "./asker-of.js";
import { cappedFinding, underCap } from "./bonus-points.js";
import { addFractions, meanOf, roundedTo, shown, unitsOf } from "./exact-points.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { type GrantContext, trackNotNamed } from "./required-own-share.js";
import type { ReviewRecord } from "./review-record.js";
import { reviewersFindings, reviewersMean } from "./reviewers-mean.js";
import type { Rubric } from "./rubric.js";
import { sheetFindings } from "./sheet-findings.js";
import { trackOf } from "./track-of.js";

/** The mean points of one item. */
export interface ItemMean {
  /** Id that the rubric gives the item. */
  readonly item: string;
  /** Mean of the points given for it, exact. */
  readonly mean: Ratio;
}

/** The score of one application, exact. */
export interface ApplicationScore {
  /** Id of the application. */
  readonly applicationId: string;
  /** Reviewers' mean and counted items, without bonus and deduction. */
  readonly base: Ratio;
  /** Bonus that counts. */
  readonly bonus: Ratio;
  /** Deductions. */
  readonly deduction: Ratio;
  /** Base and bonus less deductions, rounded as the rubric says. What is ranked by. */
  readonly total: Ratio;
  /** `total` to four decimals, for showing alone. */
  readonly points: number;
  /**
   * Means of the items, for breaking ties; absent where only the mean is recorded. An item is left out where its mean depends on
   * which of several equally high or low sheets is left out.
   */
  readonly items?: readonly ItemMean[];
  /** Reviewers left out of the mean, the highest and the lowest; of several equally high or low, the first and last by name. */
  readonly leftOut?: readonly string[];
}

/**
 * Scores an application by the rubric: the mean of the reviewers (the highest and the lowest left out where the rubric
 * says so), bonuses up to their cap, less deductions. All arithmetic is exact; nothing is rounded unless the rubric says so.
 *
 * @param program - The program; the track's own rubric comes before the program's.
 * @param application - The application, whose facts decide bonuses and deductions.
 * @param review - What the review gave.
 * @param options - The track, where it is not the one applied for.
 * @returns The score; no where a sheet breaks the rubric, or points were entered against their own condition; unknown where points or
 * facts are missing.
 * @throws RangeError when the review is of another application.
 *
 * @example
 * ```ts
 * import { type GrantApplication, type GrantProgram, type ReviewRecord, scoreApplication } from "dojeong/grants";
 *
 * const program = {
 *   window: { closes: { kind: "rolling" } },
 *   tracks: [{ id: "all" }],
 *   rubric: { items: [{ id: "plan", name: "사업내용", max: 100 }], reviewers: { drop: "highest-and-lowest" } },
 * } as unknown as GrantProgram;
 * const sheet = (reviewer: string, points: number) => ({ reviewer, items: [{ id: "plan", points }] });
 * const review = {
 *   applicationId: "1",
 *   sheets: [sheet("a", 90), sheet("b", 80), sheet("c", 75), sheet("d", 20)],
 * } as unknown as ReviewRecord;
 * const score = scoreApplication(program, { id: "1" } as GrantApplication, review);
 * score.outcome === "yes" && score.value.points; // => 77.5
 * ```
 */
export function scoreApplication(
  program: GrantProgram,
  application: GrantApplication,
  review: ReviewRecord,
  options: Pick<GrantContext, "trackId"> = {},
): Decision<ApplicationScore, GrantFindingCode> {
  if (review.applicationId !== application.id) {
    throw new RangeError(`A review of another application: ${review.applicationId}`);
  }
  return acrossReadings(program, (reading) => {
    const track = trackOf(reading, options.trackId, application);
    const rubric = track?.rubric ?? reading.rubric;
    if (rubric === undefined) {
      const open: Finding<GrantFindingCode> =
        track === undefined
          ? trackNotNamed(reading)
          : { code: "rubric-not-stated", outcome: "unknown", citations: [], facts: {}, missing: ["rubric"] };
      return decide([open], () => empty(application.id));
    }
    const ask = askerOf(reading, application);
    const bonus = tallied(rubric, "bonuses", review.bonuses ?? [], ask);
    const deduction = tallied(rubric, "deductions", review.deductions ?? [], ask);
    const counted = underCap(rubric, bonus);
    const findings = [
      ...sheetFindings(rubric, review),
      ...reviewersFindings(rubric, review),
      ...bonus.faults,
      ...deduction.faults,
      ...cappedFinding(rubric, bonus),
    ];
    const open = [...(counted.least < counted.most ? bonus.missing : []), ...deduction.missing];
    if (counted.least < counted.most || deduction.least < deduction.most) {
      findings.push({
        code: "bonus-not-known",
        outcome: "unknown",
        citations: [],
        facts: { given: bonus.given },
        missing: open,
      });
    }
    if (findings.some((one) => one.outcome !== "yes")) return decide(findings, () => empty(application.id));
    const parts = baseOf(rubric, review);
    const [extra, less] = [meanOf(counted.least, 1), meanOf(deduction.least, 1)];
    const total = rounding(rubric, addFractions(addFractions(parts.base, extra), less, -1));
    const points = shown(total);
    const facts = { points, base: shown(parts.base), bonus: shown(extra), deduction: shown(less) };
    findings.push({ code: "score-added-up", outcome: "yes", citations: rubric.citations ?? [], facts });
    const score = { applicationId: application.id, ...parts, bonus: extra, deduction: less, total, points };
    return decide(findings, () => score);
  });
}

function baseOf(rubric: Rubric, review: ReviewRecord): Pick<ApplicationScore, "base" | "items" | "leftOut"> {
  const { sheets, office = [] } = review;
  const counted = office.reduce((sum, one) => sum + unitsOf(one.points), 0);
  const ofOffice = office.map(({ id, points }) => ({ item: id, mean: meanOf(unitsOf(points), 1) }));
  if (sheets === undefined) {
    const base = meanOf(unitsOf(review.mean ?? 0) + counted, 1);
    return review.mean === undefined ? { base, items: ofOffice } : { base };
  }
  const { mean, items, leftOut } = reviewersMean(rubric, sheets);
  const means = new Map([...items, ...ofOffice].map((one) => [one.item, one]));
  const inOrder = rubric.items.flatMap(({ id }) => means.get(id) ?? []);
  return { base: addFractions(mean, meanOf(counted, 1)), items: inOrder, leftOut };
}

function rounding(rubric: Rubric, value: Ratio): Ratio {
  return rubric.rounding === undefined ? value : roundedTo(value, rubric.rounding.decimals, rubric.rounding.mode);
}

function empty(applicationId: string): ApplicationScore {
  const zero = meanOf(0, 1);
  return { applicationId, base: zero, bonus: zero, deduction: zero, total: zero, points: 0 };
}
