import { addDays } from "../time/add-days.js";
import type { IsoDate } from "../time/iso-date.js";
import { earlierOf, laterOf } from "../time/order.js";
import type { Appointment } from "./appointment.js";
import type { CommitteeRules } from "./committee-rules.js";
import { countsOf } from "./counts-of.js";
import { fullTermEnd } from "./full-term-end.js";
import { afterThisTerm, isBounded, lastDaysUnder } from "./last-days-under.js";
import { serviceBounds } from "./longest-service.js";

/** Stands for no last day. */
export const LAST = "9999-12-31" as IsoDate;

/** All that a person's reach rests on; those alike in it reach equally far. */
export function shapeOf(service: readonly Appointment[]): string {
  let shape = "";
  for (const { startsOn, endsOn, endedOn, basis, renewals } of service)
    shape += `${startsOn}${endsOn}${endedOn}${basis}${renewals};`;
  return shape;
}

/** Until when a person can serve after the last term, for certain and perhaps. */
export interface Reach {
  /** Day after the last term. */
  readonly startsOn: IsoDate;
  readonly surely: IsoDate;
  readonly perhaps: IsoDate;
}

/** Until when a person can serve for certain, and until when perhaps, where the rule or the record leaves it open. */
export function reachOf(rules: CommitteeRules, service: readonly Appointment[], endsOn: IsoDate, next: IsoDate): Reach {
  const { limit, longestInAll, longestInARow } = rules.renewal ?? {};
  const bounded = longestInAll !== undefined || longestInARow !== undefined;
  if (rules.laterTerms !== undefined && !isBounded(afterThisTerm(rules)))
    return { startsOn: next, surely: endsOn, perhaps: LAST };
  if (!bounded && limit === "unlimited") return { startsOn: next, surely: LAST, perhaps: endsOn };
  if (!isBounded(rules)) return { startsOn: next, surely: endsOn, perhaps: LAST };
  const counts = countsOf(rules, service, next);
  const days = counts.flatMap((count) =>
    lastDaysUnder(rules, service, count, endsOn, undefined).map((day) => day ?? endsOn),
  );
  const perhaps = days.reduce(laterOf, endsOn);
  const open = counts.some(
    (count) =>
      (count.startNotRecorded && typeof limit === "number") ||
      (bounded && serviceBounds(rules, service, next, count).some((one) => one.open)),
  );
  return { startsOn: next, surely: open ? endsOn : days.reduce(earlierOf), perhaps };
}

/** A day that no service whose last term ends on a day can reach beyond, however its terms are counted; looked for up to a day. */
export function furthestOf(rules: CommitteeRules, endsOn: IsoDate, until: IsoDate): IsoDate {
  const { limit } = rules.renewal ?? {};
  if (typeof limit !== "number" || rules.laterTerms !== undefined) return LAST;
  let furthest = endsOn;
  for (let renewals = 0; renewals <= limit && furthest < until; renewals += 1) {
    const later = fullTermEnd(rules, addDays(furthest, 1), true);
    if (later === undefined) break;
    furthest = later;
  }
  return furthest;
}
