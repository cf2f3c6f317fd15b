import type { ForumFindingCode } from "../forums/finding-code.js";
import type { Names, Wordings } from "../internal/wordings.js";

/** The English sentences of `dojeong/forums`. */
export const forumWording: Wordings<ForumFindingCode> = {
  "rank-admitted": "On {on} the audience is {minimum} and above, which is met.",
  "rank-below-audience": "On {on} the audience is {minimum} and above, which is not met.",
  "rank-not-comparable": "Whether {ranks} reaches {minimum} cannot be compared.",
  "rank-of-official-not-stated": "The rank is not stated, so whether it reaches {minimum} on {on} cannot be told.",
  "post-admitted": "On {on} the audience includes the posts {posts}, of which one is held.",
  "post-not-admitted": "On {on} the audience includes the posts {posts}, of which none is held.",
  "posts-not-stated": "The posts held are not stated, so whether one of {posts} is among them on {on} cannot be told.",
  "institution-admitted": "On {on} the institution is one of those admitted.",
  "institution-not-admitted": "On {on} the institution is none of those admitted.",
  "institution-not-stated": "The institution is not stated, so whether it is admitted on {on} cannot be told.",
  "open-to-anyone": "On {on} anyone may come.",
  "audience-not-announced": "No audience is announced for {on}.",

  "field-covered": "Sessions held in the field {field}: {sessions}.",
  "field-without-session": "The field {field} has had no session.",
  "field-only-announced": "A session in the field {field} was announced; no report says that it was held.",
  "field-not-told": "Whether the field {field} has had a session cannot be told.",

  "session-day-stated": "It was on {on}.",
  "session-day-not-stated": "Its date, {date}, does not name a day.",

  "days-fixed": "The cadence fixes the days.",
  "days-not-fixed": "The cadence does not fix the days.",
  "cadence-not-announced": "No cadence is announced.",
  "cadence-irregular": "It is held when there is occasion, so the sessions cannot be counted in advance.",
  "cadence-anchor-not-stated": "The first session, from which every other one is counted, is not stated.",
  "nominal-count": "From {startsOn} to {endsOn} the cadence makes {least} to {most} sessions in name.",
  "nothing-to-keep": "It is held when there is occasion, so there is no cadence to keep.",
  "cadence-kept": "The sessions announced were held in the units beginning on {units}.",
  "cadence-fell-short": "Fewer sessions than announced were held in the units beginning on {units}.",
  "cadence-not-told": "Whether the sessions announced were held cannot be told of the units beginning on {units}.",
  "sessions-on-pattern": "All {sessions} sessions were on days that the cadence fixes.",
  "sessions-off-pattern": "Some sessions were on other days than the cadence fixes: {off}.",

  "ordinals-not-stated": "Fewer than two sessions state their number.",
  "ordinals-in-order": "Number {from.ordinal} of {from.on} and number {to.ordinal} of {to.on} stand in order.",
  "ordinals-out-of-order":
    "Number {from.ordinal} of {from.on} and number {to.ordinal} of {to.on} do not stand in order.",
  "ordinals-meet-cadence": "Number {to.ordinal} of {to.on} is the one the cadence gives.",
  "sessions-skipped": "Number {to.ordinal} of {to.on} would be {nominal} by the cadence; sessions skipped: {skipped}.",
  "more-sessions-than-announced": "Number {to.ordinal} of {to.on} would be {nominal} by the cadence; there were more.",

  "rule-read": "The recurrence rule {rule} was read.",
  "rule-not-readable": "The recurrence rule {rule} cannot be read.",
  "rule-beyond-cadence": "The recurrence rule {rule} says more than a cadence can.",
  "rule-made": "The recurrence rule is {rule}.",
  "day-kept": "{on} is free.",
  "day-moved": "The session of {on} is moved to {to}: {what:name}.",
  "day-dropped": "The session of {on} is dropped: {what:name}.",
  "holidays-not-known": "The public holidays of {year} are not known, so the session of {on} cannot be placed.",
  "plan-meets-cadence": "The plan has the sessions announced.",
  "plan-short-of-cadence": "The plan has fewer sessions than announced in the units beginning on {short}.",
  "plan-not-settled": "Whether the plan has the sessions announced cannot be told of the units beginning on {lacking}.",
};

/** What the missing facts and kebab-case values of `dojeong/forums` are called in English. */
export const forumNames: Names = {
  audience: "audience",
  ranks: "rank",
  "rank-order": "order of ranks",
  posts: "posts held",
  institution: "institution",
  headsInstitution: "whether the person heads the institution",
  "other-sessions": "other sessions",
  "fields-of-sessions": "fields of sessions",
  "report-of-session": "report of the session",
  "days-of-sessions": "days of sessions",
  "first-session": "first session",
  ordinals: "numbers of sessions",
  cadence: "cadence",
  schedule: "schedule",
  rule: "recurrence rule",
  blackout: "a day to be avoided",
  "public-holiday": "a public holiday",
  "on-saturday": "a Saturday",
  "on-sunday": "a Sunday",
  "day-taken": "a day already taken",
};
