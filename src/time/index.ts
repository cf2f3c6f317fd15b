export { abuts } from "./abuts.js";
export { addDays } from "./add-days.js";
export { addWorkingDays } from "./add-working-days.js";
export { ageInMonthsOn, ageOn } from "./age-on.js";
export { civilDateOf } from "./civil-date-of.js";
export { comesAfter, comesBefore, type DayOrPartialDate, fallsWithin } from "./compare-dates.js";
export { compareInstants } from "./compare-instants.js";
export { compareWithLength } from "./compare-with-length.js";
export { consecutiveTerms } from "./consecutive-terms.js";
export { containsDay, holdsOn } from "./contains-day.js";
export { CountingRegime } from "./counting-regime.js";
export { day } from "./day.js";
export { type DaysBeforeQuestion, daysBefore } from "./days-before.js";
export { daysBetween } from "./days-between.js";
export { daysIn } from "./days-in.js";
export {
  Deadline,
  type DeadlineAtMoment,
  type DeadlineByBudget,
  type DeadlineByRounds,
  type DeadlineNotAnnounced,
  type DeadlineOnDay,
  type DeadlineRound,
  type NoDeadline,
} from "./deadline.js";
export { dueDate } from "./due-date.js";
export type { DueDateQuestion } from "./due-date-question.js";
export { explainTerm } from "./explain-term.js";
export { type CalendarExtension, extendCalendar } from "./extend-calendar.js";
export type { TimeFindingCode } from "./finding-code.js";
export { firstDayAfter } from "./first-day-after.js";
export { Holiday } from "./holiday.js";
export { HolidayCalendar } from "./holiday-calendar.js";
export { Instant } from "./instant.js";
export { isWorkingDay } from "./is-working-day.js";
export { IsoDate } from "./iso-date.js";
export { lastDayOfTerm } from "./last-day-of-term.js";
export { Length } from "./length.js";
export { instant } from "./make-instant.js";
export { type DeadlineState, meetsDeadline } from "./meets-deadline.js";
export { movePastRestDays } from "./move-past-rest-days.js";
export { nextDay } from "./next-day.js";
export { overlapOf } from "./overlap-of.js";
export {
  type DayWithoutMonth,
  type ExactDay,
  type HalfYear,
  type MonthPart,
  type NotAnnounced,
  PartialDate,
  type Quarter,
  type RelativeTime,
  type WholeMonth,
  type WholeYear,
} from "./partial-date.js";
export { Period } from "./period.js";
export { type PetitionDueAtQuestion, petitionDueAt } from "./petition-due-at.js";
export { previousDay } from "./previous-day.js";
export { remainingOf } from "./remaining-of.js";
export { shiftPeriod } from "./shift-period.js";
export { splitByYear, yearsIn } from "./split-by-year.js";
export { gapsBetween, subtractPeriods } from "./subtract-periods.js";
export { toPeriod } from "./to-period.js";
export { unionOf } from "./union-of.js";
export { Validity } from "./validity.js";
export { workingDaysIn } from "./working-days-in.js";
export { WorkingHours, WorkingSpell } from "./working-hours.js";
