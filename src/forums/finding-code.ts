/** Everything that the functions about forums may find. Each code occurs with one outcome only. */
export type ForumFindingCode =
  // whom a series admits
  | "rank-admitted"
  | "rank-below-audience"
  | "rank-not-comparable"
  | "rank-of-official-not-stated"
  | "post-admitted"
  | "post-not-admitted"
  | "posts-not-stated"
  | "institution-admitted"
  | "institution-not-admitted"
  | "institution-not-stated"
  | "open-to-anyone"
  | "audience-not-announced"
  // attendance
  | "attendance-agreed"
  | "attendance-compatible"
  | "attendance-conflicting"
  | "attendance-not-reported"
  // fields
  | "field-covered"
  | "field-without-session"
  | "field-only-announced"
  | "field-not-told";
