import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { withoutValue } from "../internal/without-value.js";
import { containsDay } from "../time/contains-day.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import type { Cadence } from "./cadence.js";
import {
  announcedIn,
  type CountingCadence,
  liesWithin,
  mostAnnouncedIn,
  patternDays,
  stepOf,
  unitOfCadence,
  unitsBetween,
  unitsTouching,
} from "./cadence-units.js";
import type { ForumFindingCode } from "./finding-code.js";

/** How many sessions a cadence makes in name. It does not say that they were held. */
export interface NominalSessions {
  /** At least so many. */
  readonly least: number;
  /** At most so many; equal to `least` where the cadence fixes the days, or the period holds whole weeks, months or years. */
  readonly most: number;
}

/**
 * How many sessions a cadence makes in a period, in name: 24 in twelve months of "twice a month". What was held is another matter.
 *
 * @param cadence - How often, as announced.
 * @param period - The period; both days belong to it.
 * @param anchor - A day of one session, needed where it is held every other week or month.
 *
 * @example
 * ```ts
 * import { nominalSessions } from "dojeong/forums";
 * import { day } from "dojeong/time";
 *
 * const year = { startsOn: day("2024-01-01"), endsOn: day("2024-12-31") };
 * const twice = nominalSessions({ kind: "times-per", times: 2, per: "month" }, year);
 * twice.outcome === "yes" && twice.value; // => { least: 24, most: 24 }
 * nominalSessions({ kind: "irregular" }, year).outcome; // => "unknown"
 * ```
 */
export function nominalSessions(
  cadence: Cadence,
  period: Period,
  anchor?: IsoDate,
): Decision<NominalSessions, ForumFindingCode> {
  const about = { cadence: { ...cadence }, startsOn: period.startsOn, endsOn: period.endsOn };
  if (cadence.kind === "irregular" || cadence.kind === "not-announced") {
    return withoutValue<ForumFindingCode>([
      cadence.kind === "irregular"
        ? { code: "cadence-irregular", outcome: "unknown", citations: [], facts: about, missing: ["schedule"] }
        : { code: "cadence-not-announced", outcome: "unknown", citations: [], facts: about, missing: ["cadence"] },
    ]);
  }
  if (stepOf(cadence) > 1 && anchor === undefined) {
    const missing = ["first-session"];
    return withoutValue([
      { code: "cadence-anchor-not-stated", outcome: "unknown", citations: [], facts: about, missing },
    ]);
  }
  const value = counted(cadence, period, anchor);
  const facts = { ...about, least: value.least, most: value.most };
  return decide([{ code: "nominal-count", outcome: "yes", citations: [], facts }], () => value);
}

function counted(cadence: CountingCadence, period: Period, anchor: IsoDate | undefined): NominalSessions {
  let least = 0;
  let most = 0;
  for (const unit of unitsTouching(period, unitOfCadence(cadence))) {
    if (!isHeldIn(cadence, unit, anchor)) continue;
    const days = patternDays(cadence, unit)?.filter((day) => containsDay(period, day)).length;
    least += days ?? (liesWithin(unit, period) ? announcedIn(cadence, unit) : 0);
    most += days ?? mostAnnouncedIn(cadence, unit);
  }
  return { least, most };
}

/** Whether a unit is one of those in which sessions are held: each of them, unless every other one is skipped. */
export function isHeldIn(cadence: CountingCadence, unit: Period, anchor: IsoDate | undefined): boolean {
  const step = stepOf(cadence);
  if (step === 1 || anchor === undefined) return true;
  return unitsBetween(anchor, unit.startsOn, cadence.kind === "weekly" ? "week" : "month") % step === 0;
}
