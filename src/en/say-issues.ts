import { flattenIssues } from "../internal/flatten-issues.js";
import type { SaidIssue, SchemaIssue } from "../internal/issue.js";
import { codeOf } from "../internal/read-issue.js";
import { sayIssue } from "./say-issue.js";

/**
 * Says everything that a schema refused, each with the place it belongs to and a code, as a form needs it.
 *
 * @param error - The error of `safeParse`.
 *
 * @example
 * ```ts
 * import { sayIssues } from "dojeong/en";
 * import { Period } from "dojeong/time";
 *
 * const { error } = Period.safeParse({ startsOn: "2024-02-01", endsOn: "2024-01-31" });
 * error && sayIssues(error);
 * // => [{ path: "endsOn", code: "ends-before-it-starts", message: "The last day must not be before the first." }]
 * ```
 */
export function sayIssues(error: { readonly issues: readonly SchemaIssue[] }): readonly SaidIssue[] {
  return flattenIssues(error.issues).map((issue) => ({
    path: (issue.path ?? []).map(String).join("."),
    code: codeOf(issue),
    message: sayIssue(issue),
  }));
}
