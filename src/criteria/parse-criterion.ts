import type * as z from "zod";
import { Criterion } from "./criterion.js";
import { fieldTypesOf } from "./field-types-of.js";
import { lint } from "./lint.js";
import type { LintCode } from "./lint-issue.js";

/** Something that keeps a document from being a criterion on the record. */
export interface CriterionIssue {
  /** The code of the lint, of the schema's refinement, or zod's own. */
  readonly code: LintCode | (string & {});
  /** The keys from the top of the document to the place. */
  readonly path: readonly PropertyKey[];
  /** In English. */
  readonly message: string;
}

/** A criterion, or all that keeps the document from being one. */
export type ParsedCriterion =
  | { readonly success: true; readonly data: Criterion }
  | { readonly success: false; readonly issues: readonly CriterionIssue[] };

/**
 * Reads a criterion from a database or a stranger: its form, and whether its fields exist in the record and hold what
 * is asked of them. At run time what `criteriaFor` checks when the program is compiled.
 *
 * @param input - Unknown data.
 * @param schema - The schema of the records that it will be asked of. Absent: only the form is looked at.
 *
 * @example
 * ```ts
 * import { parseCriterion } from "dojeong/criteria";
 * import * as z from "zod";
 *
 * const Applicant = z.object({ members: z.int() });
 * parseCriterion({ kind: "gte", field: "members", value: 100 }, Applicant).success; // => true
 * const parsed = parseCriterion({ kind: "gte", field: "member", value: 100 }, Applicant);
 * parsed.success || parsed.issues.map((issue) => issue.code); // => ["unknown-path"]
 * ```
 */
export function parseCriterion(input: unknown, schema?: z.ZodType): ParsedCriterion {
  const form = Criterion.safeParse(input);
  if (!form.success) return { success: false, issues: form.error.issues.map(ofForm) };
  if (schema === undefined) return { success: true, data: form.data };
  const issues = lint(form.data, { fields: fieldTypesOf(schema), citations: false })
    .filter((issue) => issue.code in MESSAGES)
    .map(({ code, path, field }) => ({ code, path, message: `${MESSAGES[code] ?? code}: ${field}` }));
  return issues.length === 0 ? { success: true, data: form.data } : { success: false, issues };
}

const MESSAGES: { readonly [code: string]: string } = {
  "unknown-path": "The record has no such field",
  "type-clash": "The field holds another sort of value",
  "value-never-occurs": "The field never has this value",
};

function ofForm(issue: z.core.$ZodIssue): CriterionIssue {
  const params: unknown = issue.code === "custom" ? issue.params : undefined;
  const own = typeof params === "object" && params !== null && "code" in params ? String(params.code) : issue.code;
  return { code: own, path: issue.path, message: issue.message };
}
