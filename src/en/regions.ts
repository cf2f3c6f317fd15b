import type { Names, Wordings } from "../internal/wordings.js";
import type { RegionFindingCode } from "../regions/finding-code.js";

/** The English sentences of `dojeong/regions`. */
export const regionWording: Wordings<RegionFindingCode> = {
  "region-found": "On {on} it is {name} (legal-dong code {code}).",
  "region-found-without-code": "On {on} it is {name}, whose legal-dong code is not on record.",
  "region-code-of-another-day": "On {on} the area with code {code} is {name}, then with code {codeThen}.",
  "region-name-of-another-day": "On {on} {name} is called {nameThen}.",
  "region-not-yet": "The area with code {code} exists since {firstDay}, so not on {on}.",
  "region-ceased": "The area with code {code} existed through {lastDay}, so not on {on}.",
  "region-not-on-record": "The area with code {code} is not on record.",
  "region-name-not-on-record": "No area called {name} is on record.",
  "region-name-ambiguous": "More than one area is called {name}: {candidates}.",
  "region-day-before-record": "Areas are on record since {recordedSince}, so those of {on} are not known.",
  "region-to-be-confirmed": "Of {name}, this is still to be confirmed: {points:name}.",
  "region-within": "On {on} the area with code {code} lies within that with code {area}.",
  "region-within-by-succession":
    "On {on}, after a merger, the area with code {code} lies within that with code {area}.",
  "region-not-within": "On {on} the area with code {code} does not lie within that with code {area}.",
  "region-wider-than-asked":
    "The area with code {code} is the wider one, so whether the place lies within {area} is not known.",
  "region-succeeded": "Code {code} was succeeded by {successor} ({name}).",
  "region-without-successor": "Code {code} is still in use.",
  "regions-counted": "On {on} there are {count} first-level areas.",
  "region-designated": "On {on} the area with code {code} is designated ({kind:name}).",
  "regions-designated":
    "On {on} {count:city or county|cities and counties} of Jeonbuk {count:|is|are} designated ({kind:name}).",
  "region-not-designated": "On {on} the area with code {code} is designated neither as depopulating nor as of concern.",
  "region-designation-not-on-record": "Whether the area with code {code} was designated on {on} is not on record.",
  "region-code-not-on-record": "The code of the area {code} on {on} is not on record.",
};

/** What the missing facts and kebab-case values of `dojeong/regions` are called in English. */
export const regionNames: Names = {
  region: "the area",
  "region.province": "the province",
  "region.code": "the legal-dong code",
  "region.designation": "the designation",
  areas: "the areas of that day",
  place: "the place in detail",
  depopulating: "depopulating area",
  "of-concern": "area of concern",
  "iso-code": "ISO 3166-2 code",
  "legal-dong-code": "legal-dong code",
};
