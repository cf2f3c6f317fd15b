import { valueAt } from "../criteria/read-field.js";
import { isCivilDate } from "../internal/civil-date.js";
import { instantMillis } from "../internal/instant-millis.js";
import { isInstant } from "../internal/is-instant.js";
import type { IsoDate } from "../time/iso-date.js";
import { compareFractions } from "./exact-points.js";
import { startOfDay } from "./moment.js";
import type { ScoredApplication } from "./rank-applications.js";
import type { TieBreaker } from "./tie-breaker.js";

/** What a tie-breaker compares: a number, or points as an exact fraction. */
export type TieKey = { readonly numerator: number; readonly denominator: number } | number;

/** What a tie-breaker compares of one application, the smaller first; undefined where it is not known. */
export function tieKeyOf(
  breaker: TieBreaker,
  { application, score }: ScoredApplication,
  decided: ReadonlyMap<string, number>,
): TieKey | undefined {
  switch (breaker.by) {
    case "item": {
      const mean = score?.items?.find((one) => one.item === breaker.item)?.mean;
      return mean && negative(mean);
    }
    case "bonus":
      return score?.bonus && negative(score.bonus);
    case "base-score":
      return score?.base && negative(score.base);
    case "fact": {
      const value = factOf(valueAt(application, breaker.field));
      return value === undefined || breaker.first === "smallest" ? value : -value;
    }
    default:
      return decided.get(application.id);
  }
}

/** What would have to be known of some applications for a tie-breaker to compare them. */
export function lackingFor(breaker: TieBreaker, ids: readonly string[]): readonly string[] {
  switch (breaker.by) {
    case "item":
      return ids.map((id) => `points of ${id} for ${breaker.item}`);
    case "fact":
      return ids.map((id) => `${breaker.field} of ${id}`);
    case "committee":
    case "lot":
      return [breaker.by];
    default:
      return ids.map((id) => `${breaker.by} of ${id}`);
  }
}

/** Negative where the first comes first, 0 where the two are equal or not known. */
export function compareTieKeys(a: TieKey | undefined, b: TieKey | undefined): number {
  if (typeof a === "object" && typeof b === "object") return compareFractions(a, b);
  if (a === b || a === undefined || b === undefined) return 0;
  return a < b ? -1 : 1;
}

function negative(value: { readonly numerator: number; readonly denominator: number }): TieKey {
  return { numerator: -value.numerator, denominator: value.denominator };
}

/** A fact as a number: a number itself, yes as 1 and no as 0, a day or a moment as the time it stands for. */
function factOf(value: unknown): number | undefined {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  if (isCivilDate(value)) return startOfDay(value as IsoDate);
  return isInstant(value) ? instantMillis(value) : undefined;
}
