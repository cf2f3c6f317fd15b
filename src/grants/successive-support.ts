import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Json } from "../internal/json.js";
import { addAmounts } from "../quantities/add-quantities.js";
import type { Amount } from "../quantities/amount.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantProgram } from "./grant-program.js";

/**
 * What one receives who goes through several tracks one after the other (1회차, 2회차, 3회차).
 *
 * @param program - The program.
 * @param trackIds - The tracks, each once.
 * @throws RangeError when the program has no such track.
 *
 * @example
 * ```ts
 * import { type GrantProgram, successiveSupport } from "dojeong/grants";
 *
 * const program = {
 *   tracks: [
 *     { id: "1", amount: { kind: "exact", won: 50_000_000 } },
 *     { id: "2", amount: { kind: "exact", won: 30_000_000 } },
 *   ],
 * } as unknown as GrantProgram;
 * const sum = successiveSupport(program, ["1", "2"]);
 * sum.outcome === "yes" && sum.value; // => { kind: "exact", won: 80000000 }
 * ```
 */
export function successiveSupport(
  program: Pick<GrantProgram, "tracks">,
  trackIds: readonly string[],
): Decision<Amount, GrantFindingCode> {
  const amounts = trackIds.map((id): Amount => {
    const track = program.tracks.find((one) => one.id === id);
    if (track === undefined) throw new RangeError(`Not a track of the program: ${id}`);
    return track.amount ?? { kind: "undetermined" };
  });
  const sum = addAmounts(amounts);
  const facts = { tracks: trackIds };
  if (sum.outcome === "yes") {
    const total = sum.value as unknown as Json;
    return decide(
      [{ code: "parts-added-up", outcome: "yes", citations: [], facts: { ...facts, total } }],
      () => sum.value,
    );
  }
  const missing = sum.outcome === "unknown" ? sum.missing : [];
  const open = { code: "amount-not-stated", outcome: "unknown", citations: [], facts, missing } as const;
  return decide<Amount, GrantFindingCode>([open], () => ({ kind: "undetermined" }));
}
