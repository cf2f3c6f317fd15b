import type { LeastShare } from "./own-share-candidates.js";
import type { OwnShareRule } from "./own-share-rule.js";

/** The least own share in won beside a grant. Of the total, n/d of it is n/(d−n) of the grant. */
export function leastBesideGrant(rule: OwnShareRule, min: LeastShare, grant: number): number {
  const n = BigInt(min.numerator);
  const d = BigInt(min.denominator);
  return Math.max(rounded(rule, BigInt(grant) * n, rule.base === "grant" ? d : d - n), min.minWon ?? 0);
}

/** The least own share in won within a total. Of the grant, n/d of it is n/(d+n) of the total. */
export function leastWithinTotal(rule: OwnShareRule, min: LeastShare, total: number): number {
  const n = BigInt(min.numerator);
  const d = BigInt(min.denominator);
  return Math.max(rounded(rule, BigInt(total) * n, rule.base === "total" ? d : d + n), min.minWon ?? 0);
}

/** What counts of an own share in cash and in kind; undefined where the rule does not say and it matters. */
export function countedOwnShare(
  rule: OwnShareRule,
  cash: number,
  inKind: number,
): { readonly least: number; readonly most: number } {
  if (inKind === 0 || rule.inKind === "does-not-count") return { least: cash, most: cash };
  if (rule.inKind === "counts") return { least: cash + inKind, most: cash + inKind };
  if (rule.inKind === undefined) return { least: cash, most: cash + inKind };
  const { numerator, denominator } = rule.inKindAtMost ?? { numerator: 0, denominator: 1 };
  if (numerator >= denominator) return { least: cash + inKind, most: cash + inKind };
  // In kind may be n/d of what counts, that is n/(d−n) of the cash.
  const limit = Number((BigInt(cash) * BigInt(numerator)) / BigInt(denominator - numerator));
  const counted = cash + Math.min(inKind, limit);
  return { least: counted, most: counted };
}

/** A fraction in won: the smallest whole won that is enough, or as the rule rounds. */
function rounded(rule: OwnShareRule, numerator: bigint, denominator: bigint): number {
  const { mode, unit } = rule.rounding ?? { mode: "up", unit: 1 };
  const divisor = denominator * BigInt(unit);
  const units =
    mode === "half-up"
      ? (2n * numerator + divisor) / (2n * divisor)
      : (numerator + (mode === "up" ? divisor - 1n : 0n)) / divisor;
  return Number(units * BigInt(unit));
}
