import { allocateTrack } from "./allocate-track.js";
import type { Allocation, AllocationEntry, AllocationResult, TrackAllocation } from "./allocation.js";
import type { AllocationOptions } from "./allocation-options.js";
import { acrossReadingsIsNeeded } from "./allocation-readings.js";
import { askerOf } from "./asker-of.js";
import type { GrantProgram } from "./grant-program.js";
import { refused } from "./refused.js";
import { moneySupply, slotSupply, usedUp } from "./supply.js";
import { trackOf } from "./track-of.js";
import { markOrder } from "./track-order.js";

/**
 * Decides who is awarded what, track by track in the order of the scores, under slots, money, quotas and pass mark.
 *
 * The result does not depend on the order of the input, and every application has a reason. A tie across the last slot
 * that the program gives no way to break is left undetermined; so is whatever rests on a fact that is not known: an application
 * whose eligibility or score is open may take a slot, and those behind it are settled only where that changes nothing.
 *
 * Where tracks share the program's slots or money, or exclude each other, those that stand first in the program come first, since
 * no law says otherwise; unless the notice gives that order (`tracksInOrder`), every reason that would be another one if its track came first
 * or last is marked as assumed. Where a notice does not say whether tracks exclude each other they do not, and the reason of a second
 * award to one applicant is marked as assumed.
 *
 * @param program - The program.
 * @param entries - All applications, of all tracks.
 * @param options - What the notice leaves open.
 * @throws RangeError when an application stands twice, or beside the score of another.
 *
 * @example
 * ```ts
 * import { allocateAwards, type AllocationEntry, type GrantProgram } from "dojeong/grants";
 *
 * const program = {
 *   window: { closes: { kind: "rolling" } },
 *   tracks: [{ id: "all", slots: { kind: "exact", count: 1 }, amount: { kind: "exact", won: 10_000_000 } }],
 * } as unknown as GrantProgram;
 * const entry = (id: string, points: number) => ({
 *   application: { id, applicant: { id } },
 *   eligibility: "yes",
 *   score: { applicationId: id, total: { numerator: points, denominator: 1 } },
 * });
 * const entries = [entry("a", 70), entry("b", 90)] as unknown as AllocationEntry[];
 * const allocation = allocateAwards(program, entries);
 * allocation.results.map((one) => [one.applicationId, one.result]); // => [["a", "not-awarded"], ["b", "awarded"]]
 * ```
 */
export function allocateAwards(
  program: GrantProgram,
  entries: readonly AllocationEntry[],
  options: AllocationOptions = {},
): Allocation {
  const ids = entries.map((one) => one.application.id);
  if (new Set(ids).size < ids.length) throw new RangeError("An application stands twice");
  const strange = entries.find(
    ({ application, score }) => score !== undefined && score.applicationId !== application.id,
  );
  if (strange !== undefined) throw new RangeError(`A score of another application: ${strange.score?.applicationId}`);
  const disputed = acrossReadingsIsNeeded(program);
  const { results, tracks } =
    disputed === undefined
      ? inOrder(program, entries, options)
      : {
          results: entries.map(({ application }) =>
            refused(application, "award-rests-on-dispute", { disputed }, disputed),
          ),
          tracks: [],
        };
  results.sort((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
  const missing = [...new Set(results.flatMap((one) => one.reason.missing ?? []))];
  const settled = results.every((one) => one.result !== "undetermined");
  return { outcome: settled ? "yes" : "unknown", results, tracks, missing };
}

/** Serves the tracks in the order of the program, and says where it rests on that order. */
function inOrder(
  program: GrantProgram,
  entries: readonly AllocationEntry[],
  options: AllocationOptions,
): ReturnType<typeof byTracks> {
  const { results, tracks } = byTracks(program, entries, options);
  const marked = markOrder(program, results, (other) => byTracks(other, entries, options).results);
  return { results: marked, tracks };
}

function byTracks(
  program: GrantProgram,
  entries: readonly AllocationEntry[],
  options: AllocationOptions,
): { readonly results: AllocationResult[]; readonly tracks: readonly TrackAllocation[] } {
  const results: AllocationResult[] = [];
  const tracks: TrackAllocation[] = [];
  let money = program.budgetCovers === "grants-and-other-costs" ? undefined : moneySupply(program.budget);
  let slots = slotSupply(program.slots);
  const [winners, perhapsFunded, nobody] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const exclusive =
    program.tracksExclusive === true ? { funded: winners, perhapsFunded } : { funded: nobody, perhapsFunded: nobody };
  const ask = (application: AllocationEntry["application"]) => askerOf(program, application);
  const groups = grouped(program, entries);
  for (const track of program.tracks) {
    const own = groups.get(track.id) ?? [];
    const shared = { ...(money && { money }), ...(slots && { slots }) };
    const done = allocateTrack({ program, track, entries: own, options, shared, ...exclusive, ask });
    tracks.push(done.summary);
    money = usedUp(money, done.summary.granted, done.perhaps.won);
    slots = usedUp(slots, done.summary.awarded, done.perhaps.slots);
    const applicants = new Map(own.map(({ application }) => [application.id as string, application.applicant.id]));
    const silent = program.tracksExclusive === undefined;
    results.push(...done.results.map((one) => (silent ? twiceByDefault(one, applicants, winners) : one)));
    for (const { applicationId, result } of done.results) {
      const applicant = applicants.get(applicationId) ?? "";
      if (result === "awarded") winners.add(applicant);
      else if (result === "undetermined") perhapsFunded.add(applicant);
    }
  }
  const trackless = groups.get(undefined) ?? [];
  results.push(...trackless.map(({ application }) => refused(application, "award-track-not-known", {}, ["trackId"])));
  return { results, tracks };
}

/** Where the notice does not say whether tracks exclude each other, a second award to one applicant rests on our default. */
function twiceByDefault(
  result: AllocationResult,
  applicants: ReadonlyMap<string, string>,
  winners: ReadonlySet<string>,
): AllocationResult {
  const again = result.result === "awarded" && winners.has(applicants.get(result.applicationId) ?? "");
  return again ? { ...result, reason: { ...result.reason, assumed: true } } : result;
}

function grouped(
  program: GrantProgram,
  entries: readonly AllocationEntry[],
): ReadonlyMap<string | undefined, readonly AllocationEntry[]> {
  const groups = new Map<string | undefined, AllocationEntry[]>();
  for (const entry of entries) {
    const id = trackOf(program, undefined, entry.application)?.id;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [entry]);
    else group.push(entry);
  }
  return groups;
}
