import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import { boundsOf } from "../quantities/bounds-of.js";
import type { AnnouncedResult } from "./announced-result.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantProgram } from "./grant-program.js";

/** How an announced total divides over the tracks. */
export interface AnnouncedDivision {
  /** What the tracks of a fixed amount come to, in won. */
  readonly fixedPart: number;
  /** What is left for the tracks whose amount is a range, in won. */
  readonly remainder: number;
  /** How many awards share it. */
  readonly sharedBy: number;
  /** What each of them has on average, the fraction of a won left off. Absent: nobody shares it. */
  readonly each?: number;
}

/**
 * Whether an announced total fits the announced counts and the tracks' amounts: what the fixed amounts leave must be
 * possible for the tracks whose amount is a range.
 *
 * @param program - The program, whose tracks have the amounts that held.
 * @param result - The result with its total and its counts by track.
 * @returns Yes or no with the division; unknown where the total, a count or an amount is not exact enough.
 *
 * @example
 * ```ts
 * import { type AnnouncedResult, checkAnnouncedTotal, type GrantProgram } from "dojeong/grants";
 *
 * const program = {
 *   tracks: [
 *     { id: "first", amount: { kind: "exact", won: 50 } },
 *     { id: "trial", amount: { kind: "range", min: 10, max: 20 } },
 *   ],
 * } as unknown as GrantProgram;
 * const result = {
 *   year: 2022,
 *   total: { kind: "exact", won: 130 },
 *   counts: [
 *     { trackId: "first", count: { kind: "exact", count: 2 } },
 *     { trackId: "trial", count: { kind: "exact", count: 2 } },
 *   ],
 * } as unknown as AnnouncedResult;
 * const division = checkAnnouncedTotal(program, result);
 * division.outcome === "yes" && division.value; // => { fixedPart: 100, remainder: 30, sharedBy: 2, each: 15 }
 * ```
 */
export function checkAnnouncedTotal(
  program: Pick<GrantProgram, "tracks">,
  result: AnnouncedResult,
): Decision<AnnouncedDivision, GrantFindingCode> {
  const missing: string[] = [];
  const total = result.total?.kind === "exact" ? result.total.won : undefined;
  if (total === undefined) missing.push(`announced.${result.year}.total`);
  if (result.counts === undefined) missing.push(`announced.${result.year}.counts`);
  let [fixedPart, sharedBy, least, most] = [0, 0, 0, 0];
  for (const { trackId, count } of result.counts ?? []) {
    const track = program.tracks.find((one) => one.id === trackId);
    const amount = track?.per === undefined ? track?.amount : undefined;
    if (count.kind !== "exact") missing.push(`announced.${result.year}.counts.${trackId}`);
    else if (amount === undefined || amount.kind === "per-key" || amount.kind === "undetermined")
      missing.push(`tracks.${trackId}.amount`);
    else if (amount.kind === "exact") fixedPart += amount.won * count.count;
    else {
      const { min, max = Infinity } = boundsOf(amount);
      sharedBy += count.count;
      least += min * count.count;
      most += max * count.count;
    }
  }
  const open = { citations: [], facts: { year: result.year } };
  if (total === undefined || missing.length > 0) {
    return decide([{ code: "figures-not-comparable", outcome: "unknown", ...open, missing }], () => division(0, 0, 0));
  }
  const value = division(total, fixedPart, sharedBy);
  const facts = { year: result.year, total, ...value, least, most: most === Infinity ? null : most };
  const fits = value.remainder >= least && value.remainder <= most;
  const finding: Finding<GrantFindingCode> = fits
    ? { code: "announced-total-fits", outcome: "yes", citations: [], facts }
    : { code: "announced-total-differs", outcome: "no", citations: [], facts };
  return decide([finding], () => value);
}

function division(total: number, fixedPart: number, sharedBy: number): AnnouncedDivision {
  const remainder = total - fixedPart;
  const shared = { fixedPart, remainder, sharedBy };
  return sharedBy === 0 ? shared : { ...shared, each: Math.floor(remainder / sharedBy) };
}
