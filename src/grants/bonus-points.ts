import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { acrossReadings } from "./across-readings.js";
import { type Tally, tallied } from "./adjustments.js";
import { askerOf } from "./asker-of.js";
import { UNITS, unitsOf } from "./exact-points.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { type GrantContext, trackNotNamed } from "./required-own-share.js";
import type { ItemPoints } from "./review-record.js";
import type { Rubric } from "./rubric.js";
import { trackOf } from "./track-of.js";

/** Bonus points of one application. */
export interface BonusPoints {
  /** What counts, the cap kept. */
  readonly points: number;
  /** What the bonuses add up to without the cap. */
  readonly uncapped: number;
  /** The bonuses that were given, in the rubric's order. */
  readonly given: readonly string[];
}

/**
 * The bonus points (가점) of an application, under the cap of the rubric.
 *
 * @param program - The program; the track's own rubric comes before the program's.
 * @param application - The application whose facts decide.
 * @param options - The track, and bonuses that were given and do not follow from facts.
 * @returns The points; no where a bonus was given that the rubric lacks, or against its own condition; unknown where a fact is missing
 * that would change them, and not where the cap is reached anyway.
 *
 * @example
 * ```ts
 * import { bonusPoints, type GrantApplication, type GrantProgram } from "dojeong/grants";
 *
 * const rural = { id: "rural", name: "군 지역", points: 2.5, when: { kind: "eq", field: "facts.rural", value: true } };
 * const program = { window: { closes: { kind: "rolling" } }, tracks: [{ id: "all" }], rubric: { items: [], bonuses: [rural] } } as unknown as GrantProgram;
 * const bonus = bonusPoints(program, { facts: { rural: true } } as unknown as GrantApplication);
 * bonus.outcome === "yes" && bonus.value; // => { points: 2.5, uncapped: 2.5, given: ["rural"] }
 * ```
 */
export function bonusPoints(
  program: GrantProgram,
  application: GrantApplication,
  options: Pick<GrantContext, "trackId"> & { readonly given?: readonly ItemPoints[] } = {},
): Decision<BonusPoints, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    const track = trackOf(reading, options.trackId, application);
    const rubric = track?.rubric ?? reading.rubric;
    const none: BonusPoints = { points: 0, uncapped: 0, given: [] };
    if (track === undefined && reading.tracks.some((one) => one.rubric !== undefined)) {
      return decide([trackNotNamed(reading)], () => none);
    }
    if (rubric === undefined) {
      return decide(
        [{ code: "rubric-not-stated", outcome: "unknown", citations: [], facts: {}, missing: ["rubric"] }],
        () => none,
      );
    }
    const tally = tallied(rubric, "bonuses", options.given ?? [], askerOf(reading, application));
    const { least, most } = underCap(rubric, tally);
    const facts = { given: tally.given, cap: rubric.bonusCap ?? null };
    const citations = rubric.citations ?? [];
    if (least < most) {
      const { missing } = tally;
      const open: Finding<GrantFindingCode> = {
        code: "bonus-not-known",
        outcome: "unknown",
        citations,
        facts,
        missing,
      };
      return decide([...tally.faults, open], () => none);
    }
    const value = { points: least / UNITS, uncapped: tally.least / UNITS, given: tally.given };
    const finding: Finding<GrantFindingCode> = {
      code: "bonus-added-up",
      outcome: "yes",
      citations,
      facts: { ...facts, points: value.points, uncapped: value.uncapped },
    };
    return decide([...tally.faults, finding, ...cappedFinding(rubric, tally)], () => value);
  });
}

/** Bonus points that count, in ten-thousandths: those given, up to the rubric's cap. */
export function underCap(rubric: Rubric, tally: Tally): { readonly least: number; readonly most: number } {
  const cap = rubric.bonusCap === undefined ? Infinity : unitsOf(rubric.bonusCap);
  return { least: Math.min(tally.least, cap), most: Math.min(tally.most, cap) };
}

/** Says so where the cap takes points away. */
export function cappedFinding(rubric: Rubric, tally: Tally): readonly Finding<GrantFindingCode>[] {
  const { bonusCap: cap, citations = [] } = rubric;
  if (cap === undefined || tally.least <= unitsOf(cap)) return [];
  return [{ code: "bonus-capped", outcome: "yes", citations, facts: { uncapped: tally.least / UNITS, cap } }];
}
