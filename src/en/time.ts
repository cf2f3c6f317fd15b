import type { Names, Wordings } from "../internal/wordings.js";
import type { TimeFindingCode } from "../time/finding-code.js";

/** The English sentences of `dojeong/time`. */
export const timeWording: Wordings<TimeFindingCode> = {
  "first-day-counted": "The first day, {on}, counts.",
  "first-day-not-counted": "{on} itself does not count; counting begins on {firstCounted}.",
  "days-counted-out": "Counting {length} from {from} gives {on}.",
  "ends-before-corresponding-day":
    "A period of {length} from {from} ends on {on}, the day before the corresponding day, {corresponding}.",
  "corresponding-day-missing":
    "A period of {length} from {from} ends on {on}, the last day of a month that lacks the corresponding day.",
  "last-day-on-saturday": "{on} is a Saturday, so the last day moves to the next day.",
  "last-day-on-sunday": "{on} is a Sunday, so the last day moves to the next day.",
  "last-day-on-public-holiday": "{on} is a public holiday ({names}), so the last day moves to the next day.",
  "last-day-on-labour-day": "{on} is Labour Day, so the deadline moves to the next day.",
  "labour-day-substitute-unsettled":
    "{on} is a holiday by regulation ({names}); whether it moves a national tax deadline is not settled.",
  "last-day-stays": "The period ends on {on}, whether or not that is a Saturday or a holiday.",
  "in-force-the-day-after": "The period ends on {lastDay}, so it is in force from {on}.",
  "no-harm-to-citizen-assumed":
    "It is assumed that counting the first day and keeping the last one do not work against the citizen.",
  "counting-would-harm-citizen": "{standard:name} would work against the citizen, so the ordinary rule applies.",
  "holidays-not-covered": "The holiday table does not cover {years}, so whether {on} is a day of rest is not known.",
  "rest-days-not-counted": "These Saturdays and holidays do not count: {days}.",
  "working-hours-counted":
    "{hours:working hour|working hours} ({days:day|days} of eight hours) are counted from reception at {receivedAt}.",
  "working-hours-assumed": "The working day is assumed to be {hours}.",
  "reception-time-not-stated":
    "A processing period of {days:day|days} is counted in hours, and the time of reception on {on} is not stated.",
  "event-day-not-counted": "The day of the event, {on}, does not count.",
  "clear-days-counted-back":
    "{days:full day|full days} ({to..from}) must lie between, so it must be done by the end of {on}.",
  "length-counted-back":
    "{length} in full ({to..from}) must lie between, so it must be done by the end of {on}. The act's rule for counting by the calendar is one for counting forward; it is assumed to hold backwards.",
  "rest-day-before-event-kept": "{on} stays the last day, though it is a Saturday or holiday or may be one.",
  "rest-day-before-event-kept-by-default":
    "The rule does not say what happens when a day counted back to is a Saturday or holiday; {on} is assumed to stay.",
  "moved-before-rest-day": "{on} is a {kind:name}, so the last day moves to the day before.",
  "working-day": "{on} is a working day.",
  "on-saturday": "{on} is a Saturday.",
  "on-sunday": "{on} is a Sunday.",
  "on-public-holiday": "{on} is a public holiday ({names}).",
  "working-days-counted": "Working days, {startsOn..endsOn}: {workingDays:count}.",
  "working-days-counted-back": "Counting {days:working day|working days} back from {from} gives {on}.",
  "working-days-added": "Counting {days:working day|working days} from {from} gives {on}.",
  "date-stated": "It stands for {startsOn..endsOn}.",
  "month-part-by-convention":
    "By the custom of cutting a month at the 10th and the 20th it is taken as {startsOn} to {endsOn}.",
  "month-not-reported": "Only the day of the month is given ({dayOfMonth}); the month is not.",
  "told-by-another-event": "The time is told only by another event ({to}), so its day is not known.",
  "date-not-announced": "The date has not been announced.",
  "comes-before": "{date} comes before {other}.",
  "does-not-come-before": "{date} does not come before {other}.",
  "comes-after": "{date} comes after {other}.",
  "does-not-come-after": "{date} does not come after {other}.",
  "falls-within": "{date} falls within {other}.",
  "falls-outside": "{date} falls outside {other}.",
  "order-not-known": "Whether {date} or {other} comes first is not known.",
  "whether-within-not-known": "Whether {date} falls within {other} is not known.",
  "before-the-deadline": "{at} is before the deadline, {until}.",
  "at-the-very-deadline": "{at} is the very moment of the deadline, which is still in time.",
  "at-the-excluded-deadline": "{at} is the very moment of the deadline, which is no longer in time.",
  "after-the-deadline": "{at} is after the deadline, {until}.",
  "closing-hour-not-stated": "No closing hour is stated, so the deadline is taken to last to the end of {until}.",
  "deadline-day-not-known": "The deadline is given only as {until}, so whether {at} is in time is not known.",
  "deadline-not-announced": "The deadline has not been announced.",
  "budget-not-spent": "At {at} there was money left.",
  "budget-spent": "At {at} the money was spent.",
  "budget-state-not-known": "Whether the money was spent by {at} is not known.",
  "no-deadline": "There is no deadline; it is open at any time.",
  "round-open": "Round {round} is open until {until}.",
  "no-round-open": "No round is open at {at}.",
};

/** What the missing facts and the kebab-case values of `dojeong/time` are called in English. */
export const timeNames: Names = {
  holidays: "the holiday table",
  "nationalTax.labourDaySubstitute": "whether the substitute of Labour Day moves national tax deadlines",
  receivedAt: "the time of reception",
  month: "the month",
  year: "the year",
  date: "the date",
  otherDate: "the date compared with",
  deadline: "the deadline",
  "deadline.on": "the day of the deadline",
  budgetSpent: "whether the money is spent",
  "first-day-counted": "Counting the first day",
  "last-day-stays": "Keeping the last day",
  saturday: "Saturday",
  sunday: "Sunday",
  holiday: "public holiday",
};
