import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { Ratio } from "../quantities/ratio.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { SlotQuota } from "./slot-quota.js";
import type { Track } from "./track.js";

/** What a quota comes to in slots. */
export interface SlotQuotaCount {
  /** The quota. */
  readonly quota: string;
  /** At least so many of the slots, where the quota has a least share. */
  readonly atLeast?: number;
  /** At most so many, where it has a largest share. */
  readonly atMost?: number;
}

/**
 * What the quotas of a track come to in slots: a least share rounded up, a largest one down.
 *
 * @param track - The track with its slots and quotas.
 * @param slots - The number of slots, where the track's own is not exact or not stated.
 * @returns The counts; where the slots are only about a number the finding is marked as assumed, since they rest on
 * that number; unknown where no number is stated.
 *
 * @example
 * ```ts
 * import { quotaCounts, type Track } from "dojeong/grants";
 *
 * const track = {
 *   id: "general",
 *   slots: { kind: "about", count: 760 },
 *   quotas: [{ id: "young", min: { numerator: 60, denominator: 100 } }],
 * } as unknown as Track;
 * const counts = quotaCounts(track);
 * counts.outcome === "yes" && counts.value; // => [{ quota: "young", atLeast: 456 }]
 * counts.findings[0]?.assumed; // => true
 * ```
 */
export function quotaCounts(track: Track, slots?: number): Decision<readonly SlotQuotaCount[], GrantFindingCode> {
  const stated = track.slots;
  const count = slots ?? (stated !== undefined && "count" in stated ? stated.count : undefined);
  const facts = { track: track.id, slots: slots ?? (stated as unknown as Json) ?? null };
  if (count === undefined) {
    const missing = [`tracks.${track.id}.slots`];
    return decide([{ code: "slots-not-stated", outcome: "unknown", citations: [], facts, missing }], () => []);
  }
  const value = (track.quotas ?? []).map((quota) => countsOf(quota, count));
  const citations = (track.quotas ?? []).flatMap((one) => one.citations ?? []);
  const assumed = slots === undefined && stated?.kind !== "exact" ? ({ assumed: true } as const) : {};
  const finding: Finding<GrantFindingCode> = {
    code: "quotas-reckoned",
    outcome: "yes",
    citations,
    facts: { ...facts, counts: value as unknown as Json },
    ...assumed,
  };
  return decide([finding], () => value);
}

function countsOf(quota: SlotQuota, slots: number): SlotQuotaCount {
  const least = quota.min === undefined ? {} : { atLeast: part(slots, quota.min, true) };
  const most = quota.max === undefined ? {} : { atMost: part(slots, quota.max, false) };
  return { quota: quota.id, ...least, ...most };
}

function part(slots: number, ratio: Ratio, up: boolean): number {
  const product = BigInt(slots) * BigInt(ratio.numerator);
  const divisor = BigInt(ratio.denominator);
  return Number((product + (up ? divisor - 1n : 0n)) / divisor);
}
