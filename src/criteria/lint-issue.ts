import type { CriterionPlace } from "./fold-criterion.js";

/** What may be wrong with a criterion that is well-formed. */
export type LintCode =
  /** The record has no such field. */
  | "unknown-path"
  /** The field holds another sort of value, so that the answer is always unknown. */
  | "type-clash"
  /** The field never has the value that is asked for. */
  | "value-never-occurs"
  /** No record can get a yes. */
  | "contradiction"
  /** Every record whose facts are known gets a yes. */
  | "tautology"
  /** The condition can never decide: another already says as much. */
  | "unreachable"
  /** Two nodes have the same id. */
  | "duplicate-id"
  /** Neither the condition nor one around it says where it stands. */
  | "no-citation";

/** Something that may be wrong, and where. */
export interface LintIssue {
  /** What it is. */
  readonly code: LintCode;
  /** Whether the criterion cannot work as it is, or merely deserves a look. */
  readonly severity: "error" | "warning";
  /** The keys from the top of the document to the node. */
  readonly path: readonly (string | number)[];
  /** The field concerned, seen from the whole record. */
  readonly field?: string;
}

/** Takes note of an issue. */
export type Report = (code: LintCode, place: CriterionPlace, field?: string) => void;
