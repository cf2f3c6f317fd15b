import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Won } from "../quantities/won.js";
import { acrossReadings } from "./across-readings.js";
import { askerOf } from "./asker-of.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { type LeastShare, shareCandidates } from "./own-share-candidates.js";
import type { OwnShareRule } from "./own-share-rule.js";
import { leastBesideGrant, leastWithinTotal } from "./own-share-sums.js";
import { sumTooLarge } from "./sum-too-large.js";
import { trackOf } from "./track-of.js";

/** Of which project the own share is asked for: beside a grant, or within a total cost. */
export type OwnShareQuestion =
  | {
      /** The grant, in won. */
      readonly grant: Won;
    }
  | {
      /** The whole cost, own share included, in won. */
      readonly total: Won;
    };

/** Which track and application a question is about. */
export interface GrantContext {
  /** The track; absent: that of the application, or the only one. */
  readonly trackId?: string;
  /** The application, where the rule has bands. */
  readonly application?: GrantApplication;
}

/**
 * The least own share (자부담) in won, by exact whole numbers.
 *
 * The base decides: beside a grant of 40,000,000 won, 7 % of the grant are 2,800,000; 10 % of the total beside 9,000,000
 * are 1,000,000 and not 900,000. A fraction of a won is rounded as the rule says, and up where it says nothing.
 *
 * @param program - The program; the track's own rule comes before the program's.
 * @param project - The grant, or the total cost.
 * @param context - The track, and the application where bands need its facts.
 * @returns The least sum; unknown where the notice states no share, where it is disputed and the readings differ, or where the sum is
 * beyond the safe integers.
 *
 * @example
 * ```ts
 * import { type GrantProgram, requiredOwnShare } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const program = {
 *   tracks: [{ id: "all", ownShare: { base: "total", min: { numerator: 10, denominator: 100 } } }],
 * } as unknown as GrantProgram;
 * const share = requiredOwnShare(program, { grant: wonOf(9_000_000) });
 * share.outcome === "yes" && share.value; // => 1000000
 * ```
 */
export function requiredOwnShare(
  program: GrantProgram,
  project: OwnShareQuestion,
  context: GrantContext = {},
): Decision<Won, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    const track = trackOf(reading, context.trackId, context.application);
    if (track === undefined) return decide([trackNotNamed(reading)], () => 0 as Won);
    const rule = track.ownShare ?? reading.ownShare;
    if (rule === undefined) return decide([ownShareNotStated(track.id)], () => 0 as Won);
    const ask = context.application && askerOf(reading, context.application);
    const { shares, complete, missing } = shareCandidates(rule, ask);
    const sums = shares.map((share) => leastSum(rule, share, project));
    const [large] = sumTooLarge(sums, ["grant" in project ? "requested" : "projectCost"]);
    if (large !== undefined) return decide([large], () => 0 as Won);
    const settled = complete && new Set(sums).size === 1;
    const facts = { track: track.id, base: rule.base, shares: shares as unknown as Json, ...project };
    if (!settled) {
      const finding: Finding<GrantFindingCode> = {
        code: "own-share-size-not-known",
        outcome: "unknown",
        citations: rule.citations ?? [],
        facts: { ...facts, sums },
        missing,
      };
      return decide([finding], () => 0 as Won);
    }
    const required = sums[0] as Won;
    const finding: Finding<GrantFindingCode> = {
      code: "own-share-reckoned",
      outcome: "yes",
      citations: rule.citations ?? [],
      facts: { ...facts, required },
    };
    return decide([finding], () => required);
  });
}

/** The least sum for one share. */
export function leastSum(rule: OwnShareRule, share: LeastShare, project: OwnShareQuestion): number {
  return "grant" in project
    ? leastBesideGrant(rule, share, project.grant)
    : leastWithinTotal(rule, share, project.total);
}

/** The notice says nothing of an own share; that is not "none". */
export function ownShareNotStated(track: string): Finding<GrantFindingCode> {
  const missing = ["ownShare"];
  return { code: "own-share-not-stated", outcome: "unknown", citations: [], facts: { track }, missing };
}

/** The question needs a track, and none is named that the program has. */
export function trackNotNamed(program: GrantProgram): Finding<GrantFindingCode> {
  const tracks = program.tracks.map((one) => one.id);
  return { code: "track-not-named", outcome: "unknown", citations: [], facts: { tracks }, missing: ["trackId"] };
}
