import type { Names, Wordings } from "../internal/wordings.js";
import type { PeopleFindingCode } from "../people/finding-code.js";

/** The English sentences of `dojeong/people`. */
export const peopleWording: Wordings<PeopleFindingCode> = {
  "post-name-recorded": "On {on} the post is called {name}.",
  "post-name-not-recorded": "What the post {post} was called on {on} is not on record.",
  "holder-recorded": "On {on} {person} holds the post {post}.",
  "acting-holder-recorded": "On {on} {person} acts for the holder of the post {post}.",
  "holder-not-recorded": "Who held the post {post} on {on} is not on record.",
  "several-holders-recorded": "More than one holder of the post {post} is on record for {on}: {people}.",
  "rank-high-enough": "{rank} is {minimum} or above.",
  "rank-too-low": "{rank} is below {minimum}.",
  "rank-not-in-order":
    "The order of ranks ({order}) does not contain {absent}, so whether {rank} is {minimum} or above is not known.",
  "rank-not-stated": "The rank is not stated, so whether it is {minimum} or above is not known.",
  "registered-on-day": "It is registered as {as} on {on}, since {registeredOn}.",
  "registered-too-late": "It was registered as {as} on {registeredOn}, so not yet on {on}.",
  "registered-elsewhere": "It is registered as {as}, but not with the authority asked for ({level:name}).",
  "registration-ended": "Its registration as {as} ended on {endedOn}, before {on}.",
  "registration-day-not-stated":
    "The day of its registration as {as} is not stated, so whether it stood on {on} is not known.",
  "registration-area-not-stated": "With which local government it is registered as {as} is not stated.",
  "never-registered": "It is not registered as {as}.",
  "registrations-not-stated": "Whether it is registered as {as} is not stated.",
  "seat-recorded": "On {on} it has an office (legal-dong code {regions}).",
  "no-seat": "On {on} it has no office.",
  "seats-not-stated": "Where it has its office on {on} is not stated.",
};

/** What the missing facts and kebab-case values of `dojeong/people` are called in English. */
export const peopleNames: Names = {
  "post.name": "the name of the post",
  "post.holder": "the holder of the post",
  rank: "the rank",
  "rank.order": "the order of ranks",
  registrations: "the registrations",
  registeredOn: "the day of registration",
  "authority.region": "the local government it is registered with",
  seats: "the office",
  central: "an agency of the state",
  local: "a local government",
};
