import type { CriteriaFindingCode } from "../criteria/finding-code.js";
import type { Names, Wordings } from "../internal/wordings.js";

/** The English sentences of `dojeong/criteria`. */
export const criteriaWording: Wordings<CriteriaFindingCode> = {
  "condition-met": "The condition is met: {condition}.",
  "condition-not-met": "The condition is not met: {condition}.",
  "condition-open": "It cannot be told yet whether the condition is met: {condition}.",
  "version-in-force": "On {on:date} version {version} applies.",
  "version-not-yet-in-force": "It applies from {from:date}, so not yet on {on:date}.",
  "version-expired": "It applied until {until:date}, so no longer on {on:date}.",
  "between-versions": "No version applies on {on:date}: one ended on {until:date}, the next begins on {from:date}.",
  "several-versions-in-force": "More than one version claims {on:date}: {versions:list}.",
  "no-version-stated": "No version is stated.",
  "versions-join": "{count:version|versions} {count:|follows|follow} without gap or overlap.",
  "versions-leave-gap": "No version applies in this time: {from..until}.",
  "versions-overlap": "Two versions overlap ({from..until}): {versions:list}.",
};

/** What the missing facts of `dojeong/criteria` are called in English. */
export const criteriaNames: Names = {
  version: "version",
  "parameter:": "parameter",
  "asOf:": "named date",
  "judgement:": "matter of judgement",
  "asOf:notice": "date of the notice",
  "asOf:closing": "closing date",
  "asOf:application": "date of application",
  "asOf:assessment": "date of assessment",
};
