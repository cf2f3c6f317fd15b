import type { Ratio } from "../quantities/ratio.js";
import type { Ask } from "./ask.js";
import type { OwnShareRule } from "./own-share-rule.js";

/** A least share, and the least sum beside it. */
export interface LeastShare extends Ratio {
  /** In won; absent: none. */
  readonly minWon?: number;
}

/** The least shares that may turn out to apply, and what would tell them apart. */
export interface ShareCandidates {
  /** One share where it is known which applies. */
  readonly shares: readonly LeastShare[];
  /** Whether no other share can apply; false where the rule leaves its own share unstated. */
  readonly complete: boolean;
  /** Facts that decide between them. */
  readonly missing: readonly string[];
}

/** Goes through the bands of an own-share rule; the first that applies holds, after them the rule's own share. */
export function shareCandidates(rule: OwnShareRule, ask?: Ask): ShareCandidates {
  const shares: LeastShare[] = [];
  const missing: string[] = [];
  for (const band of rule.bands ?? []) {
    const asked = ask?.(band.when) ?? { truth: null, missing: ["application"] };
    if (asked.truth === false) continue;
    shares.push(withLeast(band.min, band.minWon ?? (band.min.numerator === 0 ? undefined : rule.minWon)));
    if (asked.truth === true) return { shares, complete: true, missing };
    missing.push(...asked.missing);
  }
  if (rule.min === undefined && rule.minWon === undefined) {
    return { shares, complete: false, missing: [...missing, "ownShare.min"] };
  }
  return {
    shares: [...shares, withLeast(rule.min ?? { numerator: 0, denominator: 1 }, rule.minWon)],
    complete: true,
    missing,
  };
}

function withLeast(share: Ratio, minWon: number | undefined): LeastShare {
  return minWon === undefined ? share : { ...share, minWon };
}
