import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { Length } from "../time/length.js";
import type { Appointment } from "./appointment.js";

/**
 * The appointments whose term ends in the time from a day on, that day included, in the order in which they end.
 * Terms that ended early before that, and seats without a fixed term, are not among them.
 *
 * @param appointments - Any number, of one committee or of many, in any order.
 * @param on - First day looked at.
 * @param within - How long to look ahead.
 *
 * @example
 * ```ts
 * import { Appointment, expiringWithin } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const first = Appointment.parse({ committeeId: "root", startsOn: "2024-01-01", endsOn: "2025-12-31" });
 *
 * expiringWithin([first], day("2025-10-01"), { months: 3 }).length; // => 1
 * expiringWithin([first], day("2025-09-30"), { months: 3 }).length; // => 0
 * ```
 */
export function expiringWithin(appointments: readonly Appointment[], on: IsoDate, within: Length): Appointment[] {
  const until = lastDayOfTerm(on, within);
  return appointments
    .filter(({ startsOn, endsOn, endedOn }) => {
      if (endsOn === undefined || endsOn < on || endsOn > until || startsOn > until) return false;
      return endedOn === undefined || endedOn >= endsOn;
    })
    .sort(
      (a, b) =>
        compare(a.endsOn, b.endsOn) || compare(a.startsOn, b.startsOn) || compare(a.id ?? a.seatId, b.id ?? b.seatId),
    );
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}
