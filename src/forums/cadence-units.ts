import { addDays, civilDate, daysBetween, daysInMonth, weekday } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import type { Cadence, TimesPerCadence } from "./cadence.js";

/** A cadence that counts something. */
export type CountingCadence = Exclude<Cadence, { readonly kind: "irregular" | "not-announced" }>;

/** The stretch in which a cadence is counted: the week, month, quarter, half year or year. */
export function unitOfCadence(cadence: CountingCadence): TimesPerCadence["per"] {
  if (cadence.kind === "times-per") return cadence.per;
  return cadence.kind === "weekly" ? "week" : "month";
}

const MONTHS = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** The whole unit that a day lies in; weeks run from Monday to Sunday. */
export function unitAround(date: IsoDate, unit: TimesPerCadence["per"]): Period {
  if (unit === "week") {
    const startsOn = addDays(date, 1 - weekday(date));
    return { startsOn: startsOn as IsoDate, endsOn: addDays(startsOn, 6) as IsoDate };
  }
  const months = MONTHS[unit];
  const year = Number(date.slice(0, 4));
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / months) * months + 1;
  const last = first + months - 1;
  return {
    startsOn: civilDate(year, first, 1) as IsoDate,
    endsOn: civilDate(year, last, daysInMonth(year, last)) as IsoDate,
  };
}

/** The units that touch a period, in order; a unit may reach beyond it on either side. */
export function unitsTouching(period: Period, unit: TimesPerCadence["per"]): Period[] {
  const units: Period[] = [];
  for (let on = period.startsOn; on <= period.endsOn; ) {
    const one = unitAround(on, unit);
    units.push(one);
    if (one.endsOn >= "9999-12-01") break;
    on = addDays(one.endsOn, 1) as IsoDate;
  }
  return units;
}

/** Whether the whole unit lies in the period. */
export function liesWithin(unit: Period, period: Period): boolean {
  return period.startsOn <= unit.startsOn && unit.endsOn <= period.endsOn;
}

/** The days within a unit that a cadence with fixed days names; `undefined` where it fixes none. */
export function patternDays(cadence: CountingCadence, unit: Period): readonly IsoDate[] | undefined {
  if (cadence.kind === "times-per") return undefined;
  return daysNamed(cadence, unit).filter((day) => isInMonths(cadence, day));
}

/** Whether a day is one of those that a cadence with fixed days names; every day is, where it fixes none. */
export function isOnPattern(cadence: CountingCadence, day: IsoDate): boolean {
  if (!isInMonths(cadence, day)) return cadence.kind === "times-per";
  if (cadence.kind === "times-per") return true;
  if (cadence.kind === "weekly") return cadence.weekdays.includes(weekday(day));
  const dayOfMonth = Number(day.slice(8, 10));
  const last = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  if (cadence.kind === "monthly-day")
    return cadence.days.includes(dayOfMonth) || (dayOfMonth === last && cadence.days.includes(-1));
  if (weekday(day) !== cadence.weekday) return false;
  return cadence.weeks.includes(Math.ceil(dayOfMonth / 7)) || (dayOfMonth + 7 > last && cadence.weeks.includes(-1));
}

function isInMonths({ months }: CountingCadence, day: IsoDate): boolean {
  return months === undefined || months.includes(Number(day.slice(5, 7)));
}

function daysNamed(cadence: Exclude<CountingCadence, TimesPerCadence>, unit: Period): readonly IsoDate[] {
  if (cadence.kind === "weekly") {
    return [...cadence.weekdays].sort((a, b) => a - b).map((day) => addDays(unit.startsOn, day - 1) as IsoDate);
  }
  const [year, month] = [Number(unit.startsOn.slice(0, 4)), Number(unit.startsOn.slice(5, 7))];
  const last = daysInMonth(year, month);
  const days =
    cadence.kind === "monthly-day"
      ? cadence.days.map((day) => (day === -1 ? last : day))
      : cadence.weeks.map((week) => dayOfWeekday(unit, cadence.weekday, week, last));
  return [...new Set(days.filter((day) => day >= 1 && day <= last))]
    .sort((a, b) => a - b)
    .map((day) => civilDate(year, month, day) as IsoDate);
}

function dayOfWeekday(unit: Period, day: number, week: number, last: number): number {
  const first = 1 + ((day - weekday(unit.startsOn) + 7) % 7);
  if (week !== -1) return first + (week - 1) * 7;
  return first + Math.floor((last - first) / 7) * 7;
}

/** How many sessions a cadence announces for a unit, at least: none where its months leave it out, or cut a week off. */
export function announcedIn(cadence: CountingCadence, unit: Period): number {
  if (cadence.kind !== "times-per") return patternDays(cadence, unit)?.length ?? 0;
  if (cadence.per !== "week") return mostAnnouncedIn(cadence, unit);
  return isInMonths(cadence, unit.startsOn) && isInMonths(cadence, unit.endsOn) ? cadence.times : 0;
}

/** The same, at most: a week cut off by the months may still have all of its sessions. */
export function mostAnnouncedIn(cadence: CountingCadence, unit: Period): number {
  if (cadence.kind !== "times-per") return announcedIn(cadence, unit);
  const months = unitsTouching(unit, "month");
  return months.some((month) => isInMonths(cadence, month.startsOn)) ? cadence.times : 0;
}

/** Every so many units: 1 unless the cadence skips some. */
export function stepOf(cadence: CountingCadence): number {
  if (cadence.kind === "weekly") return cadence.everyWeeks ?? 1;
  return cadence.kind === "times-per" ? 1 : (cadence.everyMonths ?? 1);
}

/** How many units lie between the units of two days. */
export function unitsBetween(from: IsoDate, to: IsoDate, unit: "week" | "month"): number {
  if (unit === "month") {
    return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  }
  const [a, b] = [unitAround(from, "week").startsOn, unitAround(to, "week").startsOn];
  return daysBetween(a, b) / 7;
}
