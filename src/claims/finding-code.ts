/** Everything that holding claims against each other may find. */
export type ClaimFindingCode =
  | "no-claim"
  | "single-claim"
  | "claims-agree"
  | "claims-compatible"
  | "claims-compatible-as-printed"
  | "claims-conflict"
  | "claims-conflict-as-printed"
  | "claims-of-different-days"
  | "claims-against-the-course"
  | "claims-against-the-course-as-printed";
