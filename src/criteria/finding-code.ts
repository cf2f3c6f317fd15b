/** The codes of the findings that the functions of `dojeong/criteria` give. Each occurs with one outcome only. */
export type CriteriaFindingCode =
  // a condition and one record
  | "condition-met"
  | "condition-not-met"
  | "condition-open"
  // versions of a rule
  | "version-in-force"
  | "version-not-yet-in-force"
  | "version-expired"
  | "between-versions"
  | "several-versions-in-force"
  | "no-version-stated"
  | "versions-join"
  | "versions-leave-gap"
  | "versions-overlap";
