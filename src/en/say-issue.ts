import { fillTemplate } from "../internal/fill-template.js";
import type { SchemaIssue } from "../internal/issue.js";
import type { Json } from "../internal/json.js";
import { readIssue } from "../internal/read-issue.js";
import { grouped } from "../quantities/format-won.js";
import { counted, isCounting } from "./counted.js";
import { issueWordings } from "./issue-wordings.js";
import { refusalWordings } from "./refusal-wordings.js";

/**
 * Says what one issue of zod finds wrong: The last day must not be before the first.
 *
 * It can be given to one call as its error map, so that zod's global configuration is left alone. A refinement that brings its own
 * message keeps it there, since zod lets the schema speak first; `sayIssues` says those by their code.
 *
 * @param issue - An issue of an error, or what an error map gets.
 *
 * @example
 * ```ts
 * import { sayIssue } from "dojeong/en";
 * import { Period } from "dojeong/time";
 *
 * Period.safeParse({ startsOn: "2024-01-01" }, { error: sayIssue }).error?.issues[0]?.message; // => "This is required."
 * ```
 */
export function sayIssue(issue: SchemaIssue): string {
  const { kind, refusal, facts } = readIssue(issue, issueWordings);
  if (refusal === undefined) return fillTemplate(issueWordings[kind], facts, language);
  const template = Object.hasOwn(refusalWordings, refusal) ? refusalWordings[refusal] : undefined;
  if (template !== undefined) return fillTemplate(template, facts, language);
  return issue.message ?? issueWordings["not-accepted"];
}

/** Bounds and names are all that these sentences insert. */
const language = {
  insert: (value: Json, format: string | undefined): string => {
    if (isCounting(format)) return counted(value, format);
    return typeof value === "number" ? grouped(value) : String(value);
  },
  particle: (): string => "",
};
