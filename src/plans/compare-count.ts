import { printedBoundsOf } from "../quantities/printed-bounds-of.js";
import type { DeclaredCount } from "./declared-count.js";
import type { LevelTally } from "./level-tally.js";

/**
 * How an announced count stands to what is listed. `not-listed`: nothing of the level is; `partly-listed`: what
 * is listed does not exceed the count, and more may be there.
 */
export type CountState = "agrees" | "differs" | "not-listed" | "partly-listed";

/**
 * Sets an announced count against what is listed or announced of the branches.
 *
 * Extras are apart: a sixth entry after "5대 전략" leaves the five as they are, and the one of "4+1" is the extra
 * itself. What stands under an extra may or may not have been counted in, so that both sums will do.
 */
export function compareCount(declared: DeclaredCount, tally: LevelTally): CountState {
  if (tally.from === "nothing") return "not-listed";
  const { min, max = Infinity } = printedBoundsOf(declared.count);
  const extra = declared.extra ?? 0;
  const fits = (count: number): boolean => count >= min && count <= max;
  const all = tally.known;
  const apart = all - tally.underExtra;
  const agrees =
    extra === 0
      ? fits(all) || fits(apart)
      : (fits(all) && tally.extra === extra) ||
        (tally.extra === 0 && fits(all - extra)) ||
        (fits(apart) && tally.extra === extra);
  if (agrees && tally.wholeButExtras) return "agrees";
  if (tally.whole) return "differs";
  return apart > max + (tally.extra === 0 ? extra : 0) ? "differs" : "partly-listed";
}
