import type { AllianceFindingCode } from "../alliances/finding-code.js";
import type { Names, Wordings } from "../internal/wordings.js";

/** The English sentences of `dojeong/alliances`. */
export const allianceWording: Wordings<AllianceFindingCode> = {
  "status-reported": "On {on} the status reported is {status:name}, since {since}.",
  "status-carried-forward":
    "After the last report, of {lastKnownOn}, the status is taken to have stayed {status:name}.",
  "status-change-not-dated":
    "The change to {status:name} lies between {earliest} and {latest}, so the status on {on} cannot be told.",
  "launch-not-reported":
    "A launch was announced for {earliest} to {latest}; until {on} no report says that it took place.",
  "nothing-reported-yet": "Nothing is reported until {on}.",

  "launch-reported": "The launch was reported for {date}.",
  "launch-announced": "The launch was announced for {date} ({startsOn..endsOn}).",
  "launch-not-announced": "No launch was announced.",
  "launch-announcements-differ": "The announcements of the launch differ: {announcements}.",
  "launch-window-not-dated": "The time announced for the launch, {date}, names no days.",
  "launched-within-window": "It was launched on {launched}, within the time announced, {startsOn..endsOn}.",
  "launched-before-window": "It was launched on {launched}, before the time announced, {startsOn..endsOn}.",
  "launched-after-window": "It was launched on {launched}, after the time announced, {startsOn..endsOn}.",
  "not-launched-by-end-of-window": "It was not launched by the last day announced, {endsOn}.",
  "launch-still-ahead": "On {asOf} the time announced, {startsOn..endsOn}, is not over.",
  "launch-not-reported-after-window":
    "Nothing was reported after the last day announced, {endsOn}, so whether it was launched cannot be told.",
  "launch-day-not-told":
    "Whether the launch, {launched}, lies within the time announced, {startsOn..endsOn}, cannot be told.",

  "alliance-dissolved": "The alliance was dissolved on {since}; on {on} it has no partners.",
  "partner-count-reported": "On {on} there {count:|is|are} {count:partner|partners}.",
  "partner-count-carried-forward": "The last count before {on}, of {countedOn}, is {count:partner|partners}.",
  "partner-counts-conflict": "The counts of partners reported for {countedOn} differ: {counts:figure}.",
  "partner-count-not-reported": "No count of partners is reported until {on}.",
  "partner-counts-add-up":
    "The {first:figure} of {firstOn} and the changes since make the {second:figure} of {secondOn}.",
  "partner-counts-consistent": "{counts:count|counts} of partners reported, without contradiction.",
  "partner-counts-do-not-add-up":
    "The {first:figure} of {firstOn} and the changes reported since do not make the {second:figure} of {secondOn}.",
  "partner-count-fell-unexplained":
    "The {first:figure} of {firstOn} and the {second:figure} of {secondOn} conflict; nobody was reported to have left in between.",
  "partner-counts-not-checkable": "There are no counts of partners to compare.",
  "classes-add-up": "The classes of {on} add up to the total of {total:figure}.",
  "classes-do-not-add-up": "The classes of {on} add up to {sum:figure}, not to the total of {total:figure}.",

  "goal-reached": "On {on} the goal of {goal:figure} is reached.",
  "goal-not-reached":
    "On {on} the count is {count:figure} and the goal of {goal:figure} is not reached; remaining: {remaining}.",
  "goal-overdue":
    "On {on} the goal of {goal:figure} is not reached and its time ({by}) has run out; remaining: {remaining}.",
  "goal-not-told": "Whether the goal of {goal:figure} is reached on {on} cannot be told.",
  "goal-not-set": "No goal is set until {on}.",
};

/** What the missing facts and kebab-case values of `dojeong/alliances` are called in English. */
export const allianceNames: Names = {
  "report-of-launch": "report of the launch",
  "day-of-launch": "day of the launch",
  "day-of-change": "day of the change",
  "announcement-of-launch": "announcement of the launch",
  "day-of-announcement": "day of the announcement",
  "partner-count": "number of partners",
  goal: "goal",
  planned: "planned",
  preparing: "in preparation",
  launched: "launched",
  dissolved: "dissolved",
};
