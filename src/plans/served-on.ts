import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { containsDay } from "../time/contains-day.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import type { PlanFindingCode } from "./finding-code.js";

/**
 * Whether the members whose terms are known serve on a day of a plan: unknown on the days they would serve only if
 * renewed, as long as no renewal is on record.
 *
 * @param on - The day.
 * @param inTerm - Their terms, as `coverageOf` of `dojeong/committees` gives them.
 * @param ifRenewed - The days they could still serve if renewed, likewise.
 *
 * @example
 * ```ts
 * import { servedOn } from "dojeong/plans";
 * import { day } from "dojeong/time";
 *
 * const inTerm = [{ startsOn: day("2024-01-01"), endsOn: day("2025-12-31") }];
 * const ifRenewed = [{ startsOn: day("2026-01-01"), endsOn: day("2027-12-31") }];
 * servedOn(day("2025-12-31"), inTerm, ifRenewed).outcome; // => "yes"
 * servedOn(day("2026-01-05"), inTerm, ifRenewed).outcome; // => "unknown"
 * servedOn(day("2028-01-01"), inTerm, ifRenewed).outcome; // => "no"
 * ```
 */
export function servedOn(
  on: IsoDate,
  inTerm: readonly Period[],
  ifRenewed: readonly Period[] = [],
): Decision<never, PlanFindingCode> {
  const base = { citations: [], facts: { on } };
  if (inTerm.some((period) => containsDay(period, on)))
    return decide([{ code: "day-served", outcome: "yes", ...base }]);
  return ifRenewed.some((period) => containsDay(period, on))
    ? decide([{ code: "day-served-if-renewed", outcome: "unknown", ...base, missing: ["reappointment"] }])
    : decide([{ code: "day-out-of-reach", outcome: "no", ...base }]);
}
