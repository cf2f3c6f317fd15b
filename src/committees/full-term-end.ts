import { addDays } from "../time/add-days.js";
import type { IsoDate } from "../time/iso-date.js";
import { lastDayOfTerm } from "../time/last-day-of-term.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { TermEnd } from "./term-end.js";

/** The last day of a full term that begins on a day, or of a renewal; none where no length and no day is stated. */
export function fullTermEnd(
  { term, renewal }: Pick<CommitteeRules, "term" | "renewal">,
  startsOn: IsoDate,
  renewed = false,
): IsoDate | undefined {
  const length = (renewed ? renewal?.unit : undefined) ?? term?.length;
  if (length !== undefined) return lastDayOfTerm(startsOn, length);
  return term?.endsOnDay === undefined ? undefined : dayOf(term.endsOnDay, startsOn);
}

function dayOf({ month, day, yearsAfter }: TermEnd, startsOn: IsoDate): IsoDate {
  for (let year = Number(startsOn.slice(0, 4)) + yearsAfter; ; year += 1) {
    const first = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01` as IsoDate;
    const last = day === undefined ? lastDayOfTerm(first, { months: 1 }) : addDays(first, day - 1);
    if (last >= startsOn) return last;
  }
}
