import type { Length } from "./length.js";
import type { Period } from "./period.js";
import { spanFrom } from "./span.js";

/**
 * Whether a period is shorter than a length, exactly as long, or longer, counted by the calendar as 민법 제160조 has it.
 *
 * "Less than one year left" (1년 미만) is `"under"`; a remainder of exactly one year is not less than one.
 *
 * @param period - Both days belong to it, the first day counted.
 * @param length - The length of the rule.
 * @throws RangeError when the length is not one.
 *
 * @example
 * ```ts
 * import { compareWithLength, day } from "dojeong/time";
 *
 * compareWithLength({ startsOn: day("2026-06-01"), endsOn: day("2027-05-31") }, { years: 1 }); // => "exactly"
 * compareWithLength({ startsOn: day("2026-06-02"), endsOn: day("2027-05-31") }, { years: 1 }); // => "under"
 * compareWithLength({ startsOn: day("2024-01-31"), endsOn: day("2024-02-29") }, { months: 1 }); // => "exactly"
 * ```
 */
export function compareWithLength(period: Period, length: Length): "under" | "exactly" | "over" {
  const { last } = spanFrom(period.startsOn, length);
  if (period.endsOn === last) return "exactly";
  return period.endsOn < last ? "under" : "over";
}
