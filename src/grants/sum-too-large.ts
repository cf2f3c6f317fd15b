import type { Finding } from "../decisions/finding.js";
import type { GrantFindingCode } from "./finding-code.js";

/**
 * The finding that a sum cannot be told exactly, since it is beyond 2^53 − 1 won (9,007 trillion); none where all can. A sum of whole
 * numbers that are not negative is exact up to there, and beyond it no safe integer.
 */
export function sumTooLarge(
  sums: readonly number[],
  missing: readonly string[],
): readonly [] | readonly [Finding<GrantFindingCode>] {
  if (sums.every(Number.isSafeInteger)) return [];
  const facts = { most: Number.MAX_SAFE_INTEGER };
  return [{ code: "sum-too-large", outcome: "unknown", citations: [], facts, missing }];
}
