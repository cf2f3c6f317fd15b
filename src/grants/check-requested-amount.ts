import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Amount } from "../quantities/amount.js";
import { isAtMost } from "../quantities/compare-quantities.js";
import { acrossReadings } from "./across-readings.js";
import { offerOf } from "./amount-offered.js";
import { askerOf } from "./asker-of.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { type GrantContext, trackNotNamed } from "./required-own-share.js";
import { trackOf } from "./track-of.js";

/**
 * Whether the grant asked for lies within what the track offers this application: not above a sum or limit, and within a range.
 *
 * A figure that is only "about" (내외) is taken to allow what does not pass it; whether more is allowed cannot be told.
 *
 * @param program - The program.
 * @param application - The application, with the grant it asks for.
 * @param options - The track, where it is not the one applied for.
 *
 * @example
 * ```ts
 * import { checkRequestedAmount, type GrantApplication, type GrantProgram } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const program = {
 *   window: { closes: { kind: "rolling" } },
 *   tracks: [{ id: "all", amount: { kind: "at-most", won: wonOf(10_000_000) } }],
 * } as unknown as GrantProgram;
 * checkRequestedAmount(program, { requested: wonOf(14_000_000) } as GrantApplication).outcome; // => "no"
 * ```
 */
export function checkRequestedAmount(
  program: GrantProgram,
  application: GrantApplication,
  options: Pick<GrantContext, "trackId"> = {},
): Decision<never, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    const track = trackOf(reading, options.trackId, application);
    if (track === undefined) return decide([trackNotNamed(reading)]);
    const { amount, finding } = offerOf(track, application, askerOf(reading, application));
    if (amount === undefined) return decide([finding]);
    if (application.requested === undefined) return decide([requestNotKnown(track.id)]);
    return decide([compared(application.requested, amount, finding)]);
  });
}

function compared(requested: number, amount: Amount, offer: Finding<GrantFindingCode>): Finding<GrantFindingCode> {
  const facts = { ...offer.facts, requested };
  const { citations } = offer;
  const found = (code: GrantFindingCode, outcome: "yes" | "no"): Finding<GrantFindingCode> => ({
    code,
    outcome,
    citations,
    facts,
  });
  if (amount.kind === "about" || ("approximate" in amount && amount.approximate === true)) {
    const figure = "won" in amount ? amount.won : amount.kind === "range" ? amount.max : 0;
    if (requested <= figure) return { ...found("request-within-amount", "yes"), assumed: true };
    return { ...offer, code: "request-above-about", outcome: "unknown", facts, missing: ["amount"] };
  }
  if (amount.kind === "range" && requested < amount.min) return found("request-below-least", "no");
  const limit = withoutLeast(amount);
  const within = isAtMost(requested as never, limit);
  if (within === "yes") return found("request-within-amount", "yes");
  if (within === "no") return found("request-above-amount", "no");
  return { ...offer, code: "request-above-about", outcome: "unknown", facts, missing: ["amount"] };
}

/** The upper figure, exactly; of a limit that excludes its figure the one below. */
function withoutLeast(amount: Amount): Amount {
  if (amount.kind === "range") return { kind: "exact", won: amount.max };
  if (amount.kind === "at-most") return { kind: "exact", won: amount.won };
  if (amount.kind === "under") return { kind: "exact", won: Math.max(0, amount.won - 1) as typeof amount.won };
  return amount;
}

function requestNotKnown(track: string): Finding<GrantFindingCode> {
  const facts: { readonly [name: string]: Json } = { track };
  return { code: "request-not-known", outcome: "unknown", citations: [], facts, missing: ["requested"] };
}
