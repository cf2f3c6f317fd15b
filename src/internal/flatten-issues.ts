import type { SchemaIssue } from "./issue.js";

/**
 * The issues a reader can act on: of a union whose branches all refuse, those of the branch that fits best
 * (that got furthest into the input, then with the fewest issues), each with its full path.
 */
export function flattenIssues(issues: readonly SchemaIssue[]): readonly SchemaIssue[] {
  return issues.flatMap((issue) => {
    const branches = issue.code === "invalid_union" ? branchesOf(issue) : [];
    const best = branches.map(flattenIssues).sort(closerFirst)[0];
    if (best === undefined || depth(best) === 0) return [issue];
    return best.map((inner) => ({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] }));
  });
}

function branchesOf(issue: SchemaIssue): readonly (readonly SchemaIssue[])[] {
  const { errors } = issue as { readonly errors?: unknown };
  return Array.isArray(errors) ? errors.filter((branch) => Array.isArray(branch) && branch.length > 0) : [];
}

function closerFirst(a: readonly SchemaIssue[], b: readonly SchemaIssue[]): number {
  return depth(b) - depth(a) || a.length - b.length;
}

function depth(issues: readonly SchemaIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path?.length ?? 0));
}
