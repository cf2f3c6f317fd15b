import type { Decision } from "../decisions/decision.js";
import type { Allocation, AllocationResult } from "./allocation.js";
import type { GrantFindingCode } from "./finding-code.js";

/**
 * Who moves up from the reserves when one who was chosen withdraws (예비 승계).
 *
 * @param allocation - The allocation.
 * @param withdrawn - The application given up.
 * @param gone - Reserves who have moved up or withdrawn already.
 * @returns The reserve next in line in the same track; no where none is left; unknown where two share the next place.
 *
 * @example
 * ```ts
 * import { type Allocation, nextReserve } from "dojeong/grants";
 *
 * const allocation = {
 *   results: [
 *     { applicationId: "a", trackId: "all", result: "awarded" },
 *     { applicationId: "b", trackId: "all", result: "reserve", reserve: 1 },
 *   ],
 * } as unknown as Allocation;
 * const next = nextReserve(allocation, "a");
 * next.outcome === "yes" && next.value.applicationId; // => "b"
 * ```
 */
export function nextReserve(
  allocation: Pick<Allocation, "results">,
  withdrawn: string,
  gone: readonly string[] = [],
): Decision<AllocationResult, GrantFindingCode> {
  const trackId = allocation.results.find((one) => one.applicationId === withdrawn)?.trackId;
  const facts = { withdrawn, track: trackId ?? null };
  const reserves = allocation.results
    .filter((one) => one.result === "reserve" && one.trackId === trackId && !gone.includes(one.applicationId))
    .filter((one) => one.applicationId !== withdrawn)
    .sort((a, b) => (a.reserve ?? 0) - (b.reserve ?? 0));
  const [next, second] = reserves;
  if (next === undefined) {
    return { outcome: "no", findings: [{ code: "no-reserve-left", outcome: "no", citations: [], facts }] };
  }
  if (second?.reserve === next.reserve) {
    const missing = ["tieBreakers"];
    const applications = reserves.filter((one) => one.reserve === next.reserve).map((one) => one.applicationId);
    const tied = {
      code: "reserves-tied",
      outcome: "unknown",
      citations: [],
      facts: { ...facts, applications },
      missing,
    } as const;
    return { outcome: "unknown", missing, findings: [tied] };
  }
  const moved = { ...facts, next: next.applicationId, reserve: next.reserve ?? null };
  return {
    outcome: "yes",
    value: next,
    findings: [{ code: "reserve-moves-up", outcome: "yes", citations: [], facts: moved }],
  };
}
