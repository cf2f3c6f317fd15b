import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import { acrossReadings } from "./across-readings.js";
import { askerOf } from "./asker-of.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { shareCandidates } from "./own-share-candidates.js";
import type { OwnShareRule } from "./own-share-rule.js";
import { countedOwnShare } from "./own-share-sums.js";
import { type GrantContext, leastSum, ownShareNotStated, trackNotNamed } from "./required-own-share.js";
import { sumTooLarge } from "./sum-too-large.js";
import { trackOf } from "./track-of.js";

/**
 * Whether an application brings enough of its own (자부담), to the won.
 *
 * What is brought in kind counts as the rule says; where the rule is silent and it matters, the answer is unknown.
 *
 * @param program - The program; the track's own rule comes before the program's.
 * @param application - The application, with the grant it asks for and its own share.
 * @param options - The track, where it is not the one applied for.
 *
 * @example
 * ```ts
 * import { checkOwnShare, type GrantApplication, type GrantProgram } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const program = {
 *   window: { closes: { kind: "rolling" } },
 *   tracks: [{ id: "all", ownShare: { base: "grant", min: { numerator: 7, denominator: 100 } } }],
 * } as unknown as GrantProgram;
 * const application = { requested: wonOf(40_000_000), ownShare: { cash: wonOf(2_799_999) } } as GrantApplication;
 * checkOwnShare(program, application).outcome; // => "no"
 * ```
 */
export function checkOwnShare(
  program: GrantProgram,
  application: GrantApplication,
  options: Pick<GrantContext, "trackId"> = {},
): Decision<never, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    const track = trackOf(reading, options.trackId, application);
    if (track === undefined) return decide([trackNotNamed(reading)]);
    const rule = track.ownShare ?? reading.ownShare;
    if (rule === undefined) return decide([ownShareNotStated(track.id)]);
    return decide([ownShareFinding(rule, reading, application, track.id)]);
  });
}

function ownShareFinding(
  rule: OwnShareRule,
  program: GrantProgram,
  application: GrantApplication,
  track: string,
): Finding<GrantFindingCode> {
  const { requested, ownShare } = application;
  const citations = rule.citations ?? [];
  const lacking = [...(requested === undefined ? ["requested"] : []), ...(ownShare === undefined ? ["ownShare"] : [])];
  if (requested === undefined || ownShare === undefined) {
    return { code: "own-share-not-known", outcome: "unknown", citations, facts: { track }, missing: lacking };
  }
  const { shares, complete, missing } = shareCandidates(rule, askerOf(program, application));
  const brought = countedOwnShare(rule, ownShare.cash, ownShare.inKind ?? 0);
  const sums = shares.map((share) => leastSum(rule, share, { grant: requested }));
  const total = requested + ownShare.cash + (ownShare.inKind ?? 0);
  const [large] = sumTooLarge([total, brought.most, ...sums], ["requested", "ownShare"]);
  if (large !== undefined) return large;
  const verdicts = new Set(sums.map((sum) => verdict(sum, brought)));
  const facts = {
    track,
    base: rule.base,
    grant: requested,
    brought: brought.least,
    total,
    required: sums.length === 1 ? (sums[0] ?? null) : sums,
  };
  const [only] = verdicts;
  if (!complete || verdicts.size !== 1 || only === undefined || only === "unknown") {
    const inKind = brought.least === brought.most ? [] : ["ownShare.inKind rule"];
    return { code: "own-share-not-known", outcome: "unknown", citations, facts, missing: [...missing, ...inKind] };
  }
  return only === "yes"
    ? { code: "own-share-enough", outcome: "yes", citations, facts }
    : { code: "own-share-too-small", outcome: "no", citations, facts };
}

function verdict(required: number, brought: { readonly least: number; readonly most: number }): Outcome {
  if (brought.least >= required) return "yes";
  return brought.most < required ? "no" : "unknown";
}
