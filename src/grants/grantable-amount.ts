import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Won } from "../quantities/won.js";
import { acrossReadings } from "./across-readings.js";
import { type Offer, offerOf } from "./amount-offered.js";
import { askerOf } from "./asker-of.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantProgram } from "./grant-program.js";
import { shareCandidates } from "./own-share-candidates.js";
import { type GrantContext, leastSum, ownShareNotStated, trackNotNamed } from "./required-own-share.js";
import { trackOf } from "./track-of.js";

/**
 * The largest grant for a project of a given total cost: what the own share leaves, and not above the track's limit.
 *
 * With 7 % of the grant to be brought, 40,000,000 won in all leave 37,383,177: fractions of a won go to the own share.
 *
 * @param program - The program.
 * @param total - The whole cost, own share included, in won.
 * @param context - The track, and the application where rules need its facts.
 * @returns The sum in won; unknown where a rule on which it rests is not stated, or disputed with different results.
 *
 * @example
 * ```ts
 * import { grantableAmount, type GrantProgram } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const program = {
 *   tracks: [{ id: "all", ownShare: { base: "total", min: { numerator: 10, denominator: 100 } } }],
 * } as unknown as GrantProgram;
 * const grant = grantableAmount(program, wonOf(10_000_000));
 * grant.outcome === "yes" && grant.value; // => 9000000
 * ```
 */
export function grantableAmount(
  program: GrantProgram,
  total: Won,
  context: GrantContext = {},
): Decision<Won, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    const track = trackOf(reading, context.trackId, context.application);
    if (track === undefined) return decide([trackNotNamed(reading)], () => 0 as Won);
    const ask = context.application && askerOf(reading, context.application);
    const offer = offerOf(track, context.application, ask);
    if (offer.finding.code === "amount-depends-on-facts") return decide([offer.finding], () => 0 as Won);
    const limit = limitOf(offer);
    const rule = track.ownShare ?? reading.ownShare;
    if (rule === undefined) return decide([ownShareNotStated(track.id)], () => 0 as Won);
    const { shares, complete, missing } = shareCandidates(rule, ask);
    const sums = shares.map((share) => Math.max(0, Math.min(limit, total - leastSum(rule, share, { total }))));
    const facts = { track: track.id, total, base: rule.base, limit: limit === Infinity ? null : limit };
    const citations = rule.citations ?? [];
    const settled = complete && new Set(sums).size === 1;
    const finding: Finding<GrantFindingCode> = settled
      ? { code: "grant-reckoned", outcome: "yes", citations, facts: { ...facts, grant: sums[0] ?? 0 } }
      : { code: "own-share-size-not-known", outcome: "unknown", citations, facts: { ...facts, sums }, missing };
    return decide([finding], () => sums[0] as Won);
  });
}

/** The upper figure of what the track offers; none where it states none. */
function limitOf({ amount }: Offer): number {
  if (amount === undefined || amount.kind === "undetermined" || amount.kind === "per-key") return Infinity;
  if (amount.kind === "range") return amount.max;
  if (amount.kind === "under") return amount.won - 1;
  return amount.kind === "at-least" || amount.kind === "over" || amount.kind === "a-little-over"
    ? Infinity
    : amount.won;
}
