import type { Json } from "./json.js";

/** What is read of an issue of zod, as an error map gets it or as an error lists it. No zod type, so that any 4.x fits. */
export interface SchemaIssue {
  /** zod's code. */
  readonly code?: string | undefined;
  /** Where in the input. */
  readonly path?: readonly PropertyKey[] | undefined;
  /** What the schema itself says. */
  readonly message?: string | undefined;
}

/** One issue of a refused input, in words. */
export interface SaidIssue {
  /** Where in the input, as a form names its fields: `members.3.endsOn`; empty for the whole. */
  readonly path: string;
  /**
   * What is wrong, for programs: the code of the package's own rule that refused it (`ends-before-it-starts`, a refinement's
   * `params.code`), otherwise zod's (`invalid_type`, `too_small`, …; `custom` for a refinement without a code).
   */
  readonly code: string;
  /** What is wrong there, in a sentence. */
  readonly message: string;
}

/** What kind of thing zod found wrong, in finer steps than its code. */
export type IssueKind =
  | "missing"
  | "null"
  | "not-text"
  | "not-a-number"
  | "not-whole"
  | "not-true-or-false"
  | "not-a-list"
  | "not-an-object"
  | "other-type"
  | "empty-text"
  | "text-too-short"
  | "text-too-long"
  | "number-too-small"
  | "number-not-above"
  | "number-too-big"
  | "number-not-below"
  | "list-empty"
  | "list-too-short"
  | "list-too-long"
  | "not-a-multiple"
  | "wrong-form"
  | "not-the-value"
  | "not-one-of"
  | "unknown-keys"
  | "wrong-key"
  | "not-accepted";

/** An issue as a kind, or as the code of a refusal, with what its sentence may insert. */
export interface ReadIssue {
  readonly kind: IssueKind;
  /** `params.code` of a refinement. */
  readonly refusal?: string;
  readonly facts: { readonly [name: string]: Json };
}
