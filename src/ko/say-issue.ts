import { fillTemplate } from "../internal/fill-template.js";
import type { SchemaIssue } from "../internal/issue.js";
import type { Json } from "../internal/json.js";
import { readIssue } from "../internal/read-issue.js";
import { grouped } from "../quantities/format-won.js";
import { issueWordings } from "./issue-wordings.js";
import { refusalWordings } from "./refusal-wordings.js";
import { particleAfter } from "./with-particle.js";

/**
 * Says what one issue of zod finds wrong: 종료일이 시작일보다 빠를 수 없습니다.
 *
 * It can be given to one call as its error map, so that zod's global configuration is left alone. A refinement that brings its own English
 * message keeps it there, since zod lets the schema speak first; `sayIssues` says those in Korean too.
 *
 * @param issue - An issue of an error, or what an error map gets.
 *
 * @example
 * ```ts
 * import { sayIssue } from "dojeong/ko";
 * import { Period } from "dojeong/time";
 *
 * Period.safeParse({ startsOn: "2024-01-01" }, { error: sayIssue }).error?.issues[0]?.message; // => "필수 항목입니다."
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
  insert: (value: Json): string => (typeof value === "number" ? grouped(value) : String(value)),
  particle: particleAfter,
};
