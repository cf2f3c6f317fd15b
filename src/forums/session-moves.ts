import { addDays, weekday } from "../internal/civil-date.js";
import { containsDay, holdsOn } from "../time/contains-day.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import type { Blackout } from "./blackout.js";
import { type CountingCadence, isOnPattern, patternDays, unitAround, unitOfCadence } from "./cadence-units.js";
import type { ForumSession } from "./forum-session.js";
import { isHeldIn } from "./nominal-sessions.js";

/** What a session may have had to leave. */
export interface ClosedDays {
  /** The public holidays. */
  readonly holidays?: HolidayCalendar;
  /** Days on which no session was to be held. */
  readonly blackouts?: readonly Blackout[];
}

/** The sessions of a cadence that fixes its days, as far as they were on other days. */
export interface SessionMoves {
  /** Days of sessions, each with the day of the cadence that it stands for. */
  readonly from: ReadonlyMap<IsoDate, IsoDate>;
  /** Days of sessions that stand for none, ascending. */
  readonly off: readonly IsoDate[];
  /** Days of sessions that may stand for one: the holidays of their year are not known. */
  readonly untold: readonly IsoDate[];
}

/** A cadence, the days on which it holds and the session from which it is counted. */
export interface NamedDays {
  readonly cadence: CountingCadence;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly anchor?: IsoDate;
}

/**
 * For which day of the cadence each session on another day stands: the one that its record states; a closed one from which it is parted by
 * closed days and days of other sessions alone, as `planSessions` moves it, over the end of a week or month too; or else a closed one of the same unit.
 */
export function sessionMoves(
  named: NamedDays,
  held: readonly ForumSession[],
  period: Period,
  closedDays: ClosedDays,
): SessionMoves {
  if (named.cadence.kind === "times-per") return { from: new Map(), off: [], untold: [] };
  const bounds = widened(period, named);
  const days = new Set(held.flatMap(({ on }) => (on.precision === "day" && containsDay(bounds, on.on) ? [on.on] : [])));
  const others = new Set([...days].filter((day) => !isNamed(named, day)).sort());
  const from = new Map<IsoDate, IsoDate>();
  const used = new Set<IsoDate>(days);
  const isClosed = closedOf(closedDays);
  const isLeft = (day: IsoDate): boolean => !used.has(day) && isClosed(day) && isNamed(named, day);
  const move = (to: IsoDate, day: IsoDate): void => {
    from.set(to, day);
    used.add(day);
  };
  for (const { on, movedFrom } of held) {
    if (on.precision !== "day" || movedFrom?.precision !== "day" || !others.has(on.on)) continue;
    if (isNamed(named, movedFrom.on) && !used.has(movedFrom.on)) move(on.on, movedFrom.on);
  }
  let passed = "";
  for (const on of others) {
    if (on <= passed) continue;
    const stretch = stretchAround(on, bounds, (day) => days.has(day) || isClosed(day));
    const left = stretch.filter(isLeft);
    const moved = left.length === 0 ? [] : stretch.filter((day) => others.has(day) && !from.has(day));
    for (const [index, day] of left.entries()) if (moved[index]) move(moved[index], day);
    passed = stretch.at(-1) ?? on;
  }
  const off: IsoDate[] = [];
  const untold: IsoDate[] = [];
  for (const on of others) {
    if (from.has(on)) continue;
    const inUnit = patternDays(named.cadence, unitAround(on, unitOfCadence(named.cadence))) ?? [];
    const day = inUnit.find(isLeft);
    if (day) move(on, day);
    else (mayHaveLeft(on, inUnit, used, closedDays) ? untold : off).push(on);
  }
  return { from, off, untold };
}

/** Whether a day is one that the cadence names while it holds, in a week or month that it does not skip. */
function isNamed({ cadence, anchor, ...validity }: NamedDays, day: IsoDate): boolean {
  if (!holdsOn(validity, day) || !isOnPattern(cadence, day)) return false;
  return isHeldIn(cadence, { startsOn: day, endsOn: day }, anchor);
}

/** The period, and one unit more on either side: no session stands for a day further away. */
function widened(period: Period, { cadence }: NamedDays): Period {
  const unit = unitOfCadence(cadence);
  const { startsOn } = unitAround(period.startsOn, unit);
  const { endsOn } = unitAround(period.endsOn, unit);
  return {
    startsOn: startsOn < "0001-02" ? startsOn : unitAround(addDays(startsOn, -1) as IsoDate, unit).startsOn,
    endsOn: endsOn > "9999-11" ? endsOn : unitAround(addDays(endsOn, 1) as IsoDate, unit).endsOn,
  };
}

/** Saturdays and Sundays, public holidays and blackouts. */
function closedOf({ holidays, blackouts = [] }: ClosedDays): (day: IsoDate) => boolean {
  const publicHolidays = new Set(holidays?.holidays.map((one) => one.on));
  return (day) =>
    weekday(day) >= 6 || publicHolidays.has(day) || blackouts.some((blackout) => containsDay(blackout, day));
}

/** The days around one that follow each other and of which all are such, ascending. */
function stretchAround(on: IsoDate, bounds: Period, isSuch: (day: IsoDate) => boolean): IsoDate[] {
  const before: IsoDate[] = [];
  for (let day = on; day > bounds.startsOn; before.push(day)) {
    day = addDays(day, -1) as IsoDate;
    if (!isSuch(day)) break;
  }
  const stretch = [...before.reverse(), on];
  for (let day = on; day < bounds.endsOn; stretch.push(day)) {
    day = addDays(day, 1) as IsoDate;
    if (!isSuch(day)) break;
  }
  return stretch;
}

function mayHaveLeft(
  on: IsoDate,
  inUnit: readonly IsoDate[],
  used: ReadonlySet<IsoDate>,
  { holidays }: ClosedDays,
): boolean {
  const isCovered = holidays === undefined || holidays.years.includes(Number(on.slice(0, 4)));
  return !isCovered && inUnit.some((day) => !used.has(day));
}
