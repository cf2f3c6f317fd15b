import type { AllocationResult } from "./allocation.js";
import type { GrantProgram } from "./grant-program.js";

/** Allocates all tracks of a program in the order in which they stand in it. */
type Allocate = (program: GrantProgram) => readonly AllocationResult[];

/**
 * Marks as assumed what rests on the order in which tracks are served, where the notice gives none: they share money or slots, or exclude
 * each other, and a track would give otherwise if it came first or last.
 */
export function markOrder(
  program: GrantProgram,
  results: readonly AllocationResult[],
  allocate: Allocate,
): AllocationResult[] {
  if (program.tracksInOrder === true || !tracksMeet(program)) return [...results];
  const keys = keysOf(results);
  const { budget: _, slots: __, ...apart } = program;
  if (differing(keys, keysOf(allocate({ ...apart, tracksExclusive: false }))).size === 0) return [...results];
  const resting = new Set(
    program.tracks.flatMap((track) => {
      const others = program.tracks.filter((one) => one !== track);
      const ends = [
        [track, ...others],
        [...others, track],
      ].map((tracks) => keysOf(allocate({ ...program, tracks }).filter((one) => one.trackId === track.id)));
      return ends.flatMap((end) => [...differing(end, keys)]);
    }),
  );
  return results.map((one) =>
    resting.has(one.applicationId) ? { ...one, reason: { ...one.reason, assumed: true } } : one,
  );
}

/** Whether what one track gives may leave less for another. */
function tracksMeet({ tracks, budget, slots, tracksExclusive }: GrantProgram): boolean {
  return tracks.length > 1 && (budget !== undefined || slots !== undefined || tracksExclusive === true);
}

/** What became of each application, as text to compare by. */
function keysOf(results: readonly AllocationResult[]): ReadonlyMap<string, string> {
  return new Map(results.map((one) => [one.applicationId, `${one.result} ${one.amount} ${one.reserve}`]));
}

function differing(some: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...some].filter(([id, key]) => all.get(id) !== key).map(([id]) => id));
}
