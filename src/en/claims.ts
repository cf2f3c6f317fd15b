import type { ClaimFindingCode } from "../claims/finding-code.js";
import type { Names, Wordings } from "../internal/wordings.js";

/** The English sentences of `dojeong/claims`. */
export const claimWording: Wordings<ClaimFindingCode> = {
  "no-claim": "Nothing has been reported.",
  "single-claim": "One source alone reports: {values:figure}.",
  "claims-agree": "All {claims:count} reports say the same: {values:figure}.",
  "claims-compatible": "The {claims:count} reports can all be right: {values:figure}.",
  "claims-compatible-as-printed":
    "The {claims:count} reports are taken to be compatible, as such figures are usually printed: {values:figure}.",
  "claims-conflict": "The {claims:count} reports contradict one another: {values:figure}.",
  "claims-conflict-as-printed":
    "The {claims:count} reports are taken to contradict one another, as such figures are usually printed: {values:figure}.",
  "claims-of-different-days": "The reports are of different days ({days}) and need not agree.",
  "claims-against-the-course":
    "{later.value:figure} on {later.asOf} cannot follow {earlier.value:figure} on {earlier.asOf} ({course:name}).",
  "claims-against-the-course-as-printed":
    "{later.value:figure} on {later.asOf} is taken not to follow {earlier.value:figure} on {earlier.asOf}, as such figures are usually printed ({course:name}).",
};

/** What the missing facts and kebab-case values of `dojeong/claims` are called in English. */
export const claimNames: Names = {
  claims: "reports",
  "never-falls": "a figure that never falls",
  "never-rises": "a figure that never rises",
};
