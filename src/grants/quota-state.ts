import type { Ask } from "./ask.js";
import type { GrantApplication } from "./grant-application.js";
import { quotaCounts } from "./quota-counts.js";
import type { Track } from "./track.js";

/** How far each quota of a track has been filled while its slots are handed out. */
export interface QuotaState {
  readonly quotas: readonly {
    readonly id: string;
    readonly least: number;
    readonly most: number;
    /** Awards in the group that are sure. */
    surely: number;
    /** Awards in the group that are still open. */
    perhaps: number;
  }[];
  /** Whether somebody belongs to two groups, so that one slot may fill two quotas. */
  readonly overlapping: boolean;
}

/** Membership of one application in each quota's group; null where it cannot be told. */
export type Membership = readonly (boolean | null)[];

/** Starts the count for a track with so many slots; none where it has no quotas or no number of slots. */
export function quotaState(track: Track, slots: number, members: readonly Membership[]): QuotaState | undefined {
  if (track.quotas === undefined || !Number.isFinite(slots)) return undefined;
  const counts = quotaCounts(track, slots);
  if (counts.outcome !== "yes") return undefined;
  const quotas = counts.value.map((one) => ({
    id: one.quota,
    least: one.atLeast ?? 0,
    most: one.atMost ?? Infinity,
    surely: 0,
    perhaps: 0,
  }));
  return { quotas, overlapping: members.some((one) => one.filter((is) => is === true).length > 1) };
}

/** To which groups an application belongs. */
export function memberships(
  track: Track,
  application: GrantApplication,
  ask: (application: GrantApplication) => Ask,
): Membership {
  if (track.quotas === undefined) return [];
  const asked = ask(application);
  return track.quotas.map((quota) => asked(quota.who).truth);
}

/**
 * The quota for whose sake an application may not take one of the slots left; undefined where it may. `at-best` all that
 * is open turns out in its favour, `at-worst` against it.
 */
export function heldBack(
  state: QuotaState | undefined,
  member: Membership,
  slotsLeft: number,
  luck: "at-best" | "at-worst",
): string | undefined {
  if (state === undefined) return undefined;
  const best = luck === "at-best";
  const full = state.quotas.find((one, at) => {
    const belongs = member[at] === true || (!best && member[at] === null);
    return belongs && one.surely + (best ? 0 : one.perhaps) + 1 > one.most;
  });
  if (full !== undefined) return full.id;
  const owed = state.quotas.map((one, at) => {
    const belongs = member[at] === true || (best && member[at] === null);
    return Math.max(0, one.least - one.surely - (best ? one.perhaps : 0) - (belongs ? 1 : 0));
  });
  const owedInAll = state.overlapping ? Math.max(0, ...owed) : owed.reduce((sum, one) => sum + one, 0);
  if (slotsLeft - 1 >= owedInAll) return undefined;
  return state.quotas[owed.findIndex((one) => one > 0)]?.id;
}

/** Counts an application that took a slot, or may have. */
export function take(state: QuotaState | undefined, member: Membership, how: "surely" | "perhaps"): void {
  state?.quotas.forEach((one, at) => {
    if (member[at] === true) one[how] += 1;
    else if (member[at] === null) one.perhaps += 1;
  });
}

/** A copy that can be tried out. */
export function copyOf(state: QuotaState | undefined): QuotaState | undefined {
  return state && { ...state, quotas: state.quotas.map((quota) => ({ ...quota })) };
}
