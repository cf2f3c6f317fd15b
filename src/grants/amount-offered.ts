import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Amount } from "../quantities/amount.js";
import { amountFor } from "../quantities/amount-for.js";
import { acrossReadings } from "./across-readings.js";
import type { Ask } from "./ask.js";
import { askerOf } from "./asker-of.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { type GrantContext, trackNotNamed } from "./required-own-share.js";
import { timesFactors } from "./times-factors.js";
import type { Track } from "./track.js";
import { trackOf } from "./track-of.js";

/**
 * The support that a track offers one application: its amount, or the one for its kind of applicant or its choice
 * (genre, year), times the heads, months or hectares that it is paid for (`per`).
 *
 * @param program - The program.
 * @param context - The track, and the application whose facts and choices decide.
 * @returns The amount with its qualifier; unknown where it depends on something that is not known.
 *
 * @example
 * ```ts
 * import { amountOffered, type GrantProgram } from "dojeong/grants";
 * import { wonOf } from "dojeong/quantities";
 *
 * const program = {
 *   tracks: [{ id: "all", amount: { kind: "at-most", won: wonOf(10_000_000) } }],
 * } as unknown as GrantProgram;
 * const offered = amountOffered(program);
 * offered.outcome === "yes" && offered.value; // => { kind: "at-most", won: 10000000 }
 * ```
 */
export function amountOffered(program: GrantProgram, context: GrantContext = {}): Decision<Amount, GrantFindingCode> {
  return acrossReadings(program, (reading) => {
    const track = trackOf(reading, context.trackId, context.application);
    if (track === undefined) return decide([trackNotNamed(reading)], () => ({ kind: "undetermined" }));
    const ask = context.application && askerOf(reading, context.application);
    const { amount, finding } = offerOf(track, context.application, ask);
    return decide([finding], () => amount ?? { kind: "undetermined" });
  });
}

/** What a track offers, and the reason. */
export interface Offer {
  /** The amount; absent where it cannot be told. */
  readonly amount?: Amount;
  /** Present where the notice itself names no amount, so that no fact could tell it. */
  readonly silent?: true;
  readonly finding: Finding<GrantFindingCode>;
}

/**
 * Finds the amount of a track for one application. Amounts by `rank` go by its place among those chosen, which only a
 * ranking tells, unless the application's `choices` name a rank.
 */
export function offerOf(
  track: Track,
  application: GrantApplication | undefined,
  ask: Ask | undefined,
  place?: number,
): Offer {
  const facts = { track: track.id, name: track.name };
  const { amount, special, missing } = applicable(track, ask);
  if (missing.length > 0) return notStated("amount-depends-on-facts", facts, missing);
  if (amount === undefined || amount.kind === "undetermined") {
    return { ...notStated("amount-not-stated", facts, [`tracks.${track.id}.amount`]), silent: true };
  }
  const named = special === undefined ? facts : { ...facts, special };
  if (amount.kind !== "per-key") return factored(track, amount, application, named);
  const { choices } = application ?? {};
  const own = choices !== undefined && Object.hasOwn(choices, amount.key) ? choices[amount.key] : undefined;
  const choice = own ?? (amount.key === "rank" ? place : undefined);
  if (choice === undefined) return notStated("amount-depends-on-facts", named, [`choices.${amount.key}`]);
  const chosen = amountFor(amount, String(choice));
  if (chosen.outcome !== "yes") {
    const lacks = [`amount for ${amount.key} ${String(choice)}`];
    return notStated("amount-not-stated", { ...named, [amount.key]: choice }, lacks);
  }
  return factored(track, chosen.value, application, { ...named, [amount.key]: choice });
}

/** The amount times what it is paid for each of. */
function factored(
  track: Track,
  amount: Amount,
  application: GrantApplication | undefined,
  facts: { readonly [name: string]: Json },
): Offer {
  if (track.per === undefined) return stated(track, amount, facts);
  const all = timesFactors(amount, track.per, application);
  if (all.amount === undefined) return notStated("amount-depends-on-facts", facts, all.missing);
  return stated(track, all.amount, { ...facts, each: amount as unknown as Json });
}

/** The track's amount, or the first special one that applies; facts missing where that cannot be told and matters. */
function applicable(
  track: Track,
  ask: Ask | undefined,
): { readonly amount?: Amount; readonly special?: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  for (const one of track.amountsFor ?? []) {
    const asked = ask?.(one.when) ?? { truth: null, missing: ["application"] };
    if (asked.truth === null) missing.push(...asked.missing);
    if (asked.truth === true) return { amount: one.amount, special: one.id, missing };
  }
  return { amount: track.amount, missing };
}

function stated(track: Track, amount: Amount, facts: { readonly [name: string]: Json }): Offer {
  const citations = track.citations ?? [];
  const all = { ...facts, amount: amount as unknown as Json };
  return { amount, finding: { code: "amount-stated", outcome: "yes", citations, facts: all } };
}

function notStated(
  code: "amount-depends-on-facts" | "amount-not-stated",
  facts: { readonly [name: string]: Json },
  missing: readonly string[],
): Offer {
  return { finding: { code, outcome: "unknown", citations: [], facts, missing } };
}
