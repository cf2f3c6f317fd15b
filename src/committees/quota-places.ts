import type { Quota } from "./quota.js";
import type { QuotaBound } from "./quota-bound.js";

/** What a quota comes to for a number of members. */
export interface QuotaPlaces {
  /** The fewest that must be counted. Absent: no such bound. */
  readonly atLeast?: number;
  /** The most that may be counted. Absent: no such bound. */
  readonly atMost?: number;
  /** Whether any composition can keep it: at most 6/10 of one sex cannot be kept by one or by three. */
  readonly satisfiable: boolean;
}

/**
 * What a quota comes to for a number of members: a share is rounded down where it is the most, and up where it is the fewest.
 *
 * 양성평등기본법 제21조제2항: no sex may exceed 6/10 of the appointed members.
 *
 * @param quota - The quota.
 * @param base - How many members it is a share of; a whole number from 0.
 * @throws RangeError when `base` is not such a number.
 *
 * @example
 * ```ts
 * import { Quota, quotaPlaces } from "dojeong/committees";
 *
 * const quota = Quota.parse({
 *   id: "sex", counts: { of: "each-sex" }, base: "appointed",
 *   atMost: { share: { numerator: 6, denominator: 10 } }, force: "duty",
 * });
 *
 * quotaPlaces(quota, 13); // => { atMost: 7, satisfiable: true }
 * quotaPlaces(quota, 3); // => { atMost: 1, satisfiable: false }
 * ```
 */
export function quotaPlaces(
  { atLeast, atMost, counts }: Pick<Quota, "atLeast" | "atMost" | "counts">,
  base: number,
): QuotaPlaces {
  if (!Number.isSafeInteger(base) || base < 0) throw new RangeError(`Not a whole number from 0: ${base}`);
  const fewest = atLeast && ("count" in atLeast ? atLeast.count : fewestOf(atLeast, base));
  const most = atMost && ("count" in atMost ? atMost.count : mostOf(atMost, base));
  const everybodyIsOfOne = counts.of === "each-sex";
  const satisfiable =
    (fewest ?? 0) <= Math.min(base, most ?? base) &&
    (!everybodyIsOfOne || ((most ?? base) * 2 >= base && (fewest ?? 0) * 2 <= base));
  return {
    ...(fewest === undefined ? {} : { atLeast: fewest }),
    ...(most === undefined ? {} : { atMost: most }),
    satisfiable,
  };
}

type Share = Extract<QuotaBound, { readonly share: unknown }>;

function fewestOf({ share, exclusive }: Share, base: number): number {
  const value = (base * share.numerator) / share.denominator;
  return exclusive ? Math.floor(value) + 1 : Math.ceil(value);
}

/** An exclusive share of nothing allows nobody: there is no number under 0. */
function mostOf({ share, exclusive }: Share, base: number): number {
  const value = (base * share.numerator) / share.denominator;
  return exclusive ? Math.max(0, Math.ceil(value) - 1) : Math.floor(value);
}
