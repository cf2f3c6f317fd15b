import type { CountingRegime } from "./counting-regime.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import type { Instant } from "./instant.js";
import type { IsoDate } from "./iso-date.js";
import type { Length } from "./length.js";
import type { WorkingHours } from "./working-hours.js";

/** What is counted, from when, and by which rules. */
export interface DueDateQuestion {
  /** Day of the event: notice received, report due, law promulgated, petition received, sanction begun. */
  readonly from: IsoDate;
  /** The length that the rule states. */
  readonly length: Length;
  /** The rules by which it is counted. */
  readonly regime: CountingRegime;
  /** The public holidays; `holidays` of `dojeong/holidays`, or a table of your own. Absent: no year is covered. */
  readonly holidays?: HolidayCalendar;
  /** `deadline` and `national-tax`: the period starts at midnight of `from`, so that day counts (민법 제157조 단서). */
  readonly startsAtMidnight?: boolean;
  /**
   * `restriction`: the standards that would work against the citizen here, so that they give way to the ordinary rule
   * (행정기본법 제6조② 단서). Absent: none, which the finding declares as assumed.
   */
  readonly harmful?: readonly ("first-day-counted" | "last-day-stays")[];
  /** `civil-petition` of 5 days or fewer: the moment of reception, on the day `from` in Korea. */
  readonly receivedAt?: Instant;
  /** `civil-petition` of 5 days or fewer: the office's working day. Absent: the usual one, declared as assumed. */
  readonly workingHours?: WorkingHours;
}
