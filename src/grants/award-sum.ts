import { boundsOf } from "../quantities/bounds-of.js";
import type { AllocationEntry } from "./allocation.js";
import { offerOf } from "./amount-offered.js";
import type { Ask } from "./ask.js";
import type { Track } from "./track.js";

/** What an application would receive, if its turn comes. */
export type AwardSum =
  | {
      /** So much, and never less than `least`. */
      readonly kind: "known";
      readonly won: number;
      readonly least: number;
    }
  | {
      /** It cannot be told; not more than `upTo`. */
      readonly kind: "open";
      readonly upTo: number;
      readonly missing: readonly string[];
      /** Whether a sum was decided that the track does not offer. */
      readonly outside?: true;
    }
  | {
      /** It asks for less than the track gives. */
      readonly kind: "too-little";
      readonly won: number;
      readonly least: number;
    };

/** The sum decided, or what was asked for within what is offered; `places` are those it may take in the ranking. */
export function awardSum(
  track: Track,
  { application, amount }: AllocationEntry,
  ask: Ask,
  places: readonly number[],
): AwardSum {
  const offers = (places.length > 0 ? places : [undefined]).map((place) => offerOf(track, application, ask, place));
  const [offer] = offers;
  const open = offers.find((one) => one.amount === undefined && one.silent !== true);
  if (open !== undefined) return { kind: "open", upTo: amount ?? Infinity, missing: open.finding.missing ?? [] };
  const differ = offers.some((one) => JSON.stringify(one.amount) !== JSON.stringify(offer?.amount));
  if (differ) return { kind: "open", upTo: Infinity, missing: ["placeInRanking"] };
  const offered = offer?.amount;
  const fixed = offered?.kind === "exact" || offered?.kind === "about" ? offered.won : undefined;
  const wanted = amount ?? application.requested ?? fixed;
  if (wanted === undefined) return { kind: "open", upTo: mostOf(offered), missing: ["requested"] };
  if (offered === undefined) return { kind: "known", won: wanted, least: amount ?? 1 };
  const least = offered.kind === "exact" ? 1 : boundsOf(offered).min;
  if (amount !== undefined) {
    const within = amount >= least && (offered.kind === "about" || amount <= mostOf(offered));
    return within
      ? { kind: "known", won: amount, least: amount }
      : { kind: "open", upTo: amount, missing: ["amount"], outside: true };
  }
  const won = Math.min(wanted, mostOf(offered));
  if (won < least) return { kind: "too-little", won, least };
  return { kind: "known", won, least: offered.kind === "exact" ? won : Math.max(1, least) };
}

/** The most that an amount allows; of one that is only about a figure, the figure. */
function mostOf(offered: ReturnType<typeof offerOf>["amount"]): number {
  if (offered === undefined) return Infinity;
  return offered.kind === "about" ? offered.won : (boundsOf(offered).max ?? Infinity);
}
